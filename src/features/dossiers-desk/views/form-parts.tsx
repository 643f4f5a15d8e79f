// SPDX-License-Identifier: EUPL-1.2
import { CheckboxField, Fieldset, faultItems, faultTexts } from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type FileBack, messages as fileMessages } from '../../document-texts/index.ts';
import { type Refusal, dossierMessages } from '../../dossiers/index.ts';
import { boxOf } from '../../programmes/index.ts';
import { messages } from '../messages.ts';

/** A form as it came back. */
export type Back = {
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: Refusal;
  readonly file?: FileBack;
};

const fieldOf: Readonly<Record<Refusal, string>> = {
  number_taken: 'nummer',
  changed_meanwhile: 'titel',
  not_now: 'titel',
  not_public: 'toegang',
  embargo_past: 'moment',
  no_file: 'bestand',
  file_gone: 'bestand',
};

export function refusalText(visit: Visit, refusal: Refusal): string {
  return dossierMessages[visit.locale].refusals[refusal];
}

/** The summary of a form that came back, and the sentence for each of its fields. `numberField`: where its number is typed. */
export function faultsOf(
  visit: Visit,
  { faults = [], refusal, file: { refused } = {} }: Back,
  numberField = 'nummer',
) {
  const t = messages[visit.locale];
  const place = refusal && (refusal === 'number_taken' ? numberField : fieldOf[refusal]);
  const text = refusal && refusalText(visit, refusal);
  const byField = faultTexts(visit, faults);
  return {
    items: [
      ...faultItems(visit, faults, { labels: t.labels }),
      ...(place && text ? [{ href: `#${place}`, text }] : []),
      ...(refused
        ? [
            {
              href: '#bestand',
              text: fileMessages[visit.locale].faults[refused.why](refused.name, refused.most / 1_000_000),
            },
          ]
        : []),
    ],
    of: (name: string): string | undefined => (name === place ? text : byField(name)),
  };
}

/** Several may be ticked, each a box of its own. */
export function BoxGroup({
  legend,
  hint,
  prefix,
  typed,
  options,
}: {
  readonly legend: string;
  readonly hint?: string;
  readonly prefix: string;
  readonly typed: Typed;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}) {
  if (options.length === 0) return null;
  return (
    <Fieldset legend={legend} {...(hint === undefined ? {} : { hint })}>
      <div class="meent-dossier-boxes">
        {options.map(({ id, name }) => (
          <CheckboxField name={boxOf(prefix, id)} label={name} checked={Boolean(typed[boxOf(prefix, id)])} />
        ))}
      </div>
    </Fieldset>
  );
}
