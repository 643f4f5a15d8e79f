// SPDX-License-Identifier: EUPL-1.2
import type { AboutKind, Refusal, State } from './domain.ts';

const refusals: Record<Refusal, string> = {
  changed_meanwhile: 'Iemand anders heeft dit intussen veranderd. Kijk het na en probeer het opnieuw.',
  same_moment: 'Het staat al op dit moment. Kies een andere dag of maand.',
  no_reason: 'Schrijf op waarom.',
  not_now: 'Dat kan nu niet meer: het is intussen veranderd.',
  no_such_record: 'Dit nummer kennen wij niet.',
};
const states: Record<State, string> = {
  planned: 'Gepland',
  held: 'Behandeld',
  dropped: 'Gaat niet door',
};
const aboutKinds: Record<AboutKind, string> = {
  dossier: 'Dossier',
  motion: 'Motie of toezegging',
  session: 'Sessie',
};

export const nl = {
  refusals,
  states,
  aboutKinds,
  title: 'Langetermijnagenda',
  lead: 'Wat er naar de raad komt, en wanneer. Schuift iets op, dan ziet u waar het stond en waarom.',
  none: 'Er staat nog niets op de agenda',
  noneText: 'Zodra er iets naar de raad komt, staat het hier.',
  quarter: (number: string, year: string) => `${number}e kwartaal van ${year}`,
  quarterHint: [
    'januari tot en met maart',
    'april tot en met juni',
    'juli tot en met september',
    'oktober tot en met december',
  ],
  inMonth: (month: string) => `in ${month}`,
  moved: (from: string) => `Was gepland ${from}`,
  on: (day: string) => `op ${day}`,
  why: (reason: string) => `: ${reason}`,
  movedOn: (day: string) => `verschoven op ${day}`,
  movedBy: (name: string) => `door ${name}`,
  gone: (to: string) => `Verschoven naar ${to}`,
  earlier: 'Bekijk ook wat is geweest',
  onlyComing: 'Alleen wat nog komt',
  lapsedMonth: 'Nog niet behandeld',
  /** The workplace. */
  deskLead: 'Plan hier wat er naar de raad komt. Alles wat verschuift, blijft te zien.',
  add: 'Op de agenda zetten',
  change: 'Wijzig',
  changeTitle: 'Agendapunt wijzigen',
  move: 'Verschuiven',
  notPublic: 'Nog niet op de site',
  labels: {
    titel: 'Wat komt er naar de raad?',
    toelichting: 'Toelichting',
    dag: 'Dag',
    maand: 'Of alleen de maand',
    wethouder: 'Welke portefeuillehouder brengt het in?',
    wie: 'Of iemand anders',
    soort: 'Hoort bij',
    nummer: 'Nummer daarvan',
    openbaar: 'Op de site',
    reden: 'Waarom verschuift het?',
    wat: 'Hoe het staat',
    sleutel: 'Formulier',
    versie: 'Versie',
  },
  hints: {
    dag: 'Weet u de dag nog niet? Kies dan hieronder de maand.',
    maand: 'Zoals 2027-03 voor maart 2027.',
    wie: 'Bijvoorbeeld: het presidium, of een fractie.',
    nummer: 'Zoals het zaaknummer van een dossier of het nummer van een motie.',
    openbaar: 'Iedereen ziet het dan op de langetermijnagenda.',
    reden: 'Dit staat ook op de site.',
  },
  noHolder: 'Niemand gekozen',
  noKind: 'Nergens bij',
  held: 'Het is behandeld',
  dropped: 'Het gaat niet door',
  end: 'Van de agenda',
  save: 'Bewaar',
  cancel: 'Annuleer',
  history: 'Waar het stond',
  done: { bewaard: 'Bewaard.' } satisfies Readonly<Record<string, string>>,
};

export type PlanMessages = Omit<typeof nl, 'done'> & { readonly done: Readonly<Record<string, string>> };
