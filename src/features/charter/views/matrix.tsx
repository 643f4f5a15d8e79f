// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../kernel/locale.ts';
import { Hidden } from '../../../platform/html/index.ts';
import { type Mark, type Task, charterRoles, groupsOf } from '../domain.ts';
import { messages } from '../messages.ts';

export type MatrixProps = {
  readonly visit: { readonly locale: Locale };
  readonly tasks: readonly Task[];
  readonly caption: string;
  /** What the name of a task leads to. */
  readonly linkOf?: (task: Task) => string;
  /** At the end of each row, under this heading. */
  readonly last?: { readonly label: string; readonly of: (task: Task) => ComponentChildren };
};

/** Tasks × roles, each cell in words with its sign. Wider than the screen it scrolls within itself. */
export function Matrix({ visit, tasks, caption, linkOf, last }: MatrixProps) {
  const m = messages[visit.locale];
  const groups = groupsOf(tasks);
  const columns = charterRoles.length + 1 + (last ? 1 : 0);
  return (
    <section class="meent-table charter-matrix" aria-label={caption} tabindex={0}>
      <table>
        <caption class="meent-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{m.task}</th>
            {charterRoles.map((role) => (
              <th scope="col">{m.roles[role]}</th>
            ))}
            {last && <th scope="col">{last.label}</th>}
          </tr>
        </thead>
        {groups.map(({ group, tasks: own }) => (
          <tbody>
            {group !== '' && (
              <tr class="charter-matrix__group">
                <th scope="rowgroup" colSpan={columns}>
                  {group}
                </th>
              </tr>
            )}
            {own.map((task) => (
              <tr>
                <th scope="row">
                  {linkOf ? (
                    <a class="nl-link" href={linkOf(task)}>
                      {task.name}
                    </a>
                  ) : (
                    task.name
                  )}
                  {task.explanation && <span class="charter-matrix__about">{task.explanation}</span>}
                </th>
                {charterRoles.map((role) => (
                  <td>
                    <MarkWord visit={visit} mark={task.marks[role]} />
                  </td>
                ))}
                {last && <td>{last.of(task)}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

export function MarkWord({
  visit,
  mark,
}: {
  readonly visit: { readonly locale: Locale };
  readonly mark: Mark | undefined;
}) {
  const m = messages[visit.locale];
  if (!mark) return <Hidden>{m.noMark}</Hidden>;
  return (
    <span class={`charter-mark charter-mark--${mark}`}>
      <svg
        class="charter-mark__sign"
        viewBox="0 0 12 12"
        width="12"
        height="12"
        aria-hidden="true"
        focusable="false"
      >
        {mark === 'does' && <circle cx="6" cy="6" r="5" />}
        {mark === 'decides' && <path d="M6 0l6 6-6 6-6-6z" />}
        {mark === 'asked' && <path d="M6 1a5 5 0 1 0 0 10zM6 1.9a4.1 4.1 0 0 1 0 8.2v.9a5 5 0 0 0 0-10z" />}
        {mark === 'told' && (
          <path
            fill-rule="evenodd"
            d="M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1zm0 1.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6z"
          />
        )}
      </svg>
      {m.marks[mark]}
    </span>
  );
}
