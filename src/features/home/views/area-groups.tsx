// SPDX-License-Identifier: EUPL-1.2
import { Heading, Link, htmlMessages } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import { teamOf } from '../../teams/index.ts';
import { messages } from '../messages.ts';
import { leadingRoles } from '../team-cards.ts';
import { type AreaGroup, type Town, areaPath } from '../town.ts';
import { kindsInWords } from '../wording.ts';
import { AreaEmblem } from './area-emblem.tsx';
import { AreaLinks } from './area-links.tsx';
import { PersonLine } from './person-line.tsx';

type GroupsProps = { readonly visit: Visit; readonly town: Town; readonly groups: readonly AreaGroup[] };

/** Per region who leads and who is its alderman, and the areas in it with the people of their own. */
export function AreaGroups({ visit, town, groups }: GroupsProps) {
  return (
    <>
      {groups.map(({ head, members }) =>
        head ? (
          <Region visit={visit} town={town} head={head} members={members} />
        ) : (
          <Alone visit={visit} town={town} members={members} isOnly={groups.length === 1} />
        ),
      )}
    </>
  );
}

type MembersProps = { readonly visit: Visit; readonly town: Town; readonly members: readonly Area[] };

function Region({ visit, town, head, members }: MembersProps & { readonly head: Area }) {
  const name = areaName(head, visit.locale);
  return (
    <section class="meent-region">
      <div class="meent-region__head">
        <AreaEmblem area={head} size={56} />
        <Heading level={2} looks={3}>
          <Link href={areaPath(visit, town, head)}>{name}</Link>
        </Heading>
      </div>
      <Leaders visit={visit} town={town} area={head} />
      <AreaLinks
        visit={visit}
        town={town}
        areas={members}
        label={messages[visit.locale].area.within(
          kindsInWords(visit.municipality, members, visit.locale),
          name,
        )}
        about={(area) => <OwnPeople visit={visit} town={town} area={area} />}
      />
    </section>
  );
}

function Alone({ visit, town, members, isOnly }: MembersProps & { readonly isOnly: boolean }) {
  return (
    <section class="meent-region">
      <Heading level={2} looks={3}>
        {isOnly ? messages[visit.locale].areas.crumb : messages[visit.locale].areas.others}
      </Heading>
      {members.map((area) => (
        <div class="meent-region__alone">
          <div class="meent-region__head">
            <AreaEmblem area={area} />
            <Link href={areaPath(visit, town, area)} strong>
              {areaName(area, visit.locale)}
            </Link>
          </div>
          <Leaders visit={visit} town={town} area={area} />
        </div>
      ))}
    </section>
  );
}

/** Whom to turn to and the alderman, with their faces. */
function Leaders({ visit, town, area }: Pick<MembersProps, 'visit' | 'town'> & { readonly area: Area }) {
  const { roles } = htmlMessages(visit);
  const away = messages[visit.locale].areas.nowBy;
  const people = teamOf(town.staffing, town.tree, area.id, town.asked.day).filter(({ role }) =>
    leadingRoles.includes(role),
  );
  if (people.length === 0) return <p class="meent-soft">{messages[visit.locale].areas.nobody}</p>;
  return (
    <ul class="meent-leaders">
      {people.map(({ person, role, deputy }) => (
        <li>
          <PersonLine
            person={person}
            role={[roles[role], ...(deputy ? [away(deputy.name)] : [])].join('; ')}
            area={area}
          />
        </li>
      ))}
    </ul>
  );
}

/** Who works for this area only, beside those of its region. */
function OwnPeople({ visit, town, area }: Pick<MembersProps, 'visit' | 'town'> & { readonly area: Area }) {
  const { roles } = htmlMessages(visit);
  const own = teamOf(town.staffing, town.tree, area.id, town.asked.day).filter(
    ({ fromArea }) => fromArea === area,
  );
  if (own.length === 0) return null;
  return (
    <p class="meent-soft">
      {own.map(({ person, role }, index) => (
        <>
          {index > 0 && <br />}
          {person.name}, {roles[role]}
        </>
      ))}
    </p>
  );
}
