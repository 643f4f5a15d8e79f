// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { queueMail } from '../notifications/index.ts';
import {
  type PortfolioRequest,
  type Rules,
  insertAnswerLink,
  noteUnheld,
  themeCalled,
} from '../portfolio/index.ts';
import { type Person, type Staffing, ballOf, hasLeft } from '../teams/index.ts';
import { type Around, briefOf } from './brief.ts';
import type { LetterKind } from './domain.ts';
import { hashOf, newToken } from './links.ts';
import { aldermanMail, answeredMail, unheldMail, upMail } from './mails.ts';
import type { DeskSubject } from './subjects.ts';

export type LetterDeps = Pick<Deps, 'clock' | 'fresh' | 'jobs' | 'mailIsSent' | 'publicUrl'>;

/** A link works for so long after the last day to answer: late is better than never, and an answer can be changed. */
const daysAfterTerm = 60;

export type Writing = {
  readonly municipality: Municipality;
  readonly around: Around;
  readonly rules: Rules;
};

type ToHolder = {
  readonly kind: LetterKind;
  readonly subject: DeskSubject;
  /** Of one portfolio holder about one subject. */
  readonly requests: readonly PortfolioRequest[];
};

type Reader = { readonly name: string; readonly address: string; readonly isHolder: boolean };

/** To the portfolio holder, or in absence the deputy, and to the assistants: each with a link of their own. */
export async function mailHolder(
  deps: LetterDeps,
  trx: Trx,
  { municipality, around, rules }: Writing,
  { kind, subject, requests }: ToHolder,
): Promise<void> {
  const [request] = requests;
  if (!request) return;
  const at = deps.clock.now();
  const today = dayOf(at);
  const { staffing } = around;
  const holder = staffing.people.get(request.askedOf);
  if (!holder) return;
  const brief = briefOf(around, subject, requests, { locale: 'nl', today });
  const expiresOn = Temporal.PlainDate.from(request.dueOn).add({ days: daysAfterTerm }).toString();
  for (const reader of readersOf(staffing, rules, holder, today)) {
    const token = newToken();
    const readerName = reader.isHolder ? null : reader.name;
    const link = {
      subject: { kind: subject.kind, id: subject.id },
      personId: holder.id,
      readerName,
      expiresOn,
    };
    await insertAnswerLink(trx, { ...link, tokenHash: hashOf(token), at });
    await queueMail(deps, trx, {
      ...aldermanMail(deps, municipality, {
        kind,
        request,
        brief,
        by: staffing.people.get(request.askedBy)?.name ?? municipality.name,
        readerName: reader.name,
        ...(reader.isHolder ? {} : { onBehalfOf: holder.name }),
        token,
      }),
      to: { name: reader.name, address: reader.address },
      aboutTopic: 'portfolio',
      aboutId: request.id,
      // Without a mail server somebody passes it on by hand, and has to read it for that.
      ...(deps.mailIsSent ? { secretUntil: at.add({ hours: 24 * 365 }) } : {}),
    });
  }
}

function readersOf(staffing: Staffing, rules: Rules, holder: Person, today: Temporal.PlainDate): Reader[] {
  const ball = ballOf(staffing, holder.id, today);
  const assistants = rules.assistants.filter(({ personId }) => personId === holder.id);
  return [
    { name: ball.name, address: ball.email, isHolder: ball.id === holder.id },
    ...assistants.map(({ name, email }) => ({ name, address: email, isHolder: false })),
  ];
}

/** Who asked hears what was answered, or who stands in for them. */
export async function mailAskers(
  deps: LetterDeps,
  trx: Trx,
  { municipality, around: { staffing } }: Pick<Writing, 'municipality' | 'around'>,
  requests: readonly PortfolioRequest[],
): Promise<void> {
  const today = dayOf(deps.clock.now());
  const told = new Set<Id>();
  for (const request of requests) {
    const asker = ballOf(staffing, request.askedBy, today);
    if (told.has(asker.id) || hasLeft(asker, today)) continue;
    told.add(asker.id);
    const alderman = staffing.people.get(request.askedOf)?.name ?? '';
    await queueMail(deps, trx, {
      ...answeredMail(deps, municipality, { request, alderman }),
      to: { name: asker.name, address: asker.email },
      aboutTopic: 'portfolio',
      aboutId: request.id,
    });
  }
}

/** To the administrators of today and the municipal secretary: somebody said nothing, and that blocks. */
export async function mailUp(
  deps: LetterDeps,
  trx: Trx,
  { municipality, around: { staffing }, rules }: Writing,
  request: PortfolioRequest,
): Promise<void> {
  const { secretaryName, secretaryEmail } = rules.terms;
  const alderman = staffing.people.get(request.askedOf)?.name ?? '';
  const theme = themeCalled({ locale: 'nl' }, staffing, request.themeId);
  const mail = upMail(deps, municipality, { request, alderman, theme });
  const secretary = secretaryEmail
    ? [{ name: secretaryName || secretaryEmail, address: secretaryEmail }]
    : [];
  for (const to of [...administratorsOf(staffing, dayOf(deps.clock.now())), ...secretary])
    await queueMail(deps, trx, { ...mail, to, aboutTopic: 'portfolio', aboutId: request.id });
}

/** The administrators hear, once, of themes that nobody holds. Gives of which they had not heard. */
export async function tellUnheld(
  deps: LetterDeps,
  trx: Trx,
  { municipality, around: { staffing } }: Pick<Writing, 'municipality' | 'around'>,
  about: { readonly subject: DeskSubject; readonly themeIds: readonly Id[] },
): Promise<readonly Id[]> {
  const { subject, themeIds } = about;
  if (themeIds.length === 0) return [];
  const at = deps.clock.now();
  const fresh = await noteUnheld(trx, subject, themeIds, at);
  for (const themeId of fresh) {
    const mail = unheldMail(deps, municipality, {
      subject,
      subjectNumber: subject.number,
      subjectTitle: subject.title,
      theme: themeCalled({ locale: 'nl' }, staffing, themeId),
    });
    for (const to of administratorsOf(staffing, dayOf(at)))
      await queueMail(deps, trx, { ...mail, to, aboutTopic: 'portfolio', aboutId: subject.id });
  }
  return fresh;
}

function administratorsOf(staffing: Staffing, day: Temporal.PlainDate) {
  const text = day.toString();
  const ids = new Set(
    staffing.roles
      .filter(({ role, from, to }) => role === 'administrator' && from <= text && (to === null || to >= text))
      .map(({ personId }) => personId),
  );
  return [...ids].flatMap((id) => {
    const person = staffing.people.get(id);
    return person ? [{ name: person.name, address: person.email }] : [];
  });
}
