// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import { isContributionNumber } from './domain.ts';

/** How a reply address names a contribution: the letter and the rest of its number. */
export function replyTargetFor(number: string): { readonly kind: string; readonly id: string } {
  return { kind: 'b', id: number.slice(2) };
}

/** Which contribution a reply address names; nothing when it names something else. */
export function numberOfReply(target: { readonly kind: string; readonly id: string }): string | undefined {
  const number = `B-${target.id}`;
  return target.kind === 'b' && isContributionNumber(number) ? number : undefined;
}

/** The same for who joined it: its number, and the end of the joiner's id, which is chance. */
export function joinerTargetFor(
  number: string,
  joinerId: Id,
): { readonly kind: string; readonly id: string } {
  return { kind: 'j', id: `${number.slice(2)}-${joinerId.slice(-joinerTailLength)}` };
}

const joinerTailLength = 8;

/** Which contribution and whose joining a reply address names; nothing when it names something else. */
export function joinerOfReply(target: {
  readonly kind: string;
  readonly id: string;
}): { readonly number: string; readonly tail: string } | undefined {
  const number = `B-${target.id.slice(0, -joinerTailLength - 1)}`;
  const tail = target.id.slice(-joinerTailLength);
  return target.kind === 'j' && isContributionNumber(number) ? { number, tail } : undefined;
}

/** The numbers of contributions in a text, such as the subject of a mail. */
export function numbersIn(text: string): string[] {
  return (text.toUpperCase().match(/\bB-\d{4}-\d{5,9}\b/g) ?? []).filter(isContributionNumber);
}
