// SPDX-License-Identifier: EUPL-1.2
import {
  CheckboxField,
  Disclosure,
  Fieldset,
  SelectField,
  TextArea,
  TextField,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type AreaTree, PlaceMap, areaName } from '../../areas/index.ts';
import { areaOptions } from '../../contributions/index.ts';
import type { Theme } from '../../teams/index.ts';
import { boxes } from '../forms.ts';
import { messages } from '../messages.ts';

export type WhatProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly themes: readonly Theme[];
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
};

/** What it is, in which areas, about what and where: as when it starts, so later. */
export function WhatFields(props: WhatProps) {
  const { visit, tree, themes, typed, faults } = props;
  const t = messages[visit.locale].form;
  const fault = faultTexts(visit, faults, ownFaults(visit));
  return (
    <>
      <TextField
        visit={visit}
        name="titel"
        label={t.title}
        hint={t.titleHint}
        value={typed.titel}
        required
        fault={fault('titel')}
      />
      <TextArea
        visit={visit}
        name="tekst"
        label={t.body}
        hint={t.bodyHint}
        value={typed.tekst}
        rows={7}
        required
        fault={fault('tekst')}
      />
      <SelectField
        visit={visit}
        name="gebied"
        label={t.area}
        hint={t.areaHint}
        value={typed.gebied}
        required
        options={areaOptions(visit, tree)}
        fault={fault('gebied')}
      />
      <AlsoIn {...props} />
      <Fieldset legend={t.themes} id="themas">
        <div class="meent-boxes-list">
          {themes.map(({ id, name }) => (
            <CheckboxField
              name={`${boxes.theme}${id}`}
              label={name[visit.locale]}
              checked={typed[`${boxes.theme}${id}`] === 'on'}
            />
          ))}
        </div>
      </Fieldset>
      <Fieldset legend={t.place} hint={t.placeHint}>
        <PlaceMap
          visit={visit}
          lat={{ name: 'lat', value: typed.lat ?? '' }}
          lon={{ name: 'lon', value: typed.lon ?? '' }}
        />
      </Fieldset>
    </>
  );
}

/** Every area but the whole municipality, folded away as long as one is enough. */
function AlsoIn({ visit, tree, typed }: WhatProps) {
  const t = messages[visit.locale].form;
  const areas = tree
    .idsBelow(tree.root.id)
    .filter((id) => id !== tree.root.id)
    .flatMap((id) => tree.byId(id) ?? []);
  const isAnyTicked = areas.some(({ id }) => typed[`${boxes.area}${id}`] === 'on');
  return (
    <Disclosure summary={t.alsoIn} open={isAnyTicked}>
      <div class="meent-boxes-list">
        {areas.map((area) => (
          <CheckboxField
            name={`${boxes.area}${area.id}`}
            label={areaName(area, visit.locale)}
            checked={typed[`${boxes.area}${area.id}`] === 'on'}
          />
        ))}
      </div>
    </Disclosure>
  );
}

export function WantsPublicField({ visit, typed }: Pick<WhatProps, 'visit' | 'typed'>) {
  const t = messages[visit.locale].form;
  return (
    <CheckboxField
      name="openbaar"
      label={t.wantsPublic}
      hint={t.wantsPublicHint}
      checked={Boolean(typed.openbaar)}
    />
  );
}

export function ownFaults(visit: Visit) {
  const { faults } = messages[visit.locale].form;
  return {
    gebied: { wrong: faults.forbidden, not_a_choice: faults.area },
    themas: { not_a_choice: faults.theme },
    eind: { ends_before_start: faults.backwards },
    begeleider: { not_a_choice: faults.guide },
  };
}

export function fieldLabels(visit: Visit): Readonly<Record<string, string>> {
  const t = messages[visit.locale].form;
  return { titel: t.title, tekst: t.body, gebied: t.area, wie: t.who };
}
