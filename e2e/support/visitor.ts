// SPDX-License-Identifier: EUPL-1.2

/** Somebody who reads pages without a browser, to find addresses in them. */
export type Visitor = {
  html(path: string): Promise<string>;
  /** The first link on a page whose path fits. */
  link(from: string, pattern: RegExp): Promise<string>;
  /** The first such link on one of the pages that a list links to. */
  linkBelow(list: string, between: RegExp, pattern: RegExp): Promise<string>;
};

export function openVisitor(
  baseUrl: string,
  cookie?: { readonly name: string; readonly value: string },
): Visitor {
  const headers: Record<string, string> = cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {};
  const read = new Map<string, Promise<string>>();

  async function load(path: string): Promise<string> {
    const answer = await fetch(`${baseUrl}${path}`, { headers, redirect: 'manual' });
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}.`);
    return answer.text();
  }

  function html(path: string): Promise<string> {
    const known = read.get(path);
    if (known) return known;
    const asked = load(path);
    read.set(path, asked);
    return asked;
  }

  async function linksOn(from: string, pattern: RegExp): Promise<string[]> {
    const found = (await html(from)).matchAll(/href="([^"]+)"/g);
    const addresses = [...found].map(([, address = '']) => address.replaceAll('&amp;', '&'));
    return [...new Set(addresses.filter((address) => pattern.test(address.split(/[?#]/)[0] ?? '')))];
  }

  async function link(from: string, pattern: RegExp): Promise<string> {
    const [first] = await linksOn(from, pattern);
    if (first === undefined) throw new Error(`${from} has no link like ${pattern.source}.`);
    return first;
  }

  return {
    html,
    link,
    linkBelow: async (list, between, pattern) => {
      for (const page of await linksOn(list, between)) {
        const [first] = await linksOn(page, pattern);
        if (first !== undefined) return first;
      }
      throw new Error(`No page below ${list} has a link like ${pattern.source}.`);
    },
  };
}
