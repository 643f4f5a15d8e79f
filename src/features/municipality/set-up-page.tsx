// SPDX-License-Identifier: EUPL-1.2
import { Columns, Doors, Heading, Paragraph, Section, WorkplacePage } from '../../platform/html/index.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type SetUpDoor, messages } from './messages.ts';

const columns: readonly (readonly {
  readonly name: 'who' | 'work' | 'house' | 'account';
  readonly doors: readonly SetUpDoor[];
}[])[] = [
  [
    { name: 'who', doors: ['areas', 'people', 'teams', 'rights'] },
    { name: 'house', doors: ['settings', 'parties', 'subscriptions'] },
  ],
  [
    { name: 'work', doors: ['routing', 'themes', 'norms', 'portfolio', 'similar'] },
    { name: 'account', doors: ['logbook'] },
  ],
];

const paths: Readonly<Record<SetUpDoor, string>> = {
  areas: '/werkplek/gebieden',
  people: '/werkplek/mensen',
  teams: '/werkplek/teams',
  rights: '/werkplek/rechten',
  routing: '/werkplek/routing',
  themes: '/werkplek/themas',
  norms: '/werkplek/instellingen/termijnen',
  portfolio: '/werkplek/inrichten/afstemming',
  similar: '/werkplek/gelijke-bijdragen',
  parties: '/werkplek/raad/fracties',
  settings: '/werkplek/instellingen',
  subscriptions: '/werkplek/abonnementen',
  logbook: '/werkplek/logboek',
};

/** The ways to what an administrator sets up once and changes now and then. */
export function SetUpPage({ visit }: { readonly visit: Visit }) {
  const { setUp } = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={setUp.title} current="setUp">
      <Heading level={1}>{setUp.title}</Heading>
      <Paragraph lead>{setUp.lead}</Paragraph>
      <Columns>
        {columns.map((sections) => (
          <div>
            {sections.map(({ name, doors }) => (
              <Section title={setUp.groups[name]}>
                <Doors
                  items={doors.map((door) => ({ href: href(visit, paths[door]), ...setUp.doors[door] }))}
                />
              </Section>
            ))}
          </div>
        ))}
      </Columns>
    </WorkplacePage>
  );
}
