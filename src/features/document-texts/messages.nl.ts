// SPDX-License-Identifier: EUPL-1.2
import type { DocumentFault } from './domain.ts';

const faults: Readonly<Record<DocumentFault, (name: string, most: number) => string>> = {
  too_large: (name, most) =>
    `“${name}” is te groot. Een bestand mag hoogstens ${most} MB zijn. Maak het kleiner, of verdeel het over meer bestanden.`,
  too_many: (name) => `“${name}” is er een te veel. Stuur de bestanden een voor een.`,
  empty: (name) => `“${name}” is leeg. Kies het bestand opnieuw.`,
  encrypted: (name) =>
    `Op “${name}” zit een wachtwoord. Haal het wachtwoord eraf en kies het bestand opnieuw.`,
  broken: (name) => `“${name}” is beschadigd. Wij kunnen het niet openen. Kies het bestand opnieuw.`,
  not_allowed: (name) =>
    `“${name}” kunnen wij niet aannemen. Kies een PDF, een document zonder macro’s, een afbeelding of een tekst.`,
  infected: (name) => `In “${name}” zit een virus. Wij hebben het niet aangenomen.`,
};

export const nl = {
  found: 'Gevonden stukken',
  foundOn: (page: number) => `Gevonden stukken, bladzijde ${page}`,
  cut: 'Er is meer met deze woorden. Voeg een woord toe, of kies een jaar of een soort.',
  exactly:
    'Met woorden tussen aanhalingstekens kijken wij in de 600 nieuwste stukken waar die woorden in staan. Kies een jaar om verder terug te zoeken.',
  noneFurther: 'Verder is er niets met deze woorden.',
  noneChosen: 'Geen stukken met deze woorden in deze keuze.',
  choose: 'Kies een soort of een jaar',
  kind: 'Soort stuk',
  anyKind: 'Alle soorten',
  year: 'Jaar',
  anyYear: 'Alle jaren',
  show: 'Toon',
  reset: 'Toon alles',
  hint: 'Zet woorden die bij elkaar horen tussen aanhalingstekens: "gebiedsgericht werken". Zet een streepje voor een woord dat er niet in mag staan: -parkeren.',
  nothing: (text: string) => `Niets gevonden met “${text}”`,
  nothingHint:
    'Wij zoeken in titels, nummers en de tekst van stukken. Alle woorden moeten erin staan. Kijk of er geen typefout in zit, of probeer minder woorden.',
  onlyWithout: 'Typ ook een woord dat er wel in moet staan.',
  tryThis: (text: string) => `Zoek op “${text}”`,
  page: (page: number) => `bladzijde ${page}`,
  access: { public: 'openbaar', internal: 'intern', confidential: 'vertrouwelijk' },
  kinds: {
    assignment: 'opdracht',
    letter: 'brief',
    memo: 'memo',
    infographic: 'infographic',
    decision: 'besluit',
    report: 'verslag',
    presentation: 'presentatie',
    other: 'stuk',
  } as Readonly<Record<string, string>>,
  faults,
  file: 'Bestand',
  fileHint: (most: number) =>
    `Een PDF, een document van Word, Excel, PowerPoint of LibreOffice, een afbeelding of een tekst. Tot ${most} MB.`,
  kept: (name: string) => `Wij hebben “${name}” al. Kies alleen een bestand als het een ander moet zijn.`,
  reading: {
    reading: 'Wij lezen het bestand nog. Straks vindt u het ook op de woorden die erin staan.',
    cut: 'Dit stuk is erg lang. U vindt het op de woorden uit het eerste deel.',
    noText:
      'In dit bestand staat geen tekst die wij kunnen doorzoeken. Het is een scan of een afbeelding. U vindt het stuk op zijn titel, op zijn nummer en op wat hier staat geschreven.',
    refused: 'De tekst van dit bestand kunnen wij niet lezen. U vindt het stuk wel op zijn titel.',
  },
};

export type DocumentTextMessages = typeof nl;
