// SPDX-License-Identifier: EUPL-1.2
import { useCode } from './code-forms.ts';
import type { OpenVault } from './crypto.ts';
import { faultsOf, fillForm, isEmpty, readForm, sameForNext, withoutUnwanted } from './form.ts';
import { type ListUse, showNotes } from './list.ts';
import {
  type KeptNote,
  type NoteFields,
  type NoteStore,
  changeNote,
  openNotes,
  putNote,
  readContent,
} from './notes.ts';
import { type Say, button, hold, part, sayWith } from './parts.ts';
import { askToBeWoken, askToKeep, keepPage, whenLeftAlone } from './phone.ts';
import { offerPlace } from './place.ts';
import { type Sent, channelName, sendLock, sendWaiting } from './sending.ts';

const minutesUntilLock = 5;
const retryMillis = 60_000;

/** The note in the form: its id, when it was begun, and the hold of this tab on it. */
type InForm = { readonly id: string; readonly notedAt: string; readonly letGo: () => void };

/**
 * The page of /veld on a phone: every letter is kept as it is typed, what is finished waits and is sent once, and a code keeps it from
 * other eyes. Without scripts, or where a browser keeps nothing, the form is sent as it is.
 *
 * data-person: whose notes; -send: where to; -worker and -scope: for opening it without network; -words: what it says.
 */
export class MeentField extends HTMLElement {
  #personId = '';
  #say: Say = (name) => name;
  #open: OpenVault | undefined;
  #isLocked = false;
  #inForm: InForm = { id: '', notedAt: '', letGo: () => undefined };
  /** Writes come one after another, so that the last letter wins. */
  #writing: Promise<boolean> = Promise.resolve(true);
  #isFinishing = false;
  #showPlace: () => void = () => undefined;
  #channel = new BroadcastChannel(channelName);

  connectedCallback(): void {
    this.#personId = this.dataset.person ?? '';
    this.#say = sayWith(this.dataset.words);
    // Over plain HTTP a browser offers none of what is needed: then it is a form like any other.
    if (!isSecureContext || !('locks' in navigator)) return;
    void openNotes().then(
      (store) => this.#start(store),
      () => {
        part(this, 'wrong').textContent = this.#say('noStorage');
      },
    );
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector<HTMLFormElement>('#gesprek');
    if (!form) throw new Error('The page has no form.');
    return form;
  }

