// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { Face } from '../../../platform/html/index.ts';
import type { Area } from '../../areas/index.ts';
import { type Person, photoAddress } from '../../teams/index.ts';

export type PersonLineProps = {
  readonly person: Person;
  readonly role?: ComponentChildren;
  readonly area?: Area;
};

/** Somebody's face, name and role on one line, for lists. */
export function PersonLine({ person, role, area }: PersonLineProps) {
  return (
    <span class="meent-person-line">
      <Face name={person.name} photoSrc={photoAddress(person)} {...(area ? { tint: area.tint } : {})} />
      <span>
        <b>{person.name}</b>
        {role && <span class="meent-soft">{role}</span>}
      </span>
    </span>
  );
}
