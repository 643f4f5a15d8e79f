// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { stream } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { readParties } from '../council/index.ts';
import { type Place, readMotions, readPartyParts } from '../motions/index.ts';
import { type SessionPlace, readItemsOfMany, readPublished } from '../sessions/index.ts';
import { type From, context, councilOf, eventOf, motionOf, partyOf } from './popolo.ts';

const readAtOnce = 500;

/** What the council is, asked and discussed, as other programs of councils read it (docs/motions-as-data.md). */
export function routes(site: Site, deps: Deps): void {
  site.page('/raad/popolo.json', { allow: anyone }, async (visit, trx) => {
    const from = { url: deps.publicUrl };
    const parties = await readParties(trx);
    const organizations = [
      councilOf(from, visit.municipality.name),
      ...parties.map((party) => partyOf(from, party, party.endedAt && dayOf(party.endedAt).toString())),
    ];
    return stream({
      open: () =>
        written({
          organizations: once(organizations),
          motions: motions(deps, visit),
          events: events(deps, visit),
        }),
      contentType: 'application/json; charset=utf-8',
      fileName: 'popolo',
    });
  });
}

type Batches = AsyncIterable<readonly unknown[]>;

async function* once(all: readonly unknown[]): AsyncGenerator<readonly unknown[]> {
  yield await Promise.resolve(all);
}

/** One object with a list under each name, at any size, never together in memory. */
async function* written(lists: Readonly<Record<string, Batches>>): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)}`;
  for (const [name, batches] of Object.entries(lists)) {
    yield `,\n"${name}":[`;
    let isFirst = true;
    for await (const batch of batches)
      for (const one of batch) {
        yield `${isFirst ? '' : ','}\n${JSON.stringify(one)}`;
        isFirst = false;
      }
    yield ']';
  }
  yield '}\n';
}

/** Each part in a transaction of its own. */
async function* motions(deps: Deps, visit: Visit): Parts {
  const from: From = { url: deps.publicUrl };
  let after: Place | undefined;
  do {
    const { found, parties } = await inMunicipality(deps, visit.municipality.id, async (trx) => {
      const some = await readMotions(trx, { onlyPublic: true }, { limit: readAtOnce, after });
      return {
        found: some,
        parties: await readPartyParts(
          trx,
          some.map(({ id }) => id),
        ),
      };
    });
    yield found.map((motion) => motionOf(from, motion, parties.get(motion.id) ?? []));
    const last = found.length < readAtOnce ? undefined : found.at(-1);
    after = last && { on: last.listedOn, id: last.id };
  } while (after);
}

type Parts = AsyncGenerator<readonly unknown[]>;

async function* events(deps: Deps, visit: Visit): Parts {
  const from: From = { url: deps.publicUrl };
  let after: SessionPlace | undefined;
  do {
    const { found, items } = await inMunicipality(deps, visit.municipality.id, async (trx) => {
      const some = await readPublished(trx, { limit: readAtOnce, after });
      return {
        found: some,
        items: await readItemsOfMany(
          trx,
          some.map(({ id }) => id),
        ),
      };
    });
    yield found.map((session) => eventOf(from, session, items.get(session.id) ?? []));
    const last = found.length < readAtOnce ? undefined : found.at(-1);
    after = last && { at: last.startsAt.toString(), id: last.id };
  } while (after);
}
