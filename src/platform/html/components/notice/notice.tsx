// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

/** ball: who has it now and until when; the others speak for themselves. */
export type NoticeTone = 'ball' | 'info' | 'good' | 'danger' | 'neutral';

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
    <div id={id} class={`meent-notice meent-notice--${tone}`} role={role}>
      <div class="meent-notice__text">{children}</div>
      {aside && <div class="meent-notice__aside">{aside}</div>}
    </div>
  );
}
