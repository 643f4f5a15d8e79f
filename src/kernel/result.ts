// SPDX-License-Identifier: EUPL-1.2

/** The outcome of something a rule may refuse. A rule's "no" is a value with a reason, never an exception. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function no<E>(reason: E): { readonly ok: false; readonly reason: E } {
  return { ok: false, reason };
}
