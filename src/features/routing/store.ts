// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Rule, RuleDetails } from './domain.ts';

type Row = Omit<Rule, 'target'> & { team: Id | null; person: Id | null; organisation: Id | null };

/** In the order in which they are tried. */
export async function loadRules(trx: Trx): Promise<readonly Rule[]> {
  const { rows } = await sql<Row>`
    select id, kind, theme_id as "themeId", area_id as "areaId", is_on as "isOn",
      holder_area_id as team, holder_person_id as person, holder_organisation_id as organisation
    from routing_rules where municipality_id = app_municipality() order by position`.execute(trx);
  return rows.map(toRule);
}

function toRule({ team, person, organisation, ...rule }: Row): Rule {
  if (team) return { ...rule, target: { kind: 'team', id: team } };
  if (person) return { ...rule, target: { kind: 'person', id: person } };
  if (organisation) return { ...rule, target: { kind: 'organisation', id: organisation } };
  throw new Error('A rule that names nobody cannot be: the database holds to that.');
}

/** One change at a time in a municipality: the order of the rules is a matter of all of them. */
export async function lockRules(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('routing ' || app_municipality()::text, 0))`.execute(
    trx,
  );
}

/** Comes after those that are there; false when it was there already. */
export async function insertRule(trx: Trx, rule: RuleDetails): Promise<boolean> {
  const { id, kind, themeId, areaId } = rule;
  const { team, person, organisation } = columnsOf(rule);
  const { rows } =
    await sql`insert into routing_rules (municipality_id, id, position, kind, theme_id, area_id,
      holder_area_id, holder_person_id, holder_organisation_id)
    select app_municipality(), ${id}, coalesce(max(position), 0) + 1, ${kind}, ${themeId}::uuid, ${areaId}::uuid,
      ${team}::uuid, ${person}::uuid, ${organisation}::uuid
    from routing_rules where municipality_id = app_municipality()
    on conflict (municipality_id, id) do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function updateRule(trx: Trx, rule: RuleDetails): Promise<void> {
  const { id, kind, themeId, areaId } = rule;
  const { team, person, organisation } = columnsOf(rule);
  await sql`update routing_rules set kind = ${kind}, theme_id = ${themeId}, area_id = ${areaId},
      holder_area_id = ${team}, holder_person_id = ${person}, holder_organisation_id = ${organisation}
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}

function columnsOf({ target }: RuleDetails) {
  return {
    team: target.kind === 'team' ? target.id : null,
    person: target.kind === 'person' ? target.id : null,
    organisation: target.kind === 'organisation' ? target.id : null,
  };
}

export async function updateRuleOrder(trx: Trx, ids: readonly Id[]): Promise<void> {
  await sql`update routing_rules r set position = wanted.position
    from unnest(${sql.val([...ids])}::uuid[]) with ordinality as wanted (id, position)
    where r.municipality_id = app_municipality() and r.id = wanted.id`.execute(trx);
}

export async function updateRuleSwitch(trx: Trx, id: Id, isOn: boolean): Promise<void> {
  await sql`update routing_rules set is_on = ${isOn} where municipality_id = app_municipality() and id = ${id}`.execute(
    trx,
  );
}

export async function deleteRule(trx: Trx, id: Id): Promise<void> {
  await sql`delete from routing_rules where municipality_id = app_municipality() and id = ${id}`.execute(trx);
}
