// SPDX-License-Identifier: EUPL-1.2
import type { Access, Kind, Refusal, Standing, State } from './domain.ts';

const kinds: Record<Kind, string> = {
  assignment: 'Opdracht',
  letter: 'Brief',
  memo: 'Memo',
  infographic: 'Infographic',
  decision: 'Besluit',
  report: 'Verslag',
  presentation: 'Presentatie',
  other: 'Ander stuk',
};
const accesses: Record<Access, string> = {
  public: 'Openbaar',
  internal: 'Intern',
  confidential: 'Vertrouwelijk',
};
const states: Record<State, string> = { running: 'Loopt', concluded: 'Afgerond' };
const standings: Record<Standing, string> = {
  published: 'Op de site',
  embargoed: 'Onder embargo',
  not_published: 'Nog niet op de site',
  internal: 'Intern',
  confidential: 'Vertrouwelijk',
};
const refusals: Record<Refusal, string> = {
  number_taken: 'Dit nummer is er al.',
  changed_meanwhile: 'Iemand anders heeft dit intussen veranderd. Kijk het na en probeer het opnieuw.',
  not_now: 'Dat kan nu niet meer: het is intussen veranderd.',
  not_public: 'Alleen een openbaar stuk kan op de site. Verander eerst wie het mag lezen.',
  embargo_past: 'Kies een moment dat nog komt, of zet het nu op de site.',
  no_file: 'Kies het bestand van de nieuwe versie.',
  file_gone: 'Een bestand dat u koos bewaren wij een dag. Kies het opnieuw.',
};

export const nl = {
  kinds,
  accesses,
  states,
  standings,
  refusals,
  title: 'Dossiers van de raad',
  lead: 'Waar de raad over gaat, van opdracht tot besluit. Elk dossier vertelt wat er gebeurde, met de stukken erbij.',
  filters: 'Filteren',
  words: 'Zoek op woorden of nummer',
  state: 'Hoe het staat',
  anyState: 'Alle dossiers',
  holder: 'Portefeuillehouder',
  anyHolder: 'Alle portefeuillehouders',
  theme: 'Thema',
  anyTheme: 'Alle thema’s',
  area: 'Gebied',
  anyArea: 'De hele gemeente',
  show: 'Toon',
  none: 'Geen dossiers gevonden',
  noneText: 'Probeer andere woorden, of kies minder filters.',
  noneYet: 'Er zijn nog geen dossiers',
  noneYetText: {
    public: 'Zodra er een is, leest u hier wat er gebeurde, met de stukken erbij.',
    workplace: 'Begin met een nieuw dossier.',
  },
  caseNumber: (number: string) => `Zaak ${number}`,
  count: (count: number) => (count === 1 ? '1 stuk' : `${String(count)} stukken`),
  last: (day: string) => `het laatste van ${day}`,
  noDocuments: 'Nog geen stukken',
  now: 'Hoe het nu staat',
  lastDecision: 'Het laatste besluit',
  lastDocument: 'Het laatste stuk',
  about: 'Waar het over gaat',
  facts: {
    number: 'Zaaknummer',
    state: 'Hoe het staat',
    holders: 'Portefeuillehouder',
    programmes: 'Draagt bij aan',
    areas: 'Gebieden',
    themes: 'Thema’s',
    registration: 'Nummer',
    kind: 'Soort',
    date: 'Datum',
    author: 'Van',
    dossier: 'Dossier',
    file: 'Bestand',
    version: 'Versie',
    access: 'Wie het mag lezen',
    checksum: 'Controlegetal',
  },
  document: 'Stuk',
  documents: 'Stukken',
  registered: (numbers: readonly string[]) => `nr. ${numbers.join(' / ')}`,
  what: 'Wat dit stuk deed',
  preview: (title: string) => `De eerste bladzijde van ‘${title}’`,
  pages: (count: number) => (count === 1 ? '1 bladzijde' : `${String(count)} bladzijden`),
  download: 'Download',
  downloadLong: (what: string) => `Download (${what})`,
  writeWords: 'Schrijf waar dit stuk over gaat, dan vindt men het op die woorden',
  noFile: 'Het bestand is er nog niet.',
  noFileNow: 'Er is nu geen bestand.',
  withdrawn: (version: number, day: string, reason: string) =>
    `Versie ${String(version)} is op ${day} ingetrokken. Reden: ${reason}`,
  gone: 'Dit bestand is ingetrokken',
  toDocument: (title: string) => `Naar het stuk ‘${title}’`,
  before: 'Het stuk hiervoor',
  after: 'Het stuk hierna',
  around: 'In dit dossier',
  agenda: 'Bekijk wat er naar de raad komt',
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB`
      : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`,
  formats: {
    'application/pdf': 'PDF',
    'image/png': 'afbeelding',
    'image/jpeg': 'afbeelding',
    'image/svg+xml': 'afbeelding',
    'text/plain': 'tekst',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
    'application/vnd.oasis.opendocument.text': 'ODT',
    'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
    'application/vnd.oasis.opendocument.presentation': 'ODP',
  } satisfies Readonly<Record<string, string>>,
  otherFormat: 'bestand',
  embargo: (moment: string) => `Op de site vanaf ${moment}`,
  decided: (title: string) => `Er is een besluit: ${title}.`,
};

export type DossierMessages = Omit<typeof nl, 'formats'> & {
  readonly formats: Readonly<Record<string, string>>;
};
