// SPDX-License-Identifier: EUPL-1.2

/** From the first to the last byte, both taken along. */
export type ByteRange = { readonly start: number; readonly end: number };

/**
 * Which part of so many bytes a `Range` header asks for (RFC 9110 §14): one part; all where it asks for more of them, for something
 * other than bytes, or is not to be read; 'none' where it asks for what is not there.
 */
export function rangeOf(header: string | undefined, length: number): ByteRange | 'all' | 'none' {
  const [, from = '', to = ''] =
    /^bytes=(\d{0,15})-(\d{0,15})$/.exec((header ?? '').replaceAll(' ', '')) ?? [];
  if (from === '' && to === '') return 'all';
  if (from === '') {
    const last = Number(to);
    return last === 0 || length === 0 ? 'none' : { start: Math.max(0, length - last), end: length - 1 };
  }
  const start = Number(from);
  if (to !== '' && Number(to) < start) return 'all';
  if (start >= length) return 'none';
  return { start, end: to === '' ? length - 1 : Math.min(Number(to), length - 1) };
}

/** Does a list of tags name this one (weakly, RFC 9110 §13.1.2)? */
export function namesTag(header: string, etag: string): boolean {
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
