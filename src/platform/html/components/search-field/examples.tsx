// SPDX-License-Identifier: EUPL-1.2
import { exampleVisit as visit } from '../../example-visit.ts';
import { SearchField } from './search-field.tsx';

export function SearchFieldExamples() {
  return (
    <>
      <SearchField
        visit={visit}
        action="#gebieden"
        name="waar"
        label="Uw postcode, straat of dorp"
        button="Toon mijn gebied"
        placeholder="bijvoorbeeld 1234 AB"
        large
      />
      <SearchField
        visit={visit}
        action="#bijdragen"
        name="zoek"
        label="Zoek in bijdragen"
        fault="Vul dit in."
      />
    </>
  );
}
