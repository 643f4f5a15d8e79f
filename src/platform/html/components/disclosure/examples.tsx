// SPDX-License-Identifier: EUPL-1.2
import { Disclosure } from './disclosure.tsx';

export function DisclosureExample() {
  return (
    <>
      <Disclosure summary="Iets vragen aan een afdeling">
        <p>Kies een afdeling en schrijf uw vraag.</p>
      </Disclosure>
      <Disclosure summary="Interne notitie" open>
        <p>Alleen medewerkers zien dit.</p>
      </Disclosure>
    </>
  );
}
