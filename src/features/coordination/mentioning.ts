// SPDX-License-Identifier: EUPL-1.2
import { type Doer, isStaff } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { writeMail } from '../../platform/mail/mail-document.tsx';
import { record } from '../journal/index.ts';
import { queueMail } from '../notifications/index.ts';
import type { Person } from '../teams/index.ts';
import { insertMention } from './colleague-store.ts';
import { mentionedIn } from './domain.ts';
import { messages } from './messages.ts';

type Note = {
  readonly contribution: { readonly id: Id; readonly number: string; readonly subject: string };
  readonly text: string;
  /** The key of the form with which it was written. */
  readonly noteKey: Id;
  /** Chosen beside the note; who is named in it comes with them. */
  readonly alsoTell: readonly Id[];
  /** Who may read the contribution: nobody else is told (R9). */
  readonly readers: readonly Person[];
};

/** Tells those who are named in an internal note, and those chosen beside it: on their page of today, and by mail. Each once. */
export async function tellMentioned(deps: Deps, trx: Trx, doer: Doer, note: Note): Promise<void> {
  const { actor } = doer;
  if (!isStaff(actor)) return;
  const { contribution, text, noteKey, readers } = note;
  const wanted = new Set([...note.alsoTell, ...mentionedIn(text, readers)]);
  const at = deps.clock.now();
  const told = readers.filter(({ id }) => wanted.has(id) && id !== actor.personId);
  const t = messages.nl.mails.mentioned;
  for (const person of told) {
    const mention = { contributionId: contribution.id, personId: person.id, by: actor.personId, noteKey, at };
    if (!(await insertMention(trx, mention))) continue;
    await queueMail(deps, trx, {
      subject: t.subject(actor.name, contribution.number),
      ...writeMail({
        municipality: doer.municipality,
        locale: 'nl',
        title: t.title(actor.name),
        parts: [
          { kind: 'paragraph', text: t.text(contribution.number, contribution.subject) },
          { kind: 'quote', text },
          {
            kind: 'button',
            text: t.button,
            href: `${deps.publicUrl}/werkplek/bijdragen/${contribution.number}`,
          },
        ],
        closing: t.closing,
      }),
      to: { name: person.name, address: person.email },
      aboutTopic: 'coordination',
      aboutId: contribution.id,
    });
    const details = { personId: person.id };
    await record(trx, {
      actor,
      at,
      topic: 'coordination',
      subjectId: contribution.id,
      verb: 'mentioned',
      details,
    });
  }
}
