// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import {
  type Contribution,
  answerContribution,
  findByNumber,
  joinContribution,
  mergeContribution,
  publishContribution,
  submitContribution,
  unmergeContribution,
} from '../features/contributions/index.ts';
import { type Doer, resident } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { type Trx, inMunicipality } from '../platform/db/opener.ts';
import { type Town, must } from './town.ts';

// What residents and the team of Noord do with contributions about the same.

/** Time goes by between what people do: answers are heard by who had joined before them. */
export function later(town: Town): void {
  town.clock.set(town.clock.now().add({ seconds: 1 }));
}

export function read<T>(town: Town, work: (trx: Trx) => Promise<T>): Promise<T> {
  return inMunicipality(town.deps, town.municipality.id, work);
}

export async function submit(
  town: Town,
  email: string | null = 'els@post.example',
  publicConsent = true,
): Promise<string> {
  const doer: Doer = { municipality: town.municipality, actor: resident };
  const contact = email === null ? {} : { contact: { name: 'Els', email, phone: null, prefers: null } };
  const submission = {
    kind: 'concern',
    channel: 'web',
    subject: 'Losse tegel bij de halte',
    body: 'Er ligt een tegel los.',
    locale: 'nl',
    publicConsent,
    submissionKey: newId(),
    areaId: town.area('noord'),
    ...contact,
  } as const;
  return must(await submitContribution(town.deps, doer, submission)).number;
}

export async function find(town: Town, number: string): Promise<Contribution> {
  const found = await read(town, (trx) => findByNumber(trx, number));
  if (!found) throw new Error(`${number} is not there.`);
  return found;
}

export async function merge(town: Town, number: string, into: string, key: 'nora' | 'zoe' = 'nora') {
  const { version } = await find(town, number);
  const reason = 'Het gaat over dezelfde tegel.';
  return mergeContribution(town.deps, await town.doer(key), { number, version, into, reason });
}

export async function unmerge(town: Town, number: string) {
  const { version } = await find(town, number);
  return unmergeContribution(town.deps, await town.doer('nora'), { number, version });
}

export async function join(town: Town, number: string, email: string | null) {
  const contact = email === null ? {} : { contact: { name: null, email, phone: null, prefers: null } };
  const joining = { number, locale: 'nl', text: '', submissionKey: newId(), ...contact } as const;
  return must(await joinContribution(town.deps, town.municipality, joining));
}

export async function answer(town: Town, number: string, text: string, close = false): Promise<void> {
  const said = { number, text, submissionKey: newId(), close, isPublic: false };
  must(await answerContribution(town.deps, await town.doer('nora'), said));
}

export async function publish(town: Town, number: string): Promise<void> {
  must(await publishContribution(town.deps, await town.doer('nora'), number));
}

/** To whom a mail with this text went, each as often as it went. */
export async function readersOf(town: Town, text: string): Promise<string[]> {
  const { rows } = await read(town, (trx) =>
    sql<{ toAddress: string }>`select to_address as "toAddress" from mails
      where municipality_id = app_municipality() and body_text like ${`%${text}%`}`.execute(trx),
  );
  return rows.map((row) => row.toAddress).sort();
}

type Standing = Pick<Contribution, 'state' | 'holder' | 'dueOn' | 'answeredAt' | 'closedAt' | 'closeReason'>;

export async function standing(town: Town, number: string): Promise<Standing & { promises: unknown }> {
  const { id, state, holder, dueOn, answeredAt, closedAt, closeReason } = await find(town, number);
  const { rows } = await read(town, (trx) =>
    sql`select id, due_on, settled_at, outcome from promises
      where municipality_id = app_municipality() and contribution_id = ${id} order by id`.execute(trx),
  );
  const promises = JSON.parse(JSON.stringify(rows)) as unknown;
  return { state, holder, dueOn, answeredAt, closedAt, closeReason, promises };
}
