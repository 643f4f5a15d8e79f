// SPDX-License-Identifier: EUPL-1.2
import { Hidden } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { themeName } from '../../teams/index.ts';
import type { Board, BoardView } from '../board.ts';
import type { Part } from '../board-domain.ts';
import { messages } from '../messages.ts';

type Wish = { readonly als: BoardView; readonly gebied?: string; readonly thema?: string };

/** The board, narrowed to an area and a theme. */
export function boardHref(visit: Pick<Visit, 'locale'>, wish: Wish): string {
  const query = new URLSearchParams(Object.entries(wish).filter(([, value]) => value));
  return href(visit, `/werkplek/afstemming?${query.toString()}`);
}

const looks: Readonly<Record<Part, string>> = {
  conflict: 'meent-board__cell--late',
  stuck: 'meent-board__cell--late',
  waiting: 'meent-board__cell--due',
  rest: 'meent-board__cell--rest',
};

/** Areas by themes: how many, and in a word what asks for attention most. On a phone each area with what there is. */
export function Matrix({ visit, board }: { readonly visit: Visit; readonly board: Board }) {
  const m = messages[visit.locale].boards;
  const { around, cells, view } = board;
  const areas = around.tree.all.filter(({ id }) => cells.some(({ areaId }) => areaId === id));
  const themes = around.staffing.themes.filter(({ id }) => cells.some(({ themeId }) => themeId === id));
  return (
    <table class="meent-board">
      <caption class="meent-hidden">{m.matrix}</caption>
      <thead>
        <tr>
          <th scope="col">{m.area}</th>
          {themes.map((theme) => (
            <th scope="col">{themeName(theme, visit.locale)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => {
          const name = areaName(area, visit.locale);
          return (
            <tr>
              <th scope="row">{name}</th>
              {themes.map((theme) => {
                const called = themeName(theme, visit.locale);
                const cell = cells.find((one) => one.areaId === area.id && one.themeId === theme.id);
                if (!cell) return <td />;
                return (
                  <td>
                    <a
                      class={`meent-board__cell ${looks[cell.part]}`}
                      href={boardHref(visit, { als: view, gebied: area.slug, thema: theme.slug })}
                    >
                      <Hidden>{name}, </Hidden>
                      <span class="meent-board__theme">{called}</span> <b>{cell.count}</b>{' '}
                      <span>{m.short[cell.part]}</span>
                    </a>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
