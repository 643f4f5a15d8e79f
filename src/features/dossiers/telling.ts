// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import { system } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Round } from '../../platform/jobs/rounds.ts';
import { record } from '../journal/index.ts';
import { type RecordRef, tellUpstream } from '../thread/index.ts';
import { lockDue, updateDocument } from './documents-store.ts';
import type { CouncilDocument } from './domain.ts';
import { topic } from './dossier-actions.ts';
import { messages } from './messages.ts';

type Published = Pick<CouncilDocument, 'id' | 'kind' | 'title'> & {
  readonly dossier: { readonly id: Id; readonly publishedAt: Temporal.Instant | null } | null;
};

/** A decision is on the site: residents who stood at the start of its dossier hear of it. */
export async function tellPublished(trx: Trx, document: Published, at: Temporal.Instant): Promise<void> {
  if (document.kind !== 'decision') return;
  const { dossier } = document;
  const ref: RecordRef = dossier?.publishedAt
    ? { kind: 'dossier', id: dossier.id }
    : { kind: 'document', id: document.id };
  const what = { nl: messages.nl.decided(document.title), en: messages.en.decided(document.title) };
  await tellUpstream(trx, { record: ref, what, at });
}

/** Every minute: what was under embargo until now goes on the site. */
export function embargoRound(deps: Pick<Deps, 'db' | 'clock'>): Round {
  return {
    name: 'document_embargoes',
    periods: (now) => `minute ${String(Math.floor(now.epochMilliseconds / 60_000))}`,
    run: (municipalityId) => publishDue(deps, municipalityId),
  };
}

export function publishDue(deps: Pick<Deps, 'db' | 'clock'>, municipalityId: Id): Promise<void> {
  return inMunicipality(deps, municipalityId, async (trx) => {
    const at = deps.clock.now();
    for (const document of await lockDue(trx, system, at)) {
      await updateDocument(trx, document.id, { publishedAt: at, embargoUntil: null }, at);
      await record(trx, { actor: system, at, topic, subjectId: document.id, verb: 'document_published' });
      await tellPublished(trx, document, at);
    }
  });
}
