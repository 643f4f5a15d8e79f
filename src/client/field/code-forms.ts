// SPDX-License-Identifier: EUPL-1.2
import { type OpenVault, makeVault, openVault, shortestCode } from './crypto.ts';
import { type NoteStore, relock, wipe } from './notes.ts';
import { type Say, askTwice, button, formNamed, part } from './parts.ts';
import { sendLock } from './sending.ts';

export type CodeUse = {
  readonly host: HTMLElement;
  readonly say: Say;
  readonly store: NoteStore;
  readonly personId: string;
  readonly opened: () => OpenVault | undefined;
  /** The code was set, entered, or (nothing) taken away. */
  readonly open: (vault: OpenVault | undefined, said?: string) => void;
  readonly lock: () => void;
  /** What is being typed is written first. */
  readonly settle: () => Promise<void>;
};

/** The forms around the code of a shared phone. */
export function useCode(use: CodeUse): void {
  const { host, lock } = use;
  onSubmit(use, 'set-code', setCode);
  onSubmit(use, 'unlock', unlock);
  button(host, 'lock').addEventListener('click', lock);
  button(host, 'code-off').addEventListener('click', () => void takeCodeOff(use));
  askTwice(button(host, 'wipe'), () => void wipeAll(use));
}

function onSubmit(
  use: CodeUse,
  name: string,
  act: (use: CodeUse, typed: { code: string; again: string }) => Promise<string | undefined>,
): void {
  const form = formNamed(use.host, name);
  const fault = part(form, 'fault');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const read = (field: string): string => {
      const value = data.get(field);
      return typeof value === 'string' ? value.trim() : '';
    };
    fault.textContent = '';
    void act(use, { code: read('code'), again: read('again') }).then((wrong) => {
      fault.textContent = wrong === undefined ? '' : use.say(wrong);
      form.reset();
    });
  });
}

async function setCode(use: CodeUse, { code, again }: { code: string; again: string }) {
  if (!/^\d+$/.test(code) || code.length < shortestCode) return 'codeShort';
  if (code !== again) return 'codesDiffer';
  await use.settle();
  const made = await makeVault(use.personId, code);
  // Not while notes are on their way: what comes back for them must find them as they were.
  const isDone = await navigator.locks.request(sendLock, () =>
    relock(use.store, use.personId, use.opened(), made),
  );
  if (!isDone) return 'wrongCode';
  use.open(made.open, 'lockSet');
  return undefined;
}

async function unlock(use: CodeUse, { code }: { code: string }) {
  const vault = await use.store.get('vaults', use.personId);
  const open = vault && (await openVault(vault, code));
  if (vault && !open) return 'wrongCode';
  use.open(open);
  return undefined;
}

async function takeCodeOff(use: CodeUse): Promise<void> {
  await use.settle();
  const isDone = await navigator.locks.request(sendLock, () =>
    relock(use.store, use.personId, use.opened(), undefined),
  );
  if (isDone) use.open(undefined, 'lockOff');
}

async function wipeAll(use: CodeUse): Promise<void> {
  await navigator.locks.request(sendLock, () => wipe(use.store, use.personId));
  use.open(undefined);
}
