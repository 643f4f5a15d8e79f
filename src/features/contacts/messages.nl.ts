// SPDX-License-Identifier: EUPL-1.2
import type { HappenedWhat, Refusal } from './domain.ts';

const refusals: Record<Refusal, string> = {
  changed: 'Iemand anders heeft dit net veranderd. Kijk wat er nu staat en bewaar opnieuw.',
  cannot_join: 'Dit lukt nu niet. Vraag het de functioneel beheerder.',
};

const happened: Record<HappenedWhat, string> = {
  got: 'Kreeg de bal',
  referred: 'Hiernaar verwezen',
  wrote: 'Schreef ons een mail',
  written_to: 'Kreeg een mail',
  asked: 'Kreeg een vraag van ons',
  replied: 'Gaf antwoord',
};

export const messages = {
  title: 'Contacten',
  lead: 'Zoek wie er eerder iets vroeg of vertelde. U vindt alleen mensen van wie u iets mag lezen.',
  search: 'Naam, telefoonnummer of mailadres',
  searchHint: 'Een typfout in de naam is niet erg.',
  results: (count: number, text: string) =>
    count === 1 ? `1 persoon gevonden bij “${text}”` : `${count} personen gevonden bij “${text}”`,
  none: (text: string) => `Niemand gevonden bij “${text}”`,
  noneHint: 'Probeer een deel van de naam, of het telefoonnummer.',
  anonymous: 'Zonder naam',
  saved: {
    wijzigen: 'Opgeslagen.',
    samenvoegen: 'Dit is nu één persoon.',
    losmaken: 'Dit zijn weer twee personen.',
  },
  history: 'Alles van deze persoon',
  historyCount: (count: number) => (count === 1 ? '1 bijdrage' : `${count} bijdragen`),
  details: 'Gegevens',
  names: 'Naam',
  alsoCalled: 'Ook bekend als',
  phones: 'Telefoon',
  emails: 'Mail',
  prefers: 'Liefst',
  prefersOptions: { email: 'per mail', phone: 'per telefoon' },
  since: 'Voor het eerst',
  correct: 'Gegevens verbeteren',
  correctHint:
    'Wat hier al eerder hetzelfde stond, gaat mee. In de geschiedenis staat alleen dat het is veranderd.',
  name: 'Naam',
  email: 'Mailadres',
  phone: 'Telefoonnummer',
  noPreference: 'maakt niet uit',
  save: 'Opslaan',
  faults: {
    naam: { required: 'Vul een naam, een mailadres of een telefoonnummer in.' },
    email: { required: 'Vul een mailadres in: deze persoon wil liefst mail.' },
    telefoon: { required: 'Vul een telefoonnummer in: deze persoon wil liefst gebeld worden.' },
    reden: { required: 'Zeg waarom dit dezelfde persoon is.' },
  },
  refusals,
  privacyRequest: 'Inzage of wissen',
  joined: 'sloot zich hierbij aan',
  organisation: {
    title: (name: string) => `Alles met ${name}`,
    lead: 'Wat hier lag of ligt, en wat er heen en weer ging. Alleen wat u mag lezen.',
    none: 'Er is nog niets dat u mag lezen',
    happened,
  },
  merge: 'Samenvoegen met iemand anders',
  mergeTitle: (name: string) => `${name} samenvoegen`,
  mergeLead: 'Zoek de andere persoon. U ziet eerst allebei naast elkaar. U kunt het later weer losmaken.',
  mergeNone: 'Niemand anders gevonden.',
  choose: (name: string) => `Vergelijk met ${name}`,
  compare: 'Is dit dezelfde persoon?',
  compareText: 'Er gaat niets verloren. De bijdragen staan daarna bij elkaar. Losmaken kan altijd.',
  reason: 'Waarom is dit dezelfde persoon?',
  reasonHint: 'Alleen collega’s lezen dit.',
  mergeButton: 'Ja, samenvoegen',
  mergeCancel: 'Nee, terug',
  merged: 'Samengevoegd',
  mergedBy: (who: string, day: string) => `Samengevoegd door ${who}, ${day}`,
  mergedEarlier: 'Samengevoegd',
  unmerge: (name: string) => `Maak ${name} los`,
  lately: 'Laatst',
  find: 'Zoek eerdere contacten',
  whoIsIt: 'Wie is het?',
  someoneNew: 'Iemand anders: neem over wat ik typte',
  saidFound: (count: number) =>
    count === 0
      ? 'Geen eerder contact gevonden. Wat u typt, wordt een nieuw contact.'
      : count === 1
        ? '1 persoon gevonden. Pijl omlaag om te kiezen.'
        : `${count} personen gevonden. Pijl omlaag om te kiezen.`,
  saidChosen: (name: string) => `Gekozen: ${name}.`,
  letGo: 'Toch iemand anders',
};
export type ContactMessages = typeof messages;
