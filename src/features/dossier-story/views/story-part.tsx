// SPDX-License-Identifier: EUPL-1.2
import { Paragraph, Section } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { DocumentStep, type Room, storyOf } from '../../dossiers/index.ts';
import { partsOf } from '../domain.ts';
import { messages } from '../messages.ts';
import type { Moment } from '../reading.ts';
import { MotionStep, PlanStep, SessionStep } from './steps.tsx';

export type StoryPartProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly moments: readonly Moment[];
};

/** The history of a dossier, from year to year, as it went; and after it what is still to come. */
export function StoryPart({ visit, room, moments }: StoryPartProps) {
  const t = messages[visit.locale];
  const { past, coming } = partsOf(moments);
  return (
    <Section title={t.story} id="verhaal" aside={countsOf(visit, past)}>
      {moments.length === 0 && <Paragraph soft>{t.none}</Paragraph>}
      <ol class="meent-dossier-story">
        {storyOf(past).map(({ year, steps }) => (
          <li class="meent-dossier-year">
            <h3 class="meent-dossier-year__name">{year}</h3>
            <Steps visit={visit} room={room} moments={steps} />
          </li>
        ))}
        {coming.length > 0 && (
          <li class="meent-dossier-year">
            <h3 class="meent-dossier-year__name meent-dossier-year__name--coming">{t.coming}</h3>
            <Steps visit={visit} room={room} moments={coming} />
          </li>
        )}
      </ol>
    </Section>
  );
}

/** "5 stukken, 2 sessies". */
function countsOf({ locale }: Visit, past: readonly Moment[]): string {
  const t = messages[locale];
  const count = (kind: Moment['kind']): number => past.filter((one) => one.kind === kind).length;
  return [
    { count: count('document'), say: t.documents },
    { count: count('session'), say: t.sessions },
    { count: count('motion'), say: t.motions },
  ]
    .filter((one) => one.count > 0)
    .map((one) => one.say(one.count))
    .join(', ');
}

function Steps({ visit, room, moments }: StoryPartProps) {
  return (
    <ol class="meent-dossier-year__steps">
      {moments.map((moment) => {
        switch (moment.kind) {
          case 'document':
            return <DocumentStep visit={visit} room={room} document={moment.document} />;
          case 'session':
            return <SessionStep visit={visit} room={room} moment={moment} />;
          case 'motion':
            return <MotionStep visit={visit} room={room} moment={moment} />;
          case 'plan':
            return <PlanStep visit={visit} room={room} moment={moment} />;
        }
      })}
    </ol>
  );
}
