// SPDX-License-Identifier: EUPL-1.2

export const messages = {
  title: 'Nieuwe bijdrage',
  lead: 'Leg vast wat iemand u nu vertelt.',
  channel: 'Hoe spreekt u elkaar?',
  channels: { phone: 'Telefoon', counter: 'Balie', street_talk: 'Op straat', meeting: 'Bijeenkomst' },
  text: 'Wat vraagt of vertelt iemand?',
  textHint: 'De eerste zin wordt het onderwerp.',
  kind: 'Soort',
  who: 'Wie is het?',
  whoHint: 'Naam, telefoon en mail in één veld. Leeg laten mag.',
  area: 'Gebied',
  areaNone: 'Hele gemeente',
  street: 'Straat of postcode',
  streetHint: 'Kiest u geen gebied, dan zoekt Meent het erbij.',
  placeLine: (street: string) => `Plek: ${street}`,
  theme: 'Thema',
  themeNone: 'nog geen',
  consent: 'Mag op de site',
  consentHint: 'Alleen als de inwoner dat zegt. De naam komt er nooit bij.',
  take: 'Ik pak dit zelf op',
  answered: 'Al beantwoord in dit gesprek',
  answer: 'Wat hebt u geantwoord?',
  answerHint:
    'Dan is dit meteen afgerond. Is er een mailadres, dan krijgt de inwoner het antwoord ook per mail.',
  save: 'Vastleggen',
  keys: 'Ctrl en Enter samen: vastleggen.',
  done: (number: string) => `${number} is vastgelegd en ligt nu bij het team van dat gebied.`,
  streetIn: (areas: string) => `Deze straat ligt in ${areas}. Kies het gebied.`,
  faults: {
    tekst: { required: 'Schrijf op wat iemand vraagt of vertelt.' },
    wie: {
      not_email: 'Dit mailadres klopt niet. Voorbeeld: naam@voorbeeld.nl.',
      not_phone: 'Dit telefoonnummer klopt niet. Het heeft minstens acht cijfers.',
      not_found: 'Deze persoon is er niet meer. Zoek opnieuw.',
    },
    gebied: { not_a_choice: 'Kies het gebied.' },
    straat: { not_a_place: 'Deze straat of postcode is niet gevonden. Kies een gebied.' },
  },
};
export type QuickEntryMessages = typeof messages;
