// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { JournalEntry } from '../../journal/index.ts';
import { kinds, motionMessages, outcomes, states } from '../../motions/index.ts';
import { messages } from '../messages.ts';
import type { Around } from '../reading.ts';

const changes = z.object({
  fields: z.array(z.string()),
  plain: z
    .array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }))
    .default([]),
});
type Changes = z.output<typeof changes>;

/** Which fields a change was of, when it was one. */
export function changesIn({ details }: Pick<JournalEntry, 'details'>): Changes | undefined {
  const read = changes.safeParse(details);
  return read.success && read.data.fields.length > 0 ? read.data : undefined;
}

type ChangedProps = { readonly visit: Visit; readonly around: Around; readonly changes: Changes };

/** What was changed: short things from what to what, of longer texts that they were. */
export function ChangedList({ visit, around, changes: { fields, plain } }: ChangedProps) {
  const t = messages[visit.locale];
  return (
    <ul>
      {fields.map((name) => {
        const change = plain.find(({ field }) => field === name);
        const label = t.changedFields[name] ?? t.somethingElse;
        const inWords = (value: string | null) =>
          value === null ? t.nothing : valueInWords({ visit, around }, name, value);
        return <li>{change ? t.changedFrom(label, inWords(change.from), inWords(change.to)) : label}</li>;
      })}
    </ul>
  );
}

function valueInWords(
  { visit, around }: Pick<ChangedProps, 'visit' | 'around'>,
  field: string,
  value: string,
): string {
  const words = motionMessages[visit.locale];
  if (field === 'dueOn' || field === 'decidedOn') return fullDay(visit.locale, value);
  if (field === 'holderId' || field === 'responsibleId')
    return around.staffing.people.get(value)?.name ?? messages[visit.locale].somebody;
  if (field === 'organisationId') return around.organisations.find(({ id }) => id === value)?.name ?? value;
  const kind = field === 'kind' ? kinds.find((one) => one === value) : undefined;
  const result = field === 'result' ? outcomes.find((one) => one === value) : undefined;
  const state = field === 'state' ? states.find((one) => one === value) : undefined;
  if (kind) return words.kinds[kind];
  if (result) return words.outcomes[result];
  return state ? words.states[state] : `“${value}”`;
}
