// SPDX-License-Identifier: EUPL-1.2
import { Section } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { FoundRows, type FoundRecords } from '../../thread/index.ts';
import { messages } from '../messages.ts';

type FoundProps = { readonly visit: Visit; readonly records: FoundRecords };

/** Motions, pledges, dossiers and sessions with these words. */
export function CouncilFound({ visit, records: { council } }: FoundProps) {
  const t = messages[visit.locale];
  if (council.length === 0) return null;
  return (
    <Section title={t.found}>
      <FoundRows visit={visit} room="public" records={council} label={t.found} />
    </Section>
  );
}

/** What is not the council's, after all that is. */
export function OthersFound({ visit, records: { others } }: FoundProps) {
  const t = messages[visit.locale];
  if (others.length === 0) return null;
  return (
    <Section title={t.foundOthers}>
      <FoundRows visit={visit} room="public" records={others} label={t.foundOthers} />
    </Section>
  );
}
