// SPDX-License-Identifier: EUPL-1.2
import {
  Link,
  Notice,
  Paragraph,
  Section,
  TypedText,
  dayInWords,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contribution, Message } from '../domain.ts';
import type { Attachment } from '../attachments-store.ts';
import type { FileListProps } from '../files/file-list.tsx';
import { personalPath } from '../links.ts';
import { twinMessages } from '../twins-messages.ts';
import { type Names, ballName } from '../wording.ts';
import { Heard } from './heard.tsx';

/** What a submitter's own page tells about the other contributions that theirs belongs to. */
export type Together = {
  /** What theirs is part of now. */
  readonly root?: Contribution;
  /** What was answered to what theirs is part of, or was for a while. */
  readonly heard: readonly Message[];
  /** What those answers came with. */
  readonly files: readonly Attachment[];
  /** A second matter that was taken out, or the first that it was taken from: of the same submitter, with the key of its page. */
  readonly split: readonly { readonly number: string; readonly sleutel: string; readonly isFirst: boolean }[];
};

/** Where the whole is, for who brought or joined a part of it: nothing of what its submitter wrote or was asked. */
export function togetherStatus(names: Names, root: Contribution): string {
  const t = twinMessages[names.locale].together.status;
  if (root.state === 'closed') return t.closed;
  if (root.state === 'answered') return t.answered;
  const who = sentenceCase(ballName(names, root.holder));
  if (root.dueOn === null) return t.noDue(who);
  const due = dayInWords(names.locale, root.dueOn, names.day);
  return root.dueOn < names.day.toString() ? t.late(who, due) : t.busy(who, due);
}

export function TogetherPart({
  visit,
  names,
  contribution,
  together,
  hrefOf,
}: {
  readonly visit: Visit;
  readonly names: Names;
  readonly contribution: Contribution;
  readonly together: Together;
  readonly hrefOf: FileListProps['hrefOf'];
}) {
  const t = twinMessages[visit.locale].together;
  const { root, heard } = together;
  return (
    <>
      {root && (
        <Section title={t.title}>
          <Paragraph>
            {t.text}
            {root.publishedAt !== null && (
              <>
                {' '}
                <Link href={href(visit, `/bijdragen/${root.number}`)}>{t.publicLink(root.subject)}</Link>
              </>
            )}
          </Paragraph>
          {contribution.closeReason && <TypedText text={contribution.closeReason} />}
        </Section>
      )}
      {heard.length > 0 && (
        <Section title={t.heard}>
          <Heard visit={visit} names={names} heard={heard} files={together.files} hrefOf={hrefOf} />
        </Section>
      )}
      {together.split.map((one) => (
        <Notice tone="neutral">
          {one.isFirst ? t.splitFrom(one.number) : t.splitInto(one.number)}{' '}
          <Link href={href(visit, personalPath(one.number, one.sleutel))}>{t.openOther}</Link>
        </Notice>
      ))}
    </>
  );
}
