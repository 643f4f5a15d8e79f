// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { StaffActor } from '../../kernel/actor.ts';
import { dayOf } from '../../kernel/clock.ts';
import type { Id } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Cell, ExportTable } from '../../platform/export/table.ts';
import { areaName } from '../areas/index.ts';
import { themeName } from '../teams/index.ts';
import { type Told, readTold } from './export-store.ts';
import type { ListQuery } from './forms.ts';
import { messages } from './messages.ts';
import { type Reading, readingOf } from './worklist.ts';
import type { Cursor, WorkItem } from './worklist-store.ts';
import { type Names, ballName } from './wording.ts';

const readAtOnce = 500;

type Asked = {
  readonly municipalityId: Id;
  readonly actor: StaffActor;
  readonly names: Names;
  readonly query: ListQuery;
};

/**
 * A view of the worklist as a table, whole, within what this person may read. Without names, addresses and phone numbers of
 * residents. Each batch is read in a transaction of its own, holder after holder or area after area, each by its index: as quick
 * at the end as at the begin, and nobody waits for a slow download.
 */
export function contributionTable(deps: Pick<Deps, 'db'>, asked: Asked): ExportTable {
  const { columns } = messages[asked.names.locale].list.export;
  return { columns: Object.values(columns), batches: batches(deps, asked) };
}

async function* batches(deps: Pick<Deps, 'db'>, asked: Asked): AsyncGenerator<Cell[][]> {
  const reading = readingOf(asked.names, asked);
  const lists = reading.keys.length > 0 ? reading.keys.map((key) => [key]) : [[]];
  for (const keys of lists) {
    let after: Cursor | undefined;
    do {
      const page = { limit: readAtOnce, ...(after ? { after } : {}) };
      const { items, told } = await inMunicipality(deps, asked.municipalityId, async (trx) => {
        const found = await reading.read(trx, keys, page);
        const ids = found.map(({ id }) => id);
        return { items: found, told: await readTold(trx, ids) };
      });
      yield items.flatMap((item) => {
        const more = told.get(item.id);
        return more ? [rowOf(asked.names, item, more)] : [];
      });
      after = items.length < readAtOnce ? undefined : cursorAfter(reading, items.at(-1));
    } while (after);
  }
}

function cursorAfter({ isByAge }: Reading, last: WorkItem | undefined): Cursor | undefined {
  if (!last) return undefined;
  return isByAge ? { id: last.id } : { sortOn: last.sortOn, id: last.id };
}

/** In the order of the columns in the messages. */
function rowOf(names: Names, item: WorkItem, told: Told): Cell[] {
  const t = messages[names.locale];
  const area = names.tree.byId(item.areaId);
  const theme = names.staffing.themes.find(({ id }) => id === told.themeId);
  const cells: Record<keyof typeof t.list.export.columns, Cell> = {
    number: item.number,
    kind: t.kinds[item.kind],
    state: t.states[item.state],
    channel: t.channels[told.channel],
    area: area ? areaName(area, names.locale) : null,
    theme: theme ? themeName(theme, names.locale) : null,
    holder: ballName(names, item.holder),
    brought: day(item.createdAt),
    due: item.dueOn,
    answered: day(told.answeredAt),
    closed: day(told.closedAt),
    published: day(told.publishedAt),
    subject: item.subject,
    text: told.body,
    answer: told.lastAnswer,
    reason: told.closeReason,
  };
  return Object.values(cells);
}

function day(moment: Temporal.Instant | null): string | null {
  return moment && dayOf(moment).toString();
}
