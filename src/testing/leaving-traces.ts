// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from 'temporal-polyfill';
import {
  answerContribution,
  askResident,
  findByNumber,
  joinContribution,
  noteOnContribution,
  proposeAppointment,
  publishContribution,
  rateContribution,
  replyToContribution,
} from '../features/contributions/index.ts';
import {
  findInitiative,
  readInitiators,
  startInitiative,
  writeToTeam,
} from '../features/initiatives/index.ts';
import { failDeed, promiseDeed } from '../features/promise-desk/index.ts';
import { noteTalks } from '../features/talks/index.ts';
import { makeWish } from '../features/visits/index.ts';
import { type Id, newId } from '../kernel/ids.ts';
import { inMunicipality } from '../platform/db/opener.ts';
import { arrive } from './arriving.ts';
import { bring } from './bringing.ts';
import { subscribe } from './subscribing.ts';
import { type Town, must } from './town.ts';

/** A resident whose name and number stand nowhere else: what is left of her is found. */
export const resident = {
  name: 'Xaviera Quandt',
  email: 'Xaviera.Quandt@post.example',
  phone: '06 98 76 54 32',
} as const;
const { name, email, phone } = resident;
const own = { naam: name, email, telefoon: phone };

export type Traces = {
  readonly publicNumber: string;
  readonly privateNumber: string;
  readonly contactId: Id;
};

/** She does all that a resident can do, and signs everything. */
export async function leaveTraces(town: Town): Promise<Traces> {
  const { number: privateNumber } = await bring(town, {
    ...own,
    onderwerp: `Vraag van ${name}`,
    tekst: `Bel ${phone}`,
  });
  await talkAbout(town, privateNumber);
  await promiseAndMeet(town, privateNumber);
  await finish(town, privateNumber);
  const publicNumber = await bringInPublic(town);
  await joinAnother(town);
  await talkInTheStreet(town);
  await takeInitiative(town);
  await subscribe(town, email);
  await wishForVisit(town);
  await mail(town, publicNumber);
  const found = await find(town, privateNumber);
  if (!found.contactId) throw new Error(`${privateNumber} has no contact.`);
  return { publicNumber, privateNumber, contactId: found.contactId };
}

/** She says how she would like to be met. */
async function wishForVisit(town: Town): Promise<void> {
  const { deps, municipality } = town;
  const wish = { id: newId(), areaId: town.area('molendorp'), forms: ['walk'], locale: 'nl' } as const;
  const words = { whenWhere: `Bel ${phone}`, why: `Vraag naar ${name}`, name, email };
  must(await makeWish(deps, municipality, { ...wish, ...words }));
}

async function find(town: Town, number: string) {
  const found = await inMunicipality(town.deps, town.municipality.id, (trx) => findByNumber(trx, number));
  if (!found) throw new Error(`There is no ${number}.`);
  return found;
}

/** She leads one, and writes to the team from her own page. */
async function takeInitiative(town: Town): Promise<void> {
  const number = await startInitiative(town.deps, await town.doer('nora'), {
    title: 'Jeu-de-boulesbaan',
    body: 'Twee banen bij de molen.',
    locale: 'nl',
    areaIds: [town.area('molendorp')],
    themeIds: [],
    person: { who: { name, email, phone } },
    wantsPublic: true,
    submissionKey: newId(),
  });
  const [initiator] = await inMunicipality(town.deps, town.municipality.id, async (trx) => {
    const found = await findInitiative(trx, number);
    return readInitiators(trx, found ? [found.id] : []);
  });
  const own = { number, initiatorId: initiator?.id ?? '' };
  const body = `Bel mij: ${phone}. ${name}`;
  must(await writeToTeam(town.deps, town.municipality, own, { id: newId(), body }));
}

async function talkAbout(town: Town, number: string): Promise<void> {
  const nora = await town.doer('nora');
  const said = (text: string) => ({ number, text, submissionKey: newId() });
  must(await noteOnContribution(town.deps, nora, said(`${name} klonk bezorgd.`)));
  must(await askResident(town.deps, nora, said(`Beste ${name}, waar was het?`)));
  must(await replyToContribution(town.deps, town.municipality, said(`Bij mij. Groet, ${name}`)));
}

