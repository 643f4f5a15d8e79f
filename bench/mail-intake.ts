// SPDX-License-Identifier: EUPL-1.2
import { handleMail, storeMail } from '../src/features/inbox/taking.ts';
import type { Id } from '../src/kernel/ids.ts';
import { type Table, asRatio, inMillis, inWhole } from './figures.ts';
import type { BenchHouse } from './houses.ts';
import { type MadeMail, mailbox, makeMails } from './mails.ts';

const aim = 20;
/** As many as the watcher of a mailbox stores before it tells the mailbox. */
const batch = 20;

/**
 * Mails taken in, in a second: as by the watcher of a mailbox, which first stores them all and then makes of each what it is to be,
 * one after another in one process. What the mailbox's own server takes to give them is not in it.
 */
export async function benchMailIntake(one: BenchHouse, count: number): Promise<Table> {
  const warm = await makeMails(one, batch);
  const mails = await makeMails(one, count);
  await takeIn(one, warm, 1);
  const before = process.cpuUsage();
  const { stored, handled } = await takeIn(one, mails, 2);
  const { user, system } = process.cpuUsage(before);
  await expectAllTaken(one, mails);
  const seconds = (stored + handled) / 1000;
  const bytes = mails.reduce((sum, { raw }) => sum + raw.length, 0);
  return {
    title: `(g) ${inWhole(count)} mails taken in, ${inWhole(bytes / 1e6)} MB (${one.count.toLocaleString('en')} contributions there)`,
    columns: ['mails/s', 'stored, each', 'handled, each', 'processor, each'],
    figures: [
      {
        what: 'new ones, replies, from HTML, with a photo or a file',
        values: [
          (count / seconds).toFixed(1),
          inMillis(stored / count),
          inMillis(handled / count),
          inMillis((user + system) / 1000 / count),
        ],
        aim: `≥ ${aim}`,
        reached: count / seconds >= aim,
      },
    ],
    remarks: [`${asRatio(share(mails))} of them had something with them.`],
  };
}

function share(mails: readonly MadeMail[]): number {
  return mails.filter(({ files }) => files > 0).length / mails.length;
}

async function takeIn(
  { house, town }: BenchHouse,
  mails: readonly MadeMail[],
  uidValidity: number,
): Promise<{ stored: number; handled: number }> {
  const deps = { ...house.deps, mailbox };
  const { municipality } = town;
  const ids: Id[] = [];
  const started = performance.now();
  for (const [index, { raw }] of mails.entries()) {
    const came = { mailbox: 'bench', uidValidity, uid: index + 1, raw, isWhole: true, bytes: raw.length };
    ids.push(await storeMail(deps, municipality.id, came));
  }
  const between = performance.now();
  for (const id of ids) await handleMail(deps, municipality, id);
  return { stored: between - started, handled: performance.now() - between };
}

/** That what was measured was done: a contribution of each new mail, a reply of each other one, and every file with them. */
async function expectAllTaken(one: BenchHouse, mails: readonly MadeMail[]): Promise<void> {
  const { rows } = await one.house.db.pool.query<{ taken: number; made: number; files: number }>(
    `select count(*)::int as taken, count(distinct i.contribution_id) filter (where c.channel = 'email')::int as made,
       (select count(*)::int from contribution_files a join inbound_mails m on m.contribution_id = a.contribution_id and m.uid_validity = 2) as files
     from inbound_mails i join contributions c on c.id = i.contribution_id where i.uid_validity = 2 and i.state = 'taken'`,
  );
  const wanted = {
    taken: mails.length,
    made: mails.filter(({ isReply }) => !isReply).length,
    files: mails.reduce((sum, { files }) => sum + files, 0),
  };
  if (JSON.stringify(rows[0]) !== JSON.stringify(wanted))
    throw new Error(`Of ${JSON.stringify(wanted)} came ${JSON.stringify(rows[0])}.`);
}
