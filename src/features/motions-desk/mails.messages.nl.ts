// SPDX-License-Identifier: EUPL-1.2
import type { Moment } from './reminders-domain.ts';

const moments: Record<Moment, (day: string) => string> = {
  before: (day) => `Klaar op ${day}`,
  due: (day) => `De einddatum is er: ${day}`,
  late: (day) => `Had klaar moeten zijn op ${day}`,
};

export const nl = {
  moments,
  subject: (count: number) =>
    count === 1
      ? 'De einddatum van een motie of toezegging'
      : `De einddatum van ${count} moties en toezeggingen`,
  title: (name: string) => `Dag ${name},`,
  opening:
    'Dit vroeg de raad, of beloofde een wethouder. Is het gedaan? Meld het. Lukt het niet op tijd? Meld dan hoe het staat en wanneer het wel klaar is.',
  part: (title: string, area: string | undefined) => (area === undefined ? title : `${title} (${area})`),
  more: (count: number) => `En nog ${count} meer. U vindt alles in de lijst.`,
  button: 'Naar wat van mij is',
  closing:
    'U krijgt dit bericht een keer voor de einddatum en een keer op de dag zelf. Daarna hoort de griffie het.',
};

export type MailMessages = typeof nl;
