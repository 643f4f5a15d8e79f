// SPDX-License-Identifier: EUPL-1.2

/** Line ends as \n; no control characters (PostgreSQL refuses NUL; the others only hide things); composed letters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028-\u202e\u2066-\u2069\ufeff]/g, '')
    .normalize('NFC');
}
