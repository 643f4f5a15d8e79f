// SPDX-License-Identifier: EUPL-1.2
import { mostExtra } from '../domain.ts';
import { messages } from '../messages.ts';
import type { ChairProps } from './chair-page.tsx';
import { Step } from './chair-step.tsx';

type MoreTimeProps = ChairProps & {
  readonly verb: 'lengthen_item' | 'lengthen_word';
  readonly targetId: string;
  /** So many minutes were added already. */
  readonly extra: number;
};

/** A minute more with one press, and back again as far as it was added. */
export function MoreTime({ extra, ...props }: MoreTimeProps) {
  const t = messages[props.visit.locale].chair;
  const what = props.verb === 'lengthen_item' ? t.forPart : t.forSpeaker;
  return (
    <div class="meent-chair-time" data-time={props.verb}>
      <div data-more hidden={extra >= mostExtra}>
        <Step {...props} minutes={Math.min(mostExtra, extra + 1)} text={t.more} of={what} />
      </div>
      <div data-less hidden={extra === 0}>
        <Step {...props} minutes={Math.max(0, extra - 1)} text={t.less} of={what} />
      </div>
    </div>
  );
}
