// SPDX-License-Identifier: EUPL-1.2
import type { Role } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import {
  Button,
  Face,
  Form,
  Hidden,
  HiddenField,
  Paragraph,
  Row,
  Rows,
  Section,
  htmlMessages,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';

export type DemoPerson = {
  readonly id: Id;
  readonly name: string;
  /** Where the role is held, or for what: "Midden", "verkeer en sport". */
  readonly place: string;
};
export type DemoGroup = { readonly role: Role; readonly people: readonly DemoPerson[] };

type DemoPeopleProps = {
  readonly visit: Visit;
  readonly naar: string;
  readonly groups: readonly DemoGroup[];
};

export function DemoPeople({ visit, naar, groups }: DemoPeopleProps) {
  const m = messages[visit.locale].demo;
  const { roles } = htmlMessages(visit);
  return (
    <>
      {groups.map(({ role, people }) => (
        <Section title={capital(roles[role])}>
          <Paragraph>{m.sees[role]}</Paragraph>
          <Rows label={roles[role]}>
            {people.map((person) => (
              <Row
                emblem={<Face name={person.name} />}
                title={person.name}
                meta={[roles[role], person.place].filter((text) => text !== '').join(' ')}
                trailing={
                  <Form action={href(visit, '/inloggen/demo')}>
                    <HiddenField name="naar" value={naar} />
                    <HiddenField name="persoon" value={person.id} />
                    <Button variant="quiet" small>
                      {m.short} <Hidden>{m.asPerson(person.name)}</Hidden>
                    </Button>
                  </Form>
                }
              />
            ))}
          </Rows>
        </Section>
      ))}
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
