// SPDX-License-Identifier: EUPL-1.2
import type { OpenVault } from './crypto.ts';
import { type Content, type KeptNote, type NoteStore, changeNote, markTaken, readContent } from './notes.ts';

/** Why something is still here. */
export type Trouble = 'offline' | 'signedOut' | 'otherPerson' | 'serverDown';
export type Sent = { readonly taken: number; readonly trouble?: Trouble };

export type Sending = {
  readonly store: NoteStore;
  readonly address: string;
  /** Only this person's; without it everybody's that can be read. */
  readonly personId?: string;
  readonly open?: OpenVault | undefined;
};

/** One at a time in this browser: tabs and the service worker wait for each other. */
export const sendLock = 'meent-veld-send';
export const syncTag = 'meent-veld';
export const channelName = 'meent-veld';

const mostAtOnce = 50;
/** Below what the server takes in one go (256 kB). */
const mostBytes = 180_000;

type Readable = { readonly note: KeptNote; readonly content: Content };

/** Sends everything that waits. What the server took leaves the phone, what it refused stays to be mended, all else stays as it is. */
export function sendWaiting(sending: Sending): Promise<Sent> {
  return navigator.locks.request(sendLock, async () => {
    const { store, personId, open } = sending;
    const all = personId
      ? await store.getAllFromIndex('notes', 'person', personId)
      : await store.getAll('notes');
    const waiting = all.filter(({ state }) => state === 'waiting').sort((a, b) => a.changedAt - b.changedAt);
    const readable: Readable[] = [];
    for (const note of waiting) {
      const content = await readContent(note, open);
      if (content) readable.push({ note, content });
    }
    let taken = 0;
    let trouble: Trouble | undefined;
    for (const parcel of parcels(readable)) {
      const sent = await sendParcel(sending, parcel);
      taken += sent.taken;
      trouble = sent.trouble ?? trouble;
      if (sent.trouble && sent.trouble !== 'otherPerson') break;
    }
    return { taken, ...(trouble ? { trouble } : {}) };
  });
}

/** In pieces that the server takes. */
export function parcels<T extends Readable>(readable: readonly T[]): T[][] {
  const made: T[][] = [];
  let bytes = 0;
  for (const one of readable) {
    const size = new Blob([JSON.stringify(one.content)]).size + 200;
    const last = made.at(-1);
    if (last && last.length < mostAtOnce && bytes + size <= mostBytes) {
      last.push(one);
      bytes += size;
    } else {
      made.push([one]);
      bytes = size;
    }
  }
  return made;
}

async function sendParcel({ store, address }: Sending, parcel: readonly Readable[]): Promise<Sent> {
  for (const { note } of parcel) await changeNote(store, note.id, (now) => ({ ...now, isTried: true }));
  const notities = parcel.map(({ note, content }) => ({
    ...content.fields,
    sleutel: note.id,
    persoon: note.personId,
    genoteerd: content.notedAt,
  }));
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ nu: new Date().toISOString(), notities }),
    });
  } catch {
    // No network, or it went away underway: the same notes are sent again, and the server knows them by their id.
    return { taken: 0, trouble: 'offline' };
  }
  if (response.status >= 400 && response.status < 500) await setBack(store, parcel);
  if (response.status === 401) return { taken: 0, trouble: 'signedOut' };
  const results = response.ok ? resultsOf(await response.json().catch(() => undefined)) : undefined;
  if (!results) return { taken: 0, trouble: 'serverDown' };
  return settle(store, parcel, results);
}

/** Turned away at the door: what was never sent before is not there, and may be changed again. */
async function setBack(store: NoteStore, parcel: readonly Readable[]): Promise<void> {
  for (const { note } of parcel)
    if (!note.isTried) await changeNote(store, note.id, (now) => ({ ...now, isTried: false }));
}

type Result = { readonly id: string; readonly outcome: string; readonly why?: unknown };

async function settle(
  store: NoteStore,
  parcel: readonly Readable[],
  results: readonly Result[],
): Promise<Sent> {
  let taken = 0;
  let trouble: Trouble | undefined;
  for (const { note, content } of parcel) {
    const result = results.find(({ id }) => id === note.id);
    if (result?.outcome === 'taken') {
      const occasion = content.fields.aanleiding;
      await markTaken(store, {
        id: note.id,
        personId: note.personId,
        sentAt: Date.now(),
        occasion: typeof occasion === 'string' ? occasion : '',
      });
      taken += 1;
    } else if (result?.outcome === 'refused') {
      const why = typeof result.why === 'string' ? result.why : '';
      await changeNote(store, note.id, (now) => ({ ...now, state: 'refused', isTried: false, why }));
    } else if (result) trouble = 'otherPerson';
    else trouble ??= 'serverDown';
  }
  return { taken, ...(trouble ? { trouble } : {}) };
}

function resultsOf(answer: unknown): Result[] | undefined {
  if (typeof answer !== 'object' || answer === null || !('results' in answer)) return undefined;
  const { results } = answer;
  return Array.isArray(results) ? results.filter(isResult) : undefined;
}

function isResult(value: unknown): value is Result {
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && 'outcome' in value && typeof value.outcome === 'string';
}
