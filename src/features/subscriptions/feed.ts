// SPDX-License-Identifier: EUPL-1.2
import { type VNode, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';

export const feedType = 'application/atom+xml; charset=utf-8';

export type FeedEntry = {
  readonly id: Id;
  readonly title: string;
  readonly text: string;
  /** Whole addresses. */
  readonly href: string;
  readonly place: string;
  readonly at: Temporal.Instant;
};

export type NewsFeed = {
  readonly locale: Locale;
  readonly title: string;
  readonly author: string;
  /** Of the feed itself, and of the page that tells the same to people. */
  readonly self: string;
  readonly page: string;
  /** When nothing was ever told, the moment at which that can be said. */
  readonly emptySince: Temporal.Instant;
  readonly entries: readonly FeedEntry[];
};

/**
 * The feed as Atom (RFC 4287). Its texts are escaped by the renderer, but for `]]>`, which HTML allows and XML does not; what
 * XML 1.0 cannot hold at all is left out.
 */
export function feedOf(feed: NewsFeed): string {
  const { locale, title, author, self, page, entries, emptySince } = feed;
  const root = h('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    element('id', self),
    element('title', title),
    h('updated', null, moment(entries[0]?.at ?? emptySince)),
    h('author', null, element('name', author)),
    h('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    h('link', { rel: 'alternate', type: 'text/html', href: page }),
    ...entries.map(entryOf),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderToString(root).replaceAll(']]>', ']]&gt;')}\n`;
}

function entryOf({ id, title, text, href, place, at }: FeedEntry): VNode {
  return h('entry', null, [
    element('id', `urn:uuid:${id}`),
    element('title', title),
    h('updated', null, moment(at)),
    h('published', null, moment(at)),
    h('link', { rel: 'alternate', type: 'text/html', href }),
    h('category', { term: storable(place) }),
    h('content', { type: 'text' }, storable(text === '' ? title : text)),
  ]);
}

function element(name: string, text: string): VNode {
  return h(name, null, storable(text));
}

function moment(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: 'second' });
}

/** Without what no XML 1.0 document may hold (https://www.w3.org/TR/xml/#charsets): control signs, halves of a pair. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
