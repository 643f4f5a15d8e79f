// SPDX-License-Identifier: EUPL-1.2
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { fullDay } from '../../platform/html/index.ts';
import { type MailBodies, writeMail } from '../../platform/mail/mail-document.tsx';
import { type AreaTree, areaName } from '../areas/index.ts';
import type { Person } from '../teams/index.ts';
import { home, listPath } from './choice.ts';
import { messages } from './mails-messages.ts';
import type { Moment } from './reminders-domain.ts';
import type { Due } from './reminders-store.ts';

export type Reminded = Due & { readonly moment: Moment };

// Colleagues get their mails in Dutch.
const locale = 'nl';

const minePath = listPath({ view: 'mine', words: '', kind: undefined });

/** Who took in a long list at once gets a mail that can still be read. */
const mostListed = 30;

type Letter = {
  readonly municipality: Municipality;
  readonly tree: AreaTree;
  readonly person: Person;
  readonly items: readonly Reminded[];
};

/** All deadlines that somebody hears of today, in one mail. */
export function reminderMail(
  deps: Pick<Deps, 'publicUrl'>,
  { municipality, tree, person, items }: Letter,
): MailBodies & { readonly subject: string } {
  const t = messages[locale];
  const list = items.slice(0, mostListed).map((one) => {
    const area = one.areaId === null ? undefined : tree.byId(one.areaId);
    const part = one.part === null ? undefined : t.part(one.part, area && areaName(area, locale));
    return {
      text: `${one.number} ${one.title}`,
      href: `${deps.publicUrl}${home}/${one.number}${one.isPart ? `#deel-${one.subjectId}` : ''}`,
      note: [...(part ? [part] : []), t.moments[one.moment](fullDay(locale, one.dueOn))].join('. '),
    };
  });
  return {
    subject: t.subject(items.length),
    ...writeMail({
      municipality,
      locale,
      title: t.title(person.name),
      parts: [
        { kind: 'paragraph', text: t.opening },
        { kind: 'list', items: list },
        ...(items.length > mostListed
          ? [{ kind: 'paragraph' as const, text: t.more(items.length - mostListed) }]
          : []),
        { kind: 'button', text: t.button, href: `${deps.publicUrl}${minePath}` },
      ],
      closing: t.closing,
    }),
  };
}
