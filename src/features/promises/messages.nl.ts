// SPDX-License-Identifier: EUPL-1.2
import type { Outcome, Refusal } from './domain.ts';

const refusals: Record<Refusal, string> = {
  no_working_day: 'Deze dag is geen werkdag. Kies een andere dag.',
  day_passed: 'Deze dag is al voorbij. Kies een dag die nog komt.',
  nothing_changes: 'Er verandert zo niets. Kies iets anders.',
  changed_meanwhile:
    'Iemand anders heeft dit net veranderd. Hieronder staat hoe het nu is. Wat u invulde, staat er nog.',
  already_settled: 'Deze belofte is al afgehandeld.',
};
const outcomes: Record<Outcome, string> = {
  kept: 'gedaan, op tijd',
  late: 'gedaan, later dan beloofd',
  failed: 'het lukt niet',
  withdrawn: 'niet meer nodig',
};

export const nl = {
  refusals,
  outcomes,
  promisedToYou: 'Wat wij u beloofden',
  until: (day: string) => `uiterlijk ${day}`,
  was: (day: string) => `Eerst was dit beloofd voor ${day}.`,
  by: (name: string) => `${name} zorgt hiervoor`,
  settledOn: (outcome: string, day: string) => `${outcome}, ${day}`,
  late: 'Dit is later dan wij beloofden. Wij werken eraan.',
  norms: {
    title: 'Termijnen per thema',
    lead: 'Voor sommige thema’s belooft u eerder of later een antwoord dan gewoonlijk. Laat een vak leeg als de gewone termijn geldt.',
    hint: 'Het aantal werkdagen waarbinnen een inwoner antwoord krijgt. Hoort een bijdrage na het indelen bij een thema met een kortere termijn? Dan schuift de belofte naar voren. Later wordt zij nooit vanzelf.',
    usual: (days: number) => `gewoonlijk ${days}`,
    field: (theme: string, kind: string) => `${theme}: ${kind}`,
    fault: (most: number) => `Vul een heel getal in van 1 tot en met ${most}, of laat het leeg.`,
    save: 'Opslaan',
    saved: 'Opgeslagen. Dit geldt voor wat vanaf nu wordt ingebracht of ingedeeld.',
    changed:
      'Iemand anders heeft de termijnen gewijzigd terwijl u bezig was. Wat u invulde staat er nog. Controleer het en sla het nog een keer op.',
    none: 'Er zijn nog geen thema’s.',
    kinds: { question: 'vraag', idea: 'idee', concern: 'signaal', compliment: 'compliment' },
    back: 'Terug naar inrichten',
  },
};

export type PromiseMessages = typeof nl;
