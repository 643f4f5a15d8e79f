// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Disclosure,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  Row,
  Rows,
  Section,
  WorkplacePage,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Organisation, type Subject, isActive, organisationKinds } from '../domain.ts';
import { messages } from '../messages.ts';
import { canManageOrganisations } from '../policies.ts';
import { ContactLine } from './contact-line.tsx';
import { ReachLine } from './reach-line.tsx';

type ListProps = {
  readonly visit: Visit;
  readonly all: readonly Organisation[];
  readonly subjects: readonly Subject[];
  readonly isSaved: boolean;
};

export function OrganisationsPage({ visit, all, subjects, isSaved }: ListProps) {
  const m = messages[visit.locale];
  const canManage = canManageOrganisations(visit.actor);
  const ended = all.filter((organisation) => !isActive(organisation));
  return (
    <WorkplacePage visit={visit} title={m.title} current="organisations">
      <Prose>
        {isSaved && (
          <Notice tone="good" role="status">
            {m.saved}
          </Notice>
        )}
        <Heading level={1}>{m.title}</Heading>
        <Paragraph lead>{m.lead}</Paragraph>
        {canManage && (
          <Paragraph>
            <LinkButton href={href(visit, '/werkplek/organisaties/nieuw')}>{m.add}</LinkButton>
          </Paragraph>
        )}
      </Prose>
      {organisationKinds.map((kind) => {
        const active = all.filter((organisation) => organisation.kind === kind && isActive(organisation));
        return (
          <Section title={m.lists[kind]}>
            {active.length === 0 && <Paragraph soft>{canManage ? m.none : m.noneToSee}</Paragraph>}
            {active.length > 0 && <List visit={visit} subjects={subjects} organisations={active} />}
          </Section>
        );
      })}
      {ended.length > 0 && (
        <Disclosure summary={m.ended(ended.length)}>
          <List visit={visit} subjects={subjects} organisations={ended} />
        </Disclosure>
      )}
    </WorkplacePage>
  );
}

type RowsProps = Pick<ListProps, 'visit' | 'subjects'> & { readonly organisations: readonly Organisation[] };

function List({ visit, subjects, organisations }: RowsProps) {
  const m = messages[visit.locale];
  return (
    <Rows tight>
      {organisations.map((organisation) => {
        const { id, name, endedAt, contacts, themeIds } = organisation;
        const about = subjects.filter((theme) => themeIds.includes(theme.id));
        return (
          <Row
            title={name}
            href={href(visit, `/werkplek/organisaties/${id}`)}
            meta={contacts[0] ? <ContactLine person={contacts[0]} /> : <ReachLine of={organisation} />}
            trailing={endedAt && m.endedOn(fullDay(visit.locale, dayOf(endedAt)))}
            waiting={endedAt !== null}
          >
            {about.length > 0 && (
              <div class="meent-row__meta">{about.map(({ name }) => name[visit.locale]).join(', ')}</div>
            )}
          </Row>
        );
      })}
    </Rows>
  );
}
