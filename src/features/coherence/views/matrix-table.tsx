// SPDX-License-Identifier: EUPL-1.2
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { Facts, Hidden, listInWords } from '../../../platform/html/index.ts';
import { areaName } from '../../areas/index.ts';
import { type Programme, holdersOf, programmeMessages } from '../../programmes/index.ts';
import { type Column, type Counts, gapsIn, totalOf } from '../domain.ts';
import { messages } from '../messages.ts';
import { Marks } from './marks.tsx';
import { type Shown, behindHref, programmeHref } from './paths.ts';

/** From so many areas on their names stand upright. */
const manyColumns = 7;

/** Programmes under each other, areas beside each other with their silhouettes, and how much serves what where. */
export function MatrixTable(shown: Shown) {
  const { visit, matrix, programmes } = shown;
  const t = messages[visit.locale];
  const isNarrow = matrix.columns.length >= manyColumns;
  return (
    <section class="coherence-scroll" aria-label={t.title} tabindex={0}>
      <table class={`coherence-table${isNarrow ? ' coherence-table--narrow' : ''}`}>
        <caption class="meent-hidden">{t.lead}</caption>
        <thead>
          <tr>
            <th scope="col">{t.programme}</th>
            {matrix.columns.map((column) => (
              <AreaHead {...shown} column={column} />
            ))}
            <th scope="col">{t.total}</th>
          </tr>
        </thead>
        <tbody>
          {programmes.map((programme) => (
            <ProgrammeRow {...shown} programme={programme} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            {matrix.columns.map((column) => (
              <Cell
                {...shown}
                counts={matrix.ofColumn(column.id)}
                to={behindHref(shown, { column })}
                about={columnName(shown, column)}
                isTotal
              />
            ))}
            <Cell {...shown} counts={matrix.total} to={behindHref(shown, {})} about={t.total} isTotal />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

export function columnName({ visit, tree }: Shown, { id }: Column): string {
  const area = id === null ? undefined : tree.byId(id);
  return area ? areaName(area, visit.locale) : messages[visit.locale].wider;
}

function AreaHead(props: Shown & { readonly column: Column }) {
  const { tree, column } = props;
  const area = column.id === null ? undefined : tree.byId(column.id);
  return (
    <th scope="col" class="coherence-area">
      <span class="coherence-area__inside">
        {area && <Emblem path={area.emblem} tint={area.tint} size={36} box={48} />}
        <span class="coherence-area__name">{columnName(props, column)}</span>
      </span>
    </th>
  );
}

function ProgrammeRow(props: Shown & { readonly programme: Programme }) {
  const { visit, room, matrix, programme, staffing } = props;
  const name = programme.title;
  const holders = holdersOf(programme, staffing, visit.today).map((person) => person.name);
  return (
    <tr>
      <th scope="row" class="coherence-programme">
        <a class="nl-link" href={programmeHref(visit, room, programme)}>
          {name}
        </a>
        <small>{holders.join(', ') || programmeMessages[visit.locale].kinds[programme.kind]}</small>
      </th>
      {matrix.columns.map((column) => (
        <Cell
          {...props}
          counts={matrix.cell(programme.id, column.id)}
          to={behindHref(props, { programme, column })}
          about={`${name}, ${columnName(props, column)}`}
        />
      ))}
      <Cell
        {...props}
        counts={matrix.ofProgramme(programme.id)}
        to={behindHref(props, { programme })}
        about={name}
        isTotal
      />
    </tr>
  );
}

type CellProps = Shown & {
  readonly counts: Counts;
  readonly to: string;
  /** Of what the cell is, for who goes from link to link. */
  readonly about: string;
  readonly isTotal?: boolean;
};

/** What is in it, as a link to the records behind it; or that there is nothing. */
function Cell({ visit, matrix, counts, to, about, isTotal }: CellProps) {
  const t = messages[visit.locale];
  if (totalOf(counts) === 0)
    return (
      <td class="coherence-cell coherence-cell--empty">
        <span>{t.nothing}</span>
      </td>
    );
  const size = isTotal ? {} : { most: matrix.most };
  return (
    <td class={`coherence-cell${isTotal ? ' coherence-cell--total' : ''}`}>
      <a href={to}>
        <Marks locale={visit.locale} counts={counts} {...size} />
        <Hidden>{about}</Hidden>
      </a>
    </td>
  );
}

/** The same for a phone: a programme with the areas in which something serves it, and a sentence of where nothing does. */
export function MatrixLists(shown: Shown) {
  const { visit, room, programmes } = shown;
  return (
    <div class="coherence-lists">
      {programmes.map((programme) => (
        <section class="coherence-list">
          <h2 class="nl-heading nl-heading--level-3">
            <a class="nl-link" href={programmeHref(visit, room, programme)}>
              {programme.title}
            </a>
          </h2>
          <AreaLines {...shown} programme={programme} />
        </section>
      ))}
    </div>
  );
}

/** Of one programme: the areas in which something serves it. */
export function AreaLines(props: Shown & { readonly programme: Programme }) {
  const { visit, tree, matrix, programme } = props;
  const filled = matrix.columns.filter(({ id }) => totalOf(matrix.cell(programme.id, id)) > 0);
  return (
    <>
      {filled.length > 0 && (
        <ul class="coherence-lines">
          {filled.map((column) => {
            const area = column.id === null ? undefined : tree.byId(column.id);
            return (
              <li>
                <a href={behindHref(props, { programme, column })}>
                  {area && <Emblem path={area.emblem} tint={area.tint} size={26} box={48} />}
                  <span class="coherence-lines__name">{columnName(props, column)}</span>
                  <Marks
                    locale={visit.locale}
                    counts={matrix.cell(programme.id, column.id)}
                    most={matrix.most}
                  />
                </a>
              </li>
            );
          })}
        </ul>
      )}
      <GapSentence {...props} />
    </>
  );
}

function GapSentence(props: Shown & { readonly programme: Programme }) {
  const { visit, matrix, programme } = props;
  const t = messages[visit.locale];
  const gaps = gapsIn(matrix).get(programme.id) ?? [];
  if (gaps.length === 0) return null;
  const names = gaps.map((column) => columnName(props, column));
  const isNowhere = totalOf(matrix.ofProgramme(programme.id)) === 0;
  return <p class="meent-soft">{isNowhere ? t.nowhere : t.nothingIn(listInWords(visit.locale, names))}</p>;
}

/** Below the matrix, in words: each programme with the areas where nothing serves it yet. */
export function GapsPart(shown: Shown) {
  const { visit, matrix, programmes } = shown;
  const t = messages[visit.locale];
  const gaps = gapsIn(matrix);
  const withGaps = programmes.filter(({ id }) => (gaps.get(id) ?? []).length > 0);
  if (withGaps.length === 0) return <p class="nl-paragraph">{t.gapsNone}</p>;
  return (
    <Facts
      items={withGaps.map(({ id, title }) => ({
        term: title,
        value:
          totalOf(matrix.ofProgramme(id)) === 0
            ? t.nowhere
            : (gaps.get(id) ?? []).map((column) => columnName(shown, column)).join(', '),
      }))}
    />
  );
}
