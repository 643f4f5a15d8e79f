// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import { tellUpstream } from '../thread/index.ts';
import { type State, upstreamNewsIn } from './domain.ts';
import { messages } from './messages.ts';

/** Tells whoever contributed to what led to it how a public project stands, in the transaction of the step itself. */
export async function tellFurtherUp(
  trx: Trx,
  { id, state }: { readonly id: Id; readonly state: State },
  at: Temporal.Instant,
): Promise<void> {
  const news = upstreamNewsIn[state];
  const what = { nl: messages.nl.upstream[news], en: messages.en.upstream[news] };
  await tellUpstream(trx, { record: { kind: 'project', id }, what, at });
}
