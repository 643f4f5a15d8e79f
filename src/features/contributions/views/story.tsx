// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import { DayText, type ThreadItem, dayInWords, sentenceCase } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Contribution } from '../domain.ts';
import { messages } from '../messages.ts';
import type { StoryStep } from '../published-store.ts';
import { type Names, ballName } from '../wording.ts';

type Told = Pick<Contribution, 'state' | 'dueOn' | 'holder'> & {
  readonly steps: readonly StoryStep[];
  readonly to: 'submitter' | 'others';
};

/** What has happened, what is going on and what is still to come, as a red thread: told to its submitter, or about them to others. */
export function storyItems(visit: Visit, names: Names, told: Told): ThreadItem[] {
  const t = messages[visit.locale].follow;
  const words = wordsFor(visit, told.to);
  const items: ThreadItem[] = told.steps.flatMap((step, index) => {
    // Sorting it again is of no interest; the first time somebody read it is.
    if (step.verb === 'triage' && told.steps.findIndex((one) => one.verb === 'triage') !== index) return [];
    const text = stepText(visit, names, { step, to: told.to });
    return text === undefined
      ? []
      : [
          {
            when: <DayText visit={visit} day={dayOfStep(step)} style="short" />,
            text,
            ...(step.reason && told.to === 'submitter' ? { note: step.reason } : {}),
            state: 'done' as const,
          },
        ];
  });
  if (told.state === 'closed' || told.state === 'answered') return items;
  if (told.state === 'asked') return [...items, { when: t.now, text: words.todoAsked, state: 'now' }];
  items.push({ when: t.now, text: sentenceCase(ballName(names, told.holder)), note: t.ball, state: 'now' });
  if (told.dueOn !== null) {
    items.push({
      when: t.until(dayInWords(visit.locale, told.dueOn, visit.today)),
      dateTime: told.dueOn,
      text: words.todo,
      state: 'todo',
    });
  }
  return items;
}

function dayOfStep(step: StoryStep) {
  return dayOf(step.at);
}

function wordsFor(visit: Visit, to: Told['to']) {
  const { steps, othersSteps } = messages[visit.locale].follow;
  return to === 'submitter' ? steps : { ...steps, ...othersSteps };
}

function stepText(
  visit: Visit,
  names: Names,
  { step, to }: { readonly step: StoryStep; readonly to: Told['to'] },
): string | undefined {
  const t = wordsFor(visit, to);
  const who = names.staffing.people.get(step.actorId ?? '')?.name ?? visit.municipality.name;
  switch (step.verb) {
    case 'submit':
      return t.submit;
    case 'triage':
      return t.triage(who);
    case 'hand_over':
      return step.holder && t.hand_over(ballName(names, step.holder));
    case 'ask':
      return t.ask(who);
    case 'reply':
      return t.reply;
    case 'answer':
      return t.answer(who);
    case 'close':
      return t.close;
    case 'reopen':
      return t.reopen;
    case 'move_promise':
      return step.toDay && t.move_promise(dayInWords(visit.locale, step.toDay, visit.today));
    case 'refer':
      // Where somebody was referred to may say a lot about them: only they read it (R7).
      return to === 'submitter' && step.referredTo ? t.referTo(step.referredTo) : t.refer;
    case 'hear_back':
      return to !== 'submitter' || !step.referredTo
        ? undefined
        : step.arrived
          ? t.arrived(step.referredTo)
          : t.notArrived(step.referredTo);
    case 'merge':
      return t.merge;
    case 'unmerge':
      return t.unmerge;
    default:
      return undefined;
  }
}
