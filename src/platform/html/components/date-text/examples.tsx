// SPDX-License-Identifier: EUPL-1.2
import { exampleVisit as visit } from '../../example-visit.ts';
import { DayText, MomentText } from './date-text.tsx';

export function DateTextExamples() {
  return (
    <p>
      <DayText visit={visit} day="2026-06-04" /> · <DayText visit={visit} day="2026-06-04" style="near" /> ·{' '}
      <DayText visit={visit} day="2025-11-10" style="short" /> ·{' '}
      <MomentText visit={visit} moment={visit.now} />
    </p>
  );
}
