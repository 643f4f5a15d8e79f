// SPDX-License-Identifier: EUPL-1.2
import { Section } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Plan, PlanRows } from '../../council-agenda/index.ts';
import { type FoundRecord, FoundRows } from '../../thread/index.ts';
import { messages } from '../messages.ts';

type FoundProps = { readonly visit: Visit; readonly records: readonly FoundRecord[] };

/** Motions, pledges, dossiers and sessions with these words. */
export function CouncilFound({ visit, records }: FoundProps) {
  const t = messages[visit.locale];
  if (records.length === 0) return null;
  return (
    <Section title={t.found}>
      <FoundRows visit={visit} room="public" records={records} label={t.found} />
    </Section>
  );
}

/** What stands on the agenda with these words. */
export function PlansFound({ visit, plans }: { readonly visit: Visit; readonly plans: readonly Plan[] }) {
  const t = messages[visit.locale];
  if (plans.length === 0) return null;
  return (
    <Section title={t.foundPlans}>
      <PlanRows visit={visit} room="public" plans={plans} label={t.foundPlans} />
    </Section>
  );
}

/** What is not the council's, after all that is. */
export function OthersFound({ visit, records }: FoundProps) {
  const t = messages[visit.locale];
  if (records.length === 0) return null;
  return (
    <Section title={t.foundOthers}>
      <FoundRows visit={visit} room="public" records={records} label={t.foundOthers} />
    </Section>
  );
}
