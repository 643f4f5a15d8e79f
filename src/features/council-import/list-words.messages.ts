// SPDX-License-Identifier: EUPL-1.2
import type { Field } from './mapping-domain.ts';

/** How lists of councils call their columns; the surest first. Compared without capitals, spaces and signs. */
export const columnWords: Readonly<Record<Field, readonly string[]>> = {
  key: ['id', 'uniekid', 'guid', 'volgnummer', 'sleutel', 'volgnr'],
  number: [
    'nummer',
    'motienummer',
    'nr',
    'code',
    'kenmerk',
    'zaaknummer',
    'registratienummer',
    'toezeggingnummer',
    'motienr',
    'nummermotie',
    'registratienr',
    'toezeggingsnummer',
    'documentnummer',
    'zaaknr',
  ],
  // A Popolo motion has an @type as well, which says of all of them that they are motions.
  kind: ['soort', 'documentsoort', 'classificatie', 'classification', 'type', 'categorie'],
  title: [
    'titel',
    'onderwerp',
    'naam',
    'omschrijving',
    'title',
    'name',
    'motie',
    'toezegging',
    'titelmotie',
    'onderwerpmotie',
    'titel toezegging',
    'onderwerp toezegging',
    'omschrijving toezegging',
  ],
  request: [
    'tekst',
    'dictum',
    'verzoek',
    'tekstmotie',
    'besluit',
    'toezeggingtekst',
    'inhoud',
    'text',
    'strekking',
    'tekst van de motie',
    'opdracht',
    'toezegging',
  ],
  explanation: ['toelichting', 'opmerking', 'opmerkingen', 'achtergrond', 'description'],
  agendaItem: ['agendapunt', 'vergadering', 'bijagendapunt', 'agendaitem'],
  submitters: [
    'indieners',
    'indiener',
    'indieners namen',
    'raadslid',
    'raadsleden',
    'indienerss',
    'aangevraagd door',
    'ingediend door',
  ],
  decidedOn: [
    'datum',
    'datumbesluit',
    'besluitdatum',
    'vergaderdatum',
    'datumvergadering',
    'datumraad',
    'datum motie',
    'date',
    'aangenomen op',
    'datum raad',
    'datum toezegging',
    'datum indiening',
    'ingediend op',
    'datum aangenomen',
  ],
  result: [
    'uitslag',
    'resultaat',
    'stemuitslag',
    'besluituitslag',
    'result',
    'aangenomen/verworpen',
    'uitkomst',
  ],
  parties: ['fracties', 'fractie', 'partij', 'partijen', 'ingediend door fracties', 'indienendefracties'],
  holder: [
    'portefeuillehouder',
    'wethouder',
    'collegelid',
    'portefeuillehouders',
    'bestuurder',
    'verantwoordelijk portefeuillehouder',
    'verantwoordelijke portefeuillehouder',
    'verantwoordelijk wethouder',
    'toegezegd door',
  ],
  dueOn: [
    'einddatum',
    'deadline',
    'datumgereed',
    'gereed',
    'streefdatum',
    'uiterlijk',
    'planning',
    'termijn',
    'afdoening voor',
    'afhandeltermijn',
    'afdoeningstermijn',
    'afdoeningtermijn',
    'uiterlijke datum',
    'uiterste datum',
    'streefdatum afhandeling',
    'streefdatum afdoening',
    'gereed op',
  ],
  state: [
    'status',
    'afdoeningsstatus',
    'fase',
    'afgedaan',
    'afgehandeld',
    'afgedaan ja/nee',
    'afgehandeld ja/nee',
    'gereed',
  ],
  settledOn: [
    'datumafdoening',
    'afdoeningsdatum',
    'afgedaan',
    'afgedaanop',
    'datumafgedaan',
    'datum afgehandeld',
    'afgehandeld',
    'afgehandeld op',
    'datum afhandeling',
    'afhandeldatum',
    'afdoening',
  ],
  agreedOn: [
    'akkoord raad',
    'raad akkoord',
    'datum akkoord',
    'datum akkoord raad',
    'raad akkoord op',
    'akkoord raad op',
  ],
  updates: [
    'standvanzaken',
    'svz',
    'voortgang',
    'update',
    'updates',
    'stand',
    'actuelestand',
    'status toelichting',
    'actuele stand van zaken',
    'laatste stand van zaken',
    'stvz',
    'laatste update',
    'toelichting/stand van zaken',
    'stand van zaken/toelichting',
    'voortgangsinformatie',
  ],
  documents: ['documenten', 'document', 'bijlagen', 'link', 'links', 'url'],
  votes: ['stemmen', 'stemmen per fractie', 'stemming', 'stemverhouding', 'votes', 'vote_events'],
  inFavour: ['stemmen voor', 'fracties voor', 'voorstemmers', 'voor'],
  against: ['stemmen tegen', 'fracties tegen', 'tegenstemmers', 'tegen'],
};

