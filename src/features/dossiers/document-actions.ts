// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import { type Actor, type Doer, isStaff } from '../../kernel/actor.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { type Result, no, ok } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type TakenFile, isStillThere, startReading } from '../document-texts/index.ts';
import { record } from '../journal/index.ts';
import { topic } from './dossier-actions.ts';
import {
  type DocumentChanges,
  type NewDocument,
  areTaken,
  insertDocument,
  isAdded,
  lockDocument,
  replaceNumbers,
  updateDocument,
} from './documents-store.ts';
import type { CouncilDocument, Publishing, Refusal } from './domain.ts';
import { canKeepDossiers } from './policies.ts';
import { lockDossier } from './store.ts';
import { tellPublished } from './telling.ts';
import { insertVersion, isTaken } from './versions-store.ts';

type FileDeps = Pick<Deps, 'db' | 'clock' | 'jobs'>;

export type DocumentDetails = Pick<
  NewDocument,
  'title' | 'kind' | 'author' | 'datedOn' | 'note' | 'access' | 'namedIds'
> & {
  /** The first one is its address. */
  readonly numbers: readonly [string, ...string[]];
};

/** When it goes on the site: not yet, at once, or at a moment. */
export type Publication =
  | { readonly when: 'later' }
  | { readonly when: 'now' }
  | { readonly when: 'embargo'; readonly until: Temporal.Instant };

type Added = DocumentDetails & {
  readonly dossierNumber: string;
  readonly publication: Publication;
  readonly file: TakenFile | undefined;
  /** The hidden key of the form. */
  readonly formKey: Id;
};

/** Puts a document in a dossier, with its file. Sent twice, it is one. Gives its number. */
export async function addDocument(
  deps: FileDeps,
  doer: Doer,
  added: Added,
): Promise<Result<string, Refusal>> {
  const { actor, municipality } = doer;
  mayKeep(actor);
  return inMunicipality(deps, municipality.id, async (trx) => {
    const at = deps.clock.now();
    const dossier = await lockDossier(trx, added.dossierNumber);
    if (!dossier) throw new NotFound('There is no such dossier.');
    const id = newId(at.epochMilliseconds);
    const { numbers, dossierNumber: _, publication, file, formKey, ...details } = added;
    const decided = publicationOf(details.access, publication, at);
    if (!decided.ok) return decided;
    const [number, ...further] = numbers;
    if (await areTaken(trx, numbers, formKey)) return no('number_taken');
    if (file && !(await isStillThere(trx, file, at)) && !(await isAdded(trx, formKey)))
      return no('file_gone');
    const one = {
      ...details,
      ...decided.value,
      id,
      number,
      dossierId: dossier.id,
      submissionKey: formKey,
      at,
    };
    const made = await insertDocument(trx, one);
    if (made === 'again') return ok(number);
    if (made === 'taken') return no('number_taken');
    await replaceNumbers(trx, id, further);
    if (file) await putVersion(deps, doer, trx, { documentId: id, file, formKey, note: null });
    const isPublic = decided.value.publishedAt !== null;
    await record(trx, { actor, at, topic, subjectId: id, verb: 'document_added', isInward: !isPublic });
    if (isPublic) await tellPublished(trx, { ...one, dossier }, at);
    return ok(number);
  });
}

type Decided = Result<
  { readonly publishedAt: Temporal.Instant | null; readonly embargoUntil: Temporal.Instant | null },
  Refusal
>;

function publicationOf(
  access: CouncilDocument['access'],
  publication: Publication,
  at: Temporal.Instant,
): Decided {
  if (publication.when === 'later') return ok({ publishedAt: null, embargoUntil: null });
  if (access !== 'public') return no('not_public');
  if (publication.when === 'now') return ok({ publishedAt: at, embargoUntil: null });
  if (Temporal.Instant.compare(publication.until, at) <= 0) return no('embargo_past');
  return ok({ publishedAt: null, embargoUntil: publication.until });
}

type Wish = { readonly number: string; readonly version: number };

/** Changes what is written of it. What is not for everyone any more goes off the site with it. */
export function changeDocument(
  deps: FileDeps,
  doer: Doer,
  wish: Wish & { readonly details: DocumentDetails },
): Promise<Result<string, Refusal>> {
  return change(deps, doer, wish, async ({ trx, document }) => {
    const { numbers, ...details } = wish.details;
    const [, ...further] = numbers;
    if (await areTaken(trx, further, document.id)) return no('number_taken');
    await replaceNumbers(
      trx,
      document.id,
      further.filter((one) => one !== document.number),
    );
    const offSite = details.access === 'public' ? {} : { publishedAt: null, embargoUntil: null };
    return ok({ changes: { ...details, ...offSite }, verb: 'document_changed' });
  });
}

