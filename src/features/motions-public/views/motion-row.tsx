// SPDX-License-Identifier: EUPL-1.2
import { DayText, Hidden, fullDay } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type Listed,
  type Motion,
  type PartyPart,
  type Update,
  isOff,
  motionMessages as words,
} from '../../motions/index.ts';
import { type Excerpt, FoundPassage } from '../../thread/index.ts';
import { excerpt } from '../domain.ts';
import { pathOf } from '../links.ts';
import { messages } from '../messages.ts';
import { pledgedInWords } from './pledged.ts';
import { Standing, lateInWords } from './standing.tsx';

type RowProps = {
  readonly visit: Visit;
  readonly motion: Listed;
  readonly parties: readonly PartyPart[];
  readonly latest: Update | undefined;
  readonly holder: string | undefined;
  /** Where the words stand that were sought, if not in its title. */
  readonly found?: Excerpt | undefined;
};

/** The number as a landmark, then what it is, who asked, how it stands, and the latest in a line; or what was sought. */
export function MotionRow({ visit, motion, parties, latest, holder, found }: RowProps) {
  const { list: t } = messages[visit.locale];
  const who = whoAsked(visit, motion, { parties, holder });
  const meta = [
    words[visit.locale].kinds[motion.kind],
    who,
    motion.decidedOn && fullDay(visit.locale, motion.decidedOn),
  ];
  return (
    <li class="meent-motions__item">
      <span class="meent-motions__number">{motion.number}</span>
      <div class="meent-motions__main">
        <a class="nl-link meent-motions__title" href={href(visit, pathOf(motion.number))}>
          {motion.title}
        </a>
        <p class="meent-motions__meta">{meta.filter(Boolean).join(' · ')}</p>
        {found && <FoundPassage visit={visit} {...found} />}
        {latest && !found && (
          <p class="meent-motions__latest">
            <Hidden>{t.latest}: </Hidden>
            <b>
              <DayText visit={visit} day={latest.onDay} style="short" />
            </b>{' '}
            {excerpt(latest.body)}
          </p>
        )}
      </div>
      <p class="meent-motions__standing">
        <Standing visit={visit} motion={motion} /> <span>{deadline(visit, motion)}</span>
      </p>
    </li>
  );
}

function whoAsked(
  visit: Visit,
  motion: Listed,
  { parties, holder }: { readonly parties: readonly PartyPart[]; readonly holder: string | undefined },
): string | undefined {
  const { list: t } = messages[visit.locale];
  const groups = parties.filter(({ isSubmitter }) => isSubmitter).map(({ name }) => name);
  if (motion.kind === 'pledge') return pledgedInWords(visit, { by: holder, to: groups });
  if (groups.length > 0) return t.askedBy(groups.join(', '));
  return motion.submitters ? t.askedBy(motion.submitters) : undefined;
}

export function deadline(visit: Visit, motion: Motion): string {
  const { list: t } = messages[visit.locale];
  const day = (text: string) => fullDay(visit.locale, text);
  if (motion.settledOn && motion.state === 'settled') return t.settledOn(day(motion.settledOn));
  if (motion.dueOn === null || motion.state === 'lapsed' || isOff(motion.result)) return '';
  return (lateInWords(visit, motion) ? t.wasDueOn : t.dueOn)(day(motion.dueOn));
}
