// SPDX-License-Identifier: EUPL-1.2
import type { DemoTemplate } from '../types.ts';

export const templates: readonly DemoTemplate[] = [
  {
    title: 'Dank, wij kijken ernaar',
    body: 'Dank u wel voor uw bericht over {onderwerp}. Ik kom deze week kijken in {gebied}. Daarna hoort u van mij wat wij doen.\n\nHeeft u nog een vraag? Bel mij gerust op {telefoon}.\n\nGroet,\n{ik}',
  },
  {
    title: 'Losse stoeptegel is gemaakt',
    kind: 'concern',
    theme: 'openbare-ruimte',
    body: 'Dank u wel dat u ons dit liet weten. De tegels liggen weer vast. Ziet u dat het niet goed is? Laat het mij weten, dan komen wij terug.\n\nGroet,\n{ik}',
  },
  {
    title: 'Idee: kom erover praten',
    kind: 'idea',
    body: 'Wat een mooi idee. Ik praat er graag met u over door. Dat kan bij de koffiekar, op het gemeentehuis of bij u thuis. Wanneer komt het u uit?\n\nGroet,\n{ik}\n{telefoon}',
  },
  {
    title: 'Compliment doorgegeven',
    kind: 'compliment',
    body: 'Dat is leuk om te horen! Ik heb uw compliment doorgegeven aan de collega’s die het werk deden. Zij waren er blij mee.\n\nGroet,\n{ik}',
  },
  {
    title: 'Niet van de gemeente',
    kind: 'question',
    body: 'Dank u wel voor uw vraag. Hier gaat de gemeente niet over. U kunt hiermee terecht bij:\n\nKomt u er niet uit? Bel mij dan, dan help ik u verder.\n\nGroet,\n{ik}\n{telefoon}',
  },
];
