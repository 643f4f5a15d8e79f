// SPDX-License-Identifier: EUPL-1.2
import type { ActionState, Kind, Outcome, State } from './domain.ts';
import type { NewsKind } from './news-kinds.ts';

const kinds: Record<Kind, string> = {
  motion: 'Motie',
  amendment: 'Amendement',
  pledge: 'Toezegging',
  question: 'Schriftelijke vraag',
};
const states: Record<State, string> = {
  open: 'Nog niet begonnen',
  in_progress: 'Loopt',
  settled: 'Afgedaan',
  lapsed: 'Vervallen',
};
const outcomes: Record<Outcome, string> = {
  adopted: 'Aangenomen',
  rejected: 'Verworpen',
  withdrawn: 'Ingetrokken',
  held_over: 'Aangehouden',
};
const actionStates: Record<ActionState, string> = {
  open: 'Nog te doen',
  in_progress: 'Bezig',
  done: 'Gedaan',
  dropped: 'Gaat niet door',
};
const news: Record<NewsKind, string> = {
  told: 'Nieuwe stand van zaken',
  corrected: 'Stand van zaken rechtgezet',
  part_done: 'Deel ervan gedaan',
  settled: 'Afgedaan',
  lapsed: 'Vervallen',
  reopened: 'Weer opgepakt',
};

/** A motion is decided on, a pledge is made, a question is asked. */
const decidedOf: Record<Kind, string> = {
  motion: 'Besluit',
  amendment: 'Besluit',
  pledge: 'Toegezegd op',
  question: 'Gesteld op',
};
const partiesOf: Record<Kind, string> = {
  motion: 'Ingediend door',
  amendment: 'Ingediend door',
  pledge: 'Toegezegd aan',
  question: 'Gesteld door',
};

export const nl = {
  decidedOf,
  partiesOf,
  kinds,
  states,
  outcomes,
  actionStates,
  news,
  all: 'Alle moties en toezeggingen',
  late: 'Te laat',
  dueOn: (day: string) => `Klaar op ${day}`,
  readOn: 'Lees verder: het hele verzoek',
  parts: {
    legend: 'Wat de tekens zeggen',
    doneOn: (day: string) => `op ${day}`,
    dueOn: (day: string) => `klaar op ${day}`,
    wasDueOn: (day: string) => `moest klaar zijn op ${day}`,
  },
  total: 'Samen',
  facts: {
    number: 'Nummer',
    kind: 'Soort',
    parties: 'Ingediend door',
    promisedTo: 'Toegezegd aan',
    agendaItem: 'Agendapunt',
    holder: 'Portefeuillehouder',
    organisation: 'Afdeling',
    due: 'Klaar op',
    agreed: 'Raad akkoord',
    areas: 'Gebieden',
    themes: 'Thema’s',
  },
};

export type MotionMessages = typeof nl;
