// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { Badge, DayText, EmptyState, Row, Rows, fullDay } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Motion, type PartyPart, isLate, isOff, motionMessages } from '../../motions/index.ts';
import { messages } from '../messages.ts';
import type { Listing } from '../reading.ts';

type MotionRowsProps = {
  readonly visit: Visit;
  readonly listing: Listing;
  readonly label: string;
  /** What is said when there is nothing. */
  readonly none: string;
  /** Without what was told last and how it stands, where room is scarce and the heading says it. */
  readonly isShort?: boolean;
  /** Who is to do it, where that is not clear from the page. */
  readonly nameOf?: NameOf;
};

export type NameOf = (personId: Id) => string | undefined;

/** Motions and pledges: what, to or of whom, by when, and how it stands. */
export function MotionRows({ visit, listing, label, none, isShort, nameOf }: MotionRowsProps) {
  const { motions, parties, latest } = listing;
  if (motions.length === 0) return <EmptyState title={none} />;
  return (
    <Rows label={label}>
      {motions.map((motion) => {
        const update = isShort ? undefined : latest.get(motion.id);
        return (
          <Row
            href={href(visit, `/raad/moties/${motion.number}`)}
            title={`${motion.number} ${motion.title}`}
            meta={[
              motionMessages[visit.locale].kinds[motion.kind],
              whose(visit, motion, parties.get(motion.id) ?? []),
              holderOf(visit, motion, nameOf),
              whenDue(visit, motion),
            ]
              .filter(Boolean)
              .join(' · ')}
            trailing={isShort ? undefined : <Standing visit={visit} motion={motion} />}
          >
            {update && (
              <p class="raad-latest">
                <b>
                  <DayText visit={visit} day={update.onDay} />
                </b>{' '}
                {excerpt(update.body)}
              </p>
            )}
          </Row>
        );
      })}
    </Rows>
  );
}

/** A pledge is made to somebody; what is asked is asked by somebody. */
function whose(visit: Visit, motion: Motion, parties: readonly PartyPart[]): string {
  const t = messages[visit.locale];
  const names = parties.filter(({ isSubmitter }) => isSubmitter).map(({ name }) => name);
  const who = names.join(', ') || (motion.submitters ?? '');
  if (motion.kind === 'pledge') return t.to(who || t.theCouncil);
  return who === '' ? '' : t.by(who);
}

function holderOf(visit: Visit, { holderId }: Motion, nameOf: NameOf | undefined): string {
  const name = holderId === null ? undefined : nameOf?.(holderId);
  return name === undefined ? '' : messages[visit.locale].heldByWhom(name);
}

function whenDue(visit: Visit, motion: Motion): string {
  const t = messages[visit.locale];
  if (motion.settledOn) return t.settledOn(fullDay(visit.locale, motion.settledOn));
  if (!motion.dueOn) return '';
  const day = fullDay(visit.locale, motion.dueOn);
  return isLate(motion, visit.today) ? t.wasDue(day) : t.due(day);
}

function Standing({ visit, motion }: { readonly visit: Visit; readonly motion: Motion }) {
  const t = motionMessages[visit.locale];
  if (isLate(motion, visit.today)) return <Badge tone="late">{t.late}</Badge>;
  if (motion.state === 'lapsed' && isOff(motion.result)) return <Badge>{t.outcomes[motion.result]}</Badge>;
  return <Badge tone={tones[motion.state]}>{t.states[motion.state]}</Badge>;
}

const tones = { open: 'neutral', in_progress: 'info', settled: 'good', lapsed: 'neutral' } as const;

const excerptLength = 160;

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= excerptLength ? line : `${line.slice(0, line.lastIndexOf(' ', excerptLength))} …`;
}
