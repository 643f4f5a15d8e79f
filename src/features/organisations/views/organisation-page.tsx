// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Badge,
  Breadcrumbs,
  Button,
  ButtonRow,
  Facts,
  Form,
  Heading,
  Link,
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
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Organisation, type Subject, isActive } from '../domain.ts';
import { messages } from '../messages.ts';
import { canManageOrganisations } from '../policies.ts';
import { ReachLine } from './reach-line.tsx';

type PageProps = {
  readonly visit: Visit;
  readonly organisation: Organisation;
  readonly subjects: readonly Subject[];
  readonly tree: AreaTree;
  readonly isSaved: boolean;
};

/** Everything about one department or partner, for everybody who works here: whom to reach, what for, and where. */
export function OrganisationPage(props: PageProps) {
  const { visit, organisation, isSaved } = props;
  const m = messages[visit.locale];
  const path = `/werkplek/organisaties/${organisation.id}`;
  const { endedAt } = organisation;
  return (
    <WorkplacePage visit={visit} title={organisation.name} current="organisations">
      <Breadcrumbs
        visit={visit}
        items={[{ text: m.title, href: href(visit, '/werkplek/organisaties') }, { text: organisation.name }]}
      />
      <Prose>
        {isSaved && (
          <Notice tone="good" role="status">
            {m.saved}
          </Notice>
        )}
        <Heading level={1}>{organisation.name}</Heading>
        {endedAt && <Notice tone="danger">{m.endedOn(fullDay(visit.locale, dayOf(endedAt)))}</Notice>}
        <About {...props} />
        <p>
          <Link href={href(visit, `${path}/geschiedenis`)}>{m.history}</Link>
        </p>
        {canManageOrganisations(visit.actor) && (
          <ButtonRow>
            <LinkButton variant="quiet" href={href(visit, `${path}/gegevens`)}>
              {m.changeDetails}
            </LinkButton>
          </ButtonRow>
        )}
      </Prose>
      <Section title={m.contacts}>
        <Contacts visit={visit} organisation={organisation} path={path} />
      </Section>
    </WorkplacePage>
  );
}

function About({ visit, organisation, subjects, tree }: PageProps) {
  const m = messages[visit.locale];
  const { kind, branch, phone, email, themeIds, areaIds } = organisation;
  const themes = subjects.filter(({ id }) => themeIds.includes(id)).map(({ name }) => name[visit.locale]);
  const areas = tree.all.filter(({ id }) => areaIds.includes(id)).map((area) => areaName(area, visit.locale));
  const items = [
    { term: m.labels.kind, value: m.kinds[kind] },
    ...(branch ? [{ term: m.labels.branch, value: m.branches[branch] }] : []),
    ...(phone || email ? [{ term: m.general, value: <ReachLine of={organisation} /> }] : []),
    { term: m.themes, value: themes.join(', ') || m.noThemes },
    { term: m.areas, value: areas.join(', ') || m.wholeMunicipality },
  ];
  return <Facts items={items} />;
}

type ContactsProps = Pick<PageProps, 'visit' | 'organisation'> & { readonly path: string };

function Contacts({ visit, organisation, path }: ContactsProps) {
  const m = messages[visit.locale];
  const { contacts } = organisation;
  const canManage = canManageOrganisations(visit.actor);
  return (
    <>
      {contacts.length === 0 && <Paragraph soft>{m.noContacts}</Paragraph>}
      {contacts.length > 0 && (
        <Rows label={m.contacts}>
          {contacts.map((person, index) => (
            <Row
              title={person.name}
              href={canManage ? href(visit, `${path}/contactpersonen/${person.id}`) : undefined}
              meta={<ReachLine of={person} />}
              trailing={
                index === 0 ? (
                  <Badge>{m.first}</Badge>
                ) : (
                  canManage && (
                    <Form action={href(visit, `${path}/contactpersonen/${person.id}/eerst`)}>
                      <Button variant="quiet" small>
                        {m.putFirst}
                      </Button>
                    </Form>
                  )
                )
              }
            >
              {person.role && <div class="meent-row__meta">{person.role}</div>}
            </Row>
          ))}
        </Rows>
      )}
      {canManage && isActive(organisation) && (
        <p>
          <LinkButton variant="quiet" href={href(visit, `${path}/contactpersonen/nieuw`)}>
            {m.addContact}
          </LinkButton>
        </p>
      )}
    </>
  );
}