async function promiseAndMeet(town: Town, number: string): Promise<void> {
  const nora = await town.doer('nora');
  const deed = `${name} bellen`;
  must(await promiseDeed(town.deps, nora, { number, deed, dueOn: '2026-03-12', submissionKey: newId() }));
  const { rows } = await town.db.pool.query<{ id: Id }>(
    `select id from promises where municipality_id = $1 and what = 'deed'`,
    [town.municipality.id],
  );
  const promiseId = rows[0]?.id ?? '';
  const reason = `${name} nam niet op.`;
  must(await failDeed(town.deps, nora, { number, promiseId, version: 1, reason }));
  const where = { place: 'home', placeText: `Bij ${name}`, minutes: 30, isAgreed: true } as const;
  const moments = [Temporal.Instant.from('2026-03-12T09:00:00Z')];
  const proposal = { ...where, number, id: newId(), personId: town.ids.nora, moments };
  must(await proposeAppointment(town.deps, nora, proposal));
}

async function finish(town: Town, number: string): Promise<void> {
  const said = { number, text: `Beste ${name}, het is gemaakt.`, submissionKey: newId(), close: true };
  must(await answerContribution(town.deps, await town.doer('nora'), { ...said, isPublic: false }));
  const { closedAt } = await find(town, number);
  if (!closedAt) throw new Error('It was not closed.');
  const rating = { number, helped: 'yes', better: `Groet van ${name}`, closedAt } as const;
  must(await rateContribution(town.deps, town.municipality, rating));
}

async function bringInPublic(town: Town): Promise<string> {
  const nora = await town.doer('nora');
  const { number } = await bring(town, {
    ...own,
    onderwerp: 'Een bankje bij de vijver',
    tekst: `Graag een bankje. ${name}, ${phone}, ${email}`,
    openbaar: 'on',
  });
  must(await publishContribution(town.deps, nora, number));
  const text = `Beste ${name}, het bankje komt er.`;
  const answered = { number, text, submissionKey: newId(), close: true, isPublic: true };
  must(await answerContribution(town.deps, nora, answered));
  return number;
}

async function joinAnother(town: Town): Promise<void> {
  const nora = await town.doer('nora');
  const { number } = await bring(town, { openbaar: 'on', onderwerp: 'Kapotte lamp' });
  must(await publishContribution(town.deps, nora, number));
  const contact = { name, email, phone, prefers: null };
  const joining = { number, locale: 'nl', text: `Ik ook, ${name}`, submissionKey: newId(), contact } as const;
  must(await joinContribution(town.deps, town.municipality, joining));
  const said = { number, text: 'De lamp doet het weer.', submissionKey: newId(), close: true };
  must(await answerContribution(town.deps, nora, { ...said, isPublic: true }));
}

async function talkInTheStreet(town: Town): Promise<void> {
  const now = town.clock.now();
  const note = {
    id: newId(),
    personId: town.ids.nora,
    occasion: 'doorstep',
    text: `${name} vertelde over de brug.`,
    mood: 'happy',
    themeIds: [],
    areaId: town.area('molendorp'),
    mayKeep: true,
    mayContact: true,
    mayPublish: false,
    contact: { name, email, phone },
    notedAt: now,
  } as const;
  await noteTalks(town.deps, await town.doer('nora'), { notes: [note], phoneNow: now });
}

async function mail(town: Town, number: string): Promise<void> {
  const raw = [
    `From: ${name} <${email}>`,
    'To: wijk@lindewoude.example',
    `Subject: Re: ${number}`,
    'Message-ID: <x1@post.example>',
    '',
    `Dank! ${name}`,
  ];
  const came = await arrive(town, Buffer.from(raw.join('\r\n')));
  if (came.state !== 'taken') throw new Error(`The mail was ${came.state}.`);
}
