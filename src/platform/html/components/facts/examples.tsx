// SPDX-License-Identifier: EUPL-1.2
import { Facts, Figures } from './facts.tsx';

export function FactsExample() {
  return (
    <>
      <Facts
        items={[
          { term: 'Soort', value: 'idee' },
          { term: 'Thema', value: 'Openbare ruimte en leefbaarheidsonderzoeksvraagstukken' },
        ]}
      />
      <Figures
        items={[
          { value: '212', label: 'bijdragen in mei' },
          { value: '94%', label: 'op tijd beantwoord' },
        ]}
      />
    </>
  );
}
