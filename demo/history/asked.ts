// SPDX-License-Identifier: EUPL-1.2
import type { DemoAsked } from '../types.ts';

/** What was asked of partners and colleagues on contributions of Sluiswijk: some of it waits, some was answered. */
export const asked: readonly DemoAsked[] = [
  {
    subject: 'Rioollucht in de badkamer',
    by: 'joost-hendriks',
    daysAgo: 2,
    partner: 'woningstichting-de-linde',
    question:
      'Zijn de putjes in deze vijf huizen al eens ontstopt? Wij inspecteren het hoofdriool met een camera.',
    ground: 'public_task',
    groundNote: 'Wij zoeken samen waar de lucht vandaan komt: in het hoofdriool of in de huizen.',
    shares: ['text', 'place'],
    answer: {
      daysAgo: 1,
      text: 'Ja, in drie van de vijf, vorige maand nog. Daarna was het een week weg. Onze loodgieter denkt aan een verzakking voor nummer 14. Hij kan vrijdag meekijken als jullie camera er is.',
    },
  },
  {
    subject: 'Geen plek meer om te parkeren door camperaars',
    by: 'joost-hendriks',
    daysAgo: 1,
    partner: 'politie',
    question: 'Zien jullie op de Sluiskade ’s nachts steeds dezelfde campers? En is er overlast gemeld?',
    ground: 'public_task',
    groundNote: 'Voor toezicht op de kade willen wij weten hoe vaak dit voorkomt.',
    shares: ['text', 'place'],
  },
  {
    subject: 'Geen plek meer om te parkeren door camperaars',
    by: 'joost-hendriks',
    daysAgo: 5,
    colleague: 'fatma-aydin',
    question: 'Jij sprak bewoners van de kade bij de koffiekar. Speelt dit bij meer mensen?',
    answer: { daysAgo: 4, text: 'Ja, vier van de zes mensen begonnen er zelf over. Vooral in het weekend.' },
  },
  {
    subject: 'Rioollucht in de badkamer',
    by: 'fatma-aydin',
    daysAgo: 1,
    colleague: 'joost-hendriks',
    question: 'Meneer Verburg belde mij ook. Mag ik hem zeggen op welke dag de camera komt?',
  },
];
