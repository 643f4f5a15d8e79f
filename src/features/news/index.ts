// SPDX-License-Identifier: EUPL-1.2
export type { NewsItem, NewsText, NumberedItem, Told, Wrong } from './domain.ts';
export { type NewsSource, describeNews } from './source.ts';
export { numberNews, readLatestNews, readNewsBetween, readNewsOf, tellNews } from './store.ts';