  async #start(store: NoteStore): Promise<void> {
    const write = (): void => {
      if (!this.#isFinishing) void this.#write(store);
    };
    this.#form.addEventListener('input', write);
    this.#form.addEventListener('change', write);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#isFinishing) return;
      this.#isFinishing = true;
      void this.#withFormHeld(() => this.#finish(store)).finally(() => {
        this.#isFinishing = false;
      });
    });
    this.#showPlace = offerPlace(this.#form, this.#say, write);
    useCode({
      host: this,
      say: this.#say,
      store,
      personId: this.#personId,
      opened: () => this.#open,
      open: (vault, said) => void this.#unlocked(store, vault, said),
      lock: () => {
        this.#channel.postMessage('lock');
        void this.#lock(store);
      },
      settle: () => this.#writing.then(() => undefined),
    });
    button(this, 'send').addEventListener('click', () => void this.#send(store));
    window.addEventListener('online', () => void this.#send(store));
    window.addEventListener('offline', () => this.#showNetwork());
    this.#channel.addEventListener('message', ({ data }) => {
      void (data === 'lock' ? this.#lock(store) : this.#refresh(store));
    });
    setInterval(() => void this.#send(store), retryMillis);
    whenLeftAlone(minutesUntilLock, () => void this.#lock(store));
    part(this, 'phone').hidden = false;
    if (await store.get('vaults', this.#personId)) this.#showLocked(true);
    else await this.#unlocked(store, undefined);
    this.dataset.ready = '';
    await keepPage(this.dataset.worker ?? '', this.dataset.scope ?? '').catch(() => {
      // Private windows refuse it: the page then works while it is open.
    });
  }

  async #unlocked(store: NoteStore, open: OpenVault | undefined, said?: string): Promise<void> {
    this.#open = open;
    this.#showLocked(false);
    part(this, 'no-code').hidden = open !== undefined;
    part(this, 'has-code').hidden = open === undefined;
    if (said) part(this, 'said').textContent = this.#say(said);
    if (this.#inForm.id === '') await this.#takeUp(store);
    // What was being typed when another tab set a code.
    else await this.#write(store);
    await this.#refresh(store);
    await this.#send(store);
  }

  async #lock(store: NoteStore): Promise<void> {
    if (this.#isLocked || !(await store.get('vaults', this.#personId))) return;
    const isWritten = await this.#writing;
    this.#showLocked(true);
    this.#open = undefined;
    part(this, 'notes').replaceChildren();
    part(this, 'said').textContent = '';
    if (!isWritten) return;
    this.#form.reset();
    this.#inForm.letGo();
    this.#inForm = { id: '', notedAt: '', letGo: () => undefined };
  }

  #showLocked(isLocked: boolean): void {
    this.#isLocked = isLocked;
    part(this, 'locked').hidden = !isLocked;
    part(this, 'app').hidden = isLocked;
  }

  /** The latest note that was not finished, unless another tab is writing it; else a new one. */
  async #takeUp(store: NoteStore): Promise<void> {
    const mine = await store.getAllFromIndex('notes', 'person', this.#personId);
    const drafts = mine.filter(({ state }) => state === 'draft').sort((a, b) => b.changedAt - a.changedAt);
    for (const draft of drafts) if (await this.#edit(draft)) return;
    await this.#startNew(sameForNext(readForm(this.#form)));
  }

  async #startNew(fields: NoteFields): Promise<void> {
    this.#inForm.letGo();
    const id = crypto.randomUUID();
    const letGo = await hold(`${channelName}/${id}`);
    this.#inForm = { id, notedAt: '', letGo: letGo ?? (() => undefined) };
    fillForm(this.#form, fields);
    this.#showPlace();
  }

  async #edit(note: KeptNote): Promise<boolean> {
    const letGo = await hold(`${channelName}/${note.id}`);
    if (!letGo) return false;
    const content = await readContent(note, this.#open);
    if (!content) {
      letGo();
      return false;
    }
    this.#inForm.letGo();
    this.#inForm = { id: note.id, notedAt: content.notedAt, letGo };
    fillForm(this.#form, content.fields);
    this.#showPlace();
    return true;
  }

  #write(
    store: NoteStore,
    state: 'draft' | 'waiting' = 'draft',
    fields = readForm(this.#form),
  ): Promise<boolean> {
    const { id } = this.#inForm;
    if (id === '') return Promise.resolve(true);
    const notedAt = this.#inForm.notedAt || new Date().toISOString();
    this.#inForm = { ...this.#inForm, notedAt };
    const common = { id, personId: this.#personId, state, isTried: false, changedAt: Date.now() };
    this.#writing = this.#writing.then(async () => {
      if (isEmpty(fields)) {
        await store.delete('notes', id);
        return true;
      }
      const isWritten = await putNote(store, { ...common, content: { fields, notedAt } }, this.#open);
      if (!isWritten) this.#showLocked(true);
      return isWritten;
    });
    return this.#writing;
  }

  async #finish(store: NoteStore): Promise<void> {
    const fields = withoutUnwanted(readForm(this.#form));
    const faults = faultsOf(fields);
    part(this, 'wrong').textContent = faults.map((fault) => this.#say(fault)).join(' ');
    part(this, 'said').textContent = '';
    if (faults.length > 0) {
      part(this, 'wrong').scrollIntoView({ block: 'center' });
      return;
    }
    if (!(await this.#write(store, 'waiting', fields))) return;
    await this.#startNew(sameForNext(fields));
    part(this, 'said').textContent = this.#say('kept');
    window.scrollTo({ top: 0 });
    await this.#refresh(store);
    this.#channel.postMessage('changed');
    void this.#sendSoon(store);
  }

  /** Not waited for: the next talk can be noted meanwhile. */
  async #sendSoon(store: NoteStore): Promise<void> {
    await this.#send(store);
    await Promise.all([askToKeep(), askToBeWoken()]);
  }

  async #refresh(store: NoteStore): Promise<void> {
    this.#showNetwork();
    if (this.#isLocked) return;
    const use: ListUse = {
      host: this,
      say: this.#say,
      change: (note) => void this.#change(store, note),
      remove: (note) => void this.#remove(store, note),
    };
    await showNotes(use, { store, personId: this.#personId, open: this.#open, inForm: this.#inForm.id });
  }

  /** Nothing is typed or pressed in the form meanwhile: it would be of the talk that was in it before, and be lost. */
  async #withFormHeld(work: () => Promise<void>): Promise<void> {
    const focused = document.activeElement;
    this.#form.inert = true;
    try {
      await work();
    } finally {
      this.#form.inert = false;
      if (focused instanceof HTMLElement && this.#form.contains(focused))
        focused.focus({ preventScroll: true });
    }
  }

  /** Back into the form, unless it is on its way. */
  async #change(store: NoteStore, note: KeptNote): Promise<void> {
    await this.#withFormHeld(async () => {
      await this.#writing;
      const isFree = await navigator.locks.request(sendLock, () =>
        changeNote(store, note.id, (now) => (now.isTried ? undefined : { ...now, state: 'draft' })),
      );
      if (isFree && (await this.#edit(note))) this.#form.scrollIntoView();
    });
    await this.#refresh(store);
  }

  async #remove(store: NoteStore, note: KeptNote): Promise<void> {
    await navigator.locks.request(sendLock, async () => {
      const now = await store.get('notes', note.id);
      if (now && !now.isTried) await store.delete('notes', note.id);
    });
    await this.#refresh(store);
  }

  async #send(store: NoteStore): Promise<void> {
    this.#showNetwork();
    if (!navigator.onLine || this.#isLocked) return;
    const before = await countWaiting(store, this.#personId);
    if (before === 0) {
      this.#showTrouble({ taken: 0 });
      return;
    }
    const sent = await sendWaiting({
      store,
      address: this.dataset.send ?? '',
      personId: this.#personId,
      open: this.#open,
    });
    this.#showTrouble(sent);
    await this.#refresh(store);
    this.#channel.postMessage('changed');
  }

  #showTrouble({ taken, trouble }: Sent): void {
    part(this, 'trouble').textContent = trouble && trouble !== 'offline' ? this.#say(trouble) : '';
    part(this, 'sign-in').hidden = trouble !== 'signedOut' && trouble !== 'otherPerson';
    if (taken > 0)
      part(this, 'said').textContent = this.#say(taken === 1 ? 'sentOne' : 'sentMany', { n: taken });
  }

  #showNetwork(): void {
    const network = part(this, 'network');
    network.textContent = this.#say(navigator.onLine ? 'online' : 'offline');
    network.dataset.on = String(navigator.onLine);
  }
}

async function countWaiting(store: NoteStore, personId: string): Promise<number> {
  const mine = await store.getAllFromIndex('notes', 'person', personId);
  return mine.filter(({ state }) => state === 'waiting').length;
}
