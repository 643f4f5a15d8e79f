// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionKinds } from '../../kernel/municipality.ts';
import {
  type Asked,
  type Rule,
  firstFitting,
  missOf,
  movedOrder,
  neverWinning,
  themesWithoutRule,
} from './domain.ts';

const areaPaths = [['root'], ['root', 'noord'], ['root', 'noord', 'dorp'], ['root', 'zuid']];
const themes = ['groen', 'sport', 'wonen'];
const gone = 'gone';
const canHold = ({ id }: Rule['target']): boolean => id !== gone;

const anyRule: fc.Arbitrary<Rule> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(null, ...contributionKinds),
  themeId: fc.constantFrom(null, 'groen', 'sport'),
  areaId: fc.constantFrom(null, 'root', 'noord', 'dorp', 'zuid'),
  target: fc.record({
    kind: fc.constantFrom('team', 'person', 'organisation'),
    id: fc.constantFrom('a', 'b', gone),
  }),
  isOn: fc.boolean(),
});
const anyRules = fc.uniqueArray(anyRule, { maxLength: 8, selector: ({ id }) => id });
const anyAsked: fc.Arbitrary<Asked> = fc.record({
  kind: fc.constantFrom(...contributionKinds),
  themeId: fc.constantFrom(null, ...themes),
  areaPath: fc.constantFrom(...areaPaths),
});
const everything = { kinds: contributionKinds, areaPaths, canHold };

describe('R2: the first rule that fits wins', () => {
  it('always, and every rule before it is told with why it does not fit', () => {
    fc.assert(
      fc.property(anyRules, anyAsked, (rules, asked) => {
        const { rule, missed } = firstFitting(rules, asked, canHold);
        const fitting = rules.filter((one) => missOf(one, asked, canHold) === undefined);
        expect(rule).toBe(fitting[0]);
        expect(missed.map((one) => one.rule)).toEqual(rule ? rules.slice(0, rules.indexOf(rule)) : rules);
      }),
    );
  });

  it('never one that is off or that names who is no longer there', () => {
    fc.assert(
      fc.property(anyRules, anyAsked, (rules, asked) => {
        const { rule } = firstFitting(rules, asked, canHold);
        expect(rule === undefined || (rule.isOn && rule.target.id !== gone)).toBe(true);
      }),
    );
  });

  it('without a theme only by a rule for any theme', () => {
    fc.assert(
      fc.property(anyRules, anyAsked, (rules, asked) => {
        expect(firstFitting(rules, { ...asked, themeId: null }, canHold).rule?.themeId ?? null).toBeNull();
      }),
    );
  });
});

describe('the order', () => {
  it('changes only what both of the two that change places fit', () => {
    fc.assert(
      fc.property(anyRules, anyAsked, fc.nat(7), (rules, asked, place) => {
        const moving = rules[place];
        const above = rules[place - 1];
        fc.pre(moving !== undefined && above !== undefined);
        const order = movedOrder(
          rules.map(({ id }) => id),
          moving.id,
          -1,
        );
        const moved = order.flatMap((id) => rules.find((rule) => rule.id === id) ?? []);
        expect(order.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
        const before = firstFitting(rules, asked, canHold).rule;
        const after = firstFitting(moved, asked, canHold).rule;
        const doBothFit = [moving, above].every((one) => missOf(one, asked, canHold) === undefined);
        if (before === above && doBothFit) expect(after).toBe(moving);
        else expect(after).toBe(before);
      }),
    );
  });

  it('stays as it is at either end', () => {
    expect(movedOrder(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(movedOrder(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
    expect(movedOrder(['a', 'b'], 'b', -1)).toEqual(['b', 'a']);
  });
});

describe('what is pointed out', () => {
  it('a rule that never has its turn wins nothing, and any other wins something', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const never = neverWinning(rules, everything);
        const asked = contributionKinds.flatMap((kind) =>
          [null, ...themes].flatMap((themeId) => areaPaths.map((areaPath) => ({ kind, themeId, areaPath }))),
        );
        const winners = new Set(asked.map((one) => firstFitting(rules, one, canHold).rule?.id));
        for (const rule of rules) {
          const isUsable = rule.isOn && canHold(rule.target);
          expect(never.has(rule.id)).toBe(isUsable && !winners.has(rule.id));
        }
      }),
    );
  });

  it('is also a rule that several together leave nothing', () => {
    const base = { themeId: null, areaId: null, target: { kind: 'team', id: 'a' }, isOn: true } as const;
    const rules = [
      ...contributionKinds.map((kind) => ({ ...base, id: kind, kind })),
      { ...base, id: 'late', kind: null, areaId: 'noord' },
    ];
    expect(neverWinning(rules, everything).get('late')).toEqual([...contributionKinds]);
  });

  it('and themes that no usable rule is about', () => {
    const rule = { id: '1', kind: null, themeId: 'groen', areaId: null, isOn: true } as const;
    const on = { ...rule, target: { kind: 'team', id: 'a' } } as const;
    expect(themesWithoutRule([on], themes, canHold)).toEqual(['sport', 'wonen']);
    expect(themesWithoutRule([{ ...on, isOn: false }], themes, canHold)).toEqual(themes);
    const forIdeas = { ...on, id: '2', themeId: null, kind: 'idea' } as const;
    expect(themesWithoutRule([on, forIdeas], themes, canHold)).toEqual(['sport', 'wonen']);
    expect(themesWithoutRule([on, { ...on, id: '2', themeId: null }], themes, canHold)).toEqual([]);
  });
});
