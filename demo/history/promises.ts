// SPDX-License-Identifier: EUPL-1.2
import type { DemoDeed, DemoRating } from '../types.ts';

/** What was promised beside answers, on contributions of Sluiswijk; one is missed, so that its escalation can be seen. */
export const deeds: readonly DemoDeed[] = [
  {
    subject: 'Meeuwen trekken de vuilniszakken open',
    by: 'joost-hendriks',
    deed: 'U krijgt een stevige zak met klep',
    daysAgo: 23,
    inWorkingDays: 4,
    kept: { daysAgo: 14, note: 'De zak ligt bij uw voordeur. Sorry dat het wat langer duurde.' },
  },
  {
    subject: 'geef ons gewoon een plek',
    by: 'fatma-aydin',
    deed: 'Jullie krijgen een tekening van het afdak',
    daysAgo: 17,
    inWorkingDays: 5,
    kept: { daysAgo: 13, note: 'De tekening hangt in de buurtkamer. Zeg maar wat er nog anders moet.' },
  },
  {
    subject: 'geef ons gewoon een plek',
    by: 'fatma-aydin',
    deed: 'Het afdak naast de oude kraan staat er',
    daysAgo: 17,
    inWorkingDays: 24,
  },
  {
    subject: 'Geen plek meer om te parkeren door camperaars',
    by: 'joost-hendriks',
    deed: 'Wij bellen u over de campers op de kade',
    daysAgo: 9,
    inWorkingDays: 3,
  },
  {
    subject: 'Blijft de kade open tijdens het werk aan de kademuur?',
    by: 'joost-hendriks',
    deed: 'U hoort welke vier dagen lastig zijn voor uw winkel',
    daysAgo: 4,
    inWorkingDays: 15,
  },
  {
    subject: 'Rioollucht in de badkamer',
    by: 'joost-hendriks',
    deed: 'U hoort wat er uit het onderzoek met de camera kwam',
    daysAgo: 2,
    inWorkingDays: 3,
  },
];

/** What residents said after closing; one was not helped and waits for a decision. */
export const ratings: readonly DemoRating[] = [
  {
    subject: 'Lawaai achter de winkel gaat gewoon door',
    helped: 'no',
    better: 'Het was even stil. Sinds vorige week staan ze er weer, nu met een geluidsbox.',
    daysAgo: 2,
  },
  { subject: 'Hangjongeren achter de supermarkt', helped: 'yes', better: '', daysAgo: 60 },
  {
    subject: 'Zwerfvuil bij de supermarkt',
    helped: 'yes',
    better: 'Leeg de bakken ook op zondag.',
    daysAgo: 80,
  },
  { subject: 'Een opruimrondje op zaterdagochtend', helped: 'yes', better: '', daysAgo: 70 },
  {
    subject: 'Wanneer is de sluisbrug weer open?',
    helped: 'partly',
    better: 'Zet voortaan meteen een datum op het bord.',
    daysAgo: 140,
  },
  { subject: 'Losse stenen langs de kade', helped: 'yes', better: '', daysAgo: 146 },
  { subject: 'Wie helpt mij met de aanvraag voor een traplift?', helped: 'yes', better: '', daysAgo: 96 },
];
