// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { type Actor, resident, system } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { plainAddress } from '../../platform/mail/reply-address.ts';
import {
  findByNumber,
  replyAsJoiner,
  replyToContribution,
  submitContribution,
} from '../contributions/index.ts';
import { takePartnerAnswer } from '../coordination-desk/index.ts';
import { record } from '../journal/index.ts';
import { mailCameBack, mailIdOf } from '../notifications/index.ts';
import {
  type Inbound,
  type Verdict,
  isFromMachine,
  judge,
  maxAttempts,
  maxBody,
  plainSubject,
} from './domain.ts';
import { keepFiles } from './files.ts';
import { messages } from './messages.ts';
import { type ReadMail, kindOf } from './read-mail-domain.ts';
import { contentKey, readMail, replyText, submissionKeyOf } from './read-mail.ts';
import { type Replied, repliedTo } from './replied.ts';
import {
  type Settlement,
  type Source,
  countFailure,
  countFrom,
  findInbound,
  insertInbound,
  isKnown,
  lockInbound,
  saveHeadline,
  settleInbound,
} from './store.ts';

export type Came = Source & { readonly raw: Buffer; readonly isWhole: boolean; readonly bytes: number };

/** Takes in one mail that is there already, and does with it what is to be done. */
export async function takeMail(deps: Deps, municipality: Municipality, came: Came): Promise<void> {
  await handleMail(deps, municipality, await storeMail(deps, municipality.id, came));
}

/** First its bytes, then its row: from here on nothing can lose it, and its mailbox may hear that it was read (R11). */
export async function storeMail(deps: Deps, municipalityId: Id, came: Came): Promise<Id> {
  const at = deps.clock.now();
  const id = newId(at.epochMilliseconds);
  const digest = createHash('sha256').update(came.raw).digest('hex');
  const rawKey = `${municipalityId}/inbox/${digest}.eml`;
  await deps.files.put(rawKey, came.raw);
  await inMunicipality(deps, municipalityId, (trx) =>
    insertInbound(trx, { ...came, id, rawKey, rawBytes: came.bytes, at }),
  );
  return id;
}

/**
 * Decides what becomes of a stored mail, and does it. May be done again at any point: its keys follow from the mail itself.
 * What cannot be done is tried again later, and waits for a person after some tries.
 */
export async function handleMail(deps: Deps, municipality: Municipality, id: Id): Promise<void> {
  try {
    await deps.fresh.check(municipality.id);
    await handle(deps, municipality, id);
  } catch (error) {
    await afterFailure(deps, municipality.id, { id, error });
  }
}

type Failure = { readonly id: Id; readonly error: unknown };

async function afterFailure(deps: Deps, municipalityId: Id, { id, error }: Failure): Promise<void> {
  const text = error instanceof Error ? error.message : String(error);
  const attempts = await inMunicipality(deps, municipalityId, (trx) =>
    countFailure(trx, id, text.slice(0, 500)),
  );
  if (attempts >= maxAttempts) await settle(deps, municipalityId, { id, state: 'waiting', why: 'failed' });
}

async function handle(deps: Deps, municipality: Municipality, id: Id): Promise<void> {
  const stored = await inMunicipality(deps, municipality.id, (trx) => findInbound(trx, id));
  if (stored?.state !== 'stored') return;
  const opened = await openMail(deps, stored);
  if (!opened.mail) {
    await settle(deps, municipality.id, {
      id,
      state: 'waiting',
      why: stored.isWhole ? 'unreadable' : 'too_large',
    });
    return;
  }
  const { mail, key } = opened;
  const { verdict, reply } = await inMunicipality(deps, municipality.id, async (trx) => ({
    verdict: await look(deps, trx, { stored, mail, key }),
    reply: await repliedTo(deps, trx, { municipality, mail }),
  }));
  if (verdict.state !== 'take') {
    await settle(deps, municipality.id, { id, ...verdict });
    return;
  }
  const taking = { mail, key, ...wordsOf(mail, reply !== undefined) };
  await take(deps, { municipality, actor: system }, { stored, taking, ...(reply ? { reply } : {}) });
}

export type Opened = {
  readonly raw: Buffer | undefined;
  readonly mail: ReadMail | undefined;
  readonly key: string;
};

/** The mail of which the bytes are kept; without `mail` when nothing can be made of them. */
export async function openMail(deps: Pick<Deps, 'files'>, stored: Inbound): Promise<Opened> {
  const raw = await deps.files.get(stored.rawKey);
  if (!raw) throw new Error('The bytes of this mail are not where they were put.');
  const mail = await readMail(raw).catch(() => undefined);
  return { raw, mail, key: contentKey(raw, mail) };
}

type Looking = { readonly stored: Inbound; readonly mail: ReadMail; readonly key: string };

/** Whether it is from a person, and whether it was there before. */
async function look(deps: Deps, trx: Trx, { stored, mail, key }: Looking): Promise<Verdict> {
  const addresses = deps.mailbox ? [plainAddress(deps.mailbox)] : [];
  const isDouble = await isKnown(trx, stored.id, key);
  const kind = isDouble ? 'duplicate' : kindOf(mail, { addresses, mailIdOf });
  const fromAddress = (mail.from?.address ?? '').toLowerCase();
  await saveHeadline(trx, stored.id, {
    kind,
    contentKey: isDouble ? null : key,
    fromName: mail.from?.name ?? '',
    fromAddress,
    subject: plainSubject(mail.subject),
  });
  if (kind === 'bounce') await tellReturned(deps, trx, mail);
  const since = stored.receivedAt.subtract({ hours: 1 });
  const fromSender = fromAddress === '' ? 0 : await countFrom(trx, fromAddress, since);
  return judge(mail, { kind, isWhole: stored.isWhole, fromSender });
}

