// SPDX-License-Identifier: EUPL-1.2
import type { RenderedPage } from './send-answer.ts';

const mostPages = 2000;

/** Rendered public pages, each with the mark of the journal at which it was made; the longest unused goes first. */
export type PageCache = {
  find(key: string, mark: string): RenderedPage | undefined;
  keep(key: string, mark: string, rendered: RenderedPage): void;
};

export function openPageCache(): PageCache {
  const pages = new Map<string, { mark: string; rendered: RenderedPage }>();
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
  };
}
