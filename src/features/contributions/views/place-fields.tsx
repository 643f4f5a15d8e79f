// SPDX-License-Identifier: EUPL-1.2
import { Fieldset, SelectField } from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Area, type AreaTree, PlaceMap, areaName } from '../../areas/index.ts';

type PlaceProps = {
  readonly visit: Visit;
  /** How the form that it stands in says it. */
  readonly words: {
    readonly place: string;
    readonly area: string;
    readonly areaHint: string;
    readonly areaNone: string;
  };
  readonly typed: Typed;
  readonly tree: AreaTree;
  readonly fault: (name: string) => string | undefined;
};

/** Where something is: an area from the list, or a place on the map. */
export function PlaceFields({ visit, words, typed, tree, fault }: PlaceProps) {
  return (
    <Fieldset legend={words.place}>
      <SelectField
        visit={visit}
        name="gebied"
        label={words.area}
        hint={words.areaHint}
        value={typed.gebied ?? ''}
        empty={words.areaNone}
        options={areaOptions(visit, tree)}
        fault={fault('gebied')}
      />
      <PlaceMap
        visit={visit}
        lat={{ name: 'lat', value: typed.lat ?? '' }}
        lon={{ name: 'lon', value: typed.lon ?? '' }}
      />
    </Fieldset>
  );
}

/** Areas below the root, those with parts as groups of their parts. */
export function areaOptions(visit: Visit, tree: AreaTree) {
  const option = (area: Area) => ({ value: area.id, label: areaName(area, visit.locale) });
  return tree.childrenOf(tree.root.id).map((area) => {
    const parts = tree
      .idsBelow(area.id)
      .filter((id) => id !== area.id)
      .flatMap((id) => tree.byId(id) ?? []);
    return parts.length === 0
      ? option(area)
      : { label: areaName(area, visit.locale), options: [...parts.map(option), option(area)] };
  });
}
