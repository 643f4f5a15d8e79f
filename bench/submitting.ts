// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { newChallenge } from '../src/features/proofs/index.ts';
import { newId } from '../src/kernel/ids.ts';
import { type Table, asRatio, inWhole, median } from './figures.ts';
import type { BenchHouse } from './houses.ts';
import type { Asked } from './load-generator.ts';
import type { LoadGenerator } from './loading.ts';

const concurrency = 20;
const aim = 0.25;
const subject = 'De lantaarn voor ons huis is kapot';
const body =
  'Sinds vorige week brandt de lantaarn niet meer. Het is er in de avond erg donker, en kinderen fietsen er langs.';

/**
 * Contributions taken in a second through the form (proof of work checked, area and team found, contact, promise, journal, mail and
 * its job written, one transaction) against bare inserts of one row with the same text on the same pool, the two by turns.
 */
export async function benchSubmitting(
  one: BenchHouse,
  load: LoadGenerator,
  options: { rounds: number; forms: number },
): Promise<Table> {
  const address = one.app.listeningOrigin;
  await one.house.db.pool.query(
    'create table bench_rows (id uuid primary key, subject text not null, body text not null, created_at timestamptz not null)',
  );
  const taken: number[] = [];
  const inserted: number[] = [];
  for (let round = -1; round < options.rounds; round += 1) {
    const requests = await makeForms(one, options.forms);
    const { perSecond, byStatus, answers } = await load.run({
      url: address,
      connections: concurrency,
      requests,
    });
    if (byStatus['303'] !== answers)
      throw new Error(`Not every form was taken: ${JSON.stringify(byStatus)}.`);
    const bare = await insertBare(one, options.forms * 2);
    if (round < 0) continue; // the first round warms up
    taken.push(perSecond);
    inserted.push(bare);
  }
  await expectAllThere(one, options.forms * (options.rounds + 1));
  const ratio = median(taken.map((value, round) => value / (inserted[round] ?? Number.NaN)));
  return {
    title: `(b) Contributions taken in a second, ${concurrency} at once, against bare one-row inserts (${one.count.toLocaleString('en')} contributions there)`,
    columns: ['forms/s', 'inserts/s', 'ratio'],
    figures: [
      {
        what: 'form with everything that belongs to it',
        values: [inWhole(median(taken)), inWhole(median(inserted)), asRatio(ratio)],
        aim: `≥ ${aim}`,
        reached: ratio >= aim,
      },
    ],
    remarks: [],
  };
}

const receiver = z.object({ shown: z.string() });

/** As a browser sends a form from a page of ours, from an address of its own. */
export function formHeaders(index: number): Record<string, string> {
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
    'x-forwarded-for': `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`,
  };
}

/** Forms as browsers send them, each with a proof of its own and from an address of its own (so that rate limits do not count). */
export async function makeForms(one: BenchHouse, count: number): Promise<Asked[]> {
  const forms: Asked[] = [];
  const marks = new Map<string, string>();
  for (let index = 0; index < count; index += 1) {
    const place = one.town.places[index % one.town.places.length];
    if (!place) throw new Error('There are no places.');
    const point = `lat=${place.lat}&lon=${place.lon}`;
    let shown = marks.get(point);
    if (shown === undefined) {
      const answer = await one.app.inject(`/bijdragen/ontvanger?soort=question&${point}`);
      ({ shown } = receiver.parse(answer.json()));
      marks.set(point, shown);
    }
    const fields = {
      soort: 'question',
      onderwerp: subject,
      tekst: body,
      lat: String(place.lat),
      lon: String(place.lon),
      naam: 'Els Inwoner',
      email: `els${index}@post.example`,
      openbaar: 'on',
      sleutel: newId(),
      getoond: shown,
      bewijs: await solve(one),
    };
    forms.push({
      method: 'POST',
      path: '/bijdragen/nieuw',
      headers: formHeaders(index),
      body: new URLSearchParams(fields).toString(),
    });
  }
  return forms;
}

/** What the form's script does in the browser, without waiting in between. */
export async function solve(one: BenchHouse): Promise<string> {
  const challenge = await newChallenge(one.house.deps);
  const { nonce, salt, keyPrefix } = challenge.parameters;
  const data = Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(nonce, 'hex'), Buffer.alloc(4)]);
  for (let counter = 0; ; counter += 1) {
    data.writeUInt32BE(counter, data.length - 4);
    const derivedKey = createHash('sha256').update(data).digest('hex');
    if (!derivedKey.startsWith(keyPrefix)) continue;
    return Buffer.from(JSON.stringify({ challenge, solution: { counter, derivedKey } })).toString('base64');
  }
}

/** Rows a second. */
async function insertBare(one: BenchHouse, count: number): Promise<number> {
  const { pool } = one.house.db;
  let left = count;
  const insert = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await pool.query('insert into bench_rows (id, subject, body, created_at) values ($1, $2, $3, $4)', [
        newId(),
        subject,
        body,
        one.house.deps.clock.now().toString(),
      ]);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, insert));
  return (count / (performance.now() - started)) * 1000;
}

/** That what was measured was done: every form became a contribution with a promise, a journal entry, a mail and its job. */
async function expectAllThere(one: BenchHouse, count: number): Promise<void> {
  const { rows } = await one.house.db.pool.query<{
    contributions: number;
    promises: number;
    entries: number;
    jobs: number;
  }>(
    `select (select count(*) from contributions where subject = $1) as contributions,
       (select count(*) from promises p join contributions c on c.id = p.contribution_id where c.subject = $1) as promises,
       (select count(*) from journal j join contributions c on c.id = j.subject_id where c.subject = $1) as entries,
       (select count(*) from mails m join contributions c on c.id = m.about_id join pgboss.job job on job.data ->> 'mailId' = m.id::text where c.subject = $1) as jobs`,
    [subject],
  );
  if (Object.values(rows[0] ?? {}).some((found) => found !== count))
    throw new Error(`Of ${count} forms came ${JSON.stringify(rows[0])}.`);
}
