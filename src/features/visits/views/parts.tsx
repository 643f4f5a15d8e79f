// SPDX-License-Identifier: EUPL-1.2
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { Face, dayInWords, listInWords, timeOfDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { type Area, type AreaTree, areaName } from '../../areas/index.ts';
import { type Person, type Staffing, photoAddress } from '../../teams/index.ts';
import type { VisitRecord } from '../domain.ts';
import { messages } from '../messages.ts';

/** What pages about visits need beside the visits. */
export type Town = { readonly tree: AreaTree; readonly staffing: Staffing };

const emblemBox = 48;

export function AreaEmblem({ area, size = 40 }: { readonly area: Area; readonly size?: number }) {
  return <Emblem path={area.emblem} tint={area.tint} size={size} box={emblemBox} />;
}

export function areaOf({ tree }: Town, { areaId }: Pick<VisitRecord, 'areaId'>): Area {
  return tree.byId(areaId) ?? tree.root;
}

/** Who goes, the aldermen first. */
export function peopleOf({ staffing }: Town, { personIds }: Pick<VisitRecord, 'personIds'>): Person[] {
  const isAlderman = ({ id }: Person): boolean =>
    staffing.roles.some(({ personId, role }) => personId === id && role === 'area_alderman');
  const people = personIds.flatMap((id) => staffing.people.get(id) ?? []);
  return [...people.filter(isAlderman), ...people.filter((one) => !isAlderman(one))];
}

export function namesOf(visit: Visit, town: Town, one: VisitRecord): string {
  const names = peopleOf(town, one).map(({ name }) => name);
  return names.length > 0 ? listInWords(visit.locale, names) : messages[visit.locale].public.us;
}

/** "Wandeling door de buurt, Sluiswijk". */
export function titleOf(visit: Visit, town: Town, one: VisitRecord): string {
  const t = messages[visit.locale];
  return t.what(t.forms[one.form], areaName(areaOf(town, one), visit.locale));
}

export function whenOf({ locale, today }: Visit, { startsAt, endsAt }: VisitRecord): string {
  return messages[locale].when(
    dayInWords(locale, dayOf(startsAt), today),
    timeOfDay(locale, startsAt),
    timeOfDay(locale, endsAt),
  );
}

/** The faces of who goes, with their names. */
export function Companions({ people }: { readonly people: readonly Person[] }) {
  return (
    <ul class="meent-visits-people">
      {people.map((person) => {
        const src = photoAddress(person);
        return (
          <li>
            <Face name={person.name} size="small" {...(src ? { photoSrc: src } : {})} />
            <span>{person.name}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What is wrong with a group of boxes; nothing when nothing is. */
export function FaultLine({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return null;
  return <p class="utrecht-form-field-error-message">{text}</p>;
}
