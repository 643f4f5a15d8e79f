// SPDX-License-Identifier: EUPL-1.2
import { type Id, newId } from '../../../kernel/ids.ts';
import { Button, HiddenField } from '../../../platform/html/index.ts';
import type { StepVerb } from '../domain.ts';
import type { ChairProps } from './chair-page.tsx';

type Variant = Parameters<typeof Button>[0]['variant'];
type StepProps = ChairProps & {
  readonly verb: StepVerb;
  readonly targetId?: Id;
  readonly text: string;
  readonly variant?: Variant;
  /** Asked and answered. */
  readonly isSure?: boolean;
};

/** A step is a form of one button. It names how far the session was on this screen. */
export function Step({ snapshot, base, verb, targetId, text, variant = 'quiet', isSure }: StepProps) {
  return (
    <form action={`${base}/stap`} method="post" class="meent-chair-step">
      <HiddenField name="sleutel" value={newId()} />
      <HiddenField name="stand" value={String(snapshot.standing.steps)} />
      <HiddenField name="doe" value={verb} />
      {targetId && <HiddenField name="wat" value={targetId} />}
      {isSure && <HiddenField name="zeker" value="ja" />}
      <Button variant={variant}>{text}</Button>
    </form>
  );
}
