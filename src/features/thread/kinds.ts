// SPDX-License-Identifier: EUPL-1.2
import type { RecordKind } from './domain.ts';

type KindOfRecord = {
  /** In the address of its thread. */
  readonly slug: string;
  /** Where everyone reads it, by its number, when it is public. */
  readonly publicPath: (number: string) => string;
  /** Where who works here finds it. */
  readonly workPath: (number: string) => string;
};

/** What the red thread knows of each kind of record: the only place where it is told apart. Its words are in the messages. */
export const kindTable: Readonly<Record<RecordKind, KindOfRecord>> = {
  contribution: under('bijdrage', 'bijdragen'),
  initiative: under('initiatief', 'initiatieven'),
  project: under('project', 'projecten'),
  programme: under('opgave', 'opgaven'),
  visit: {
    slug: 'bezoek',
    publicPath: (number) => `/kennismaken/${number}`,
    workPath: (number) => `/werkplek/bezoeken/${number}`,
  },
  evaluation: under('evaluatie', 'evaluaties'),
  charter: {
    slug: 'rollen',
    publicPath: (number) => `/rollen/${number}`,
    workPath: () => '/werkplek/rollen',
  },
  grant: {
    slug: 'buurtbon',
    publicPath: () => '/buurtbon',
    workPath: (number) => `/werkplek/buurtbonnen/${number}`,
  },
};

function under(slug: string, folder: string): KindOfRecord {
  return {
    slug,
    publicPath: (number) => `/${folder}/${number}`,
    workPath: (number) => `/werkplek/${folder}/${number}`,
  };
}
