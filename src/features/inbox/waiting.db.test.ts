// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inMunicipality } from '../../platform/db/opener.ts';
import { arrive, readInbound, readInbox, storeFor } from '../../testing/arriving.ts';
import { letter, mailWithFiles, residentMail } from '../../testing/letters.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { handleMail } from './taking.ts';

let house: House;
let town: Town;

beforeAll(async () => {
  house = await openTestHouse({ mailbox: 'wijk@lindewoude.example' });
});
beforeEach(async () => {
  town = await buildTown(house);
});
afterAll(() => house.close());

async function count(table: 'contributions' | 'contribution_messages' | 'mails'): Promise<number> {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(
      trx,
    );
    return rows[0]?.count ?? 0;
  });
}

describe('what cannot be handled waits', () => {
  test.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'no_sender'],
    ['no sender', letter({ Subject: 'Hallo' }, 'Tekst'), 'no_sender'],
    ['no content', letter({ From: 'els@post.example' }), 'empty'],
    [
      'too many files',
      mailWithFiles(
        Array.from({ length: 21 }, (_, n) => ({ name: `${n}.txt`, content: Buffer.from(`${n}`) })),
      ),
      'too_many_files',
    ],
  ])('%s', async (_name, raw, why) => {
    expect(await arrive(town, raw)).toMatchObject({ state: 'waiting', why });
    expect(await count('mails')).toBe(0);
  });

  test('too large, of which only the beginning was taken over', async () => {
    expect(await arrive(town, residentMail(), false)).toMatchObject({ state: 'waiting', why: 'too_large' });
  });

  test('what fails time after time, with what went wrong', async () => {
    const id = await storeFor(town, residentMail());
    const broken = { ...town.deps, files: { ...town.deps.files, get: () => Promise.resolve(undefined) } };
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await handleMail(broken, town.municipality, id);
      expect((await readInbound(town, id)).state).toBe('stored');
    }
    await handleMail(broken, town.municipality, id);
    expect(await readInbound(town, id)).toMatchObject({
      state: 'waiting',
      why: 'failed',
      lastError: expect.stringContaining('bytes'),
    });
  });
});

test('whatever bytes come in, a mail ends handled exactly once or waiting, and its bytes are kept', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      'From: a@b.example',
      'From: ""',
      'Subject: Re: B-2026-00001',
      'Auto-Submitted: auto-replied',
      '',
      '--a',
    ),
    fc.constantFrom(
      'Content-Type: multipart/mixed; boundary=a',
      'Content-Type: text/html',
      'Message-ID: <1@b>',
      'To: x:;',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const raw = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.array(line, { maxLength: 12 }).map((lines) => Buffer.from(lines.join('\r\n'))),
  );
  await fc.assert(
    fc.asyncProperty(raw, async (bytes) => {
      // One of them may answer to one that came before: then it is a reply.
      const brought = async () => (await count('contributions')) + (await count('contribution_messages'));
      const before = await brought();
      const mail = await arrive(town, bytes);
      await handleMail(town.deps, town.municipality, mail.id);
      const made = (await brought()) - before;
      expect(mail.state).not.toBe('stored');
      expect(made).toBe(mail.state === 'taken' ? 1 : 0);
      expect(mail.state === 'waiting').toBe(mail.why !== null);
      const kept = await town.deps.files.get(mail.rawKey);
      expect([...(kept ?? [])]).toEqual([...bytes]);
    }),
    { numRuns: 25 },
  );
  expect((await readInbox(town)).length).toBeGreaterThanOrEqual(25);
}, 60_000);