/** On the site now, or at a moment; or off it. */
export function publishDocument(
  deps: FileDeps,
  doer: Doer,
  wish: Wish & { readonly what: Publishing; readonly until?: Temporal.Instant | undefined },
): Promise<Result<string, Refusal>> {
  return change(deps, doer, wish, async ({ trx, document, at }) => {
    if (wish.what === 'withdraw') {
      if (!document.publishedAt && !document.embargoUntil) return no('not_now');
      return ok({ changes: { publishedAt: null, embargoUntil: null }, verb: 'document_unpublished' });
    }
    if (document.publishedAt) return no('not_now');
    const until = wish.until ?? at;
    const wanted: Publication = wish.what === 'now' ? { when: 'now' } : { when: 'embargo', until };
    const decided = publicationOf(document.access, wanted, at);
    if (!decided.ok) return decided;
    if (wish.what === 'now') await tellPublished(trx, document, at);
    const verb = wish.what === 'now' ? 'document_published' : 'document_embargoed';
    return ok({ changes: decided.value, verb });
  });
}

/** A newer file: it holds from now on, the one before stays for who works here. */
export async function addVersion(
  deps: FileDeps,
  doer: Doer,
  wish: Pick<Versioned, 'note' | 'formKey'> & {
    readonly number: string;
    readonly file: TakenFile | undefined;
  },
): Promise<Result<string, Refusal>> {
  const { actor, municipality } = doer;
  mayKeep(actor);
  return inMunicipality(deps, municipality.id, async (trx) => {
    const document = await lockDocument(trx, actor, wish.number);
    if (!document) throw new NotFound('There is no such document.');
    const at = deps.clock.now();
    const { formKey, note, file } = wish;
    if (await isTaken(trx, formKey)) return ok(document.number);
    if (!file) return no('no_file');
    if (!(await isStillThere(trx, file, at))) return no('file_gone');
    const version = await putVersion(deps, doer, trx, { documentId: document.id, file, formKey, note });
    await updateDocument(trx, document.id, {}, at);
    await record(trx, {
      actor,
      at,
      topic,
      subjectId: document.id,
      verb: 'version_added',
      details: { version },
      isInward: document.publishedAt === null,
    });
    return ok(document.number);
  });
}

type Versioned = {
  readonly documentId: Id;
  readonly file: TakenFile;
  readonly formKey: Id;
  readonly note: string | null;
};

/** The file is the newest version of the document from now on, and is read in the background. */
async function putVersion(
  deps: FileDeps,
  { actor, municipality }: Doer,
  trx: Trx,
  { documentId, file, formKey, note }: Versioned,
): Promise<number> {
  const { name, mime, bytes } = file;
  const made = { madeAt: deps.clock.now(), madeBy: isStaff(actor) ? actor.personId : null };
  const about = { documentId, name, mime, bytes, note, submissionKey: formKey, ...made };
  const version = await insertVersion(trx, about);
  if (version === undefined) throw new Error('The form of this version was taken before.');
  await startReading(deps, trx, { municipalityId: municipality.id, documentId, version, file });
  return version;
}

type Held = { readonly trx: Trx; readonly document: CouncilDocument; readonly at: Temporal.Instant };
type Done = { readonly changes: DocumentChanges; readonly verb: string };

function change(
  deps: FileDeps,
  { municipality, actor }: Doer,
  wish: Wish,
  work: (held: Held) => Promise<Result<Done, Refusal>>,
): Promise<Result<string, Refusal>> {
  mayKeep(actor);
  return inMunicipality(deps, municipality.id, async (trx) => {
    const document = await lockDocument(trx, actor, wish.number);
    if (!document) throw new NotFound('There is no such document.');
    if (document.version !== wish.version) return no('changed_meanwhile');
    const at = deps.clock.now();
    const done = await work({ trx, document, at });
    if (!done.ok) return done;
    const { changes, verb } = done.value;
    await updateDocument(trx, document.id, changes, at);
    const isInward = document.publishedAt === null && !changes.publishedAt;
    await record(trx, { actor, at, topic, subjectId: document.id, verb, isInward });
    return ok(document.number);
  });
}

function mayKeep(actor: Actor): void {
  if (!canKeepDossiers(actor)) throw new Forbidden('The clerk keeps the documents.');
}
