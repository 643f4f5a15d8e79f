// SPDX-License-Identifier: EUPL-1.2
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type OpenVault, type Sealed, type Vault, seal, unseal } from './crypto.ts';

/** The fields of the form, as they are sent. */
export type NoteFields = Readonly<Record<string, string | readonly string[]>>;
/** `notedAt`: when the first letter was typed, by the clock of this phone. */
export type Content = { readonly fields: NoteFields; readonly notedAt: string };

/** draft: being written. waiting: to be sent. refused: the server says no, and why; to be mended. */
export type KeptNote = {
  readonly id: string;
  /** Whose note it is: it is never sent as somebody else's. */
  readonly personId: string;
  readonly state: 'draft' | 'waiting' | 'refused';
  /** It may have arrived already: from then on it does not change until the server has said. */
  readonly isTried: boolean;
  readonly changedAt: number;
  readonly why?: string;
  readonly content: Content | Sealed;
};

/** What is left of a note that was taken: nothing of what was said. */
export type SentNote = {
  readonly id: string;
  readonly personId: string;
  readonly sentAt: number;
  readonly occasion: string;
};

interface FieldSchema extends DBSchema {
  notes: { key: string; value: KeptNote; indexes: { person: string } };
  vaults: { key: string; value: Vault };
  sent: { key: string; value: SentNote; indexes: { person: string } };
}

export type NoteStore = IDBPDatabase<FieldSchema>;

const mostSent = 10;

export function openNotes(): Promise<NoteStore> {
  return openDB<FieldSchema>('meent-veld', 1, {
    upgrade(db) {
      db.createObjectStore('notes', { keyPath: 'id' }).createIndex('person', 'personId');
      db.createObjectStore('vaults', { keyPath: 'personId' });
      db.createObjectStore('sent', { keyPath: 'id' }).createIndex('person', 'personId');
    },
  });
}

export function isSealed(content: Content | Sealed): content is Sealed {
  return 'iv' in content;
}

/** What a note says; nothing when it is locked. */
export async function readContent(note: KeptNote, open?: OpenVault): Promise<Content | undefined> {
  if (!isSealed(note.content)) return note.content;
  if (!open) return undefined;
  const value = await unseal(open.key, note.content);
  return isContent(value) ? value : undefined;
}

function isContent(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && 'fields' in value && 'notedAt' in value;
}

type Plain = Omit<KeptNote, 'content'> & { readonly content: Content };

/**
 * Writes a note, sealed when there is a code. False when a code was set, changed or taken away in another tab meanwhile: then
 * nothing is written.
 */
export async function putNote(store: NoteStore, note: Plain, open?: OpenVault): Promise<boolean> {
  const content = open ? await seal(open.key, note.content) : note.content;
  const trx = store.transaction(['notes', 'vaults'], 'readwrite');
  const vault = await trx.objectStore('vaults').get(note.personId);
  const fits = vault?.id === open?.id;
  if (fits) await trx.objectStore('notes').put({ ...note, content });
  await trx.done;
  return fits;
}

/** Changes a note as it is now, whatever it says; leaves alone what is gone. */
export async function changeNote(
  store: NoteStore,
  id: string,
  change: (note: KeptNote) => KeptNote | undefined,
): Promise<boolean> {
  const trx = store.transaction('notes', 'readwrite');
  const note = await trx.store.get(id);
  const changed = note && change(note);
  if (changed) await trx.store.put(changed);
  await trx.done;
  return changed !== undefined;
}

/** After the server has it: what was said leaves the phone, in the same breath as the line that it was sent. */
export async function markTaken(store: NoteStore, sent: SentNote): Promise<void> {
  const trx = store.transaction(['notes', 'sent'], 'readwrite');
  await trx.objectStore('notes').delete(sent.id);
  const all = trx.objectStore('sent');
  await all.put(sent);
  const mine = await all.index('person').getAll(sent.personId);
  const old = mine.sort((a, b) => b.sentAt - a.sentAt).slice(mostSent);
  await Promise.all(old.map(({ id }) => all.delete(id)));
  await trx.done;
}

/**
 * Sets a code, or takes it away: every note of this person is written anew and the old text is gone. What changes meanwhile is done
 * over, so that no note is left readable or lost.
 */
export async function relock(
  store: NoteStore,
  personId: string,
  from: OpenVault | undefined,
  to: { vault: Vault; open: OpenVault } | undefined,
): Promise<boolean> {
  for (;;) {
    const before = await store.getAllFromIndex('notes', 'person', personId);
    const plain = await Promise.all(before.map((note) => readContent(note, from)));
    if (plain.some((content) => content === undefined)) return false;
    const contents = await Promise.all(
      plain.map(async (content = { fields: {}, notedAt: '' }) => (to ? seal(to.open.key, content) : content)),
    );
    const trx = store.transaction(['notes', 'vaults'], 'readwrite');
    const now = await trx.objectStore('notes').index('person').getAll(personId);
    const isSame =
      now.length === before.length &&
      now.every((note, index) => note.id === before[index]?.id && note.changedAt === before[index].changedAt);
    if (isSame) {
      for (const [index, note] of now.entries()) {
        const content = contents[index];
        if (content) await trx.objectStore('notes').put({ ...note, content });
      }
      if (to) await trx.objectStore('vaults').put(to.vault);
      else await trx.objectStore('vaults').delete(personId);
    }
    await trx.done;
    if (isSame) return true;
  }
}

/** Everything of one person, with the code. */
export async function wipe(store: NoteStore, personId: string): Promise<void> {
  const trx = store.transaction(['notes', 'vaults', 'sent'], 'readwrite');
  for (const name of ['notes', 'sent'] as const) {
    const ids = await trx.objectStore(name).index('person').getAllKeys(personId);
    await Promise.all(ids.map((id) => trx.objectStore(name).delete(id)));
  }
  await trx.objectStore('vaults').delete(personId);
  await trx.done;
}
