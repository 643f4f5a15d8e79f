// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { Heading, Link, Paragraph, Section, TypedText, fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { ReadUpdate } from '../../motions/index.ts';
import type { ThreadRecord } from '../../thread/index.ts';
import { shownOf } from '../citing.ts';
import { messages } from '../messages.ts';
import { CitedList } from './cited-list.tsx';

type UpdatesProps = {
  readonly visit: Visit;
  readonly updates: readonly ReadUpdate[];
  readonly cited: ReadonlyMap<Id, ThreadRecord>;
};

/** By day, the newest first. What was wrong stays readable, and leads to what puts it right. */
export function UpdatesSection({ visit, updates, cited }: UpdatesProps) {
  const { page: t } = messages[visit.locale];
  const dayOf = new Map(updates.map(({ id, onDay }) => [id, fullDay(visit.locale, onDay)]));
  return (
    <Section title={t.standing} id="stand" aside={updates.length > 1 && t.oldest}>
      {updates.length === 0 && <Paragraph soft>{t.noUpdates}</Paragraph>}
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
    </Section>
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
