// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import { insertContact } from '../features/contributions/index.ts';
import { insertParty } from '../features/council/index.ts';
import { record } from '../features/journal/index.ts';
import { insertSession } from '../features/sessions/index.ts';
import { system } from '../kernel/actor.ts';
import { type Id, newId } from '../kernel/ids.ts';
import { type Trx, inMunicipality } from '../platform/db/opener.ts';
import type { Town } from './town.ts';

/** An evening as Hengelo held it: five parts, three questions, two party groups, a partner and a resident who speak. */
export type Evening = {
  readonly number: string;
  readonly id: Id;
  readonly items: readonly Id[];
  readonly questions: readonly Id[];
  readonly parties: { readonly left: Id; readonly right: Id };
  /** With her name; he without. */
  readonly speakers: { readonly sanne: Id; readonly tom: Id };
};

const programme = [
  ['Opening door de voorzitter', 5, null],
  ['Introductie wijkgericht werken', 20, 'de portefeuillehouder en de projectleider'],
  ['Wijkgericht werken in de praktijk', 20, 'Wonen Oost en de projectleider gezonde wijkaanpak'],
  ['In gesprek met elkaar', 40, null],
  ['Afsluiting en vervolg', 5, null],
] as const;

const asked = [
  [
    'Wanneer is wijkgericht werken volgens u geslaagd?',
    'Bijvoorbeeld het aantal inwoners dat actief is in de wijk.',
  ],
  ['Bent u het eens met de voorgestelde werkwijze?', null],
  ['Wat wilt u het college nog meegeven?', null],
] as const;

export function prepareEvening(town: Town, isPublic = true): Promise<Evening> {
  return inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const at = town.clock.now();
    const id = newId();
    const number = await insertSession(trx, {
      id,
      kind: 'market',
      title: 'Politieke markt wijkgericht werken',
      startsAt: at,
      endsAt: at.add({ minutes: 90 }),
      place: 'Stadhuis',
      room: 'Raadzaal',
      domains: ['Fysiek', 'Bestuur', 'Sociaal'],
      chair: 'V. de Voorde',
      clerk: 'C. Hart',
      purpose: 'picture',
      advice: null,
      background: null,
      holderIds: [],
      areaIds: [],
      themeIds: [],
      speakUntil: null,
      speakingMinutes: 5,
      publishedAt: isPublic ? at : null,
      submissionKey: newId(),
      at,
    });
    if (!number) throw new Error('The session was not made.');
    await record(trx, { actor: system, at, topic: 'sessions', subjectId: id, verb: 'session_prepared' });
    const items = await insertItems(trx, id);
    return {
      number,
      id,
      items,
      questions: await insertQuestions(trx, id, items[3] ?? ''),
      parties: await insertParties(trx),
      speakers: {
        sanne: await insertSpeaker(town, trx, {
          sessionId: id,
          name: 'Sanne Kuiper',
          isNamePublic: true,
          language: 'nl',
        }),
        tom: await insertSpeaker(town, trx, {
          sessionId: id,
          name: 'Tom Bakker',
          isNamePublic: false,
          language: 'en',
        }),
      },
    };
  });
}

async function insertItems(trx: Trx, sessionId: Id): Promise<Id[]> {
  const items = programme.map(([title, minutes, presenters], place) => ({
    id: newId(),
    place,
    title,
    minutes,
    presenters,
  }));
  await sql`insert into session_items (municipality_id, id, session_id, place, title, minutes, presenters)
    select app_municipality(), i.id, ${sessionId}::uuid, i.place, i.title, i.minutes, i.presenters
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb)
      as i(id uuid, place smallint, title text, minutes smallint, presenters text)`.execute(trx);
  return items.map(({ id }) => id);
}

async function insertQuestions(trx: Trx, sessionId: Id, itemId: Id): Promise<Id[]> {
  const questions = asked.map(([body, hint], place) => ({ id: newId(), place, body, hint }));
  await sql`insert into session_questions (municipality_id, id, session_id, item_id, place, body, hint)
    select app_municipality(), q.id, ${sessionId}::uuid, ${itemId}::uuid, q.place, q.body, q.hint
    from jsonb_to_recordset(${JSON.stringify(questions)}::jsonb) as q(id uuid, place smallint, body text, hint text)`.execute(
    trx,
  );
  return questions.map(({ id }) => id);
}

async function insertParties(trx: Trx): Promise<Evening['parties']> {
  const left = newId();
  const right = newId();
  await insertParty(trx, { id: left, name: `Linksaf ${left.slice(-4)}`, seats: 5 });
  await insertParty(trx, { id: right, name: `Rechtdoor ${right.slice(-4)}`, seats: 7 });
  return { left, right };
}

type NewSpeaker = {
  readonly sessionId: Id;
  readonly name: string;
  readonly isNamePublic: boolean;
  readonly language: 'nl' | 'en';
};

async function insertSpeaker(
  town: Town,
  trx: Trx,
  { sessionId, name, isNamePublic, language }: NewSpeaker,
): Promise<Id> {
  const at = town.clock.now();
  const id = newId();
  const contactId = newId();
  const email = `${name.split(' ')[0]?.toLowerCase() ?? ''}@post.example`;
  await insertContact(trx, { id: contactId, name, email, phone: null, prefers: null }, at);
  await sql`insert into session_speakers (municipality_id, id, session_id, contact_id, gist, is_name_public, language, state, place,
      submission_key, created_at, updated_at)
    values (app_municipality(), ${id}, ${sessionId}, ${contactId}, 'Over de bushalte', ${isNamePublic}, ${language}, 'confirmed', 1,
      ${newId()}, ${at.toString()}, ${at.toString()})`.execute(trx);
  return id;
}
