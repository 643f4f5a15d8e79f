// SPDX-License-Identifier: EUPL-1.2
import { Heading, Link, Pager, Paragraph, WorkplacePage } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Names, whoIsIn } from '../../contributions/index.ts';
import { type Coordination, coordinationPath } from '../../coordination/index.ts';
import { type Read, ReadTable } from '../../read-log/index.ts';
import { messages } from '../messages.ts';

export type ReadsPageProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly number: string;
  readonly partners: Coordination['partners'];
  readonly reads: readonly Read[];
  /** Where the next page begins; none when this is the last. */
  readonly next?: string;
};

/** Who looked at one contribution: colleagues and partners (R9). */
export function ReadsPage({ visit, names, number, partners, reads, next }: ReadsPageProps) {
  const m = messages[visit.locale];
  const whoIs = whoIsIn(names);
  const partnerName = (id: string): string | undefined => {
    const found = partners.find((one) => one.id === id);
    return found && m.partnerOf(found.toName, whoIs.organisation(found.organisationId));
  };
  const older = `/werkplek/bijdragen/${number}/inzage?na=${next ?? ''}`;
  return (
    <WorkplacePage visit={visit} title={m.readsTitle(number)} current="contributions">
      <p>
        <Link href={href(visit, coordinationPath(number))}>{m.title(number)}</Link>
      </p>
      <Heading level={1}>{m.readsTitle(number)}</Heading>
      <Paragraph lead>{m.readsLead}</Paragraph>
      <ReadTable
        visit={visit}
        reads={reads}
        nameOf={({ kind, id }) => (kind === 'staff' ? names.staffing.people.get(id)?.name : partnerName(id))}
      />
      <Pager visit={visit} {...(next ? { next: href(visit, older) } : {})} />
    </WorkplacePage>
  );
}
