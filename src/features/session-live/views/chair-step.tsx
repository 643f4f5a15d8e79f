// SPDX-License-Identifier: EUPL-1.2
import { type Id, newId } from '../../../kernel/ids.ts';
import { Button, Hidden, HiddenField } from '../../../platform/html/index.ts';
import type { StepVerb } from '../domain.ts';
import type { ChairProps } from './chair-page.tsx';

type Variant = Parameters<typeof Button>[0]['variant'];
type StepProps = ChairProps & {
  readonly verb: StepVerb;
  readonly targetId?: Id;
  readonly text: string;
  /** What the button is about, for who does not see where it stands. */
  readonly of?: string;
  readonly variant?: Variant;
  /** Asked and answered. */
  readonly isSure?: boolean;
  readonly minutes?: number;
};

/** A step is a form of one button. It names how far the session was on this screen. */
export function Step(props: StepProps) {
  const { snapshot, base, verb, targetId, text, of, variant = 'quiet', isSure, minutes } = props;
  return (
    <form action={`${base}/stap`} method="post" class="meent-chair-step">
      <HiddenField name="sleutel" value={newId()} />
      <HiddenField name="stand" value={String(snapshot.standing.steps)} />
      <HiddenField name="doe" value={verb} />
      {targetId !== undefined && <HiddenField name="wat" value={targetId} />}
      {isSure && <HiddenField name="zeker" value="ja" />}
      {minutes !== undefined && <HiddenField name="minuten" value={String(minutes)} />}
      <Button variant={variant}>
        {text}
        {of && <Hidden> {of}</Hidden>}
      </Button>
    </form>
  );
}
