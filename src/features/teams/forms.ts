// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Temporal } from 'temporal-polyfill';
import { roles } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import {
  choice,
  optionalDay,
  optionalId,
  optionalPhone,
  optionalText,
  requiredDay,
  requiredEmail,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import type { Absence, PortfolioPeriod, RolePeriod, Theme } from './domain.ts';

const personFields = {
  name: requiredText(100),
  email: requiredEmail(),
  phone: optionalPhone(),
  employer: optionalText(100),
  meet_nl: optionalText(300),
  meet_en: optionalText(300),
};

/** `key` becomes the id of what is made: sent twice, it is made once. */
export const newPersonForm = z.object({ key: requiredId(), ...personFields });
/** `mark` is of what the form showed when it was opened. */
export const personForm = z.object({ mark: optionalText(30), ...personFields });

export const roleForm = z.object({
  key: requiredId(),
  role: choice(roles),
  area: optionalId(),
  organisation: optionalId(),
  from: requiredDay(),
  to: optionalDay(),
});

export const portfolioForm = z.object({
  key: requiredId(),
  theme: requiredId(),
  from: requiredDay(),
  to: optionalDay(),
});
export const endForm = z.object({ to: requiredDay(), reason: optionalText(300) });
export const absenceForm = z.object({
  key: requiredId(),
  deputy: requiredId(),
  from: requiredDay(),
  to: requiredDay(),
});
export const absenceEndForm = z.object({ to: requiredDay() });
export const departureForm = z.object({ to: requiredDay() });
export const newThemeForm = z.object({ key: requiredId(), nl: requiredText(60), en: optionalText(60) });
export const themeForm = z.object({ nl: requiredText(60), en: optionalText(60) });

type PersonForm = z.output<typeof personForm>;

export function personFrom(id: Id, form: Omit<PersonForm, 'mark'>) {
  const { name, email, phone, employer, meet_nl, meet_en } = form;
  return { id, name, email, phone, employer, meet: { nl: meet_nl, en: meet_en } };
}

export function roleFrom(personId: Id, form: z.output<typeof roleForm>): RolePeriod {
  const { key, role, area, organisation, from, to } = form;
  return {
    id: key,
    personId,
    role,
    areaId: area ?? null,
    organisationId: organisation ?? null,
    from,
    to: to ?? null,
  };
}

export function portfolioFrom(personId: Id, form: z.output<typeof portfolioForm>): PortfolioPeriod {
  return { id: form.key, personId, themeId: form.theme, from: form.from, to: form.to ?? null };
}

export function absenceFrom(personId: Id, form: z.output<typeof absenceForm>): Absence {
  return { id: form.key, personId, deputyId: form.deputy, from: form.from, to: form.to };
}

/** Without an English name, readers of English see the Dutch one. */
export function themeFrom(id: Id, { nl, en }: z.output<typeof themeForm>): Pick<Theme, 'id' | 'name'> {
  return { id, name: { nl, en: en || nl } };
}

/** Which people the list shows. */
export const peopleFilters = ['all', 'with_role', 'without_role', 'left'] as const;
export type PeopleFilter = (typeof peopleFilters)[number];
export const filterInUrl: Readonly<Record<PeopleFilter, string>> = {
  all: '',
  with_role: 'met',
  without_role: 'zonder',
  left: 'vertrokken',
};

export type PeopleQuery = { readonly text: string; readonly filter: PeopleFilter; readonly page: number };

export function readPeopleQuery(query: Readonly<Record<string, string>>): PeopleQuery {
  const filter = peopleFilters.find((one) => filterInUrl[one] === (query.rol ?? '')) ?? 'all';
  const page = Number(query.pagina ?? '1');
  return { text: (query.zoek ?? '').trim(), filter, page: Number.isInteger(page) && page > 0 ? page : 1 };
}

/** The day that `?op=` names; undefined when it names none that exists. */
export function readDay(text: string | undefined): Temporal.PlainDate | undefined {
  const read = z.iso.date().safeParse(text ?? '');
  return read.success ? Temporal.PlainDate.from(read.data) : undefined;
}
