// SPDX-License-Identifier: EUPL-1.2
import type { ListView } from './forms.ts';

const views: Record<ListView, string> = {
  mine: 'Van mij',
  areas: 'In mijn gebieden',
  late: 'Te laat',
  week: 'Deze week',
};
const empty: Record<ListView, string> = {
  mine: 'U hebt nu niets beloofd.',
  areas: 'In uw gebieden loopt nu geen belofte.',
  late: 'Er is niets te laat.',
  week: 'Deze week hoeft er niets meer af.',
};

export const nl = {
  title: 'Beloften',
  lead: 'Wat inwoners is beloofd, met de dag waarop het uiterlijk gebeurt.',
  viewsLabel: 'Welke beloften',
  views,
  empty,
  answer: 'Antwoord',
  lateSince: (day: string) => `te laat, ${day}`,
  owner: (name: string) => `bij ${name}`,
  itemTitle: (number: string) => `Beloften bij ${number}`,
  toItem: 'Naar de bijdrage',
  answerBy: (day: string) => `Antwoord beloofd uiterlijk ${day}.`,
  noAnswer: 'Er loopt geen belofte van een antwoord.',
  none: 'Naast het antwoord is er nog niets beloofd.',
  add: 'Beloof iets',
  what: 'Wat belooft u?',
  whatHint: 'Zoals de inwoner het leest. Bijvoorbeeld: u krijgt een nieuwe afvalbak.',
  by: 'Uiterlijk',
  byHint: 'Een werkdag.',
  who: 'Wie zorgt hiervoor?',
  whoEmpty: 'Ik zelf',
  tells: 'De inwoner krijgt een mail en ziet dit op de eigen pagina.',
  tellsPage: 'Er is geen mailadres. De inwoner ziet dit alleen op de eigen pagina.',
  save: 'Beloven',
  done: 'Gedaan',
  doneNote: 'Wilt u er iets bij zeggen?',
  doneHint: 'De inwoner leest dit.',
  doneSave: 'Gedaan, laat het weten',
  failed: 'Lukt niet',
  failedReason: 'Waarom lukt het niet?',
  reasonHint: 'De inwoner leest dit.',
  failedSave: 'Laat weten dat het niet lukt',
  move: 'Andere dag',
  newDay: 'Nieuwe dag',
  moveReason: 'Waarom een andere dag?',
  moveSave: 'Belofte verzetten',
  give: 'Aan een ander',
  giveSave: 'Overgeven',
  news: {
    beloofd: 'Dit is beloofd. De inwoner hoort het.',
    gedaan: 'Fijn, gedaan. De inwoner hoort het.',
    mislukt: 'De inwoner hoort dat het niet lukt en waarom.',
    verzetten: 'De nieuwe dag staat vast. De inwoner hoort waarom.',
    eigenaar: 'Iemand anders zorgt hier nu voor.',
  },
  faults: {
    wat: { required: 'Schrijf op wat u belooft.' },
    reden: { required: 'Geef een reden. De inwoner leest die.' },
    dag: { required: 'Kies een dag.' },
    wie: { required: 'Kies wie hiervoor zorgt.', not_a_choice: 'Kies wie hiervoor zorgt.' },
  },
  mails: {
    promised: {
      subject: (number: string, subject: string) => `Wij beloven u iets: ${subject} (${number})`,
      title: 'Wij beloven u iets',
      text: (day: string) => `Dit gebeurt uiterlijk ${day}.`,
    },
    moved: {
      subject: (number: string, subject: string) => `Een andere dag: ${subject} (${number})`,
      title: 'Wat wij beloofden, komt op een andere dag',
      text: (day: string) => `Dit gebeurt nu uiterlijk ${day}. Dit is de reden:`,
    },
    done: {
      subject: (number: string, subject: string) => `Gedaan: ${subject} (${number})`,
      title: 'Wat wij beloofden, is gedaan',
      text: 'Wij beloofden u:',
    },
    failed: {
      subject: (number: string, subject: string) => `Dit lukt niet: ${subject} (${number})`,
      title: 'Wat wij beloofden, lukt niet',
      text: 'Wij beloofden u:',
      why: 'Dat lukt helaas niet. Dit is de reden:',
    },
    missed: {
      subject: (count: number) => (count === 1 ? 'Een belofte is gemist' : `${count} beloften zijn gemist`),
      title: (count: number) => (count === 1 ? 'Een belofte is gemist' : `${count} beloften zijn gemist`),
      dear: (name: string) => `Dag ${name},`,
      text: 'Een inwoner wacht op iets dat niet op tijd kwam. Wilt u ervoor zorgen dat het alsnog gebeurt, of dat de inwoner hoort waarom het later wordt?',
      answer: 'Een antwoord',
      note: (subject: string, day: string, who: string) => `${subject}. Beloofd voor ${day}, bij ${who}.`,
      closing:
        'U krijgt deze mail omdat u invalt of omdat dit in uw gebied is. Per gemiste belofte is er één zo’n mail.',
    },
  },
};

export type DeskMessages = typeof nl;