/** The mails of ours that it names came back: the outbox says so. */
async function tellReturned(deps: Deps, trx: Trx, mail: ReadMail): Promise<void> {
  const why = (mail.text.split('\n\n')[0] ?? '').slice(0, 300) || mail.subject.slice(0, 300);
  const ids = new Set(mail.mentionedIds.map(mailIdOf).filter((id) => id !== undefined));
  for (const id of [...ids].slice(0, 3)) await mailCameBack(trx, id, { why, at: deps.clock.now() });
}

export type Taking = {
  readonly mail: ReadMail | undefined;
  readonly key: string;
  readonly subject: string;
  readonly text: string;
};
type Take = { readonly stored: Inbound; readonly taking: Taking; readonly reply?: Replied };

/** Subject and text as they stand in the contribution; what is longer is whole in the mail that is kept. */
export function wordsOf(mail: ReadMail | undefined, isReply: boolean): { subject: string; text: string } {
  const t = messages.nl.filled;
  const subject = plainSubject(mail?.subject ?? '') || t.noSubject;
  const whole = mail?.text ?? '';
  const text = (isReply ? replyText(whole) : whole) || (isReply ? t.onlyFiles : subject);
  if (text.length <= maxBody) return { subject, text };
  const note = `\n\n${t.cutOff}`;
  return { subject, text: `${text.slice(0, maxBody - note.length - 1).toWellFormed()}${note}` };
}

/** Makes a contribution of it, or puts it on one, with its files; for whoever decided so. Gives the number. */
export async function take(
  deps: Deps,
  { municipality, actor }: { readonly municipality: Municipality; readonly actor: Actor },
  { stored, taking, reply }: Take,
): Promise<string> {
  const submissionKey = submissionKeyOf(taking.key);
  const taken = reply
    ? await putOn(deps, municipality, { reply, text: taking.text, submissionKey })
    : await submit(deps, municipality, { stored, taking, submissionKey });
  const files = await keepFiles(deps, municipality.id, {
    inboundId: stored.id,
    files: taking.mail?.files ?? [],
  });
  await inMunicipality(deps, municipality.id, async (trx) => {
    const contribution = await findByNumber(trx, taken);
    if (!contribution) throw new Error('What was just made of a mail is not there.');
    if (!(await mayStillSettle(trx, stored.id))) return;
    await files.putWith(trx, contribution.id);
    await note(deps, trx, {
      id: stored.id,
      actor,
      settled: { state: 'taken', contributionId: contribution.id },
    });
  });
  return taken;
}

async function mayStillSettle(trx: Trx, id: Id): Promise<boolean> {
  return (await lockInbound(trx, id)) !== 'taken';
}

type Putting = { readonly reply: Replied; readonly text: string; readonly submissionKey: Id };

async function putOn(deps: Deps, municipality: Municipality, { reply, ...said }: Putting): Promise<string> {
  if ('questionId' in reply) {
    const number = await takePartnerAnswer(deps, municipality, { ...reply, ...said, way: 'mail' });
    if (!number) throw new Error('The question that this mail answers is not there.');
    return number;
  }
  const outcome =
    'joinerId' in reply
      ? await replyAsJoiner(deps, municipality, { ...reply, ...said })
      : await replyToContribution(deps, municipality, { ...reply, ...said });
  if (!outcome.ok) throw new Error(`The reply was not taken: ${outcome.reason}.`);
  return outcome.value.number;
}

async function submit(
  deps: Deps,
  municipality: Municipality,
  { stored, taking, submissionKey }: Take & { readonly submissionKey: Id },
): Promise<string> {
  const from = taking.mail?.from;
  const submission = {
    kind: 'question' as const,
    channel: 'email' as const,
    subject: taking.subject,
    body: taking.text,
    locale: 'nl' as const,
    publicConsent: false,
    submissionKey,
    isQuiet: stored.kind !== null && isFromMachine(stored.kind),
    ...(from
      ? { contact: { name: from.name || null, email: from.address, phone: null, prefers: null } }
      : {}),
  };
  const outcome = await submitContribution(deps, { municipality, actor: resident }, submission);
  if (!outcome.ok) throw new Error(`The contribution was not taken: ${outcome.reason}.`);
  return outcome.value.number;
}

type Noting = {
  readonly id: Id;
  readonly actor: Actor;
  readonly settled: Settlement;
  readonly reason?: string;
};

/** Saves what became of a mail, with its line in the journal. */
export async function note(deps: Deps, trx: Trx, { id, actor, settled, reason }: Noting): Promise<void> {
  const at = deps.clock.now();
  await settleInbound(trx, id, { ...settled, at });
  const { state, ...details } = settled;
  const entry = { topic: 'inbox', subjectId: id, verb: `mail_${state}`, details };
  await record(trx, { actor, at, ...entry, ...(reason ? { reason } : {}) });
}

async function settle(
  deps: Deps,
  municipalityId: Id,
  { id, ...settled }: Settlement & { id: Id },
): Promise<void> {
  await inMunicipality(deps, municipalityId, async (trx) => {
    if ((await lockInbound(trx, id)) === 'stored') await note(deps, trx, { id, actor: system, settled });
  });
}
