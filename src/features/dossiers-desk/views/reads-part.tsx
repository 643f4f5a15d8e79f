// SPDX-License-Identifier: EUPL-1.2
import { MomentText, Paragraph, Section, Table } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { KeptRead } from '../../document-texts/index.ts';
import { type CouncilDocument, canKeepDossiers } from '../../dossiers/index.ts';
import type { Staffing } from '../../teams/index.ts';
import { messages } from '../messages.ts';

type ReadsPartProps = {
  readonly visit: Visit;
  readonly document: CouncilDocument;
  readonly reads: readonly KeptRead[];
  readonly staffing: Staffing;
  /** How many months this stays. */
  readonly keptMonths: number;
};

/** Who read of a confidential document, what, and when first on that day. For who keeps it alone. */
export function ReadsPart({ visit, document, reads, staffing, keptMonths }: ReadsPartProps) {
  const t = messages[visit.locale];
  const isConfidential = document.access === 'confidential';
  if (!canKeepDossiers(visit.actor) || (!isConfidential && reads.length === 0)) return null;
  return (
    <Section title={t.readBy} id="gelezen">
      <Paragraph soft>{t.readByHint(keptMonths)}</Paragraph>
      <Table
        caption={t.readBy}
        hideCaption
        columns={[t.readColumns.who, t.readColumns.what, t.readColumns.when].map((label) => ({ label }))}
        rows={reads.map(({ personId, part, version, at }) => [
          staffing.people.get(personId)?.name ?? t.readGone,
          version > 0 ? t.readVersion(t.readParts[part], version) : t.readParts[part],
          <MomentText visit={visit} moment={at} />,
        ])}
      />
    </Section>
  );
}
