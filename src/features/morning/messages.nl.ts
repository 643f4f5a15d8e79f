// SPDX-License-Identifier: EUPL-1.2
import type { Part } from './domain.ts';

const parts: Record<Part, string> = {
  unhappy: 'Inwoner is niet geholpen: heropenen?',
  late: 'Te laat',
  today: 'Vandaag beloofd',
  soon: 'Binnenkort',
  asked: 'Vragen en antwoorden van collega’s en partners',
  replies: 'Een inwoner reageerde',
  fresh: 'Nieuw',
};

export const nl = {
  parts,
  subject: (late: number, today: number, all: number) => {
    if (late > 0) return `Vanochtend: ${late} te laat, ${all} in totaal`;
    if (today > 0) return `Vanochtend: ${today} vandaag beloofd, ${all} in totaal`;
    return all === 1 ? 'Vanochtend: één ding wacht op u' : `Vanochtend: ${all} dingen wachten op u`;
  },
  title: (day: string) => day,
  dear: (name: string) => `Goedemorgen ${name}, dit wacht op u.`,
  by: (day: string) => `uiterlijk ${day}`,
  button: 'Open Vandaag',
  closing: 'U krijgt deze mail alleen als er iets op u wacht. U zet hem uit bij Mijn account.',
  account: {
    title: 'Ochtendmail',
    isOn: 'U krijgt op werkdagen om zeven uur een mail met wat op u wacht. Alleen als er iets wacht.',
    isOff: 'U krijgt geen ochtendmail. Wat op u wacht, ziet u bij Vandaag.',
    turnOff: 'Geen ochtendmail meer',
    turnOn: 'Wel een ochtendmail',
  },
};

export type MorningMessages = typeof nl;
