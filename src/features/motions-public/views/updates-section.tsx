// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import {
  Disclosure,
  Heading,
  Link,
  Paragraph,
  Section,
  TypedText,
  fullDay,
} from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { ReadUpdate } from '../../motions/index.ts';
import type { ThreadRecord } from '../../thread/index.ts';
import { shownOf } from '../citing.ts';
import { messages } from '../messages.ts';
import { CitedList } from './cited-list.tsx';

/** More than these are folded away, the oldest. */
const mostOpen = 12;

type UpdatesProps = {
  readonly visit: Visit;
  readonly updates: readonly ReadUpdate[];
  readonly cited: ReadonlyMap<Id, ThreadRecord>;
};

/** By day, the newest first. What was wrong stays readable, and leads to what puts it right. */
export function UpdatesSection({ visit, updates, cited }: UpdatesProps) {
  const { page: t } = messages[visit.locale];
  const dayOf = new Map(updates.map(({ id, onDay }) => [id, fullDay(visit.locale, onDay)]));
  const isFolded = updates.length > mostOpen + 1;
  const latest = isFolded ? updates.slice(0, mostOpen) : updates;
  const earlier = isFolded ? updates.slice(mostOpen) : [];
  return (
    <Section title={t.standing} id="stand" aside={updates.length > 1 && t.oldest}>
      {updates.length === 0 && <Paragraph soft>{t.noUpdates}</Paragraph>}
      <UpdateList visit={visit} updates={latest} cited={cited} dayOf={dayOf} />
      {earlier.length > 0 && (
        <Disclosure summary={t.earlier(earlier.length)}>
          <UpdateList visit={visit} updates={earlier} cited={cited} dayOf={dayOf} />
        </Disclosure>
      )}
    </Section>
  );
}

type ListProps = UpdatesProps & { readonly dayOf: ReadonlyMap<Id, string> };

function UpdateList({ visit, updates, cited, dayOf }: ListProps) {
  return (
    <ol class="meent-motion-updates">
      {updates.map((update) => (
        <li
          id={`stand-${update.id}`}
          class={
            update.correctedBy ? 'meent-motion-update meent-motion-update--wrong' : 'meent-motion-update'
          }
        >
          <Heading level={3}>
            <time dateTime={update.onDay}>{fullDay(visit.locale, update.onDay)}</time>
          </Heading>
          <div class="meent-motion-update__body">
            <Around visit={visit} update={update} dayOf={dayOf} />
            <TypedText text={update.body} />
            <CitedList visit={visit} records={shownOf(update.cites, cited)} />
          </div>
        </li>
      ))}
    </ol>
  );
}

type AroundProps = {
  readonly visit: Visit;
  readonly update: ReadUpdate;
  readonly dayOf: ReadonlyMap<Id, string>;
};

/** To what this one corrects, and to what corrects this one. */
function Around({ visit, update, dayOf }: AroundProps) {
  const { page: t } = messages[visit.locale];
  const { correctsId, correctedBy } = update;
  return (
    <>
      {correctsId && (
        <p class="meent-motion-update__around">
          <Link href={`#stand-${correctsId}`}>{t.correction(dayOf.get(correctsId) ?? '')}</Link>
        </p>
      )}
      {correctedBy && (
        <p class="meent-motion-update__around">
          <Link href={`#stand-${correctedBy}`}>{t.corrected(dayOf.get(correctedBy) ?? '')}</Link>
        </p>
      )}
    </>
  );
}
