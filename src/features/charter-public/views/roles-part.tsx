// SPDX-License-Identifier: EUPL-1.2
import { Heading, Paragraph } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type CharterRole, type Task, charterMessages, charterRoles, marks } from '../../charter/index.ts';
import { messages } from '../messages.ts';

/** What each role does, in sentences. */
export function RolesPart({ visit, tasks }: { readonly visit: Visit; readonly tasks: readonly Task[] }) {
  return (
    <div class="charter-roles">
      {charterRoles.map((role) => (
        <Role visit={visit} role={role} tasks={tasks} />
      ))}
    </div>
  );
}

function Role({
  visit,
  role,
  tasks,
}: {
  readonly visit: Visit;
  readonly role: CharterRole;
  readonly tasks: readonly Task[];
}) {
  const m = messages[visit.locale];
  return (
    <section class="charter-role">
      <Heading level={3}>{charterMessages[visit.locale].roles[role]}</Heading>
      <Paragraph>{m.about[role]}</Paragraph>
      {marks.map((mark) => {
        const own = tasks.filter((task) => task.marks[role] === mark);
        if (own.length === 0) return null;
        return (
          <>
            <p>
              <b>{m.markLead[mark]}</b>
            </p>
            <ul>
              {own.map(({ name }) => (
                <li>{name}</li>
              ))}
            </ul>
          </>
        );
      })}
    </section>
  );
}
