// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { dayOf } from '../../../kernel/clock.ts';
import {
  Button,
  ButtonRow,
  Disclosure,
  Face,
  Facts,
  Form,
  Heading,
  Hidden,
  ItemColumns,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Row,
  Rows,
  Section,
  WorkplacePage,
  fullDay,
  htmlMessages,
  phoneHref,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { JournalEntry } from '../../journal/index.ts';
import type { Period, Person } from '../domain.ts';
import { messages } from '../messages.ts';
import { photoAddress } from '../photo-address.ts';
import { History } from './history.tsx';
import { type Setting, absenceInWords, periodInWords, roleInWords, rolesInWords } from './words.ts';

export type PersonPageProps = {
  readonly visit: Visit;
  readonly setting: Setting;
  readonly person: Person;
  readonly history: readonly JournalEntry[];
  readonly isSaved: boolean;
};

export function PersonPage(props: PersonPageProps) {
  const { visit, setting, person, isSaved } = props;
  const m = messages[visit.locale];
  const roles = rolesInWords(visit, setting, person.id, visit.today);
  const away = absenceInWords(visit, setting.staffing, person.id, visit.today);
  return (
    <WorkplacePage visit={visit} title={person.name} current="people">
      <ItemColumns
        main={
          <>
            <Paragraph>
              <Link href={href(visit, '/werkplek/mensen')}>{htmlMessages(visit).work.backToList}</Link>
            </Paragraph>
            {isSaved && (
              <Notice tone="good" role="status">
                {m.saved}
              </Notice>
            )}
            <Face name={person.name} photoSrc={photoAddress(person)} size="large" />
            <Heading level={1}>{person.name}</Heading>
            {roles.length > 0 && <Paragraph lead>{roles.join(' · ')}</Paragraph>}
            {away && <Notice tone="ball">{away}</Notice>}
            {person.endedAt && <Left visit={visit} person={person} endedAt={person.endedAt} />}
            <Details {...props} />
            <Roles {...props} />
            <Portfolios {...props} />
            <Absences {...props} />
          </>
        }
        rail={<History {...props} />}
      />
    </WorkplacePage>
  );
}

type LeftProps = {
  readonly visit: Visit;
  readonly person: Person;
  readonly endedAt: NonNullable<Person['endedAt']>;
};

function Left({ visit, person, endedAt }: LeftProps) {
  const m = messages[visit.locale].person;
  return (
    <>
      <Notice tone="neutral">{m.hasLeft(fullDay(visit.locale, dayOf(endedAt)))}</Notice>
      <Form action={href(visit, `/werkplek/mensen/${person.id}/terug`)}>
        <Button variant="quiet">{m.welcomeBack}</Button>
      </Form>
    </>
  );
}

function Details({ visit, person }: PersonPageProps) {
  const m = messages[visit.locale];
  const { phone, employer, meet } = person;
  const own = `/werkplek/mensen/${person.id}`;
  return (
    <>
      <Facts
        items={[
          { term: m.labels.email, value: <Link href={`mailto:${person.email}`}>{person.email}</Link> },
          ...(phone ? [{ term: m.labels.phone, value: <Link href={phoneHref(phone)}>{phone}</Link> }] : []),
          ...(employer ? [{ term: m.labels.employer, value: employer }] : []),
          ...(meet.nl ? [{ term: m.person.meet, value: <span lang="nl">{meet.nl}</span> }] : []),
          ...(meet.en ? [{ term: m.person.meetEnglish, value: <span lang="en">{meet.en}</span> }] : []),
        ]}
      />
      <ButtonRow>
        <LinkButton variant="quiet" small href={href(visit, `${own}/gegevens`)}>
          {m.person.change}
        </LinkButton>
        <LinkButton variant="quiet" small href={href(visit, `${own}/foto`)}>
          {person.photoFileId ? m.person.changePhoto : m.person.addPhoto}
        </LinkButton>
        {!person.endedAt && (
          <LinkButton variant="subtle" small href={href(visit, `${own}/vertrek`)}>
            {m.person.leave}
          </LinkButton>
        )}
      </ButtonRow>
    </>
  );
}

function Roles({ visit, setting, person }: PersonPageProps) {
  const m = messages[visit.locale].person;
  const lines = setting.staffing.roles
    .filter((role) => role.personId === person.id)
    .map((role) => ({ ...role, title: roleInWords(visit, setting, role) }));
  const own = `/werkplek/mensen/${person.id}/rollen`;
  return (
    <Section
      title={m.roles}
      id="rollen"
      aside={!person.endedAt && <Link href={href(visit, `${own}/nieuw`)}>{m.addRole}</Link>}
    >
      {lines.length === 0 ? (
        <Paragraph soft>{m.noRoles}</Paragraph>
      ) : (
        <Periods visit={visit} lines={lines} own={own} />
      )}
    </Section>
  );
}

function Portfolios({ visit, setting, person }: PersonPageProps) {
  const m = messages[visit.locale].person;
  const lines = setting.staffing.portfolios
    .filter((portfolio) => portfolio.personId === person.id)
    .map((portfolio) => {
      const theme = setting.staffing.themes.find(({ id }) => id === portfolio.themeId);
      return { ...portfolio, title: theme?.name[visit.locale] ?? '' };
    });
  const own = `/werkplek/mensen/${person.id}/portefeuille`;
  const add = <Link href={href(visit, `${own}/nieuw`)}>{m.addPortfolio}</Link>;
  return (
    <Section title={m.portfolios} id="portefeuille" aside={!person.endedAt && add}>
      {lines.length === 0 ? (
        <Paragraph soft>{m.noPortfolios}</Paragraph>
      ) : (
        <Periods visit={visit} lines={lines} own={own} />
      )}
    </Section>
  );
}

function Absences({ visit, setting, person }: PersonPageProps) {
  const m = messages[visit.locale];
  const { absences, people } = setting.staffing;
  const lines = absences
    .filter((absence) => absence.personId === person.id)
    .map((absence) => ({ ...absence, title: m.deputyIs(people.get(absence.deputyId)?.name ?? '') }));
  const covers = absences
    .filter((absence) => absence.deputyId === person.id && absence.to >= visit.today.toString())
    .map((absence) => ({ ...absence, title: people.get(absence.personId)?.name ?? '' }));
  const own = `/werkplek/mensen/${person.id}/afwezig`;
  const add = <Link href={href(visit, `${own}/nieuw`)}>{m.person.addAbsence}</Link>;
  return (
    <Section title={m.person.absences} id="afwezig" aside={!person.endedAt && add}>
      {lines.length === 0 ? (
        <Paragraph soft>{m.person.noAbsences}</Paragraph>
      ) : (
        <Periods visit={visit} lines={lines} own={own} />
      )}
      {covers.length > 0 && (
        <>
          <Heading level={3}>{m.person.standsIn}</Heading>
          <Rows tight>
            {covers.map((cover) => (
              <Row
                title={m.person.standsInFor(cover.title)}
                href={href(visit, `/werkplek/mensen/${cover.personId}`)}
                meta={periodInWords(visit, cover)}
              />
            ))}
          </Rows>
        </>
      )}
    </Section>
  );
}

type Line = Period & { readonly id: string; readonly title: string };
type PeriodsProps = { readonly visit: Visit; readonly lines: readonly Line[]; readonly own: string };

/** What holds now or will, and folded away what is over. */
function Periods({ visit, lines, own }: PeriodsProps) {
  const m = messages[visit.locale].person;
  const today = visit.today.toString();
  const over = lines.filter(({ to }) => to !== null && to < today);
  const current = lines.filter((line) => !over.includes(line));
  return (
    <>
      {current.length > 0 && <Rows tight>{current.map((line) => periodRow(visit, line, own))}</Rows>}
      {over.length > 0 && (
        <Disclosure summary={m.earlier(over.length)}>
          <Rows tight>{over.map((line) => periodRow(visit, line, own))}</Rows>
        </Disclosure>
      )}
    </>
  );
}

function periodRow(visit: Visit, line: Line, own: string): ComponentChildren {
  const m = messages[visit.locale].person;
  return (
    <Row
      title={line.title}
      meta={periodInWords(visit, line)}
      trailing={
        <Link href={href(visit, `${own}/${line.id}`)}>
          <span aria-hidden="true">{m.changePeriod}</span>
          <Hidden>{m.changeOf(line.title)}</Hidden>
        </Link>
      }
    />
  );
}
