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
  programme: under('programma', 'programmas'),
  visit: under('bezoek', 'bezoeken'),
  evaluation: under('evaluatie', 'evaluaties'),
  charter: {
    slug: 'rollen',
    publicPath: () => '/rollen',
    workPath: () => '/werkplek/rollen',
  },
  grant: under('buurtbon', 'buurtbonnen'),
};

function under(slug: string, folder: string): KindOfRecord {
  return {
    slug,
    publicPath: (number) => `/${folder}/${number}`,
    workPath: (number) => `/werkplek/${folder}/${number}`,
  };
}
