// SPDX-License-Identifier: EUPL-1.2
import type { JSX } from 'preact';

// Our own elements, which enhance the HTML inside them (src/client).
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'meent-proof': JSX.HTMLAttributes<HTMLElement> & { 'data-challenge': string };
      'meent-contribute': JSX.HTMLAttributes<HTMLElement> & { 'data-source': string };
      'meent-worklist': JSX.HTMLAttributes<HTMLElement>;
    }
  }
}
