// SPDX-License-Identifier: EUPL-1.2
import type { LightMyRequestResponse } from 'fastify';
import { newId } from '../kernel/ids.ts';
import { type Town, townMoment } from './town.ts';
import type { FormVisitor } from './visitors.ts';

/** Does it, and sees that it was taken and told about in the journal. Gives where it leads. */
export type Tells = (route: string, act: () => Promise<LightMyRequestResponse>) => Promise<string>;

export function pathOf(location: string): string {
  return location.split('?')[0] ?? '';
}

export function lastPart(path: string): string {
  return path.split('/').at(-1) ?? '';
}

/** The forms of talks: the plain one, what a phone sends, and making a contribution of one. Town and visitor are of one person. */
export async function tellTalks(town: Town, visitor: FormVisitor, tells: Tells): Promise<void> {
  const note = { tekst: 'De heg hangt over het pad.', bewaren: 'on', gebied: town.area('molendorp') };
  await tells('/veld', () => visitor.fillIn('/veld', '/veld', { aanleiding: 'doorstep', ...note }));
  const kept = {
    ...note,
    sleutel: newId(),
    persoon: town.ids.bea,
    genoteerd: townMoment.toString(),
    aanleiding: 'doorstep',
  };
  await tells('/veld/gesprekken', () =>
    visitor.send('/veld/gesprekken', { nu: townMoment.toString(), notities: [kept] }),
  );
  const talk = `/werkplek/gesprekken/${kept.sleutel}`;
  await tells('/werkplek/gesprekken/:id/bijdrage', () =>
    visitor.fillIn(talk, `${talk}/bijdrage`, { soort: 'concern', onderwerp: 'De heg' }),
  );
}
