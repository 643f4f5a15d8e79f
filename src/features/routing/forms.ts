// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { isId } from '../../kernel/ids.ts';
import { contributionKinds } from '../../kernel/municipality.ts';
import {
  choice,
  optionalChoice,
  optionalId,
  optionalText,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import type { Rule, Target } from './domain.ts';

const details = {
  soort: optionalChoice(contributionKinds),
  thema: optionalId(),
  gebied: optionalId(),
  aan: requiredText(60).pipe(
    z.string().transform((text, context) => {
      const target = targetFrom(text);
      if (!target) context.addIssue({ code: 'custom', message: 'not_a_choice' });
      return target ?? z.NEVER;
    }),
  ),
};

/** `key` becomes the id: sent twice, it is one rule. */
export const newRuleForm = z.object({ key: requiredId(), ...details });
/** `mark` is of what the form showed when it was opened. */
export const ruleForm = z.object({ mark: optionalText(30), ...details });
export const moveForm = z.object({
  plaats: requiredText(6).transform(Number).pipe(z.int('wrong').min(1, 'wrong')),
});

/** What is tried out, from the address; undefined until something is asked. */
export const tryForm = z.object({
  soort: choice(contributionKinds),
  thema: optionalId(),
  gebied: requiredId(),
});

export function targetText({ kind, id }: Target): string {
  return `${kind}:${id}`;
}

function targetFrom(text: string): Target | undefined {
  const [kind, id] = text.split(':');
  if (!isId(id)) return undefined;
  return kind === 'team' || kind === 'person' || kind === 'organisation' ? { kind, id } : undefined;
}

type RuleFields = Pick<z.output<typeof newRuleForm>, 'soort' | 'thema' | 'gebied' | 'aan'>;

export function ruleFrom(id: string, { soort, thema, gebied, aan }: RuleFields) {
  return { id, kind: soort ?? null, themeId: thema ?? null, areaId: gebied ?? null, target: aan };
}

export function typedOf({ kind, themeId, areaId, target }: Rule): Record<string, string> {
  return { soort: kind ?? '', thema: themeId ?? '', gebied: areaId ?? '', aan: targetText(target) };
}
