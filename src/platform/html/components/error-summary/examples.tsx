// SPDX-License-Identifier: EUPL-1.2
import { exampleVisit as visit } from '../../example-visit.ts';
import { ErrorSummary } from './error-summary.tsx';

const items = [
  { href: '#subject', text: 'Schrijf in één zin waar het over gaat.' },
  { href: '#email', text: 'Dit is geen goed mailadres.' },
];

export function ErrorSummaryExample() {
  return <ErrorSummary visit={visit} items={items} />;
}
