// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { FormCount, Wish } from './domain.ts';

const columns = sql.raw(`id, area_id as "areaId", to_json(forms) as forms, when_where as "whenWhere", why,
  contact_id as "contactId", locale, created_at as "createdAt"`);

/** False when this form was taken before. */
export async function insertWish(trx: Trx, one: Wish): Promise<boolean> {
  const { rows } = await sql`
    insert into visit_wishes (municipality_id, id, area_id, forms, when_where, why, contact_id, locale, created_at)
    values (app_municipality(), ${one.id}, ${one.areaId}, ${sql.val([...one.forms])}::text[], ${one.whenWhere}, ${one.why},
      ${one.contactId}, ${one.locale}, ${one.createdAt.toString()})
    on conflict do nothing returning id`.execute(trx);
  return rows.length > 0;
}

export async function isWishTaken(trx: Trx, id: Id): Promise<boolean> {
  return (await findWish(trx, id)) !== undefined;
}

export async function findWish(trx: Trx, id: Id): Promise<Wish | undefined> {
  const { rows } = await sql<Wish>`select ${columns} from visit_wishes
    where municipality_id = app_municipality() and id = ${id}`.execute(trx);
  return rows[0];
}

/** How often each form was wished in each of these areas. */
export async function countWishes(trx: Trx, areaIds: readonly Id[]): Promise<FormCount[]> {
  const { rows } = await sql<FormCount>`
    select w.area_id as "areaId", form.name as form, count(*)::int as count
    from visit_wishes w cross join unnest(w.forms) as form (name)
    where w.municipality_id = app_municipality() and w.area_id = any (${sql.val([...areaIds])}::uuid[])
    group by 1, 2`.execute(trx);
  return rows;
}

/** What was said with the latest wishes. */
export async function readWishes(trx: Trx, areaIds: readonly Id[], limit: number): Promise<Wish[]> {
  const { rows } = await sql<Wish>`select ${columns} from visit_wishes
    where municipality_id = app_municipality() and area_id = any (${sql.val([...areaIds])}::uuid[])
      and (when_where <> '' or why <> '')
    order by id desc limit ${limit}`.execute(trx);
  return rows;
}

/** Somebody who wants to be told. */
export type ToTell = {
  readonly wishId: Id;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
};

const mostToTell = 1000;

/** Who asked to be told about visits in some areas: each address once, by its latest wish. */
export async function readToTell(trx: Trx, areaIds: readonly Id[]): Promise<ToTell[]> {
  const { rows } = await sql<ToTell>`
    select distinct on (c.email_key) w.id as "wishId", coalesce(c.name, '') as name, c.email, w.locale
    from visit_wishes w join contacts c on c.municipality_id = app_municipality() and c.id = w.contact_id
    where w.municipality_id = app_municipality() and w.area_id = any (${sql.val([...areaIds])}::uuid[]) and c.email is not null
    order by c.email_key, w.id desc limit ${mostToTell}`.execute(trx);
  return rows;
}

/** Whose address this is hears nothing more: their wishes stay, without the person. Gives the contacts that were there. */
export async function freeWishesLike(trx: Trx, wishId: Id): Promise<Id[]> {
  const { rows } = await sql<{ id: Id }>`
    with theirs as (
      select w.id, w.contact_id from visit_wishes w
      join contacts c on c.municipality_id = app_municipality() and c.id = w.contact_id
      where w.municipality_id = app_municipality() and c.email_key = (
        select o.email_key from contacts o join visit_wishes x on x.municipality_id = app_municipality() and x.contact_id = o.id
        where o.municipality_id = app_municipality() and x.id = ${wishId}))
    update visit_wishes w set contact_id = null, when_where = '', why = ''
    from theirs where w.municipality_id = app_municipality() and w.id = theirs.id returning theirs.contact_id as id`.execute(
    trx,
  );
  return rows.map(({ id }) => id);
}

/** What is older than the term: no longer whose it was, nor in which words. Gives the contacts that were there. */
export async function forgetWishes(trx: Trx, before: Temporal.Instant): Promise<Id[]> {
  const { rows } = await sql<{ id: Id | null }>`
    with due as (
      select id, contact_id from visit_wishes
      where municipality_id = app_municipality() and created_at < ${before.toString()}::timestamptz
        and (contact_id is not null or when_where <> '' or why <> '') for update)
    update visit_wishes w set contact_id = null, when_where = '', why = ''
    from due where w.municipality_id = app_municipality() and w.id = due.id returning due.contact_id as id`.execute(
    trx,
  );
  return rows.flatMap(({ id }) => (id ? [id] : []));
}
