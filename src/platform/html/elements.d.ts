// SPDX-License-Identifier: EUPL-1.2
import type { HTMLAttributes } from 'preact';

// Our own elements, which enhance the HTML inside them (src/client).
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'meent-proof': HTMLAttributes<HTMLElement> & { 'data-challenge': string };
      'meent-contribute': HTMLAttributes<HTMLElement> & { 'data-source': string };
      'meent-similar': HTMLAttributes<HTMLElement> & { 'data-source': string };
      'meent-worklist': HTMLAttributes<HTMLElement>;
      'meent-map': HTMLAttributes<HTMLElement> & Readonly<Record<`data-${string}`, string | undefined>>;
    }
  }
}
