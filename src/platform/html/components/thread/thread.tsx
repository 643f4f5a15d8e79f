// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../../kernel/locale.ts';
import { htmlMessages } from '../../messages.ts';
import { classes } from '../classes.ts';
import { Hidden } from '../text/text.tsx';

export type ThreadState = 'done' | 'now' | 'todo';

export type ThreadItem = {
  /** The day in words, or "nu", "uiterlijk donderdag 4 juni". */
  readonly when: ComponentChildren;
  /** Machine-readable, where `when` is a day or a moment and not already a DayText. */
  readonly dateTime?: string;
  readonly text: ComponentChildren;
  /** Under the text, softer: who did it, or a link to what it led to. */
  readonly note?: ComponentChildren;
  readonly state: ThreadState;
};

export type ThreadProps = {
  readonly visit: { readonly locale: Locale };
  readonly items: readonly ThreadItem[];
  /** Says whose thread it is, for who cannot see it beside its heading. */
  readonly label?: string;
};

/** The red thread (rode draad): what led to something and what came of it. The only red on a page. */
export function Thread({ visit, items, label }: ThreadProps) {
  const words = htmlMessages(visit).thread;
  return (
    <ol class="meent-thread" aria-label={label ?? words.label}>
      {items.map(({ when, dateTime, text, note, state }) => (
        <li class={classes('meent-thread__item', `meent-thread__item--${state}`)}>
          <span class="meent-thread__when">
            {dateTime ? <time dateTime={dateTime}>{when}</time> : when}
            {state === 'todo' && <Hidden> ({words.todo})</Hidden>}
          </span>
          <div class="meent-thread__text">{text}</div>
          {note && <div class="meent-thread__note">{note}</div>}
        </li>
      ))}
    </ol>
  );
}
