// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { type Weighing, readWeighings } from '../government-role/index.ts';
import {
  type Initiative,
  type Need,
  findInitiative,
  readInitiativesById,
  subjectOf,
} from '../initiatives/index.ts';
import { type Subject, type SubjectKind, type SubjectRef, subjectKinds } from '../portfolio/index.ts';
import {
  type Project,
  findProject,
  readProjectsById,
  subjectOf as subjectOfProject,
} from '../projects/index.ts';
import { type OpenSubject, loadOpenInitiatives, loadOpenProjects, mostOpen } from './open-store.ts';

/** What portfolio holders are told of an initiative or project: never who the residents are. */
export type DeskSubject = Subject & {
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly needs: readonly Need[];
  readonly needsNote: string | null;
  readonly startsOn: string | null;
  /** The step of the ladder that was decided on, once it was weighed. */
  readonly role: Weighing['step'] | null;
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

const readers: Readonly<Record<SubjectKind, Reader>> = {
  initiative: {
    find: async (trx, number) => {
      const found = await findInitiative(trx, number);
      return found && (await ofInitiatives(trx, [found]))[0];
    },
    readAll: async (trx, ids) => ofInitiatives(trx, await readInitiativesById(trx, ids)),
    readOpen: loadOpenInitiatives,
  },
  project: {
    find: async (trx, number) => {
      const found = await findProject(trx, number);
      return found && ofProject(found);
    },
    readAll: async (trx, ids) => (await readProjectsById(trx, ids)).map(ofProject),
    readOpen: loadOpenProjects,
  },
};

export async function findSubject(
  trx: Trx,
  kind: SubjectKind,
  number: string,
): Promise<DeskSubject | undefined> {
  return readers[kind].find(trx, number);
}

export async function readSubject(trx: Trx, { kind, id }: SubjectRef): Promise<DeskSubject | undefined> {
  return (await readers[kind].readAll(trx, [id]))[0];
}

/** All that is going on and touches a theme, of every kind; the newest first. */
export async function readOpenSubjects(trx: Trx): Promise<OpenSubject[]> {
  const found = await Promise.all(subjectKinds.map((kind) => readers[kind].readOpen(trx)));
  return found
    .flat()
    .sort((one, other) => (one.id < other.id ? 1 : -1))
    .slice(0, mostOpen);
}

async function ofInitiatives(trx: Trx, initiatives: readonly Initiative[]): Promise<DeskSubject[]> {
  const weighings = await readWeighings(
    trx,
    initiatives.map(({ id }) => id),
  );
  return initiatives.map((one) => {
    const latest = weighings.find(({ initiativeId }) => initiativeId === one.id);
    return ofInitiative(one, latest?.step ?? null);
  });
}

function ofInitiative(initiative: Initiative, role: DeskSubject['role']): DeskSubject {
  const { number, title, body, needs, needsNote, startsOn, state } = initiative;
  return {
    ...subjectOf(initiative),
    number,
    title,
    body,
    needs,
    needsNote,
    startsOn,
    role,
    isOpen: state !== 'realised' && state !== 'stopped',
    isDecided: state !== 'proposed' && state !== 'explored',
  };
}

function ofProject(project: Project): DeskSubject {
  const { number, title, aim, why, budget, state } = project;
  return {
    ...subjectOfProject(project),
    number,
    title,
    body: [aim, why ?? ''].filter(Boolean).join('\n\n'),
    needs: [],
    needsNote: budget,
    startsOn: null,
    role: null,
    isOpen: state !== 'done' && state !== 'stopped',
    isDecided: state !== 'idea',
  };
}
