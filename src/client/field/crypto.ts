// SPDX-License-Identifier: EUPL-1.2

/** Something that can only be read with a key (AES-GCM). */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

/** What is kept of a code: enough to tell whether a code is the right one, not the code. */
export type Vault = {
  readonly personId: string;
  /** Another for every code that is set, so that a tab with an older key notices. */
  readonly id: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly check: Sealed;
};

export type OpenVault = { readonly id: string; readonly key: CryptoKey };

export const shortestCode = 6;

/** OWASP's advice for PBKDF2 with SHA-256; about half a second on a phone. */
const rounds = 600_000;
const checked = 'meent';

export async function makeVault(personId: string, code: string): Promise<{ vault: Vault; open: OpenVault }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await keyOf(code, salt, rounds);
  const id = crypto.randomUUID();
  return { vault: { personId, id, salt, rounds, check: await seal(key, checked) }, open: { id, key } };
}

/** Nothing when the code is wrong. */
export async function openVault(vault: Vault, code: string): Promise<OpenVault | undefined> {
  const key = await keyOf(code, vault.salt, vault.rounds);
  return (await unseal(key, vault.check)) === checked ? { id: vault.id, key } : undefined;
}

export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
}

/** Undefined when it was sealed with another key. */
export async function unseal(key: CryptoKey, { iv, data }: Sealed): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    // The only way in which a browser says that a key does not fit.
    return undefined;
  }
}

async function keyOf(code: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
