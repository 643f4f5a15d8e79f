// SPDX-License-Identifier: EUPL-1.2

export const nl = {
  /** What stands in a text instead of it. */
  words: {
    mail: '[mailadres]',
    iban: '[rekeningnummer]',
    address: '[adres]',
    plate: '[kenteken]',
    phone: '[telefoonnummer]',
    bsn: '[nummer]',
    name: '[naam]',
  },
  kinds: {
    mail: 'mailadres',
    iban: 'rekeningnummer',
    address: 'adres',
    plate: 'kenteken',
    phone: 'telefoonnummer',
    bsn: 'mogelijk een BSN',
    name: 'naam van de inwoner',
  },
  found: 'Dit lijkt op persoonsgegevens. Hieronder staat er een ander woord:',
  none: 'Wij vonden geen mailadres, telefoonnummer, adres of naam van de inwoner. Lees zelf of er nog iets persoonlijks in staat.',
};
export type RedactionMessages = typeof nl;
