// SPDX-License-Identifier: EUPL-1.2
import type { DemoContribution } from '../types.ts';
import { PRIVATE, both, fatma, inArea, joost, mail, marieke, samira, tel } from './story.ts';

const inKolkum = inArea('kolkum');
const inSluiswijk = inArea('sluiswijk');
const inBroekhuizen = inArea('broekhuizen');
const inOudeveen = inArea('oudeveen');

// What was not for the municipality: passed on, or told where to go. One line per step.
// prettier-ignore
export const referred: DemoContribution[] = [
  inKolkum.concern(34, '09:15', 'web', 'Kolkweg', 'Dode vissen in de kolk',
    'Er drijven sinds gisteren dode vissen in de kolk, wel twintig. Het water ruikt naar rotte eieren. Mijn kleinkinderen spelen daar.',
    both('Anja Veldkamp'), PRIVATE,
    samira.triage('+0 10:05', 'groen'),
    samira.refer('+0 10:20', 'waterschap', 'warm', { sharesContact: true, words: 'Ik heb het waterschap ook gebeld. Zij komen vandaag nog kijken. Laat de kinderen daar zolang niet spelen.' }),
    samira.hearBack('+7 09:30', true),
    samira.close('+7 09:35')),
  inSluiswijk.concern(10, '20:10', 'web', 'Havenstraat', 'Schimmel in de slaapkamer',
    'Wij huren van De Linde. De muur van de kinderkamer is zwart van de schimmel. Ik heb drie keer gebeld en niemand komt.',
    both('Samantha Kuipers', 'phone'), PRIVATE,
    joost.triage('+1 09:00', 'wonen'),
    joost.note('+1 09:20', 'Gebeld met de bewoner. Zij vindt het goed dat wij het doorgeven, met naam en nummer.'),
    joost.refer('+1 09:30', 'de-linde', 'warm', { sharesContact: true, words: 'Ik heb gevraagd of zij u deze week bellen. Over een week vraag ik na of dat is gelukt.' })),
  inBroekhuizen.question(19, '13:40', 'email', 'Wilgenhof', 'De buren zetten de muziek zo hard',
    'Elke avond tot laat muziek van hiernaast. Ik heb er al drie keer wat van gezegd en nu groeten we elkaar niet meer. Wat kan ik doen?',
    mail('Herman Zijlstra'), PRIVATE,
    fatma.triage('+0 15:10', 'wonen'),
    fatma.refer('+1 11:00', 'buurtbemiddeling', 'number', { words: 'Wat vervelend dat het zo is gelopen. Bij buurtbemiddeling helpen ze hier elke week mensen mee.' }),
    fatma.close('+1 11:05')),
  inOudeveen.question(15, '10:30', 'phone', null, 'Wie maakt de lampen op de rotonde',
    'Belde op. Op de rotonde bij de provinciale weg doen drie lampen het niet. Bij wie moet ik zijn?',
    tel('Gerrit Hofstee'), PRIVATE,
    marieke.triage('+0 10:40', 'verkeer'),
    marieke.refer('+0 10:45', 'provincie', 'number', { isToldByPhone: true }),
    marieke.close('+0 10:50')),
];
