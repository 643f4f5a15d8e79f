// SPDX-License-Identifier: EUPL-1.2
import type { Helped } from './domain.ts';

const helped: Record<Helped, string> = { yes: 'Ja', partly: 'Een beetje', no: 'Nee' };
const said: Record<Helped, string> = {
  yes: 'De inwoner is geholpen.',
  partly: 'De inwoner is een beetje geholpen.',
  no: 'De inwoner is niet geholpen.',
};

export const nl = {
  helped,
  said,
  title: 'Twee vragen aan u',
  lead: 'Uw bijdrage is afgerond. Wij leren graag van u.',
  question: 'Bent u geholpen?',
  better: 'Wat kan beter?',
  betterHint: 'Bent u niet geholpen? Dan leest iemand dit en beslist of wij het weer oppakken.',
  send: 'Stuur mijn antwoord',
  choose: 'Kies of u bent geholpen.',
  thanks: 'Dank u wel voor uw antwoord.',
  yourAnswer: (answer: string) => `Bent u geholpen? U antwoordde: ${answer.toLowerCase()}.`,
  waiting: 'U bent niet geholpen. Iemand van ons leest wat u schreef en laat weten of wij het weer oppakken.',
  left: 'Wij lezen dat u niet bent geholpen. Toch laten wij het zo. Dit is de reden:',
};

export type SatisfactionMessages = typeof nl;
