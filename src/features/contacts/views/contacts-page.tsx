// SPDX-License-Identifier: EUPL-1.2
import {
  EmptyState,
  Heading,
  MomentText,
  Paragraph,
  Row,
  Rows,
  SearchField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { Found } from '../persons.ts';
import { Lately, callOf, personHref, reachOf } from './person-parts.tsx';

type ContactsPageProps = {
  readonly visit: Visit;
  readonly text: string;
  readonly found: readonly Found[];
};

export function ContactsPage({ visit, text, found }: ContactsPageProps) {
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.title} current="contacts">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <SearchField
        visit={visit}
        action={href(visit, '/werkplek/contacten')}
        name="zoek"
        label={t.search}
        hint={t.searchHint}
        value={text}
        autocomplete="off"
      />
      {text !== '' && found.length === 0 && (
        <EmptyState title={t.none(text)}>
          <p class="meent-soft">{t.noneHint}</p>
        </EmptyState>
      )}
      {found.length > 0 && (
        <div class="meent-found">
          <p role="status" class="meent-soft">
            {t.results(found.length, text)}
          </p>
          <Persons visit={visit} found={found} label={t.results(found.length, text)} />
        </div>
      )}
    </WorkplacePage>
  );
}

type PersonsProps = {
  readonly visit: Visit;
  readonly found: readonly Found[];
  readonly label: string;
  readonly hrefOf?: (found: Found) => string;
};

export function Persons({ visit, found, label, hrefOf }: PersonsProps) {
  return (
    <Rows label={label} tight>
      {found.map((one) => (
        <Row
          href={hrefOf?.(one) ?? personHref(visit, one.person.id)}
          title={callOf(visit, one.person)}
          meta={reachOf(one.person)}
          trailing={
            one.lately[0] && <MomentText visit={visit} moment={one.lately[0].createdAt} style="short" />
          }
        >
          <Lately visit={visit} found={one} />
        </Row>
      ))}
    </Rows>
  );
}
