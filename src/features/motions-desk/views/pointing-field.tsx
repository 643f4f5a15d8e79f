// SPDX-License-Identifier: EUPL-1.2
import { Button, CheckboxField, Fieldset, HiddenField, TextField } from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { threadMessages } from '../../thread/index.ts';
import { citedField } from '../forms.ts';
import { messages } from '../messages.ts';
import type { Pointing } from '../pointing.ts';

type PointingFieldProps = {
  readonly visit: Visit;
  readonly typed: Typed;
  readonly pointing?: Pointing | undefined;
  readonly fault: string | undefined;
  /** What the words found is shown: sending it again is a choice. */
  readonly isSearched?: boolean | undefined;
  /** Where a page has more forms than one. */
  readonly id?: (name: string) => string;
};

/** What a form points to: ticked, found, or still words to look for. */
export function PointingField({
  visit,
  typed,
  pointing,
  fault,
  isSearched,
  id = (name) => name,
}: PointingFieldProps) {
  const t = messages[visit.locale];
  const { shown = [], missing = [] } = pointing ?? {};
  return (
    <>
      {isSearched && <HiddenField name="gezien" value={typed.zoek ?? ''} />}
      <div class="motion-desk-find">
        <TextField
          visit={visit}
          name="zoek"
          id={id('zoek')}
          label={t.labels.zoek}
          hint={t.citesHint}
          value={typed.zoek}
          fault={missing.length > 0 ? t.notFound(missing.join(', ')) : fault && t.found}
          autocomplete="off"
        />
        <Button variant="quiet" small name="doe" value="zoek">
          {t.find}
        </Button>
      </div>
      {shown.length > 0 && (
        <Fieldset legend={isSearched ? t.found : t.pointsTo}>
          {shown.map((record) => (
            <CheckboxField
              name={citedField(record)}
              id={id(citedField(record))}
              label={record.title}
              hint={`${threadMessages[visit.locale].kinds[record.kind][0]} ${record.number}`}
              checked={Boolean(typed[citedField(record)])}
            />
          ))}
        </Fieldset>
      )}
    </>
  );
}
