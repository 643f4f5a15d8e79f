// SPDX-License-Identifier: EUPL-1.2
import type { Answer } from './answer.ts';
import type { RenderedPage } from './send-answer.ts';

const mostPages = 2000;

/** Rendered public pages, each with the mark of the journal at which it was made; the longest unused goes first. */
export type PageCache = {
  find(key: string, mark: string): RenderedPage | undefined;
  keep(key: string, mark: string, rendered: RenderedPage): void;
  /** Makes a page, or joins who is making the same one: when something changed, a crowd waits for one page. */
  once(key: string, mark: string, make: () => Promise<Answer | RenderedPage>): Promise<Answer | RenderedPage>;
};

export function openPageCache(): PageCache {
  const pages = new Map<string, { mark: string; rendered: RenderedPage }>();
  const underWay = new Map<string, Promise<Answer | RenderedPage>>();
  return {
    find(key, mark) {
      const kept = pages.get(key);
      if (kept?.mark !== mark) return undefined;
      pages.delete(key);
      pages.set(key, kept);
      return kept.rendered;
    },
    keep(key, mark, rendered) {
      pages.delete(key);
      pages.set(key, { mark, rendered });
      if (pages.size > mostPages) {
        const oldest = pages.keys().next().value;
        if (oldest !== undefined) pages.delete(oldest);
      }
    },
    once(key, mark, make) {
      const name = `${key} ${mark}`;
      const before = underWay.get(name);
      if (before) return before;
      const made = make().finally(() => underWay.delete(name));
      underWay.set(name, made);
      return made;
    },
  };
}
