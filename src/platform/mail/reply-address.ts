// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Secrets } from '../secrets/secrets.ts';

/**
 * What a reply is about: a letter for the kind of record (`b`: a contribution) and what it is called there, in small letters,
 * digits and dashes. At most 24 characters: what stands before the @ has 64 in all (RFC 5321).
 */
export type ReplyTarget = { readonly kind: string; readonly id: string };

type Needs = { readonly secrets: Secrets; readonly mailbox?: string };

const purpose = 'reply address';

/**
 * The mailbox's address with who a reply is for behind a plus, signed, such as `wijk+b-2026-00042.k3…@example.nl`. Small letters
 * only: some mail servers change capitals. Nothing when no mailbox is read.
 */
export function replyAddress(deps: Needs, municipalityId: Id, target: ReplyTarget): string | undefined {
  if (deps.mailbox === undefined) return undefined;
  const { local, domain } = parts(deps.mailbox);
  const name = `${target.kind}-${target.id}`.toLowerCase();
  return `${local}+${name}.${signature(deps.secrets, municipalityId, name)}@${domain}`;
}

/** What a mail to this address replies to; nothing when it is not signed by us, for this municipality. */
export function replyTargetOf(deps: Needs, municipalityId: Id, address: string): ReplyTarget | undefined {
  if (deps.mailbox === undefined) return undefined;
  const given = parts(address);
  const own = parts(deps.mailbox);
  if (given.domain.toLowerCase() !== own.domain.toLowerCase()) return undefined;
  const [local, tag = ''] = splitAt(given.local.toLowerCase(), '+');
  if (local !== own.local.toLowerCase()) return undefined;
  const [, name, kind, id, signed] = /^(([a-z])-([a-z0-9-]{1,40}))\.([a-z2-7]{16})$/.exec(tag) ?? [];
  if (!name || !kind || !id || signed !== signature(deps.secrets, municipalityId, name)) return undefined;
  return { kind, id };
}

/** The same address without what stands behind a plus. */
export function plainAddress(address: string): string {
  const { local, domain } = parts(address);
  return `${splitAt(local, '+')[0]}@${domain}`.toLowerCase();
}

function parts(address: string): { local: string; domain: string } {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, Math.max(0, at)), domain: address.slice(at + 1) };
}

function splitAt(text: string, mark: string): [string, string?] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** 80 bits of the signature as 16 characters of base32 (RFC 4648): who guesses has to ask a mail server each time. */
function signature(secrets: Secrets, municipalityId: Id, name: string): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  const bytes = Buffer.from(secrets.sign(purpose, `${municipalityId}/${name}`), 'base64url').subarray(0, 10);
  let bits = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (let index = 0; index < 16; index += 1) {
    text = (letters[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return text;
}
