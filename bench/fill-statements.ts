// SPDX-License-Identifier: EUPL-1.2
import { commonWords, searchedWords, syllables, vocabularySize, wordsPerText } from './words.ts';

export type FillShape = {
  readonly municipalityId: string;
  readonly count: number;
  /** Over how many days up to now they were brought in. */
  readonly days: number;
};

function textArray(values: readonly string[]): string {
  return `array[${values.map((value) => `'${value}'`).join(',')}]::text[]`;
}

/**
 * Words by Zipf's law: the n-th word of the vocabulary is n times rarer than the first, as in real texts. `power(size, random())`
 * is log-uniform, which is that.
 */
export const makeWords = `
  create or replace function pg_temp.words(many integer) returns text language sql volatile as $$
    select string_agg(
      case when rank <= ${commonWords.length} then (${textArray(commonWords)})[rank]
      else (${textArray(syllables)})[1 + rank % ${syllables.length}]
        || (${textArray(syllables)})[1 + rank / ${syllables.length} % ${syllables.length}]
        || (${textArray(syllables)})[1 + rank / ${syllables.length ** 2} % ${syllables.length}] end, ' ')
    from (select floor(power(${vocabularySize}, random()))::integer as rank from generate_series(1, many)) as drawn
  $$`;

/** Areas, people and places by number, to draw from; filled by fill.ts. */
export const makeDraws = `
  create temp table if not exists draw_areas (n integer, area_id uuid, holder_area_id uuid, person_id uuid);
  create temp table if not exists draw_themes (n integer, theme_id uuid);
  create temp table if not exists draw_organisations (n integer, organisation_id uuid);
  create temp table if not exists draw_places (n integer, lon double precision, lat double precision);
  truncate draw_areas, draw_themes, draw_organisations, draw_places`;

const uuid = (time: string, variety: string): string =>
  `(substr(${time}, 1, 8) || '-' || substr(${time}, 9, 4) || '-7' || substr(${variety}, 1, 3) || '-8' || substr(${variety}, 4, 3) || '-' || substr(${variety}, 7, 12))::uuid`;

/** An id that sorts by a moment, for rows of the same contribution apart by `salt`. */
const idAt = (moment: string, salt: string): string =>
  uuid(`lpad(to_hex((extract(epoch from ${moment}) * 1000)::bigint), 12, '0')`, `md5('${salt}' || i)`);

/**
 * What each contribution is, drawn once. Of those of the last month most are open, of older ones one in a hundred; busy areas have
 * more than quiet ones; three in ten may be published.
 */
export const drawContributions = ({ count, days }: FillShape): string => `
  create temp table filling as
  select i, at, ${idAt('at', 'contribution')} as id, ${idAt('at', 'contact')} as contact_id, kind, state,
    has_contact, has_point, hand_over, is_public, area_id, theme_id, lon, lat,
    case when state in ('answered', 'closed') and was_answered then least(at + lasted, now()) end as answered_at,
    case when state = 'closed' then least(at + lasted + interval '1 hour', now()) end as closed_at,
    case when state <> 'received' and holds = 1 then person_id end as holder_person_id,
    case when state <> 'received' and holds = 2 then organisation_id end as holder_organisation_id,
    case when state = 'received' or holds = 0 then holder_area_id end as holder_area_id,
    (at + interval '7 days' + interval '21 days' * random())::date as due_on
  from (
    select *, now() - at as age, interval '1 day' * (0.2 + 20 * random()) as lasted,
      case
        when now() - at < interval '3 days' and s < 0.7 then 'received'
        when now() - at < interval '30 days' and s < 0.35 then 'in_progress'
        when now() - at < interval '30 days' and s < 0.45 then 'asked'
        when now() - at < interval '30 days' and s < 0.7 then 'answered'
        when now() - at >= interval '30 days' and s < 0.01 then 'in_progress'
        else 'closed' end as state,
      case when h < 0.5 then 0 when h < 0.85 then 1 else 2 end as holds
    from (
      select i, now() - interval '${days} days' * ((${count} - i + random()) / ${count}) as at,
        random() as s, random() as h, random() < 0.75 as has_contact, random() < 0.7 as has_point, random() < 0.3 as hand_over,
        random() < 0.3 as is_public, random() < 0.9 as was_answered,
        (array['question', 'question', 'idea', 'concern', 'concern', 'compliment'])[1 + floor(6 * random())::integer] as kind,
        1 + floor((select count(*) from draw_areas) * power(random(), 1.5))::integer as area_n,
        1 + floor((select count(*) from draw_themes) * random())::integer as theme_n,
        1 + floor((select count(*) from draw_organisations) * random())::integer as organisation_n,
        1 + floor((select count(*) from draw_places) * random())::integer as place_n,
        (random() + random() - 1) * 0.008 as east, (random() + random() - 1) * 0.005 as north
      from generate_series(1, ${count}) as i
    ) as chance
  ) as chance
  join draw_areas on draw_areas.n = area_n
  join draw_themes on draw_themes.n = theme_n
  join draw_organisations on draw_organisations.n = organisation_n
  join lateral (select lon + east as lon, lat + north as lat from draw_places where draw_places.n = place_n) as place on true`;

