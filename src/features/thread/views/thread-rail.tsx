// SPDX-License-Identifier: EUPL-1.2
import { Heading, Link } from '../../../platform/html/index.ts';
import { messages } from '../messages.ts';
import { canTie } from '../policies.ts';
import { ThreadPart, type ThreadPartProps, threadHref } from './thread-part.tsx';

/** Beside a record in the workplace: its red thread, and the way to tie it to another. */
export function ThreadRail(props: Omit<ThreadPartProps, 'room' | 'hasPage'>) {
  const { visit, record } = props;
  const t = messages[visit.locale];
  return (
    <section class="meent-rail-part">
      <Heading level={2} looks={4}>
        {t.title}
      </Heading>
      <ThreadPart {...props} room="workplace" />
      {canTie(visit.actor) && (
        <p>
          <Link href={`${threadHref(visit, 'workplace', record)}/verbinden`}>{t.tie}</Link>
        </p>
      )}
    </section>
  );
}
