// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Id } from '../../kernel/ids.ts';
import type { ContributionKind } from '../../kernel/municipality.ts';

/** Who gets the ball: the team of an area, a person, a department or a partner. */
export type Target = { readonly kind: 'team' | 'person' | 'organisation'; readonly id: Id };

/** Who gets what (routeringsregel); null is "any". An area counts with everything below it. */
export type Rule = {
  readonly id: Id;
  readonly kind: ContributionKind | null;
  readonly themeId: Id | null;
  readonly areaId: Id | null;
  readonly target: Target;
  readonly isOn: boolean;
};
export type RuleDetails = Omit<Rule, 'isOn'>;

/** What the rules look at. `themeId` is null as long as nobody has said what it is about. */
export type Asked = {
  readonly kind: ContributionKind;
  readonly themeId: Id | null;
  /** From the root down to the area itself. */
  readonly areaPath: readonly Id[];
};

/** Whether somebody or something is still there to get the ball. */
export type CanHold = (target: Target) => boolean;

/** Why a rule does not fit. */
export type Miss = 'off' | 'broken' | 'kind' | 'theme' | 'theme_unknown' | 'area';

export function missOf(rule: Rule, asked: Asked, canHold: CanHold): Miss | undefined {
  if (!rule.isOn) return 'off';
  if (!canHold(rule.target)) return 'broken';
  if (rule.kind !== null && rule.kind !== asked.kind) return 'kind';
  if (rule.themeId !== null && asked.themeId === null) return 'theme_unknown';
  if (rule.themeId !== null && rule.themeId !== asked.themeId) return 'theme';
  if (rule.areaId !== null && !asked.areaPath.includes(rule.areaId)) return 'area';
  return undefined;
}

export type Found = {
  /** The rule that wins; none: the team of the area gets it (R2). */
  readonly rule?: Rule;
  /** The rules before it, in order, with why they did not fit. */
  readonly missed: readonly { readonly rule: Rule; readonly miss: Miss }[];
};

/** The first rule that fits, wins. */
export function firstFitting(rules: readonly Rule[], asked: Asked, canHold: CanHold): Found {
  const missed: { rule: Rule; miss: Miss }[] = [];
  for (const rule of rules) {
    const miss = missOf(rule, asked, canHold);
    if (miss === undefined) return { rule, missed };
    missed.push({ rule, miss });
  }
  return { missed };
}

type Everything = {
  readonly kinds: readonly ContributionKind[];
  /** The path of every area there is. */
  readonly areaPaths: readonly (readonly Id[])[];
  readonly canHold: CanHold;
};

/**
 * Rules that could get something but never do, because earlier ones always come first; each with those that do.
 * Looks at everything that can be asked: the kinds, the areas, and the themes that rules name. Any other theme goes as no theme does.
 */
export function neverWinning(rules: readonly Rule[], everything: Everything): ReadonlyMap<Id, readonly Id[]> {
  const { kinds, areaPaths, canHold } = everything;
  const usable = rules.filter((rule) => rule.isOn && canHold(rule.target));
  const themes = [null, ...new Set(usable.flatMap(({ themeId }) => themeId ?? []))];
  const isHeld: CanHold = () => true;
  const winning = new Set<Id>();
  const before = new Map<Id, Set<Id>>(usable.map(({ id }) => [id, new Set()]));
  for (const kind of kinds) {
    for (const themeId of themes) {
      for (const areaPath of areaPaths) {
        const fitting = usable.filter(
          (rule) => missOf(rule, { kind, themeId, areaPath }, isHeld) === undefined,
        );
        const [winner, ...others] = fitting;
        if (!winner) continue;
        winning.add(winner.id);
        for (const other of others) before.get(other.id)?.add(winner.id);
      }
    }
  }
  return new Map([...before].filter(([id]) => !winning.has(id)).map(([id, winners]) => [id, [...winners]]));
}

/** Themes that no rule names, when there is no rule for everything either: the team of the area gets them. */
export function themesWithoutRule(rules: readonly Rule[], themeIds: readonly Id[], canHold: CanHold): Id[] {
  const usable = rules.filter((rule) => rule.isOn && canHold(rule.target));
  const isForEverything = usable.some(
    ({ kind, themeId, areaId }) => kind === null && themeId === null && areaId === null,
  );
  return themeIds.filter((id) => !isForEverything && !usable.some((rule) => rule.themeId === id));
}

/** The order after a rule went one place up or down; the same when it cannot. */
export function movedOrder(ids: readonly Id[], id: Id, by: -1 | 1): Id[] {
  const from = ids.indexOf(id);
  const other = ids[from + by];
  if (from === -1 || other === undefined) return [...ids];
  return ids.map((one) => (one === id ? other : one === other ? id : one));
}

export function isSameTarget(one: Target, other: Target): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** A mark of what a form showed, to see at saving whether somebody else changed it meanwhile. */
export function markOf({ kind, themeId, areaId, target }: RuleDetails): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, themeId, areaId, target.kind, target.id]))
    .digest('base64url')
    .slice(0, 16);
}

/** Why a change is not made; each belongs to one field of the form. */
export const refusalFields = { nobody: 'aan', changed: 'aan' } as const;
export type Refusal = keyof typeof refusalFields;