/** Everything that belongs to them, each table by one statement. Confirmation mails are left out: no measured page reads them. */
export const insertDrawn = ({
  municipalityId,
  count,
}: FillShape): readonly (readonly [table: string, statement: string])[] => {
  const own = `'${municipalityId}'::uuid`;
  const key = (salt: string): string => `md5('${salt}' || id)::uuid`;
  const holder = `case when holder_area_id is not null then jsonb_build_object('kind', 'team', 'id', holder_area_id)
    when holder_person_id is not null then jsonb_build_object('kind', 'person', 'id', holder_person_id)
    else jsonb_build_object('kind', 'organisation', 'id', holder_organisation_id) end`;
  const person = `(select person_id from draw_areas where n = 1)`;
  const entry = (
    ...[verb, at, actor, details, condition]: readonly [
      verb: string,
      at: string,
      actor: string,
      details: string,
      condition: string,
    ]
  ): string => `
    select ${own}, ${idAt(at, verb)}, ${at}, ${actor === 'null' ? `'resident'` : `'staff'`}, ${actor}::uuid, 'contributions', id, '${verb}', ${details}
    from filling where ${condition}`;
  return [
    [
      'contacts',
      `insert into contacts (municipality_id, id, name, email, phone, prefers, created_at)
       select ${own}, contact_id, 'Inwoner ' || i, 'inwoner' || floor(random() * ${count} / 2)::integer || '@post.example', null, 'email', at
       from filling where has_contact order by i`,
    ],
    [
      'contributions',
      `insert into contributions (municipality_id, id, number, kind, state, channel, subject, body, locale, area_id, area_from, lon, lat,
         theme_id, contact_id, holder_area_id, holder_person_id, holder_organisation_id, public_consent, published_at, due_on,
         answered_at, closed_at, close_reason, submission_key, created_at, updated_at)
       select ${own}, id, 'B-' || extract(year from at)::integer || '-' || (10000000 + i), kind, state, 'web', pg_temp.words(4),
         pg_temp.words(${wordsPerText} + (random() * 30)::integer)
           || case when i % greatest(${count} / 5, 1) = 7 then ' ${searchedWords.rare}' else '' end,
         'nl', area_id, case when has_point then 'point' else 'choice' end, case when has_point then lon end, case when has_point then lat end,
         case when state <> 'received' then theme_id end, case when has_contact then contact_id end, holder_area_id, holder_person_id,
         holder_organisation_id, is_public, case when is_public and state <> 'received' then coalesce(answered_at, at + interval '1 day') end,
         case when state not in ('answered', 'closed') then due_on end, answered_at, closed_at,
         case when state = 'closed' and answered_at is null then 'Afgehandeld.' end, ${key('submission')}, at, coalesce(closed_at, answered_at, at)
       from filling order by i`,
    ],
    [
      'contribution_messages',
      `insert into contribution_messages (municipality_id, id, contribution_id, kind, author_person_id, body, submission_key, created_at)
       select ${own}, ${idAt('answered_at', 'answer')}, id, 'answer', ${person}, pg_temp.words(30), ${key('answer')}, answered_at
       from filling where answered_at is not null
       union all
       select ${own}, ${idAt(`at + interval '1 hour'`, 'note')}, id, 'note', ${person}, pg_temp.words(10), ${key('note')}, at + interval '1 hour'
       from filling where hand_over and state <> 'received'`,
    ],
    [
      'promises',
      `insert into promises (municipality_id, id, contribution_id, what, due_on, made_at, settled_at, outcome)
       select ${own}, ${idAt('at', 'promise')}, id, 'answer', due_on, at, coalesce(answered_at, closed_at),
         case when coalesce(answered_at, closed_at) is null then null when coalesce(answered_at, closed_at)::date <= due_on then 'kept' else 'late' end
       from filling order by i`,
    ],
    [
      'journal',
      `insert into journal (municipality_id, id, at, actor_kind, actor_id, topic, subject_id, verb, details) ${[
        entry(
          'submit',
          'at',
          'null',
          `jsonb_build_object('channel', 'web', 'kind', kind, 'areaId', area_id, 'dueOn', due_on)`,
          'true',
        ),
        entry(
          'triage',
          `at + interval '30 minutes'`,
          person,
          `jsonb_build_object('holder', ${holder})`,
          `state <> 'received'`,
        ),
        entry(
          'hand_over',
          `at + interval '50 minutes'`,
          person,
          `jsonb_build_object('holder', ${holder})`,
          `hand_over and state <> 'received'`,
        ),
        entry('answer', 'answered_at', person, `'{}'`, 'answered_at is not null'),
        entry('close', 'closed_at', person, `'{}'`, 'closed_at is not null'),
        entry('publish', 'closed_at', person, `'{}'`, 'is_public and closed_at is not null'),
      ].join(' union all ')}`,
    ],
  ];
};
