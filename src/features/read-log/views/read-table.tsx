// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { MomentText, Paragraph, Table } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Read } from '../domain.ts';
import { messages } from '../messages.ts';

type ReadTableProps = {
  readonly visit: Visit;
  readonly reads: readonly Read[];
  /** The name of who looked: of a person who works here, or of a partner by the question put to them. */
  readonly nameOf: (reader: { readonly kind: Read['readerKind']; readonly id: Id }) => string | undefined;
};

/** Who looked, at what, when and why (R9). */
export function ReadTable({ visit, reads, nameOf }: ReadTableProps) {
  const m = messages[visit.locale];
  if (reads.length === 0) return <Paragraph soft>{m.none}</Paragraph>;
  return (
    <Table
      caption={m.title}
      hideCaption
      columns={[m.columns.who, m.columns.part, m.columns.ground, m.columns.when].map((label) => ({ label }))}
      rows={reads.map((read) => [
        nameOf({ kind: read.readerKind, id: read.readerId }) ?? m.gone,
        m.parts[read.part],
        m.grounds[read.ground],
        <MomentText visit={visit} moment={read.at} />,
      ])}
    />
  );
}
