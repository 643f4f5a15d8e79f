// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { WorkplacePart } from '../../platform/html/index.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { canDo, canRead, findByNumber } from '../contributions/index.ts';
import { canHandle, findInitiative } from '../initiatives/index.ts';
import { canHandleProject, findProject } from '../projects/index.ts';
import type { RecordRef } from '../thread/index.ts';

/** A record that can serve programmes, as far as choosing them asks. */
export type Servable = {
  readonly ref: RecordRef;
  readonly number: string;
  readonly title: string;
  readonly themeIds: readonly Id[];
};

/** Where records that serve programmes live, and who may tie them: who handles the record. */
export type ServingPlace = {
  readonly path: string;
  readonly part: WorkplacePart;
  /** @throws NotFound when it is not there or may not be read; Forbidden. */
  find(trx: Trx, actor: Actor, number: string): Promise<Servable>;
};

export const servingPlaces: readonly ServingPlace[] = [
  {
    path: '/werkplek/bijdragen',
    part: 'contributions',
    find: async (trx, actor, number) => {
      const found = await findByNumber(trx, number);
      if (!found || !canRead(actor, found)) throw new NotFound('There is no such contribution.');
      mustMay(canDo(actor, found, 'triage'));
      const themeIds = found.themeId === null ? [] : [found.themeId];
      return { ref: { kind: 'contribution', id: found.id }, number, title: found.subject, themeIds };
    },
  },
  {
    path: '/werkplek/initiatieven',
    part: 'initiatives',
    find: async (trx, actor, number) => {
      const found = await findInitiative(trx, number);
      if (!found) throw new NotFound('There is no such initiative.');
      mustMay(canHandle(actor, found));
      return { ...found, ref: { kind: 'initiative', id: found.id } };
    },
  },
  {
    path: '/werkplek/projecten',
    part: 'projects',
    find: async (trx, actor, number) => {
      const found = await findProject(trx, number);
      if (!found) throw new NotFound('There is no such project.');
      mustMay(canHandleProject(actor, found));
      return { ...found, ref: { kind: 'project', id: found.id } };
    },
  },
];

function mustMay(may: boolean): void {
  if (!may) throw new Forbidden('This is not yours to tie.');
}
