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
  type Motion,
  type ReadUpdate,
  canSeeMotions,
  canTellHowItStands,
  inOrder,
  readUpdates,
  tellHowItStands,
} from '../motions/index.ts';
import { home } from './choice.ts';
import { citedField, updateForm } from './forms.ts';
import { type Pointing, citesOf, readPointing, ticksOf } from './pointing.ts';
import { find } from './reading.ts';
import { TellPage, type TellPageProps } from './views/tell-page.tsx';

const path = `${home}/:number/stand`;
const allow = canSeeMotions;

/** Telling how it stands, or putting one update right: a page of its own, with what it points to. */
export function tellRoutes(site: Site, deps: Deps): void {
  site.page(path, { allow }, async (visit, trx) => {
    const motion = await findOwn(visit, trx);
    const wrong = await wrongOne(trx, motion, visit.query.verbetert);
    const start = {
      sleutel: newId(),
      dag: visit.today.toString(),
      ...(wrong ? correcting(wrong) : {}),
    };
    const pointing = await readPointing(trx, visit, { motion, fields: start });
    return page(<TellPage visit={visit} motion={motion} wrong={wrong} typed={start} pointing={pointing} />);
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

/** What was wrong is filled in, with what it pointed to: only what is to be otherwise has to be typed. */
function correcting({ id, body, cites }: ReadUpdate): Readonly<Record<string, string>> {
  const ticks = Object.fromEntries(cites.map((one) => [citedField(one), 'on']));
  return { verbetert: id, tekst: body, ...ticks };
}

type Looked = Pick<TellPageProps, 'wrong'> & { readonly motion: Motion; readonly pointing: Pointing };

/** Everything that the page shows, and what was meant with the words that were typed. */
function look(deps: Deps, visit: Visit, fields: Fields): Promise<Looked> {
  return inMunicipality(deps, visit.municipality.id, async (trx) => {
    const motion = await findOwn(visit, trx);
    const pointing = await readPointing(trx, visit, { motion, fields });
    return { motion, pointing, wrong: await wrongOne(trx, motion, typed(fields).verbetert) };
  });
}

async function tell(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const { motion, wrong, pointing } = await look(deps, visit, fields);
  const sent = typed(fields);
  const shown = { visit, motion, wrong, typed: sent, pointing };
  if (sent.doe === 'zoek')
    return page(<TellPage {...shown} typed={{ ...sent, ...ticksOf(pointing) }} isSearched />);
  const read = readFields(updateForm, fields);
  if (!read.ok) return refused(<TellPage {...shown} refused={read.reason} />);
  if (pointing.isOpen)
    return refused(<TellPage {...shown} refused={[{ field: 'zoek', fault: 'wrong' }]} isSearched />);
  const outcome = await tellHowItStands(deps, visit, {
    number: motion.number,
    onDay: read.value.dag,
    body: read.value.tekst,
    correctsId: read.value.verbetert,
    cites: citesOf(pointing),
    isEarlyMeant: read.value.klopt === read.value.dag,
    submissionKey: read.value.sleutel,
  });
  if (outcome.ok) return redirect(href(visit, `${home}/${motion.number}?gelukt=1#stand`));
  return refused(<TellPage {...shown} refused={outcome.reason} />);
}
