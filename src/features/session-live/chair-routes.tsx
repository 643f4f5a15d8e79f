// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import { type Allow, type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { hashOf } from '../../platform/secrets/token.ts';
import { findSession } from '../sessions/index.ts';
import { sendChairLink } from './chair-mail.ts';
import { findChairLink } from './deeds-store.ts';
import type { Deed } from './domain.ts';
import { answerForm, linkForm, noteForm, noteKindIn, putRightForm, stepForm } from './forms.ts';
import { chairPath, runPath } from './links.ts';
import {
  type Noted,
  type Refusal,
  type Runner,
  type Sent,
  answerQuestion,
  mayRun,
  noteDown,
  putNoteRight,
  takeStep,
} from './live-actions.ts';
import { canRun } from './policies.ts';
import { readDesk } from './reading.ts';
import { type Again, ChairPage, type ChairProps, GonePage } from './views/chair-page.tsx';

/** Where a session is run from: by whom, which one, and where the forms of that screen go. */
type Seat = { readonly runner: Runner; readonly number: string; readonly base: string };
type Seating = {
  readonly route: string;
  readonly allow: Allow;
  /** Nothing when the link does not hold (any more). */
  find(visit: Visit, trx: Trx): Promise<Seat | undefined>;
};

/** A chair with a thick programme and thumbs that are in a hurry; all that was kept without a connection comes at once. */
const perMinute = 240;

export function chairRoutes(site: Site, deps: Deps): void {
  seat(site, deps, {
    route: '/werkplek/raad/sessies/:number/voorzitten',
    allow: canRun,
    find: (visit) => {
      const number = visit.params.number ?? '';
      return Promise.resolve({ runner: visit, number, base: href(visit, runPath(number)) });
    },
  });
  seat(site, deps, {
    route: '/raad/voorzitten/:token',
    allow: anyone,
    find: (visit, trx) => byLink(visit, trx),
  });

  site.form(
    '/werkplek/raad/sessies/:number/voorzitten/koppeling',
    { allow: canRun },
    async (visit, { fields }) => {
      const number = visit.params.number ?? '';
      const here: Seat = { runner: visit, number, base: href(visit, runPath(number)) };
      const read = readFields(linkForm, fields);
      if (!read.ok) {
        const again = { form: 'link' as const, typed: typed(fields), faults: read.reason };
        return showSeat(deps, visit, here, { again });
      }
      await sendChairLink(deps, visit, { number, address: read.value.adres });
      return redirect(`${here.base}?gelukt=koppeling`);
    },
  );
}

async function byLink(visit: Visit, trx: Trx): Promise<Seat | undefined> {
  const token = visit.params.token ?? '';
  const link = await findChairLink(trx, hashOf(token));
  if (!link || !isAfter(link.expiresAt, visit.now)) return undefined;
  return {
    runner: { municipality: visit.municipality, actor: visit.actor, chairToken: token },
    number: link.number,
    base: href(visit, chairPath(token)),
  };
}

function isAfter(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return one.epochMilliseconds > other.epochMilliseconds;
}

type Done = Result<'taken' | 'again', Refusal>;
type Taken = { readonly done: Done } | { readonly again: Again };
type Take = (deps: Deps, at: Seat, fields: Fields) => Promise<Taken>;

function seat(site: Site, deps: Deps, { route, allow, find }: Seating): void {
  site.page(route, { allow }, async (visit, trx) => {
    const here = await find(visit, trx);
    if (!here) return gone(visit);
    const isTaken = visit.query.gelukt === 'ja';
    const isSent = visit.query.gelukt === 'koppeling';
    return page(
      await chairView(deps, visit, trx, {
        here,
        showing: {
          ...(isTaken ? { done: 'taken' as const } : {}),
          ...(isSent ? { done: 'link' as const } : {}),
        },
      }),
    );
  });

  const takes: Readonly<Record<string, Take>> = {
    stap: takeStepForm,
    noteren: takeNote,
    antwoord: takeAnswer,
    rechtzetten: takeRight,
  };
  for (const [verb, take] of Object.entries(takes))
    site.form(`${route}/${verb}`, { allow, perMinute }, async (visit, { fields }) => {
      const here = await inMunicipality(deps, visit.municipality.id, (trx) => find(visit, trx));
      if (!here) return gone(visit);
      const taken = await take(deps, here, fields);
      if ('again' in taken) return showSeat(deps, visit, here, taken);
      if (taken.done.ok) return redirect(verb === 'stap' ? here.base : `${here.base}?gelukt=ja`);
      // A note that cannot be taken comes back with everything that was typed (R11).
      const again =
        verb === 'stap' ? {} : { again: { form: formOf(verb, fields), typed: typed(fields), faults: [] } };
      return showSeat(deps, visit, here, { refusal: taken.done.reason, ...again });
    });
}

