// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/locale.ts';
import { type Area, areaName } from '../../areas/index.ts';
import { holdsOn, themeName } from '../../teams/index.ts';
import type { World } from '../deciding.ts';
import type { Rule, Target } from '../domain.ts';
import { targetText } from '../forms.ts';
import { messages } from '../messages.ts';

type Around = Omit<World, 'rules'>;

/** Who a rule names, as people say it; also when they are no longer there. */
export function targetName(
  { tree, staffing, organisations }: Around,
  target: Target,
  locale: Locale,
): string {
  const m = messages[locale];
  if (target.kind === 'person') return staffing.people.get(target.id)?.name ?? m.gone;
  if (target.kind === 'organisation') return organisations.find(({ id }) => id === target.id)?.name ?? m.gone;
  const area = tree.byId(target.id);
  return area ? m.team(areaName(area, locale)) : m.gone;
}

/** "Over Groen en natuur, in Midden, elke soort" */
export function conditionsOf({ tree, staffing }: Around, rule: Rule, locale: Locale): string {
  const m = messages[locale];
  const theme = staffing.themes.find(({ id }) => id === rule.themeId);
  const area = rule.areaId === null ? undefined : tree.byId(rule.areaId);
  return [
    theme ? m.about(themeName(theme, locale)) : m.anyTheme,
    area ? m.inArea(areaName(area, locale)) : m.anyArea,
    rule.kind === null ? m.anyKind : m.kinds[rule.kind],
  ].join(' · ');
}

/** The places (1 is first) of some rules: "regel 2, regel 4". */
export function placesOf(world: World, ids: readonly Id[], locale: Locale): string {
  return world.rules
    .flatMap((rule, index) => (ids.includes(rule.id) ? [messages[locale].rule(index + 1).toLowerCase()] : []))
    .join(', ');
}

export function areaChoices({ tree }: Around, locale: Locale) {
  const label = (area: Area): string => `${'\u00a0\u00a0'.repeat(area.depth)}${areaName(area, locale)}`;
  return tree.all.map((area) => ({ value: area.id, label: label(area) }));
}

export function themeChoices({ staffing }: Around, locale: Locale) {
  return staffing.themes.map((theme) => ({ value: theme.id, label: themeName(theme, locale) }));
}

/** Everyone who can get the ball, in groups. */
export function targetChoices(around: Around, locale: Locale) {
  const { groups } = messages[locale];
  const { tree, staffing, organisations, day } = around;
  const working = new Set(
    staffing.roles.filter((period) => holdsOn(period, day)).map(({ personId }) => personId),
  );
  const option = (target: Target) => ({
    value: targetText(target),
    label: targetName(around, target, locale),
  });
  const living = (kind: 'department' | 'partner') =>
    organisations
      .filter((one) => one.kind === kind && one.endedAt === null)
      .map(({ id }) => option({ kind: 'organisation', id }));
  const people = [...staffing.people.values()].filter(({ id, endedAt }) => working.has(id) && !endedAt);
  return [
    { label: groups.departments, options: living('department') },
    { label: groups.teams, options: tree.all.map(({ id }) => option({ kind: 'team', id })) },
    { label: groups.people, options: people.map(({ id }) => option({ kind: 'person', id })) },
    { label: groups.partners, options: living('partner') },
  ].filter(({ options }) => options.length > 0);
}
