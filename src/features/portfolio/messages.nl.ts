// SPDX-License-Identifier: EUPL-1.2
import type { Answer, Level, StandingState } from './domain.ts';

const states: Record<StandingState, string> = {
  unheld: 'Niemand heeft dit thema',
  to_ask: 'Nog niet gevraagd',
  up: 'Geen antwoord, ligt bij beheer',
  late: 'Over de termijn',
  talk: 'Wil erover praten',
  waiting: 'Wacht op antwoord',
  agreed_if: 'Akkoord, mits',
  skipped: 'Overgeslagen',
  silent: 'Zei niets, telt mee',
  agreed: 'Akkoord',
  known: 'Bekend',
  own: 'Eigen thema gebiedswethouder',
  not_needed: 'Hoeft niet',
};
const answers: Record<Answer, string> = {
  known: 'Bekend',
  agreed: 'Akkoord',
  agreed_if: 'Akkoord, mits…',
  talk: 'Laten we praten',
};
const levels: Record<Level, string> = {
  none: 'hoeft niets',
  inform: 'moet het weten',
  consult: 'moet antwoorden',
};

export const nl = {
  states,
  answers,
  levels,
  title: 'Afstemming',
  none: 'Geen thema, dus niemand om mee af te stemmen.',
  open: 'Klaar: iedere portefeuillehouder die moet, weet ervan of heeft geantwoord.',
  closed: 'Nog niet klaar.',
  toPage: 'Alles over de afstemming',
  waitingTitle: 'Afstemming met de portefeuillehouder',
  askedOfYou: (theme: string, due: string) => `Uw antwoord wordt gevraagd over ${theme} · uiterlijk ${due}`,
  toldYou: (theme: string, due: string) => `Dit moet u weten over ${theme} · graag reactie vóór ${due}`,
  answered: (who: string, what: string) => `${who}: ${what}`,
};

export type PortfolioMessages = typeof nl;