function formOf(verb: string, fields: Fields): Again['form'] {
  if (verb === 'antwoord') return 'answer';
  return verb === 'rechtzetten' ? 'put_right' : noteKindIn(fields);
}

function gone(visit: Visit): Answer {
  return { kind: 'page', status: 410, body: <GonePage visit={visit} /> };
}

type Showing = Pick<ChairProps, 'refusal' | 'again' | 'done'>;

function showSeat(deps: Deps, visit: Visit, here: Seat, showing: Showing): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, async (trx) =>
    refused(await chairView(deps, visit, trx, { here, showing })),
  );
}

type View = { readonly here: Seat; readonly showing: Showing };

async function chairView(deps: Deps, visit: Visit, trx: Trx, { here, showing }: View) {
  const session = await findSession(trx, here.number);
  if (!session || !(await mayRun(trx, here.runner, session, visit.now)))
    throw new NotFound('There is no such session.');
  const desk = await readDesk(deps, trx, session);
  return <ChairPage visit={visit} {...desk} base={here.base} isClerk={canRun(visit.actor)} {...showing} />;
}

function sentIn({ number }: Seat, value: { sleutel: string; geleden?: number | undefined }): Sent {
  return { number, id: value.sleutel, secondsAgo: value.geleden ?? 0 };
}

const takeStepForm: Take = async (deps, here, fields) => {
  const read = readFields(stepForm, fields);
  // Nobody types a step: what is not right is not from a screen of ours, or from one of long ago.
  if (!read.ok) return { done: { ok: false, reason: 'not_there' } };
  const { doe: verb, wat, stand: basedOn, zeker, minuten } = read.value;
  const step = { verb, basedOn, targetId: wat ?? null, minutes: minuten ?? null, isSure: zeker === 'ja' };
  return { done: await takeStep(deps, here.runner, { ...sentIn(here, read.value), ...step }) };
};

const takeNote: Take = async (deps, here, fields) => {
  const read = readFields(noteForm, fields);
  if (!read.ok) return { again: { form: noteKindIn(fields), typed: typed(fields), faults: read.reason } };
  const { value } = read;
  const noted: Noted = {
    kind: value.soort,
    itemId: value.onderdeel ?? null,
    questionId: value.vraag ?? null,
    partyId: value.fractie ?? null,
    aldermanId: value.wethouder ?? null,
    asker: orNull(value.wie),
    body: value.tekst,
    answerer: orNull(value.antwoorder),
    answer: orNull(value.antwoord),
    dueOn: value.klaar ?? null,
  };
  return { done: await noteDown(deps, here.runner, { ...sentIn(here, value), noted }) };
};

const takeAnswer: Take = async (deps, here, fields) => {
  const read = readFields(answerForm, fields);
  if (!read.ok) return { again: { form: 'answer', typed: typed(fields), faults: read.reason } };
  const { bij: aboutId, antwoorder, antwoord: answer } = read.value;
  const given = { aboutId, answerer: orNull(antwoorder), answer };
  return { done: await answerQuestion(deps, here.runner, { ...sentIn(here, read.value), ...given }) };
};

const takeRight: Take = async (deps, here, fields) => {
  const read = readFields(putRightForm, fields);
  if (!read.ok) return { again: { form: 'put_right', typed: typed(fields), faults: read.reason } };
  const { bij: aboutId, tekst, antwoord } = read.value;
  const given: Pick<Deed, 'body' | 'answer'> = { body: orNull(tekst), answer: orNull(antwoord) };
  return { done: await putNoteRight(deps, here.runner, { ...sentIn(here, read.value), aboutId, ...given }) };
};

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
