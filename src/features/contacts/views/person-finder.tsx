// SPDX-License-Identifier: EUPL-1.2
import { Button, RadioField, TextField } from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Found } from '../persons.ts';
import { callOf, latelyText, reachOf } from './person-parts.tsx';

/** Who was found for what was typed; before anybody looked there is none. */
export type Finding = { readonly persons: readonly Found[]; readonly chosenId?: string };

export type PersonFinderProps = {
  readonly visit: Visit;
  readonly label: string;
  readonly hint: string;
  readonly typed: Typed;
  readonly fault?: string | undefined;
  readonly finding?: Finding;
};

/**
 * One field for who it is: a name, a phone number, a mail address or all of them. With its script it shows earlier contacts while
 * typing; without, the button asks the server, which shows them as choices. Sends `wie`, and `contact` when one was chosen.
 */
export function PersonFinder({ visit, label, hint, typed, fault, finding }: PersonFinderProps) {
  const t = messages[visit.locale];
  return (
    <meent-finder data-source={href(visit, '/werkplek/contacten/vinden')} data-let-go={t.letGo}>
      <TextField
        visit={visit}
        name="wie"
        label={label}
        hint={hint}
        value={typed.wie}
        autocomplete="off"
        fault={fault}
      />
      <Button name="zoeken" value="ja" variant="quiet" small>
        {t.find}
      </Button>
      {finding && <Choices visit={visit} finding={finding} />}
    </meent-finder>
  );
}

function Choices({ visit, finding }: { readonly visit: Visit; readonly finding: Finding }) {
  const t = messages[visit.locale];
  if (finding.persons.length === 0) return <p role="status">{t.saidFound(0)}</p>;
  const persons = finding.persons.map((found) => {
    const about = [reachOf(found.person), ...found.lately.map((one) => latelyText(visit, one))];
    return {
      value: found.person.id,
      label: callOf(visit, found.person),
      hint: about.filter((text) => text !== '').join(' · '),
    };
  });
  return (
    <RadioField
      visit={visit}
      name="contact"
      label={t.whoIsIt}
      required
      value={finding.chosenId ?? ''}
      options={[...persons, { value: '', label: t.someoneNew }]}
    />
  );
}
