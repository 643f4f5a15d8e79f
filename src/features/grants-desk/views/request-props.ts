// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Id } from '../../../kernel/ids.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { AreaTree } from '../../areas/index.ts';
import type { Listed } from '../readings.ts';
import type { Back } from './words.tsx';

export type RequestPageProps = Listed & {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly names: ReadonlyMap<Id, string>;
  /** Whether the reader may mark what happened after the decision. */
  readonly canHandle: boolean;
  /** What led to it and what came of it. */
  readonly thread: ComponentChildren;
  readonly formKey: string;
  /** Which of its forms comes back. */
  readonly back?: Back & { readonly form: 'besluit' | 'betaald' | 'verantwoord' | 'intrekken' };
};

/** The field of each form in which a number of an account can have been typed. */
export const freeFieldOf = {
  besluit: 'uitleg',
  betaald: 'dag',
  verantwoord: 'terug',
  intrekken: 'reden',
} as const;
