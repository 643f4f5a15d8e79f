// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import {
  type Initiative,
  type Need,
  findInitiative,
  readInitiativesById,
  subjectOf,
} from '../initiatives/index.ts';
import type { Subject, SubjectKind, SubjectRef } from '../portfolio/index.ts';
import { type OpenSubject, loadOpenInitiatives } from './open-store.ts';

/** What portfolio holders are told of an initiative or project: never who the residents are. */
export type DeskSubject = Subject & {
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly needs: readonly Need[];
  readonly needsNote: string | null;
  readonly startsOn: string | null;
  /** Still going on: there is something to coordinate about. */
  readonly isOpen: boolean;
  /** Already supported: an answer that was given stands. */
  readonly isDecided: boolean;
};

type Reader = {
  readonly find: (trx: Trx, number: string) => Promise<DeskSubject | undefined>;
  readonly readAll: (trx: Trx, ids: readonly Id[]) => Promise<readonly DeskSubject[]>;
  readonly readOpen: (trx: Trx) => Promise<readonly OpenSubject[]>;
};

const readers: Readonly<Partial<Record<SubjectKind, Reader>>> = {
  initiative: {
    find: async (trx, number) => {
      const found = await findInitiative(trx, number);
      return found && ofInitiative(found);
    },
    readAll: async (trx, ids) => (await readInitiativesById(trx, ids)).map(ofInitiative),
    readOpen: loadOpenInitiatives,
  },
};

/** The kinds of subjects that there are. */
export const deskKinds: readonly SubjectKind[] = (['initiative', 'project'] as const).filter(
  (kind) => readers[kind] !== undefined,
);

export async function findSubject(
  trx: Trx,
  kind: SubjectKind,
  number: string,
): Promise<DeskSubject | undefined> {
  return readers[kind]?.find(trx, number);
}

export async function readSubject(trx: Trx, { kind, id }: SubjectRef): Promise<DeskSubject | undefined> {
  return (await readers[kind]?.readAll(trx, [id]))?.[0];
}

/** All that is going on and touches a theme, of every kind. */
export async function readOpenSubjects(trx: Trx): Promise<OpenSubject[]> {
  const found: OpenSubject[] = [];
  for (const kind of deskKinds) found.push(...((await readers[kind]?.readOpen(trx)) ?? []));
  return found;
}

function ofInitiative(initiative: Initiative): DeskSubject {
  const { number, title, body, needs, needsNote, startsOn, state } = initiative;
  return {
    ...subjectOf(initiative),
    number,
    title,
    body,
    needs,
    needsNote,
    startsOn,
    isOpen: state !== 'realised' && state !== 'stopped',
    isDecided: state !== 'proposed' && state !== 'explored',
  };
}
