// SPDX-License-Identifier: EUPL-1.2
import { DateField, type Option, TextField } from '../../../platform/html/index.ts';
import type { DateFieldProps } from '../../../platform/html/components/fields/text-field.tsx';
import type { Visit } from '../../../platform/http/visit.ts';
import { isActive } from '../../organisations/index.ts';
import { type Person, hasLeft, holdsOn } from '../../teams/index.ts';
import { isDay } from '../days.ts';
import { ownerValue } from '../forms.ts';
import { messages } from '../messages.ts';
import type { Around } from '../reading.ts';

/** A day; what was typed and is no day stays readable, which a field for days would hide. */
export function DayField(props: DateFieldProps) {
  const { value = '' } = props;
  return value === '' || isDay(value) ? <DateField {...props} /> : <TextField {...props} width="medium" />;
}

type Choosing = { readonly visit: Visit; readonly around: Around; readonly chosen: string | undefined };

function options(people: Iterable<Person>): Option[] {
  return [...people]
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label, 'nl'));
}

/** Everyone who works here today; who was chosen stays a choice. */
export function peopleOptions({ visit, around, chosen }: Choosing): Option[] {
  const people = [...around.staffing.people.values()];
  return options(people.filter((one) => one.id === chosen || !hasLeft(one, visit.today)));
}

/** Who holds a portfolio or is an alderman today; who was chosen stays a choice. */
export function holderOptions({ visit, around, chosen }: Choosing): Option[] {
  const { staffing } = around;
  const holding = new Set(
    [
      ...staffing.portfolios,
      ...staffing.roles.filter(({ role }) => role === 'area_alderman' || role === 'portfolio_holder'),
    ]
      .filter((period) => holdsOn(period, visit.today))
      .map(({ personId }) => personId),
  );
  return options([...staffing.people.values()].filter(({ id }) => id === chosen || holding.has(id)));
}

export function departmentOptions({ around, chosen }: Choosing): Option[] {
  return around.organisations
    .filter((one) => one.id === chosen || (one.kind === 'department' && isActive(one)))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** Who may do a part: people, departments and partners. */
export function ownerOptions(choosing: Choosing) {
  const { visit, around, chosen } = choosing;
  const t = messages[visit.locale];
  const id = chosen?.slice(2);
  return [
    {
      label: t.people,
      options: peopleOptions({ ...choosing, chosen: id }).map(({ value, label }) => ({
        value: ownerValue({ ownerId: value, organisationId: null }),
        label,
      })),
    },
    {
      label: t.organisations,
      options: around.organisations
        .filter((one) => one.id === id || isActive(one))
        .map((one) => ({ value: ownerValue({ ownerId: null, organisationId: one.id }), label: one.name })),
    },
  ];
}
