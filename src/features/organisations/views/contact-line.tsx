// SPDX-License-Identifier: EUPL-1.2
import type { ContactPerson } from '../domain.ts';
import { ReachLine } from './reach-line.tsx';

/** "Gijs Groen, coördinator groen · 0300 12 34 55 · gijs@…" */
export function ContactLine({ person }: { readonly person: ContactPerson }) {
  const { name, role, phone, email } = person;
  return (
    <>
      {role ? `${name}, ${role}` : name}
      {(phone || email) && ' · '}
      <ReachLine of={person} />
    </>
  );
}
