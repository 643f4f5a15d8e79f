// SPDX-License-Identifier: EUPL-1.2
import { nowText } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { kinds, motionMessages, outcomes } from '../../motions/index.ts';
import { themeName } from '../../teams/index.ts';
import { fieldOf, prefixes } from '../forms.ts';
import { messages } from '../messages.ts';
import type { Around } from '../reading.ts';
import { partyLabels } from './party-fields.tsx';

type Props = { readonly visit: Visit; readonly around: Around };

/** "Er staat nu: donderdag"; what is chosen from a list by its name. */
export function nowOf({ visit, around }: Props, name: string, value: string): string {
  const t = messages[visit.locale];
  const words = motionMessages[visit.locale];
  const kind = name === 'soort' ? kinds.find((one) => one === value) : undefined;
  const outcome = name === 'uitslag' ? outcomes.find((one) => one === value) : undefined;
  const named =
    (kind && words.kinds[kind]) ??
    (outcome && words.outcomes[outcome]) ??
    (name === 'openbaar' ? t.open[value === 'ja' ? 'ja' : 'nee'].label : undefined) ??
    around.staffing.people.get(value)?.name ??
    around.organisations.find(({ id }) => id === value)?.name ??
    around.parties.find(({ id }) => id === value)?.name;
  return nowText(visit, named ?? value);
}

/** What a field of the form of a motion is called. */
export function labelOf({ visit, around }: Props, name: string): string {
  const t = messages[visit.locale];
  const areas = around.tree.all.map((area): [string, string] => [
    fieldOf(prefixes.area, area.id),
    `${t.areas}: ${areaName(area, visit.locale)}`,
  ]);
  const themes = around.staffing.themes.map((theme): [string, string] => [
    fieldOf(prefixes.theme, theme.id),
    `${t.themes}: ${themeName(theme, visit.locale)}`,
  ]);
  const labels: Readonly<Record<string, string>> = {
    ...t.labels,
    ...partyLabels(visit, around.parties),
    ...Object.fromEntries([...areas, ...themes]),
  };
  return labels[name] ?? name;
}
