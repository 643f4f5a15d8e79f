// SPDX-License-Identifier: EUPL-1.2
import { Fieldset, Paragraph, SelectField } from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Party } from '../../council/index.ts';
import { fieldOf, prefixes } from '../forms.ts';
import { messages } from '../messages.ts';
import type { Around } from '../reading.ts';
import type { Faults } from './faults.ts';

type PartyFieldsProps = {
  readonly visit: Visit;
  readonly around: Around;
  readonly typed: Typed;
  readonly faults: Faults;
};

/** What the fields of votes are called in a summary of what is wrong. */
export function partyLabels(visit: Visit, parties: readonly Party[]): Record<string, string> {
  const t = messages[visit.locale];
  return Object.fromEntries(
    parties.flatMap(({ id, name }) => [
      [fieldOf(prefixes.party, id), t.votesOf(t.submits, name)],
      [fieldOf(prefixes.inFavour, id), t.votesOf(t.inFavour, name)],
      [fieldOf(prefixes.against, id), t.votesOf(t.against, name)],
    ]),
  );
}

/** Per party group whether it submitted and how it voted; the first submitter by a choice of its own. */
export function PartyFields({ visit, around, typed, faults }: PartyFieldsProps) {
  const t = messages[visit.locale];
  const offered = around.parties.filter(({ id, endedAt }) => endedAt === null || isNamed(typed, id));
  if (offered.length === 0) return <Paragraph soft>{t.noParties}</Paragraph>;
  return (
    <>
      <SelectField
        visit={visit}
        name="eerste"
        label={t.labels.eerste}
        value={typed.eerste}
        fault={faults.of('eerste')}
        width="medium"
        options={offered.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Fieldset legend={t.parties} hint={t.partiesHint}>
        <ul class="motion-desk-parties">
          {offered.map((party) => (
            <PartyLine visit={visit} typed={typed} faults={faults} party={party} />
          ))}
        </ul>
      </Fieldset>
    </>
  );
}

function isNamed(typed: Typed, id: string): boolean {
  return (
    typed.eerste === id || Object.entries(typed).some(([name, value]) => name.endsWith(id) && value !== '')
  );
}

type LineProps = Omit<PartyFieldsProps, 'around'> & { readonly party: Party };

function PartyLine({ visit, typed, faults, party: { id, name } }: LineProps) {
  const t = messages[visit.locale];
  const submits = fieldOf(prefixes.party, id);
  const vote = (prefix: string, label: string) => {
    const field = fieldOf(prefix, id);
    const fault = faults.of(field);
    return (
      <span class="motion-desk-parties__vote">
        <label for={field}>
          {label}
          <span class="meent-hidden"> {name}</span>
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id={field}
          name={field}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={typed[field]}
          aria-invalid={fault === undefined ? undefined : 'true'}
          aria-describedby={fault === undefined ? undefined : `${field}-fault`}
        />
        {fault !== undefined && (
          <span class="utrecht-form-field-error-message" id={`${field}-fault`}>
            {fault}
          </span>
        )}
      </span>
    );
  };
  return (
    <li>
      <span class="meent-option">
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          id={submits}
          name={submits}
          value="on"
          checked={Boolean(typed[submits])}
        />
        <label class="utrecht-form-label utrecht-form-label--checkbox" for={submits}>
          <b>{name}</b> {t.submits.toLowerCase()}
        </label>
      </span>
      {vote(prefixes.inFavour, t.inFavour)}
      {vote(prefixes.against, t.against)}
    </li>
  );
}
