// SPDX-License-Identifier: EUPL-1.2
import { nowText } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { themeName } from '../../teams/index.ts';
import { messages } from '../desk-messages.ts';
import { kinds, purposes } from '../domain.ts';
import { areaBox, personBox, speakingChoices, themeBox } from '../forms.ts';
import { messages as words } from '../messages.ts';
import type { Around } from '../reading.ts';

/** What a field of the form of a session is called. */
export function labelIn({ visit, around }: { readonly visit: Visit; readonly around: Around }, name: string) {
  const { form: t } = messages[visit.locale];
  const { tree, staffing } = around;
  const id = name.slice(-36);
  if (name.startsWith(personBox)) return `${t.holders}: ${staffing.people.get(id)?.name ?? ''}`;
  const area = name.startsWith(areaBox) && tree.all.find((one) => one.id === id);
  if (area) return areaName(area, visit.locale);
  const theme = name.startsWith(themeBox) && staffing.themes.find((one) => one.id === id);
  if (theme) return themeName(theme, visit.locale);
  const labels: Readonly<Record<string, string>> = t.labels;
  return labels[name] ?? name;
}

/** What stands in a field now, as the form words it. */
export function nowIn(visit: Visit, name: string, value: string): string {
  const t = words[visit.locale];
  const kind = name === 'soort' ? kinds.find((one) => one === value) : undefined;
  const purpose = name === 'doel' ? purposes.find((one) => one === value) : undefined;
  const { speakings } = messages[visit.locale].form;
  const speaking = name === 'spreken' ? speakingChoices.find((one) => one === value) : undefined;
  const word =
    (kind && t.kinds[kind]) ?? (purpose && t.purposes[purpose]) ?? (speaking && speakings[speaking].label);
  return nowText(visit, word ?? value.replace('T', ' '));
}
