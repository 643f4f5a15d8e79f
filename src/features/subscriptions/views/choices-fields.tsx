// SPDX-License-Identifier: EUPL-1.2
import { CheckboxField, Disclosure, Fieldset, RadioField, faultTexts } from '../../../platform/html/index.ts';
import type { FaultyField } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Area, type AreaTree, areaName } from '../../areas/index.ts';
import { themeName } from '../../teams/index.ts';
import { frequencies } from '../domain.ts';
import type { TypedChoices } from '../forms.ts';
import { messages } from '../messages.ts';
import type { Offer } from '../offer.ts';

export type ChoicesProps = {
  readonly visit: Visit;
  readonly offer: Offer;
  readonly typed: Pick<TypedChoices, 'areaIds' | 'themeIds' | 'frequency'>;
  readonly faults?: readonly FaultyField[];
  /** Under these words the areas and themes are folded away: they do not count now. */
  readonly folded?: string;
};

export function ChoicesFields(props: ChoicesProps) {
  const { visit, typed, faults = [], folded } = props;
  const t = messages[visit.locale];
  const fault = faultTexts(visit, faults, ownFaults(visit));
  const interests = <Interests {...props} />;
  return (
    <>
      {folded === undefined ? interests : <Disclosure summary={folded}>{interests}</Disclosure>}
      <RadioField
        visit={visit}
        name="hoevaak"
        label={t.form.frequency}
        options={frequencies.map((one) => ({
          value: one,
          label: t.frequencies[one].label,
          hint: t.frequencies[one].hint,
        }))}
        value={typed.frequency}
        cards
        required
        fault={fault('hoevaak')}
      />
    </>
  );
}

function Interests({ visit, offer, typed }: ChoicesProps) {
  const t = messages[visit.locale];
  return (
    <>
      <Fieldset legend={t.form.areas} hint={t.form.areasHint} id="gebied">
        <div class="meent-choices">
          {offer.tree.childrenOf(offer.tree.root.id).map((area) => (
            <AreaGroup visit={visit} tree={offer.tree} area={area} chosen={typed.areaIds} />
          ))}
        </div>
      </Fieldset>
      {offer.themes.length > 0 && (
        <Fieldset legend={t.form.themes} hint={t.form.themesHint} id="thema">
          <div class="meent-choices">
            {offer.themes.map((theme) => (
              <CheckboxField
                name="thema"
                id={`thema-${theme.id}`}
                value={theme.id}
                label={themeName(theme, visit.locale)}
                checked={typed.themeIds.includes(theme.id)}
              />
            ))}
          </div>
        </Fieldset>
      )}
    </>
  );
}

export function ownFaults(visit: Visit) {
  const { email, frequency } = messages[visit.locale].faults;
  return { email, hoevaak: { required: frequency, not_a_choice: frequency } };
}

type GroupProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly area: Area;
  readonly chosen: readonly string[];
};

/** An area with what lies in it under it: who ticks the area hears of all of that. */
function AreaGroup({ visit, tree, area, chosen }: GroupProps) {
  const parts = tree.idsBelow(area.id).flatMap((id) => (id === area.id ? [] : (tree.byId(id) ?? [])));
  const box = (one: Area) => (
    <CheckboxField
      name="gebied"
      id={`gebied-${one.id}`}
      value={one.id}
      label={areaName(one, visit.locale)}
      checked={chosen.includes(one.id)}
    />
  );
  return (
    <div class="meent-choices__group">
      {box(area)}
      {parts.length > 0 && <div class="meent-choices__parts">{parts.map(box)}</div>}
    </div>
  );
}
