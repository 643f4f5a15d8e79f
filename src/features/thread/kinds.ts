// SPDX-License-Identifier: EUPL-1.2
import { type RecordKind, recordKinds } from './domain.ts';

type KindOfRecord = {
  /** With which its numbers begin. */
  readonly letter: string;
  /** In the address of its thread. */
  readonly slug: string;
  /** Where everyone reads it, by its number, when it is public. */
  readonly publicPath: (number: string) => string;
  /** Where who works here finds it. */
  readonly workPath: (number: string) => string;
};

/** What the red thread knows of each kind of record: the only place where it is told apart. Its words are in the messages. */
export const kindTable: Readonly<Record<RecordKind, KindOfRecord>> = {
  contribution: under('B', 'bijdrage', 'bijdragen'),
  initiative: under('I', 'initiatief', 'initiatieven'),
  project: under('P', 'project', 'projecten'),
  programme: under('O', 'opgave', 'opgaven'),
  visit: {
    letter: 'K',
    slug: 'bezoek',
    publicPath: (number) => `/kennismaken/${number}`,
    workPath: (number) => `/werkplek/bezoeken/${number}`,
  },
  evaluation: under('E', 'evaluatie', 'evaluaties'),
  charter: {
    letter: 'R',
    slug: 'rollen',
    publicPath: (number) => `/rollen/${number}`,
    workPath: (number) => `/werkplek/rollen/${number}`,
  },
  grant: {
    letter: 'V',
    slug: 'buurtbon',
    publicPath: () => '/buurtbon',
    workPath: (number) => `/werkplek/buurtbonnen/${number}`,
  },
  motion: inCouncil('M', 'motie', 'moties'),
  dossier: inCouncil('Z', 'dossier', 'dossiers'),
  document: inCouncil('D', 'stuk', 'stukken'),
  session: inCouncil('S', 'sessie', 'sessies'),
};

/** The kind of record that a number is of, by its letter. */
export function kindOfNumber(number: string): RecordKind | undefined {
  return recordKinds.find((kind) => kindTable[kind].letter === number.charAt(0).toUpperCase());
}

function under(letter: string, slug: string, folder: string): KindOfRecord {
  return {
    letter,
    slug,
    publicPath: (number) => `/${folder}/${number}`,
    workPath: (number) => `/werkplek/${folder}/${number}`,
  };
}

/** What the council line keeps. Motions, dossiers and documents have the numbers that the town hall gave them. */
function inCouncil(letter: string, slug: string, folder: string): KindOfRecord {
  return {
    letter,
    slug,
    publicPath: (number) => `/raad/${folder}/${number}`,
    workPath: (number) => `/werkplek/raad/${folder}/${number}`,
  };
}
