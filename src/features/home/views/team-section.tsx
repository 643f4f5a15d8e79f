// SPDX-License-Identifier: EUPL-1.2
import {
  EmptyState,
  Link,
  Paragraph,
  People,
  PersonCard,
  Section,
  dayInWords,
  htmlMessages,
  listInWords,
  phoneHref,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import { type Person, hasOwnTeam, photoAddress } from '../../teams/index.ts';
import { messages } from '../messages.ts';
import { type TeamCard, sharedPeople, teamCards } from '../team-cards.ts';
import type { Town } from '../town.ts';
import { firstName, themesInWords } from '../wording.ts';

type TeamProps = { readonly visit: Visit; readonly town: Town; readonly area: Area };

/** The people of an area: who they are, how to reach them, and where and when to meet them. */
export function TeamSection({ visit, town, area }: TeamProps) {
  const { area: m } = messages[visit.locale];
  const cards = teamCards(town, area.id);
  const name = areaName(area, visit.locale);
  return (
    <Section title={town.asked.isPast ? m.teamThen(name) : m.team(name)} id="team">
      {cards.length === 0 ? (
        <NoTeam visit={visit} town={town} area={area} />
      ) : (
        <>
          <People>
            {cards.map((card) => (
              <TeamMemberCard visit={visit} town={town} area={area} card={card} />
            ))}
          </People>
          {sharedPeople(cards, area.id).map(({ area: above, people }) => (
            <p class="meent-soft meent-shared">{worksFor(visit, above, people)}</p>
          ))}
        </>
      )}
    </Section>
  );
}

function worksFor(visit: Visit, above: Area, people: readonly Person[]): string {
  const names = listInWords(
    visit.locale,
    people.map((person) => person.name),
  );
  return messages[visit.locale].area.worksFor(names, people.length, areaName(above, visit.locale));
}

function TeamMemberCard({ visit, town, area, card }: TeamProps & { readonly card: TeamCard }) {
  const { area: m } = messages[visit.locale];
  const words = htmlMessages(visit).roles;
  const { person, insteadOf, deputy } = card;
  const roles = listInWords(
    visit.locale,
    card.roles.map((role) => words[role]),
  );
  // Of a past day the names are true; phone numbers and places to meet are those of today. Who is away cannot be reached either.
  const isReachable = !town.asked.isPast && (card.absentUntil === undefined || deputy === undefined);
  return (
    <PersonCard
      visit={visit}
      name={person.name}
      role={insteadOf ? m.insteadOf(insteadOf.name) : roles}
      about={hasAbout(visit, town, card) && <About visit={visit} town={town} card={card} />}
      employer={person.employer}
      {...(isReachable
        ? { meet: insteadOf ? '' : person.meet[visit.locale], phone: person.phone, email: person.email }
        : {})}
      photoSrc={photoAddress(person)}
      tint={area.tint}
    />
  );
}

function hasAbout(
  visit: Visit,
  town: Town,
  { person, roles, portfolios, absentUntil, insteadOf }: TeamCard,
): boolean {
  if (absentUntil !== undefined || portfolios.length > 0 || roles.includes('area_alderman')) return true;
  return !town.asked.isPast && !insteadOf && (roles[0] === 'area_manager' || isOnlyDutch(visit, person));
}

function About({ visit, town, card }: Pick<TeamProps, 'visit' | 'town'> & { readonly card: TeamCard }) {
  const { area: m } = messages[visit.locale];
  const { person, roles, portfolios, absentUntil, deputy, insteadOf } = card;
  if (absentUntil) {
    const away = m.away(firstName(person.name), dayInWords(visit.locale, absentUntil, visit.today));
    return <>{deputy ? `${away} ${m.standsIn(deputy.name)}` : away}</>;
  }
  const isFirst = roles[0] === 'area_manager' && !insteadOf && !town.asked.isPast;
  const themes = portfolios.length > 0 && m.portfolios(themesInWords(portfolios, visit.locale));
  return (
    <>
      {isFirst && <span class="meent-line">{m.firstContact}</span>}
      {themes && <span class="meent-line">{themes}</span>}
      {roles.includes('area_alderman') && (
        <span class="meent-line meent-line--way">
          <Link href={href(visit, `/raad/wethouders/${person.id}`)}>{m.promisedBy}</Link>
        </span>
      )}
      {isOnlyDutch(visit, person) && !town.asked.isPast && !insteadOf && (
        <span class="meent-line" lang="nl">
          {person.meet.nl}
        </span>
      )}
    </>
  );
}

/** Where to meet somebody is worth more in Dutch than not at all. */
function isOnlyDutch(visit: Visit, person: Person): boolean {
  return visit.locale === 'en' && person.meet.en === '' && person.meet.nl !== '';
}

/** The municipality as a whole has no team when its areas have; elsewhere somebody has to be found. */
function NoTeam({ visit, town, area }: TeamProps) {
  const { area: m } = messages[visit.locale];
  const { name, settings } = visit.municipality;
  const haveTheirOwn = town.tree
    .idsBelow(area.id)
    .some((id) => hasOwnTeam(town.staffing, id, town.asked.day));
  if (haveTheirOwn) {
    return (
      <EmptyState title={m.ownTeams}>
        <Paragraph>{m.ownTeamsText}</Paragraph>
      </EmptyState>
    );
  }
  if (town.asked.isPast) return <EmptyState title={m.noTeamThen} />;
  return (
    <EmptyState title={m.noTeam(areaName(area, visit.locale))}>
      <Paragraph>
        {m.noTeamText(name)}{' '}
        {settings.phone !== '' && <Link href={phoneHref(settings.phone)}>{settings.phone}</Link>}
      </Paragraph>
    </EmptyState>
  );
}
