// SPDX-License-Identifier: EUPL-1.2
import type { PictureRefusal } from './domain.ts';

const refusals: Record<PictureRefusal, string> = {
  no_consent: 'De inwoner wil niet dat anderen deze bijdrage lezen. Deze foto kan dus niet openbaar worden.',
  not_a_picture: 'Alleen foto’s kunnen openbaar worden.',
  not_scanned: 'Dit bestand is nog niet gecontroleerd op virussen. Probeer het later.',
};

export const nl = {
  refusals,
  verbs: {
    picture_published: 'maakte een foto openbaar',
    picture_hidden: 'haalde een foto van de site',
  },
  files: 'Foto’s en bestanden',
  pictureOf: (name: string) => `Foto ${name}`,
  open: (name: string) => `Foto ${name} groot bekijken`,
  isPublic: 'Openbaar',
  isInternal: 'Alleen voor het team en de inwoner',
  waiting: 'Wordt nog gecontroleerd op virussen',
  infected: 'Er zit een virus in. Wij bewaren dit bestand niet.',
  makePublic: 'Openbaar maken',
  change: 'Openbare foto aanpassen',
  addedFiles: (count: number) =>
    count === 1
      ? 'Bij dit antwoord hoort een bestand. U vindt het op uw eigen pagina.'
      : `Bij dit antwoord horen ${count} bestanden. U vindt ze op uw eigen pagina.`,
  page: {
    title: 'Foto openbaar maken',
    lead: 'Kijk of er gezichten, kentekens of huisnummers op staan. Maak die onherkenbaar.',
    canvas: 'Foto met vlakken',
    draw: 'Sleep met de muis of uw vinger over wat niemand mag zien. Met het toetsenbord: kies “Vlak toevoegen” en verplaats het met de pijltjes. Met Shift en de pijltjes wordt het groter of kleiner.',
    add: 'Vlak toevoegen',
    removeBox: 'Weg',
    box: 'Vlak',
    full: 'Meer vlakken passen er niet op.',
    numbers: 'Vlakken in cijfers',
    numbersHint:
      'In procenten van de foto, gerekend vanaf linksboven. Een vlak zonder breedte telt niet mee.',
    left: 'Links',
    top: 'Boven',
    width: 'Breed',
    height: 'Hoog',
    ofBox: (what: string, number: number) => `${what} van vlak ${number}`,
    alt: 'Wat is er te zien?',
    altHint: 'In één zin, voor wie de foto niet ziet. Bijvoorbeeld: een losse tegel naast de bushalte.',
    altRequired: 'Beschrijf in één zin wat er op de foto te zien is.',
    altTooLong: 'Maak de beschrijving korter. Er passen 300 tekens in.',
    forget: 'Bewaar de foto zonder vlakken niet',
    forgetHint: 'Wat onder de vlakken staat, is dan ook voor ons weg. Dat kan niet terug.',
    preview: 'Voorbeeld',
    previewTitle: 'Zo ziet iedereen de foto',
    publish: 'Openbaar maken',
    again: 'Opnieuw openbaar maken',
    hide: 'Niet meer openbaar',
    notYet: 'De bijdrage zelf is nog niet openbaar. De foto is te zien zodra u de bijdrage publiceert.',
    published: 'Deze foto is openbaar.',
    hidden: 'Deze foto is niet meer openbaar.',
    back: 'Terug naar de bijdrage',
  },
};
export type FileMessages = typeof nl;
