// SPDX-License-Identifier: EUPL-1.2
import { exampleVisit as visit } from '../../example-visit.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

const items = [{ text: 'Gebieden', href: '#g' }, { text: 'Midden', href: '#m' }, { text: 'Broekhuizen' }];

export function BreadcrumbsExample() {
  return <Breadcrumbs visit={visit} items={items} />;
}
