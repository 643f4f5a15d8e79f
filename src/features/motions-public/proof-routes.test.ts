// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Id, newId } from '../../kernel/ids.ts';
import { noteFor, settleFor } from '../../testing/council-motions.ts';
import { makeDocument, makeDossier } from '../../testing/documenting.ts';
import { initiativeOf, propose, publish } from '../../testing/initiating.ts';
import { find, later, read, submit } from '../../testing/merging.ts';
import { mailsTo } from '../../testing/subscribing.ts';
import { type House, type Town, buildTown, openTestHouse } from '../../testing/town.ts';
import { link } from '../thread/index.ts';
import { tellThread } from '../thread-desk/index.ts';

type Record = { readonly kind: string; readonly id: Id; readonly title: string; readonly isPublic: boolean };
let house: House;
let town: Town;
let records: readonly Record[];

beforeAll(async () => {
  house = await openTestHouse();
  town = await buildTown(house);
  const accesses = ['public', 'internal', 'confidential'] as const;
  const documents = await Promise.all(
    accesses.map(async (access) => {
      const title = `Nota ${access}`;
      const { id } = await makeDocument(town, { title, access });
      return { kind: 'document', id, title, isPublic: access === 'public' };
    }),
  );
  const inDraft = await makeDossier(town, [], false);
  const title = 'Notitie in een dossier dat nog niet op de site staat';
  const within = await makeDocument(town, { title, dossierId: inDraft });
  const shown = await propose(town, { titel: 'Pluktuin bij de molen' });
  await publish(town, shown.number);
  const hidden = await propose(town, { titel: 'Plan dat nog geheim is' });
  records = [
    ...documents,
    { kind: 'document', id: within.id, title, isPublic: await isShown(within.number) },
    await asRecord(shown.number, 'Pluktuin bij de molen', true),
    await asRecord(hidden.number, 'Plan dat nog geheim is', false),
    { kind: 'unheard', id: newId(), title: 'unheard', isPublic: false },
  ];
});
afterAll(() => house.close());

async function isShown(number: string): Promise<boolean> {
  return (await town.get(`/raad/stukken/${number}`)).statusCode === 200;
}

async function asRecord(number: string, title: string, isPublic: boolean): Promise<Record> {
  return { kind: 'initiative', id: (await initiativeOf(town, number)).id, title, isPublic };
}

const dataShape = z.object({
  bewijs: z.string().nullable(),
  bewijsVerwijstNaar: z.array(z.object({ soort: z.string(), titel: z.string(), adres: z.url() })),
});

let made = 0;

/** A motion that a resident stood at the start of. Gives its number and their address. */
async function asked(): Promise<{ readonly number: string; readonly email: string }> {
  made += 1;
  later(town);
  const [number, email] = [`M-${made}`, `els${made}@post.example`];
  const id = await noteFor(town, number);
  const contribution = await find(town, await submit(town, email));
  const tie = {
    from: { kind: 'contribution', id: contribution.id },
    to: { kind: 'motion', id },
    reason: 'led_to',
  } as const;
  await read(town, (trx) => link(trx, tie, { by: null, at: town.clock.now() }));
  return { number, email };
}

test('of what shows that it was done everyone reads what is public and nothing else: on the page, as data, by mail', async () => {
  const proof = fc.constantFrom(undefined, 'De nota ligt er.');
  const cites = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(proof, cites, async (words, places) => {
      const { number, email } = await asked();
      const chosen = places.flatMap((place) => records[place] ?? []);
      await settleFor(
        town,
        number,
        words,
        chosen.map(({ kind, id }) => ({ kind, id })),
      );
      await tellThread(town.deps, town.municipality.id);
      const page = (await town.get(`/raad/moties/${number}`)).body;
      const data = (await town.get(`/raad/moties/${number}/gegevens.json`)).body;
      const mail = (await mailsTo(town, email)).at(-1)?.text ?? '';
      const shown = chosen.filter(({ isPublic }) => isPublic);
      for (const text of [page, data, mail])
        for (const { title, id } of records) {
          expect(text.includes(title)).toBe(shown.some((one) => one.title === title));
          expect(text).not.toContain(id);
        }
      const read = dataShape.parse(JSON.parse(data));
      expect(read.bewijs).toBe(words ?? null);
      expect(read.bewijsVerwijstNaar.map(({ titel }) => titel)).toEqual(shown.map(({ title }) => title));
      for (const { adres } of read.bewijsVerwijstNaar)
        expect((await town.get(new URL(adres).pathname)).statusCode).toBe(200);
      expect(page.includes('Waar u dat ziet, staat nog niet op de site.')).toBe(
        words === undefined && shown.length === 0,
      );
    }),
    { numRuns: 8 },
  );
});
