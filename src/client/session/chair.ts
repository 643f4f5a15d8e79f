// SPDX-License-Identifier: EUPL-1.2
import { showAhead } from './ahead.ts';
import { replaceParts } from './chair-parts.ts';
import { tick } from './clock.ts';
import { follow } from './following.ts';
import { type Outbox, type Waiting, openOutbox } from './outbox.ts';

const retryMillis = 4000;
const shortMillis = 2000;
// What took the place of a button was not what a double click meant to press.
const doubleClickMillis = 400;
// What the server has not answered by then is shown as waiting.
const slowMillis = 1000;

/**
 * The screen of the chair. Its forms work by themselves; here they are sent without leaving the page, and kept in the browser while
 * there is no connection. What another screen does is shown when it happens.
 */
export class MeentChair extends HTMLElement {
  #ahead = 0;
  #replacedAt = -doubleClickMillis;
  #seen: string | undefined;
  #sending: Promise<void> | undefined;
  #stop: (() => void) | undefined;
  #timers: number[] = [];
  #box: Outbox | undefined;
  /** The keys of the steps that are shown as if they were taken. */
  #shown = new Set<string>();

  connectedCallback(): void {
    const { base = '', events } = this.dataset;
    this.#box = openOutbox(base, localStorage);
    this.addEventListener('submit', this.#onSubmit);
    window.addEventListener('online', this.#onOnline);
    if (events)
      this.#stop = follow(events, {
        shown: ({ id, now }) => {
          this.#ahead = now - Date.now();
          const isNews = this.#seen !== undefined && this.#seen !== id;
          this.#seen = id;
          if (isNews && this.#waiting().length === 0) void this.#lookAgain();
        },
        lost: () => undefined,
      });
    this.#timers = [
      window.setInterval(() => tick(this, Date.now() + this.#ahead), 500),
      window.setInterval(() => this.#flush(), retryMillis),
    ];
    tick(this, Date.now());
    this.#showQueue();
    this.#flush();
  }

  disconnectedCallback(): void {
    this.#stop?.();
    window.removeEventListener('online', this.#onOnline);
    for (const timer of this.#timers) window.clearInterval(timer);
  }

  readonly #onOnline = (): void => this.#flush();

  readonly #onSubmit = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post' || form.action.endsWith('/koppeling'))
      return;
    event.preventDefault();
    const deed = deedOf(form, event.submitter);
    if (isStep(deed) && event.timeStamp - this.#replacedAt < doubleClickMillis) return;
    this.#box?.add(deed);
    this.#flush(form);
    window.setTimeout(() => this.#showQueue(), slowMillis);
  };

  #waiting(): readonly Waiting[] {
    return this.#box?.all().filter(({ isRefused }) => !isRefused) ?? [];
  }

  /** Sends what waits, one after the other; whoever asks meanwhile joins at the end. */
  #flush(form?: HTMLFormElement): void {
    if (this.#waiting().length === 0) return;
    this.#sending = (this.#sending ?? Promise.resolve()).then(() => this.#sendAll(form));
  }

  async #sendAll(form: HTMLFormElement | undefined): Promise<void> {
    for (let deed = this.#waiting()[0]; deed; deed = this.#waiting()[0]) {
      const isOwn = form !== undefined && deed.fields.sleutel === keyOf(form);
      if (!(await this.#send(deed, isOwn ? form : undefined))) {
        if (form && keyOf(form) !== undefined) emptied(form);
        break;
      }
    }
    this.#showQueue();
  }

  /** True when the server has answered: it did it, or it will not. */
  async #send(deed: Waiting, form: HTMLFormElement | undefined): Promise<boolean> {
    const key = deed.fields.sleutel ?? '';
    const answer = await post(deed);
    if (!answer) return false;
    const isTaken = answer.status === 200;
    const isShownAgain = form?.isConnected === true && form.closest('[data-part]') !== null;
    // What was shown as done and is not taken is told until it is read, whatever comes after it.
    const isTold = isStep(deed) && !this.#shown.has(key);
    this.#box?.replace(key, isTaken || isShownAgain || isTold ? undefined : { ...deed, isRefused: true });
    replaceParts(this, answer.page, { form, isAnswer: true });
    if (isStep(deed)) this.#replacedAt = performance.now();
    const shown = this.#shown;
    this.#shown = new Set();
    this.#showAhead(({ fields }) => shown.has(fields.sleutel ?? ''));
    tick(this, Date.now() + this.#ahead);
    return true;
  }

  async #lookAgain(): Promise<void> {
    const page = await get(this.dataset.base ?? '');
    if (!page || this.#waiting().length > 0) return;
    replaceParts(this, page, { isAnswer: false });
    tick(this, Date.now() + this.#ahead);
  }

  #showQueue(): void {
    this.#showAhead();
    const place = this.querySelector('[data-queue]');
    if (!place) return;
    const { offline = '', waiting = '', notTaken = '', letGo = '' } = this.dataset;
    const refused = this.#box?.all().filter(({ isRefused }) => isRefused) ?? [];
    place.replaceChildren(
      ...boxOf(
        [offline, waiting],
        this.#waiting().map(({ label }) => lineOf(label)),
      ),
      ...boxOf(
        [notTaken],
        refused.map((deed) => lineOf(deed.label, ' – ', this.#letGoOf(deed, letGo))),
      ),
    );
  }

  #showAhead(isWanted: (deed: Waiting) => boolean = () => true): void {
    const fresh = this.#waiting().filter(
      (deed) => !this.#shown.has(deed.fields.sleutel ?? '') && isWanted(deed),
    );
    for (const { fields } of fresh) this.#shown.add(fields.sleutel ?? '');
    if (fresh.length === 0) return;
    const focused = document.activeElement;
    showAhead(this, fresh, this.#ahead);
    // Who goes by keyboard stays where the next step is.
    if (this.contains(focused) && focused?.closest('[hidden]')) focusNext(this);
    this.#replacedAt = performance.now();
    tick(this, Date.now() + this.#ahead);
  }

  /** What the server will not take stays readable until whoever typed it lets it go. */
  #letGoOf({ fields }: Waiting, text: string): Node {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'utrecht-button utrecht-button--subtle meent-button--small';
    button.textContent = text;
    button.addEventListener('click', () => {
      this.#box?.replace(fields.sleutel ?? '', undefined);
      this.#showQueue();
    });
    return button;
  }
}

function isStep({ fields }: Waiting): boolean {
  return fields.doe !== undefined;
}

function focusNext(root: HTMLElement): void {
  const buttons = root.querySelectorAll<HTMLElement>('[data-part="now"] button');
  [...buttons].find((one) => one.closest('[hidden]') === null)?.focus({ preventScroll: true });
}

function keyOf(form: HTMLFormElement): string | undefined {
  return form.querySelector<HTMLInputElement>('input[name="sleutel"]')?.value;
}

function deedOf(form: HTMLFormElement, button: HTMLElement | null): Waiting {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields[name] = value;
  const label = fields.tekst ?? fields.antwoord ?? button?.textContent ?? '';
  return { action: form.action, fields, at: Date.now(), label };
}

/** It waits in the browser now: the form is for the next, under a key of its own. */
function emptied(form: HTMLFormElement): void {
  form.reset();
  const key = form.querySelector<HTMLInputElement>('input[name="sleutel"]');
  if (key) key.value = newKey();
}

/** A random id (version 4); `crypto.randomUUID` is not there without HTTPS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const fixed = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return fixed.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

type Answered = { readonly status: 200 | 422; readonly page: Document };

/** Nothing when it did not come through: no connection, a server that restarts, somebody who has to sign in again. */
async function post({ action, fields, at }: Waiting): Promise<Answered | undefined> {
  const ago = Date.now() - at;
  const body = new URLSearchParams(fields);
  if (ago > shortMillis) body.set('geleden', String(Math.round(ago / 1000)));
  try {
    const answer = await fetch(action, { method: 'POST', body });
    if (answer.status !== 200 && answer.status !== 422) return undefined;
    const page = read(await answer.text());
    return page && { status: answer.status, page };
  } catch {
    return undefined;
  }
}

async function get(address: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? read(await answer.text()) : undefined;
  } catch {
    return undefined;
  }
}

function read(html: string): Document | undefined {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.querySelector('meent-chair') ? page : undefined;
}

function lineOf(...parts: readonly (string | Node)[]): HTMLElement {
  const line = document.createElement('li');
  line.append(...parts);
  return line;
}

function boxOf(titles: readonly string[], lines: readonly HTMLElement[]): HTMLElement[] {
  if (lines.length === 0) return [];
  const box = document.createElement('div');
  box.className = 'meent-notice meent-notice--ball meent-chair-queue';
  box.setAttribute('role', 'status');
  const heads = titles.map((title) => {
    const head = document.createElement('p');
    head.textContent = title;
    return head;
  });
  const list = document.createElement('ul');
  list.append(...lines);
  box.append(...heads, list);
  return [box];
}
