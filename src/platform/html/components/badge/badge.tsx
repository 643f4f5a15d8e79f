// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';

/** due: something must happen soon; late: it should have happened. The words say it too: colour is never alone. */
export type Tone = 'neutral' | 'good' | 'due' | 'late' | 'info';

export function Badge({
  tone = 'neutral',
  children,
}: {
  readonly tone?: Tone;
  readonly children: ComponentChildren;
}) {
  return (
    <span class={classes('nl-data-badge', tone !== 'neutral' && `meent-badge--${tone}`)}>{children}</span>
  );
}
