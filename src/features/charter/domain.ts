// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';

/** Who has a part in area-oriented working, in the order in which the charter names them. */
export const charterRoles = [
  'area_manager',
  'community_worker',
  'area_alderman',
  'portfolio_holder',
  'departments',
  'partners',
  'residents',
] as const;
export type CharterRole = (typeof charterRoles)[number];

/** What a role has to do with a task; who has nothing to do with it has no mark. */
export const marks = ['does', 'decides', 'asked', 'told'] as const;
export type Mark = (typeof marks)[number];
export type Marks = Readonly<Partial<Record<CharterRole, Mark>>>;

export type Task = {
  readonly id: Id;
  /** The heading that it stands under; empty for none. */
  readonly group: string;
  readonly name: string;
  readonly explanation: string;
  readonly marks: Marks;
};

export type VersionState = 'draft' | 'consulted' | 'adopted' | 'withdrawn';
export const adopters = ['college', 'council', 'management'] as const;
export type Adopter = (typeof adopters)[number];

/** A calendar day as 'YYYY-MM-DD'. */
export type DayText = string;

/** A version of the charter (rollen en taken). */
export type Version = {
  readonly id: Id;
  readonly number: string;
  readonly title: string;
  readonly intro: string;
  readonly state: VersionState;
  readonly basedOn: Id | null;
  readonly madeAt: Temporal.Instant;
  readonly consultedFrom: DayText | null;
  /** The last day on which one can comment. */
  readonly consultedUntil: DayText | null;
  readonly adoptedBy: Adopter | null;
  readonly adoptedOn: DayText | null;
  readonly inForceFrom: DayText | null;
};

export const commenters = ['residents', 'department', 'partner', 'resident'] as const;
export type Commenter = (typeof commenters)[number];
export const outcomes = ['adopted', 'partly', 'not_adopted'] as const;
export type Outcome = (typeof outcomes)[number];

export type Comment = {
  readonly id: Id;
  readonly versionId: Id;
  readonly taskId: Id | null;
  /** As the task was called when it was commented on; empty for the whole. */
  readonly taskName: string;
  readonly by: Commenter;
  readonly organisation: string;
  readonly contactId: Id | null;
  readonly locale: 'nl' | 'en';
  readonly body: string;
  readonly createdAt: Temporal.Instant;
  readonly shownAt: Temporal.Instant | null;
  readonly hiddenAt: Temporal.Instant | null;
  readonly outcome: Outcome | null;
  readonly answer: string | null;
  readonly answeredAt: Temporal.Instant | null;
};

/** Of the path of implementation. */
export type Step = {
  readonly id: Id;
  readonly what: string;
  readonly owner: string;
  readonly dueOn: DayText;
  readonly doneOn: DayText | null;
};

/** Can comments still be sent? The last day counts. */
export function isOpen(version: Version, today: Temporal.PlainDate): boolean {
  const { state, consultedUntil } = version;
  return state === 'consulted' && consultedUntil !== null && today.toString() <= consultedUntil;
}

/** While others read it to comment on it, its text stays as it is. */
export function isEditable(version: Version, today: Temporal.PlainDate): boolean {
  return version.state === 'draft' || (version.state === 'consulted' && !isOpen(version, today));
}

/** What is in force on a day: the adopted version that started last (R12). */
export function inForceOn(versions: readonly Version[], day: DayText): Version | undefined {
  return versions
    .filter((one) => one.inForceFrom !== null && one.inForceFrom <= day)
    .sort((one, other) => ((one.inForceFrom ?? '') < (other.inForceFrom ?? '') ? 1 : -1))[0];
}

/** The day on which the next one takes over from an adopted version; undefined when none does. */
export function followedOn(versions: readonly Version[], version: Version): DayText | undefined {
  const { inForceFrom } = version;
  if (inForceFrom === null) return undefined;
  return versions
    .flatMap((one) => (one.inForceFrom !== null && one.inForceFrom > inForceFrom ? [one.inForceFrom] : []))
    .sort()[0];
}

export function rolesWith(task: Pick<Task, 'marks'>, mark: Mark): CharterRole[] {
  return charterRoles.filter((role) => task.marks[role] === mark);
}

/** What is not yet right about a task. */
export type Problem = {
  readonly task: Task;
  readonly what: 'nobody_does' | 'two_decide';
  readonly roles: readonly CharterRole[];
};

export function problemsOf(tasks: readonly Task[]): Problem[] {
  return tasks.flatMap((task): Problem[] => {
    const deciding = rolesWith(task, 'decides');
    return [
      ...(rolesWith(task, 'does').length === 0 ? [{ task, what: 'nobody_does' as const, roles: [] }] : []),
      ...(deciding.length > 1 ? [{ task, what: 'two_decide' as const, roles: deciding }] : []),
    ];
  });
}

/** Tasks under their headings, in the order in which each heading first comes. */
export function groupsOf(
  tasks: readonly Task[],
): { readonly group: string; readonly tasks: readonly Task[] }[] {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) {
    const group = groups.get(task.group);
    if (group) group.push(task);
    else groups.set(task.group, [task]);
  }
  return [...groups].map(([group, inIt]) => ({ group, tasks: inIt }));
}

/** The ids with this one at a place of the list; sent twice, it is the same. */
export function moved(ids: readonly Id[], id: Id, to: number): Id[] {
  if (!ids.includes(id)) return [...ids];
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

/** A mark of what a form showed, to see at saving whether somebody else changed it meanwhile. */
export function stampOf(shown: Pick<Version, 'title' | 'intro'> | Omit<Task, 'id'>): string {
  const parts =
    'marks' in shown
      ? [shown.name, shown.explanation, shown.group, charterRoles.map((role) => shown.marks[role] ?? '')]
      : [shown.title, shown.intro];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}

/** Why something is not done; each has a sentence. */
export const refusals = [
  'adopted',
  'consulted_now',
  'changed',
  'already_there',
  'no_tasks',
  'in_the_past',
  'closed',
  'proof_used',
  'unanswered',
  'still_open',
  'not_consulted',
  'nobody_does',
  'before_adoption',
  'not_yet_adopted_day',
  'not_after_last',
] as const;
export type Refusal = (typeof refusals)[number];

export type Adoption = {
  readonly by: Adopter;
  readonly on: DayText;
  readonly from: DayText;
  /** Why although comments are open or the term runs. */
  readonly reason: string;
};

/** Why a version may not be adopted; `reason` lifts what may be lifted. */
export function adoptionRefusal(
  about: {
    readonly version: Version;
    readonly versions: readonly Version[];
    readonly tasks: readonly Task[];
    readonly unanswered: number;
    readonly today: Temporal.PlainDate;
  },
  adoption: Adoption,
): Refusal | undefined {
  const { version, versions, tasks, unanswered, today } = about;
  if (version.state === 'adopted' || version.state === 'withdrawn') return 'adopted';
  if (tasks.length === 0) return 'no_tasks';
  if (adoption.on > today.toString()) return 'not_yet_adopted_day';
  if (adoption.from < adoption.on) return 'before_adoption';
  const last = versions.reduce(
    (latest, one) => ((one.inForceFrom ?? '') > latest ? (one.inForceFrom ?? '') : latest),
    '',
  );
  if (adoption.from <= last) return 'not_after_last';
  if (adoption.reason !== '') return undefined;
  if (isOpen(version, today)) return 'still_open';
  if (unanswered > 0) return 'unanswered';
  if (version.state === 'draft') return 'not_consulted';
  return problemsOf(tasks).some(({ what }) => what === 'nobody_does') ? 'nobody_does' : undefined;
}
