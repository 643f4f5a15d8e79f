// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { addRule, changeRule, moveRule, removeRule, ruleIn, switchRule } from './actions.ts';
import { type World, decideHolder, readWorld } from './deciding.ts';
import { moveForm, newRuleForm, ruleForm, ruleFrom, tryForm, typedOf } from './forms.ts';
import { canManageRouting } from './policies.ts';
import { RoutingPage, type Tried } from './views/routing-page.tsx';
import { RuleFormPage } from './views/rule-form.tsx';

const allow = canManageRouting;

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/routing', { allow }, async (visit, trx) => {
    const world = await readWorld(deps, trx);
    const tried = triedIn(world, visit);
    const isSaved = visit.query.gelukt === '1';
    return page(
      <RoutingPage
        visit={visit}
        world={world}
        typed={typed(visit.query)}
        isSaved={isSaved}
        {...(tried ? { tried } : {})}
      />,
    );
  });

  site.page('/werkplek/routing/nieuw', { allow }, async (visit, trx) => {
    const world = await readWorld(deps, trx);
    return page(<RuleFormPage visit={visit} world={world} typed={{}} formKey={newId()} />);
  });

  site.form('/werkplek/routing/nieuw', { allow }, async (visit, { fields }) => {
    const read = readFields(newRuleForm, fields);
    const outcome = read.ok ? await addRule(deps, visit, ruleFrom(read.value.key, read.value)) : read;
    if (outcome.ok) return toList(visit);
    const sent = typed(fields);
    const again = { visit, typed: sent, formKey: sent.key ?? newId(), refused: outcome.reason };
    return refused(<RuleFormPage {...again} world={await readNow(deps, visit)} />);
  });

  site.page('/werkplek/routing/:id', { allow }, async (visit, trx) => {
    const world = await readWorld(deps, trx);
    const rule = ruleIn(world.rules, idIn(visit));
    return page(<RuleFormPage visit={visit} world={world} rule={rule} typed={typedOf(rule)} />);
  });

  site.form('/werkplek/routing/:id', { allow }, async (visit, { fields }) => {
    const id = idIn(visit);
    const read = readFields(ruleForm, fields);
    const outcome = read.ok ? await changeRule(deps, visit, ruleFrom(id, read.value), read.value.mark) : read;
    if (outcome.ok) return toList(visit);
    await deps.fresh.check(visit.municipality.id);
    const world = await readNow(deps, visit);
    const again = { visit, world, rule: ruleIn(world.rules, id), typed: typed(fields) };
    return refused(<RuleFormPage {...again} refused={outcome.reason} />);
  });

  orderRoutes(site, deps);
}

function orderRoutes(site: Site, deps: Deps): void {
  for (const [path, by] of [
    ['omhoog', -1],
    ['omlaag', 1],
  ] as const) {
    site.form(`/werkplek/routing/:id/${path}`, { allow }, async (visit, { fields }) => {
      const read = readFields(moveForm, fields);
      if (read.ok) await moveRule(deps, visit, { id: idIn(visit), from: read.value.plaats, by });
      return toList(visit);
    });
  }
  for (const [path, isOn] of [
    ['aan', true],
    ['uit', false],
  ] as const) {
    site.form(`/werkplek/routing/:id/${path}`, { allow }, async (visit) => {
      await switchRule(deps, visit, idIn(visit), isOn);
      return toList(visit);
    });
  }
  site.form('/werkplek/routing/:id/verwijderen', { allow }, async (visit) => {
    await removeRule(deps, visit, idIn(visit));
    return toList(visit);
  });
}

/** What the address asks to try out; nothing when it asks nothing that can be. */
function triedIn(world: World, visit: Visit): Tried | undefined {
  const asked = readFields(tryForm, visit.query);
  if (!asked.ok || !world.tree.byId(asked.value.gebied)) return undefined;
  const { soort, thema, gebied } = asked.value;
  const subject = { kind: soort, themeId: thema ?? null, areaId: gebied };
  return { subject, decision: decideHolder(world, subject) };
}

function readNow(deps: Deps, visit: Visit): Promise<World> {
  return inMunicipality(deps, visit.municipality.id, (trx) => readWorld(deps, trx));
}

function idIn(visit: Visit): Id {
  if (!isId(visit.params.id)) throw new NotFound('This is no id.');
  return visit.params.id;
}

function toList(visit: Visit): Answer {
  return redirect(href(visit, '/werkplek/routing?gelukt=1'));
}
