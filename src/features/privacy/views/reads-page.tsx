// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  EmptyState,
  Form,
  Link,
  LinkButton,
  MomentText,
  Pager,
  SelectField,
  Table,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Read, readLogMessages } from '../../read-log/index.ts';
import type { ReadsQuery } from '../forms.ts';
import { messages } from '../messages.ts';
import type { ReadNames } from '../reads.ts';
import { PrivacyFrame } from './frame.tsx';

export const readsPath = '/werkplek/privacy/inzage';

type ReadsPageProps = {
  readonly visit: Visit;
  readonly query: ReadsQuery;
  readonly reads: readonly Read[];
  readonly names: ReadNames;
  readonly next?: string;
};

/** Who looked at whom: for who keeps watch over privacy. */
export function ReadsPage({ visit, query, reads, names, next }: ReadsPageProps) {
  const { reads: t } = messages[visit.locale];
  const words = readLogMessages[visit.locale];
  const address = (path: string, more: Readonly<Record<string, string | undefined>>) => {
    const parameters = Object.entries(more).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return href(
      visit,
      parameters.length > 0 ? `${path}?${new URLSearchParams(parameters).toString()}` : path,
    );
  };
  return (
    <PrivacyFrame visit={visit} tab="reads" lead={t.lead}>
      <Form action={href(visit, readsPath)} method="get" label={t.show}>
        <SelectField
          visit={visit}
          name="wie"
          label={t.who}
          required
          empty={t.anyone}
          value={query.wie ?? ''}
          options={names.people}
        />
        <ButtonRow>
          <Button small variant="quiet">
            {t.show}
          </Button>
          <LinkButton small variant="quiet" href={address(`${readsPath}.csv`, { wie: query.wie })}>
            {t.csv}
          </LinkButton>
        </ButtonRow>
      </Form>
      {reads.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Table
          caption={t.caption}
          hideCaption
          columns={[t.columns.who, t.columns.what, t.columns.subject, t.columns.ground, t.columns.when].map(
            (label) => ({ label }),
          )}
          rows={reads.map((read) => [
            names.nameOf(read),
            words.parts[read.part],
            <Subject visit={visit} read={read} names={names} />,
            words.grounds[read.ground],
            <MomentText visit={visit} moment={read.at} />,
          ])}
        />
      )}
      <Pager visit={visit} {...(next ? { next: address(readsPath, { wie: query.wie, na: next }) } : {})} />
    </PrivacyFrame>
  );
}

function Subject({
  visit,
  read,
  names,
}: {
  readonly visit: Visit;
  readonly read: Read;
  readonly names: ReadNames;
}) {
  const { text, path } = names.subjectOf(read);
  return path ? <Link href={href(visit, path)}>{text}</Link> : <>{text}</>;
}
