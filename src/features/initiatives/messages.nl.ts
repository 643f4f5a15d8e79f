// SPDX-License-Identifier: EUPL-1.2
import type { Need, Refusal, State, Verb } from './domain.ts';

const states: Record<State, string> = {
  proposed: 'Voorgesteld',
  explored: 'Wordt verkend',
  supported: 'Wordt gesteund',
  under_way: 'Wordt uitgevoerd',
  realised: 'Gelukt',
  stopped: 'Gestopt',
};
const verbs: Record<Verb, string> = {
  explore: 'Verkennen',
  support: 'Steunen',
  begin: 'Begint',
  realise: 'Is gelukt',
  stop: 'Stoppen',
  resume: 'Weer oppakken',
};
const needs: Record<Need, string> = {
  contact: 'Contact met anderen',
  place: 'Een plek',
  voucher: 'Buurtbon',
  permit: 'Vergunning',
  money: 'Geld',
  publicity: 'Bekendheid',
  hands: 'Helpende handen',
};
const refusals: Record<Refusal, string> = {
  not_now: 'Dat kan nu niet meer: het initiatief is al verder.',
  changed_meanwhile:
    'Iemand anders heeft dit initiatief intussen veranderd. Kijk het na en probeer het opnieuw.',
  initiator: 'Zet er eerst bij wie het initiatief neemt.',
  theme: 'Kies eerst ten minste één thema.',
  plan: 'Schrijf eerst op hoe en wanneer het gaat gebeuren.',
  result: 'Schrijf eerst op wat het geworden is.',
  reason: 'Schrijf op waarom.',
};

export const nl = {
  states,
  verbs,
  needs,
  refusals,
  title: 'Initiatieven',
  lead: 'Wat inwoners en ondernemers zelf organiseren.',
  none: 'Er is nog geen initiatief',
  noneText: 'Een idee van een inwoner kan een initiatief worden. Dat doet u op de pagina van de bijdrage.',
  start: 'Nieuw initiatief',
  body: 'Wat zij willen',
  next: 'Wat nu?',
};

export type InitiativeMessages = typeof nl;
