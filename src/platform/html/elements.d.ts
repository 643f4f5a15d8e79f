// SPDX-License-Identifier: EUPL-1.2
import type { HTMLAttributes } from 'preact';

// Our own elements, which enhance the HTML inside them (src/client).
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'meent-proof': HTMLAttributes<HTMLElement> & { 'data-challenge': string };
      'meent-contribute': HTMLAttributes<HTMLElement> & { 'data-source': string };
      'meent-field': HTMLAttributes<HTMLElement> & Readonly<Record<`data-${string}`, string | undefined>>;
      'meent-quick-entry': HTMLAttributes<HTMLElement>;
      'meent-finder': HTMLAttributes<HTMLElement> & {
        'data-source': string;
        'data-let-go': string;
      };
      'meent-worklist': HTMLAttributes<HTMLElement> & { 'data-new-href': string };
      'meent-similar': HTMLAttributes<HTMLElement> & { 'data-source': string };
      'meent-files': HTMLAttributes<HTMLElement> & Readonly<Record<`data-${string}`, string | undefined>>;
      'meent-boxes': HTMLAttributes<HTMLElement> & Readonly<Record<`data-${string}`, string | undefined>>;
      'meent-live': HTMLAttributes<HTMLElement> & { 'data-events': string };
      'meent-chair': HTMLAttributes<HTMLElement> & Readonly<Record<`data-${string}`, string | undefined>>;
      'meent-map': HTMLAttributes<HTMLElement> & Readonly<Record<`data-${string}`, string | undefined>>;
    }
  }
}
