// SPDX-License-Identifier: EUPL-1.2
import type { DrawnArea, LegendEntry, PlacedLabel } from './types.ts';

/** Numbers, in the order of the alphabet, for the areas that could not carry their name; then those without a number. */
export function legendOf(areas: readonly DrawnArea[], labels: readonly PlacedLabel[]): LegendEntry[] {
  const kinds = new Map(labels.map((label) => [label.areaId, label.kind]));
  const byName = areas
    .filter((area) => kinds.get(area.id) !== 'name')
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const numbered = byName.filter((area) => kinds.has(area.id));
  const rest = byName.filter((area) => !kinds.has(area.id));
  return [
    ...numbered.map(({ id, name, href }, index) => ({ areaId: id, name, href, number: index + 1 })),
    ...rest.map(({ id, name, href }) => ({ areaId: id, name, href })),
  ];
}

/** Puts the area's own number where room for one was kept. */
export function withNumber(label: PlacedLabel, legend: readonly LegendEntry[]): PlacedLabel {
  const number = legend.find((entry) => entry.areaId === label.areaId)?.number;
  return number === undefined ? label : { ...label, text: { ...label.text, lines: [String(number)] } };
}
