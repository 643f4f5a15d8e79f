// SPDX-License-Identifier: EUPL-1.2
import { Table } from './table.tsx';

export function TableExample() {
  return (
    <Table
      caption="Hoe lang wij iets bewaren"
      columns={[{ label: 'Wat' }, { label: 'Waarom' }, { label: 'Jaren', numeric: true }]}
      rows={[
        ['Bijdrage', 'Om u te antwoorden', '2'],
        ['Naam en mailadres', 'Om u te bereiken', '1'],
      ]}
    />
  );
}
