// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Refusal } from './domain.ts';

const outcomes: Record<Outcome, string> = { done: 'Gedaan', dropped: 'Gaat niet door' };
const refusals: Record<Refusal, string> = {
  day_past: 'Deze dag is al voorbij. Kies vandaag of later.',
  owner_gone: 'Deze persoon of organisatie werkt hier niet meer. Kies iemand anders.',
  reason_missing: 'Schrijf op waarom.',
  day_missing: 'Kies de nieuwe dag.',
  same_day: 'Dit is al de dag die er staat. Kies een andere.',
  closed_already: 'Deze actie was al afgerond.',
};

export const nl = {
  outcomes,
  refusals,
  mine: 'Mijn acties in projecten',
  allProjects: 'Alle projecten',
  ofOrganisation: (name: string) => `door ${name}`,
  mail: {
    subject: (count: number) => (count === 1 ? 'Een actie wacht op u' : `${count} acties wachten op u`),
    title: (name: string) => `Dag ${name}`,
    opening: 'Deze acties in projecten moeten bijna klaar zijn, of hadden al klaar moeten zijn.',
    due: (day: string, project: string) => `${day} · ${project}`,
    late: (day: string, project: string) => `had klaar moeten zijn op ${day} · ${project}`,
    ofOther: (name: string) => `Deze actie is van ${name}; u trekt het project.`,
    button: 'Naar de projecten',
    closing:
      'Is een actie gedaan? Vink haar af. Lukt het niet op tijd? Verzet haar dan, met de reden erbij. U krijgt deze mail omdat u in Meent bij deze acties staat.',
  },
};

export type ActionPointMessages = typeof nl;
