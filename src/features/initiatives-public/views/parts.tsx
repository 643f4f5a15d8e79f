// SPDX-License-Identifier: EUPL-1.2
import { Badge, type Tone } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Need, type State, needs, states } from '../../initiatives/index.ts';
import { messages } from '../messages.ts';

const tones: Readonly<Record<State, Tone>> = {
  proposed: 'neutral',
  explored: 'neutral',
  supported: 'info',
  under_way: 'info',
  realised: 'good',
  stopped: 'neutral',
};

export function isNeed(text: string): text is Need {
  return needs.some((need) => need === text);
}

export function isState(text: string): text is State {
  return states.some((state) => state === text);
}

export function StateBadge({ visit, state }: { readonly visit: Visit; readonly state: string }) {
  if (!isState(state)) return null;
  return <Badge tone={tones[state]}>{messages[visit.locale].states[state]}</Badge>;
}

/** A field that no person sees. */
export function TrapField({ label }: { readonly label: string }) {
  return (
    <div class="meent-away" aria-hidden="true">
      <label for="website">{label}</label>
      <input type="text" id="website" name="website" tabIndex={-1} autocomplete="off" value="" />
    </div>
  );
}
