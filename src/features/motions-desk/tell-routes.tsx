// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import {
  type Cited,
  type Motion,
  canSeeMotions,
  canTellHowItStands,
  inOrder,
  readUpdates,
  tellHowItStands,
} from '../motions/index.ts';
import type { ThreadRecord } from '../thread/index.ts';
import { home } from './choice.ts';
import { citedField, citedIn, updateForm } from './forms.ts';
import { type Found, find, findCited, readCited } from './reading.ts';
import { TellPage, type TellPageProps } from './views/tell-page.tsx';

const path = `${home}/:number/stand`;
const allow = canSeeMotions;
const mostCited = 20;

/** Telling how it stands, or putting one update right: a page of its own, with what it points to. */
export function tellRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow }, async (visit, trx) => {
    const motion = await findOwn(visit, trx);
    const wrong = await wrongOne(trx, motion, visit.query.verbetert);
    const start = {
      sleutel: newId(),
      dag: wrong?.onDay ?? visit.today.toString(),
      ...(wrong ? { verbetert: wrong.id } : {}),
    };
    return page(<TellPage visit={visit} motion={motion} wrong={wrong} typed={start} cited={[]} />);
  });

  site.form(path, { allow }, (visit, { fields }) => tell(deps, visit, fields));
}

async function findOwn(visit: Visit, trx: Trx): Promise<Motion> {
  const motion = await find(visit, trx);
  if (!canTellHowItStands(visit.actor, motion)) throw new Forbidden('This is not yours to tell.');
  return motion;
}

async function wrongOne(trx: Trx, motion: Motion, id: string | undefined) {
  if (id === undefined || id === '') return undefined;
  const found = inOrder(await readUpdates(trx, motion.id)).find((one) => one.id === id);
  if (!found) throw new NotFound('There is no such update.');
  return found;
}

type Looked = {
  readonly motion: Motion;
  readonly wrong: TellPageProps['wrong'];
  readonly ticked: readonly ThreadRecord[];
  readonly found: Found;
};

/** Everything that the page shows, and what was meant with the words that were typed. */
function look(deps: Deps, visit: Visit, fields: Fields): Promise<Looked> {
  const { zoek = '', verbetert } = typed(fields);
  return inMunicipality(deps, visit.municipality.id, async (trx) => {
    const motion = await findOwn(visit, trx);
    const ticked = await readCited(trx, visit, citedIn(fields).slice(0, mostCited));
    const found = await findCited(trx, visit, zoek);
    const wrong = await wrongOne(trx, motion, verbetert);
    const isOther = ({ id }: ThreadRecord): boolean => id !== motion.id;
    return {
      motion,
      wrong,
      ticked: ticked.filter(isOther),
      found: { ...found, records: found.records.filter(isOther), exact: found.exact.filter(isOther) },
    };
  });
}

async function tell(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const { motion, wrong, ticked, found } = await look(deps, visit, fields);
  const all = [...new Map([...ticked, ...found.records].map((one) => [one.id, one])).values()];
  const sent = typed(fields);
  const shown = { visit, motion, wrong, typed: sent, cited: all, missing: found.missing };
  if (sent.doe === 'zoek') {
    const ticks = found.exact.map((one): [string, string] => [citedField(one), 'on']);
    return page(<TellPage {...shown} typed={{ ...sent, ...Object.fromEntries(ticks) }} isSearched />);
  }
  const read = readFields(updateForm, fields);
  if (!read.ok) return refused(<TellPage {...shown} refused={read.reason} />);
  const cites = [...new Map([...ticked, ...found.exact].map((one) => [one.id, one])).values()];
  // Words that may mean several things are not thrown away: somebody looks what was meant.
  const isOpen =
    found.missing.length > 0 || found.records.some(({ id }) => !cites.some((one) => one.id === id));
  if (isOpen && sent.gezien !== sent.zoek)
    return refused(<TellPage {...shown} refused={[{ field: 'zoek', fault: 'wrong' }]} isSearched />);
  const outcome = await tellHowItStands(deps, visit, {
    number: motion.number,
    onDay: read.value.dag,
    body: read.value.tekst,
    correctsId: read.value.verbetert,
    cites: cites.map(({ kind, id }): Cited => ({ kind, id })),
    submissionKey: read.value.sleutel,
  });
  if (outcome.ok) return redirect(href(visit, `${home}/${motion.number}?gelukt=1#stand`));
  return refused(<TellPage {...shown} refused={outcome.reason} />);
}
