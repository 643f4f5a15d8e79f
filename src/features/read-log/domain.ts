// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { SharingGround } from '../../kernel/grounds.ts';
import type { Id } from '../../kernel/ids.ts';

/** Why staff look without asking: their role in the area, or the ball that they hold. */
export const ownTask = 'own_task';

export type ReadGround = SharingGround | typeof ownTask;

/** Which page or file was looked at. */
export const readParts = ['item', 'contact', 'file', 'export', 'shared', 'shared_file'] as const;
export type ReadPart = (typeof readParts)[number];

/** Who looks: somebody who works here, or a partner by the question that was put to them. */
export type Reader = { readonly kind: 'staff' | 'partner'; readonly id: Id };

/** One look at personal data (inzage). */
export type Look = {
  readonly at: Temporal.Instant;
  /** The feature that the subject belongs to. */
  readonly topic: string;
  readonly subjectId: Id;
  readonly part: ReadPart;
  readonly reader: Reader;
  readonly ground: ReadGround;
};

export type Read = {
  readonly id: Id;
  readonly at: Temporal.Instant;
  readonly topic: string;
  readonly subjectId: Id;
  readonly part: ReadPart;
  readonly readerKind: Reader['kind'];
  readonly readerId: Id;
  readonly ground: ReadGround;
};