/** Beginnings of words that say how it stands, what it is and how was decided. */
export const stateWords = {
  settled: [
    'afgedaan',
    'afgehandeld',
    'afgerond',
    'voldaan',
    'gereed',
    'uitgevoerd',
    'gesloten',
    'voltooid',
    'klaar',
  ],
  lapsed: ['vervallen', 'ingetrokken', 'niet meer', 'verlopen'],
  open: ['open', 'nieuw', 'niet gestart', 'nog niet', 'te doen', 'ontvangen'],
  in_progress: [
    'in behandeling',
    'lopend',
    'loopt',
    'in uitvoering',
    'bezig',
    'onderhanden',
    'in voorbereiding',
    'actief',
    'gestart',
  ],
} as const;

export const kindWords = {
  amendment: ['amendement', 'subamendement'],
  motion: ['motie', 'motion'],
  pledge: ['toezegging'],
  question: ['schriftelijke vra', 'art. 3', 'artikel 3', 'vragen', 'raadsvra'],
} as const;

export const resultWords = {
  adopted: ['aangenomen', 'aanvaard', 'akkoord', 'adopted', 'pass'],
  rejected: ['verworpen', 'afgewezen', 'niet aangenomen', 'rejected', 'fail'],
  withdrawn: ['ingetrokken', 'withdrawn'],
  held_over: ['aangehouden', 'uitgesteld'],
} as const;

/** What stands before the name of an alderman or behind that of a party group, and is no part of it. */
export const titlesOfPeople =
  /\b(wethouder|weth|burgemeester|loco|dhr|mevr|mw|mr|drs|dr|ir|ing|de heer|mevrouw)\b\.?/g;
export const andOthers = /\s*\be\.?\s?a\.?\s*$|\s*\bc\.?\s?s\.?\s*$|^fractie\s+|\s*\(fractie\)$/gi;
/** Between two names; a slash without spaces is part of a name (ChristenUnie/SGP). */
export const betweenNames = /\s+[/+&]\s+|\s+en\s+/;
export const endsAnother = /[,;\n|]/;

/** A number at the beginning of a title: "M-31 Versterking", "Motie 2021.04: ...". */
export const numberBefore =
  /^(?:motie|amendement|toezegging)?\s*([A-Z]{0,3}[-. ]?\d[\w.-]{0,20})\s*[:–-]?\s+\p{L}/iu;

/** What the letters before a number, and the word that a title begins with, say that it is. */
export const numberKinds = { M: 'motion', A: 'amendment', T: 'pledge', SV: 'question' } as const;
export const titleOfKind = /^(?:(?:sub)?amendement|motie|toezegging|schriftelijke vra(?:ag|gen))\b/i;

/** What is written of a motion that a list says is done; the day in words. */
export const proofOf = (source: string, status: string, day: string): string =>
  status === ''
    ? `Volgens de lijst ‘${source}’ is dit afgedaan op ${day}.`
    : `Volgens de lijst ‘${source}’ is dit ‘${status}’ op ${day}.`;
/** Before what stood in a list and is kept as text. */
export const keptAs = (column: string, text: string): string => `${column}: ${text}`;
/** The columns that a list made from JSON has. */
export const jsonColumns = {
  id: 'ID',
  number: 'Nummer',
  title: 'Titel',
  kind: 'Soort',
  date: 'Datum',
  agendaItem: 'Agendapunt',
  text: 'Tekst',
  result: 'Uitslag',
  documents: 'Documenten',
} as const;
