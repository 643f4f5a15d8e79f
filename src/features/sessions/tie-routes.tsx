// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, redirect } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { numberIn } from './asked-for.ts';
import { deskAgain } from './desk-routes.tsx';
import { tieForm, untieForm } from './forms.ts';
import { desk, workPath } from './links.ts';
import { canPrepare } from './policies.ts';
import { tieToSession, untieFromSession } from './programme-actions.ts';
import { boxOf, findToTie, tickedIn } from './tying.ts';

const papers = `${desk}/:number/stukken`;
const allow = canPrepare;

/** What is to be read for a session: put with it, and taken away again. */
export function tieRoutes(site: Site, deps: Deps): void {
  site.form(papers, { allow }, (visit, { fields }) => tie(deps, visit, fields));
  site.form(`${papers}/:id/los`, { allow }, async (visit, { fields }) => {
    const read = readFields(untieForm, fields);
    if (!read.ok) return deskAgain(deps, visit, fields, { faults: read.reason });
    if (!isId(visit.params.id)) throw new NotFound('Nothing here has this id.');
    const ref = { kind: read.value.soort, id: visit.params.id };
    const done = await untieFromSession(deps, visit, { number: numberIn(visit), ref });
    if (done.ok) return taken(visit);
    return deskAgain(deps, visit, fields, { faults: [], refusal: done.reason });
  });
}

/** Numbers are put with it at once; words give what they may mean, to be ticked. */
async function tie(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const { actor } = visit;
  if (!isStaff(actor)) throw new Forbidden('Only who works here ties.');
  const read = readFields(tieForm, fields);
  if (!read.ok) return deskAgain(deps, visit, fields, { faults: read.reason });
  const { nummer: text, gezien: seen } = read.value;
  const finding = await inMunicipality(deps, visit.municipality.id, (trx) =>
    findToTie(trx, actor, { text, seen, ticked: tickedIn(fields) }),
  );
  const ticks = Object.fromEntries(finding.chosen.map((one) => [boxOf(one), 'on']));
  const sent = { ...typed(fields), ...ticks };
  if (finding.isOpen) return deskAgain(deps, visit, sent, { faults: [], finding });
  if (finding.chosen.length === 0)
    return deskAgain(deps, visit, sent, { faults: [], refusal: 'not_found', finding });
  const done = await tieToSession(deps, visit, { number: numberIn(visit), records: finding.chosen });
  if (!done.ok) return deskAgain(deps, visit, sent, { faults: [], refusal: done.reason, finding });
  return taken(visit);
}

function taken(visit: Visit): Answer {
  return redirect(href(visit, workPath(numberIn(visit), '?gelukt=bewaard#stukken')));
}
