// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';

/** ball: who has it now and until when; the others speak for themselves. */
export type NoticeTone = 'ball' | 'info' | 'good' | 'danger' | 'neutral';

const toneClasses: Readonly<Record<NoticeTone, string>> = {
  ball: 'utrecht-alert--warning',
  info: 'utrecht-alert--info',
  good: 'utrecht-alert--ok',
  danger: 'utrecht-alert--error',
  neutral: 'meent-notice--neutral',
};

export type NoticeProps = {
  readonly tone?: NoticeTone;
  /** At the end of the line: "nog 3 werkdagen". */
  readonly aside?: ComponentChildren;
  /** status: read out when the page opens after an action ("Uw antwoord is verstuurd"). */
  readonly role?: 'status' | 'alert';
  readonly id?: string;
  readonly children: ComponentChildren;
};

export function Notice({ tone = 'info', aside, role, id, children }: NoticeProps) {
  return (
    <div id={id} class={classes('utrecht-alert meent-notice', toneClasses[tone])} role={role}>
      <div class="utrecht-alert__content">{children}</div>
      {aside && <div class="meent-notice__aside">{aside}</div>}
    </div>
  );
}
