// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Typed } from '../../../platform/http/fields.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Contact } from '../../contributions/index.ts';
import type { Item, Session, Speaker } from '../domain.ts';
import { canPrepare } from '../policies.ts';
import type { Around, Whole } from '../reading.ts';
import type { Finding } from '../tying.ts';
import type { Back } from './form-page.tsx';

export type SpeakersProps = {
  readonly visit: Visit;
  readonly session: Session;
  readonly items: readonly Item[];
  readonly speakers: readonly Speaker[];
  readonly contacts: ReadonlyMap<string, Contact>;
};

/** Why the page is shown again: what is wrong, or what was looked for. */
export type DeskBack = Back & { readonly finding?: Finding };

export type DeskPageProps = Whole &
  Pick<SpeakersProps, 'speakers' | 'contacts'> & {
    readonly visit: Visit;
    readonly around: Around;
    readonly rail: ComponentChildren;
    readonly again?: { readonly typed: Typed } & DeskBack;
  };

/** What is to come can be changed, by the clerk's office. */
export function mayChange({ visit, session }: Pick<DeskPageProps, 'visit' | 'session'>): boolean {
  return session.state === 'planned' && canPrepare(visit.actor);
}
