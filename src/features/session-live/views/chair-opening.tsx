// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import { Disclosure, Paragraph, fullDay } from '../../../platform/html/index.ts';
import { isOnItsDay } from '../held-day.ts';
import { messages } from '../messages.ts';
import type { ChairProps } from './chair-page.tsx';
import { Step } from './chair-step.tsx';

/** On another day than planned it is asked once: who presses by mistake would show everyone that it is on. */
export function Opening(props: ChairProps) {
  const { visit, snapshot, refusal } = props;
  const t = messages[visit.locale].chair;
  const { startsAt } = snapshot.session;
  const hint = snapshot.items.length === 0 ? t.noItems : t.openHint;
  if (isOnItsDay(snapshot.session, visit.now))
    return (
      <section class="meent-chair-now">
        <Paragraph>{hint}</Paragraph>
        <Step {...props} verb="open" text={t.open} variant="primary" />
      </section>
    );
  const day = fullDay(visit.locale, dayOf(startsAt));
  const isToCome = startsAt.epochMilliseconds > visit.now.epochMilliseconds;
  return (
    <section class="meent-chair-now">
      <Paragraph>{isToCome ? t.notYet(day) : t.wasBefore(day)}</Paragraph>
      <Disclosure summary={t.openToday} open={refusal === 'other_day'}>
        <Paragraph>
          {t.openTodayText} {hint}
        </Paragraph>
        <Step {...props} verb="open" text={t.openNow} isSure />
      </Disclosure>
    </section>
  );
}
