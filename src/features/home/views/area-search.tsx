// SPDX-License-Identifier: EUPL-1.2
import { SearchField } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';

type AreaSearchProps = { readonly visit: Visit; readonly value?: string; readonly large?: boolean };

/** Which area belongs to a postcode, street, village or point. */
export function AreaSearch({ visit, value, large }: AreaSearchProps) {
  const { search } = messages[visit.locale];
  return (
    <SearchField
      visit={visit}
      action={href(visit, '/gebieden/zoeken')}
      name="zoek"
      label={search.label}
      placeholder={search.placeholder}
      button={search.button}
      autocomplete="postal-code"
      value={value}
      large={large}
    />
  );
}
