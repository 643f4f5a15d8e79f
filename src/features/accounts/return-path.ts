// SPDX-License-Identifier: EUPL-1.2

/** Where to go after signing in: a page of this site, never an address elsewhere (`//evil.example`, `/\evil.example`). */
export function returnPath(naar: string | undefined): string {
  const start = '/werkplek';
  if (!naar?.startsWith('/') || /[\\\p{Cc}]/u.test(naar)) return start;
  const base = 'https://local.invalid';
  if (!URL.canParse(naar, base)) return start;
  const { origin, pathname, search } = new URL(naar, base);
  const isHere =
    origin === base && !pathname.startsWith('//') && !/^\/(inloggen|uitloggen)(\/|$)/.test(pathname);
  return isHere ? pathname + search : start;
}
