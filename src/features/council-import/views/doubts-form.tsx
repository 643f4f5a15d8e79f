// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  ErrorSummary,
  Fieldset,
  Form,
  HiddenField,
  Pager,
  RadioField,
  Section,
  TypedText,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { kinds, motionMessages, outcomes, states } from '../../motions/index.ts';
import { choiceField, dayField } from '../forms.ts';
import type { Choice, Doubt, DoubtReason } from '../line.ts';
import { newParty } from '../mapping-domain.ts';
import { messages } from '../messages.ts';
import type { Row } from '../rows-store.ts';
import { ofSign } from '../votes.ts';
import type { ImportPageProps } from './import-page.tsx';
import { pathOf } from './paths.ts';

/** Of people and party groups by id. */
export type Names = ReadonlyMap<string, string>;

/** A form that came back: what was chosen, and where a day is missing. */
export type DoubtsBack = { readonly typed: Typed; readonly withoutDay: readonly string[] };
const nothingTyped: DoubtsBack = { typed: {}, withoutDay: [] };

/** Everything that only a person can decide, with the text as it stands in the list. */
export function DoubtsForm(props: ImportPageProps) {
  const { visit, one, rows, next, names, back = nothingTyped } = props;
  const t = messages[visit.locale].doubts;
  return (
    <Section title={t.title}>
      <ErrorSummary
        visit={visit}
        items={back.withoutDay.map((field) => ({ href: `#${field}`, text: t.needsDay }))}
      />
      <AllAtOnce {...props} />
      <Form action={href(visit, pathOf(one.id, '/twijfels'))}>
        {rows.map((row) => (
          <DoubtfulLine visit={visit} row={row} names={names} back={back} />
        ))}
        <ButtonRow>
          <Button variant="quiet">{t.save}</Button>
        </ButtonRow>
      </Form>
      <Pager visit={visit} {...(next ? { next } : {})} />
    </Section>
  );
}

type LineProps = {
  readonly visit: Visit;
  readonly row: Row;
  readonly names: Names;
  readonly back: DoubtsBack;
};

function DoubtfulLine({ visit, row, names, back }: LineProps) {
  const t = messages[visit.locale];
  const { line, place } = row;
  if (!line) return null;
  return (
    <Fieldset legend={`${line.number} ${line.title}`} hint={t.rows.line(place)}>
      {line.doubts.map((doubt) => (
        <OneDoubt visit={visit} place={place} doubt={doubt} names={names} back={back} />
      ))}
    </Fieldset>
  );
}

type DoubtProps = Pick<LineProps, 'visit' | 'names' | 'back'> & {
  readonly place: number;
  readonly doubt: Doubt;
};

function OneDoubt({ visit, place, doubt, names, back }: DoubtProps) {
  const t = messages[visit.locale];
  const about = doubt.field ? t.told[doubt.field] : (doubt.column ?? '');
  const day = dayField(place, doubt.id);
  const choice = choiceField(place, doubt.id);
  const isDayMissing = back.withoutDay.includes(day);
  const options = doubt.choices.map((value) => ({ value, label: t.choices[value] }));
  return (
    <div class="meent-import-doubt">
      <p>
        <strong>
          {doubt.cells
            ? t.doubts.cells(place, doubt.cells.found, doubt.cells.named)
            : t.reasons[doubt.why](about)}
        </strong>
      </p>
      <Said
        label={t.doubts.stands}
        text={[doubt.heading, said(visit, doubt, { text: doubt.text, names })].filter(Boolean).join(' ')}
      />
      {doubt.now !== undefined && (
        <Said
          label={doubt.why === 'other_kind' ? t.doubts.sign : t.doubts.here}
          text={said(visit, doubt, { text: doubt.now, names })}
        />
      )}
      <RadioField
        visit={visit}
        name={choice}
        label={t.doubts.choice}
        options={[...options, { value: '', label: t.doubts.later }]}
        value={back.typed[choice] ?? ''}
        required
        inline
      />
      {doubt.choices.includes('day') && (
        <DateField
          visit={visit}
          name={day}
          label={t.doubts.day}
          value={back.typed[day] ?? ''}
          {...(isDayMissing ? { fault: t.doubts.needsDay } : {})}
        />
      )}
    </div>
  );
}

/** A text as people read it: of a person or a party group the name, of what has a word of its own that word. */
function said(
  visit: Pick<Visit, 'locale'>,
  { field }: Doubt,
  { text, names }: { readonly text: string; readonly names: Names },
): string {
  if (field === 'holderId' || field === 'parties')
    return text
      .split(', ')
      .map((one) => names.get(one) ?? one.replace(newParty, ''))
      .join(', ');
  if (field === 'votes')
    return text
      .split(', ')
      .map(ofSign)
      .map(({ party, ...votes }) =>
        messages[visit.locale].rows.voted({
          ...votes,
          name: names.get(party) ?? party.replace(newParty, ''),
        }),
      )
      .join(', ');
  const words = motionMessages[visit.locale];
  if (field === 'kind') return kinds.flatMap((one) => (one === text ? [words.kinds[one]] : [])).join('');
  if (field === 'state') return states.flatMap((one) => (one === text ? [words.states[one]] : [])).join('');
  if (field === 'result')
    return outcomes.flatMap((one) => (one === text ? [words.outcomes[one]] : [])).join('');
  return text;
}

function Said({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <blockquote class="meent-import-said">
      <small>{label}</small>
      <TypedText text={text} />
    </blockquote>
  );
}

/** What can be decided about many at once; a day is of one line alone. */
function AllAtOnce({ visit, one, rows }: ImportPageProps) {
  const t = messages[visit.locale];
  const found = new Map<DoubtReason, { count: number; choices: readonly Choice[] }>();
  for (const { why, choices } of rows.flatMap(({ line }) => line?.doubts ?? [])) {
    const before = found.get(why);
    found.set(why, { count: (before?.count ?? 0) + 1, choices: choices.filter((one) => one !== 'day') });
  }
  const many = [...found].filter(([, { count }]) => count > 1);
  if (many.length === 0) return null;
  return (
    <Disclosure summary={t.doubts.allTitle}>
      {many.map(([why, { choices }]) => (
        <Form action={href(visit, pathOf(one.id, '/twijfels/alle'))} label={t.manyOf[why]}>
          <HiddenField name="waarom" value={why} />
          <p>{t.doubts.all(t.manyOf[why])}</p>
          <ButtonRow>
            {choices.map((choice) => (
              <Button variant="quiet" small name="doe" value={choice}>
                {t.choices[choice]}
              </Button>
            ))}
          </ButtonRow>
        </Form>
      ))}
    </Disclosure>
  );
}
