// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';

const numericClass = 'meent-table__numeric';

export type TableColumn = { readonly label: ComponentChildren; readonly numeric?: boolean };

export type TableProps = {
  readonly caption: string;
  /** When a heading right above says the same. */
  readonly hideCaption?: boolean;
  readonly columns: readonly TableColumn[];
  /** One cell per column; the first cell names its row. */
  readonly rows: readonly (readonly ComponentChildren[])[];
};

/** Wider than the screen, it scrolls within itself, also by keyboard. */
export function Table({ caption, hideCaption, columns, rows }: TableProps) {
  return (
    <section class="meent-table" aria-label={caption} tabindex={0}>
      <table>
        <caption class={hideCaption ? 'meent-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th scope="col" class={numeric ? numericClass : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, index) => (
                <TableCell isName={index === 0} isNumeric={columns[index]?.numeric}>
                  {cell}
                </TableCell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type TableCellProps = {
  readonly isName: boolean;
  readonly isNumeric?: boolean;
  readonly children: ComponentChildren;
};

function TableCell({ isName, isNumeric, children }: TableCellProps) {
  const look = isNumeric ? numericClass : undefined;
  if (!isName) return <td class={look}>{children}</td>;
  return (
    <th scope="row" class={look}>
      {children}
    </th>
  );
}
