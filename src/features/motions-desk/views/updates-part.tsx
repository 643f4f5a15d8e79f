// SPDX-License-Identifier: EUPL-1.2
import {
  DayText,
  Disclosure,
  Link,
  LinkButton,
  Paragraph,
  Section,
  TypedText,
  fullDay,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { type ReadUpdate, canTellHowItStands } from '../../motions/index.ts';
import { home } from '../choice.ts';
import { messages } from '../messages.ts';
import { CitedList } from './cited-list.tsx';
import type { MotionPageProps } from './motion-page.tsx';

/** More than these are folded away, the oldest: the parts and what can be done come below. */
const mostOpen = 5;

/** How it stands, the newest first; what was wrong stays readable, beside what puts it right (R6). */
export function UpdatesPart(props: MotionPageProps) {
  const { visit, motion, updates } = props;
  const t = messages[visit.locale];
  const may = canTellHowItStands(visit.actor, motion);
  const tell = may && (
    <LinkButton variant="quiet" small href={href(visit, `${home}/${motion.number}/stand`)}>
      {t.tell}
    </LinkButton>
  );
  const isFolded = updates.length > mostOpen + 1;
  const latest = isFolded ? updates.slice(0, mostOpen) : updates;
  const earlier = isFolded ? updates.slice(mostOpen) : [];
  return (
    <Section title={t.standing} id="stand" aside={tell}>
      {updates.length === 0 && <Paragraph soft>{t.noUpdates}</Paragraph>}
      <UpdateList {...props} shown={latest} may={may} />
      {earlier.length > 0 && (
        <Disclosure summary={t.earlier(earlier.length)}>
          <UpdateList {...props} shown={earlier} may={may} />
        </Disclosure>
      )}
    </Section>
  );
}

type ListProps = MotionPageProps & { readonly shown: readonly ReadUpdate[]; readonly may: boolean };

function UpdateList({ shown, ...props }: ListProps) {
  if (shown.length === 0) return null;
  return (
    <ol class="motion-desk-updates">
      {shown.map((update) => (
        <UpdateItem {...props} update={update} />
      ))}
    </ol>
  );
}

type ItemProps = MotionPageProps & { readonly update: ReadUpdate; readonly may: boolean };

function UpdateItem({ visit, motion, around, updates, cited, update, may }: ItemProps) {
  const t = messages[visit.locale];
  const author = update.authorId === null ? t.fromList : around.staffing.people.get(update.authorId)?.name;
  const corrected = updates.find(({ id }) => id === update.correctsId);
  const note = [author, ...(corrected ? [t.correctsDay(fullDay(visit.locale, corrected.onDay))] : [])].filter(
    Boolean,
  );
  return (
    <li
      id={`stand-${update.id}`}
      class={update.correctedBy ? 'motion-desk-update motion-desk-update--wrong' : 'motion-desk-update'}
    >
      <h3 class="motion-desk-update__day">
        <DayText visit={visit} day={update.onDay} />
      </h3>
      {update.correctedBy && (
        <p>
          <Link href={`#stand-${update.correctedBy}`}>{t.wasCorrected}</Link>
        </p>
      )}
      <TypedText text={update.body} />
      <CitedList visit={visit} cites={update.cites} cited={cited} />
      <p class="motion-desk-update__foot">
        <span class="meent-soft">{note.join(' · ')}</span>
        {may && !update.correctedBy && (
          <Link href={href(visit, `${home}/${motion.number}/stand?verbetert=${update.id}`)}>
            {t.correct}
            <span class="meent-hidden"> {fullDay(visit.locale, update.onDay)}</span>
          </Link>
        )}
      </p>
    </li>
  );
}
