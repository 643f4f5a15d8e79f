// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { dayInWords, sentenceCase } from '../../platform/html/index.ts';
import { type MailPart, writeMail } from '../../platform/mail/mail-document.tsx';
import type { MailText } from '../contributions/index.ts';
import { type Line, type Morning, type Part, parts } from './domain.ts';
import { messages } from './messages.ts';

const locale = 'nl';

type About = { readonly name: string; readonly day: Temporal.PlainDate; readonly morning: Morning };

/** One mail with what waits, most pressing first; each line leads to its page. */
export function morningMail(
  deps: Pick<Deps, 'publicUrl'>,
  municipality: Municipality,
  { name, day, morning }: About,
): MailText {
  const t = messages[locale];
  const lists = parts.flatMap((part): MailPart[] => {
    const lines = morning.get(part) ?? [];
    if (lines.length === 0) return [];
    const items = lines.map((line) => itemOf(deps, { line, part, day }));
    return [{ kind: 'list', title: t.parts[part], items }];
  });
  const count = (part: Part) => morning.get(part)?.length ?? 0;
  return {
    subject: t.subject(count('late'), count('today'), [...morning.values()].flat().length),
    ...writeMail({
      municipality,
      locale,
      title: t.title(sentenceCase(dayInWords(locale, day, day))),
      parts: [
        { kind: 'paragraph', text: t.dear(name.split(' ')[0] ?? name) },
        ...lists,
        { kind: 'button', text: t.button, href: `${deps.publicUrl}/werkplek` },
      ],
      closing: t.closing,
    }),
  };
}

type Told = { readonly line: Line; readonly part: Part; readonly day: Temporal.PlainDate };

function itemOf(deps: Pick<Deps, 'publicUrl'>, { line, part, day }: Told) {
  const t = messages[locale];
  const { number, subject, deed, dueOn, asked } = line;
  const hasDay = dueOn !== null && (part === 'late' || part === 'soon' || part === 'fresh');
  const notes = [
    deed ? subject : '',
    asked?.text ?? '',
    number,
    hasDay ? t.by(dayInWords(locale, dueOn, day)) : '',
  ].filter((text) => text !== '');
  return {
    text: deed ?? subject,
    href: `${deps.publicUrl}${asked?.path ?? `/werkplek/bijdragen/${number}${deed ? '/beloften' : ''}`}`,
    note: notes.join(' · '),
  };
}
