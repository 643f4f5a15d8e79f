// SPDX-License-Identifier: EUPL-1.2
import type { LinkReason, RecordKind } from './domain.ts';

const count = new Intl.NumberFormat('nl-NL');

const kinds: Record<RecordKind, readonly [one: string, many: string]> = {
  contribution: ['bijdrage', 'bijdragen'],
  initiative: ['initiatief', 'initiatieven'],
  project: ['project', 'projecten'],
  programme: ['opgave', 'opgaven'],
  visit: ['bezoek', 'bezoeken'],
  evaluation: ['evaluatie', 'evaluaties'],
  charter: ['afspraken over rollen', 'afspraken over rollen'],
  grant: ['buurtbon', 'buurtbonnen'],
  motion: ['motie of toezegging', 'moties en toezeggingen'],
  dossier: ['dossier', 'dossiers'],
  document: ['stuk', 'stukken'],
  session: ['sessie van de raad', 'sessies van de raad'],
};

/** How a record stands, in words that everyone may read. */
const states: Partial<Record<RecordKind, Readonly<Record<string, string>>>> = {
  contribution: {
    received: 'ontvangen',
    in_progress: 'in behandeling',
    asked: 'in behandeling',
    answered: 'beantwoord',
    closed: 'afgerond',
  },
  initiative: {
    proposed: 'voorgesteld',
    explored: 'wordt verkend',
    supported: 'gesteund',
    under_way: 'onderweg',
    realised: 'gelukt',
    stopped: 'gestopt',
  },
  project: {
    idea: 'in voorbereiding',
    supported: 'gesteund',
    under_way: 'onderweg',
    done: 'klaar',
    stopped: 'gestopt',
  },
  visit: { planned: 'gepland', done: 'geweest', cancelled: 'afgezegd' },
  evaluation: { draft: 'in voorbereiding', open: 'loopt', closed: 'gesloten', published: 'verslag is uit' },
  charter: { draft: 'ontwerp', consulted: 'ter inspraak', adopted: 'vastgesteld', withdrawn: 'ingetrokken' },
  grant: {
    requested: 'aangevraagd',
    granted: 'toegekend',
    refused: 'afgewezen',
    paid: 'betaald',
    accounted: 'verantwoord',
    withdrawn: 'ingetrokken',
  },
  motion: { open: 'open', in_progress: 'loopt', settled: 'afgedaan', lapsed: 'vervallen' },
  dossier: { running: 'loopt', concluded: 'afgerond' },
  document: { public: 'openbaar', internal: 'intern', confidential: 'vertrouwelijk' },
  session: { planned: 'gepland', live: 'nu bezig', held: 'geweest', cancelled: 'afgezegd' },
};

const reasons: Record<LinkReason, string> = {
  became: 'werd',
  led_to: 'leidde tot',
  serves: 'helpt het doel van',
  part_of: 'is onderdeel van',
  answers: 'wordt beantwoord door',
  evaluates: 'wordt geëvalueerd in',
  see_also: 'zie ook',
};

export const nl = {
  title: 'De rode draad',
  lead: 'Wat aan dit onderwerp voorafging, en wat ervan kwam.',
  upstream: 'Wat eraan voorafging',
  downstream: 'Wat ervan kwam',
  /** Of a programme: what serves it is no cause. */
  contributesTo: 'draagt bij aan',
  serving: 'Wat eraan bijdraagt, en wat daaraan voorafging',
  noneServing: 'Hier draagt nog niets aan bij dat wij weten.',
  aside: 'Zie ook',
  open: 'Bekijk de rode draad',
  tie: 'Verbind met…',
  here: 'Dit onderwerp',
  none: 'Hier hangt nog niets aan vast.',
  noneYet: 'Er is nog niets dat hieraan voorafging of hieruit voortkwam.',
  noneUpstream: 'Hier ging niets aan vooraf dat wij weten.',
  noneDownstream: 'Hier kwam nog niets uit voort.',
  picture: 'De draad in beeld',
  kinds,
  states,
  reasons,
  count: (kind: RecordKind, many: number) => `${count.format(many)} ${kinds[kind][many === 1 ? 0 : 1]}`,
  number: (many: number) => count.format(many),
  period: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  more: (before: number, after: number) =>
    [
      ...(before > 0 ? [`nog ${count.format(before)} eerder`] : []),
      ...(after > 0 ? [`nog ${count.format(after)} later`] : []),
    ].join(', '),
  summary: {
    number: 'Aantal',
    title: 'Samengevat',
    byArea: 'Per gebied',
    byMonth: 'Per maand',
    otherAreas: 'Andere gebieden',
    earlier: 'Eerder',
  },
  shown: (from: number, to: number, all: number) =>
    `${count.format(from)} tot en met ${count.format(to)} van ${count.format(all)}, de nieuwste eerst`,
  pagesOf: (what: string) => `Meer van: ${what}`,
  afterwards: 'Wat er daarna gebeurde',
  shownBy: 'Te zien aan:',
};

export type ThreadMessages = typeof nl;
