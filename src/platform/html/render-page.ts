// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A whole page as it goes over the wire. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>${renderToString(page)}`;
}
