// SPDX-License-Identifier: EUPL-1.2
import { exampleVisit as visit } from '../../example-visit.ts';
import { Pager } from './pager.tsx';

export function PagerExample() {
  return <Pager visit={visit} previous="?voor=1" next="?na=2" />;
}
