// SPDX-License-Identifier: EUPL-1.2
import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { system } from '../../kernel/actor.ts';
import { standingClock } from '../../kernel/clock.ts';
import { type Id, newId } from '../../kernel/ids.ts';
import { watchFreshness } from '../../platform/db/freshness.ts';
import type { Database } from '../../platform/db/open.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { openPageCache } from '../../platform/http/page-cache.ts';
import { openServer } from '../../platform/http/server.ts';
import { openLog } from '../../platform/log/log.ts';
import { openSecrets } from '../../platform/secrets/secrets.ts';
import { testDatabase } from '../../testing/database.ts';
import { madeUpPasskey } from '../../testing/made-up-passkey.ts';
import { validateHtml } from '../../testing/page-checks.ts';
import { readEntries } from '../journal/index.ts';
import { defaultSettings, insertMunicipality, openRegistry } from '../municipality/index.ts';
import * as notifications from '../notifications/index.ts';
import { listMails, readMail } from '../notifications/store.ts';
import { addPerson, giveRole, letPersonLeave } from '../teams/index.ts';
import { authenticate, createFirstAdministrator, makeSignInCode, routes } from './index.ts';

const publicUrl = 'http://localhost:3000';
const start = Temporal.Instant.from('2026-06-03T08:00:00Z');
const clock = standingClock(start);
let db: Database;
let deps: Deps;
let demoSwitch = true;
let caller = 0;

type Town = { app: FastifyInstance; id: Id; administrator: Id; joost: Id };
let town: Town;
let realTown: Town;

beforeAll(async () => {
  db = await testDatabase();
  const idle = () => Promise.resolve();
  const nothing = () => Promise.resolve(undefined);
  const noFiles = {
    put: idle,
    putFile: idle,
    get: nothing,
    has: () => Promise.resolve(false),
    getStream: nothing,
    remove: idle,
  };
  const secrets = await openSecrets(db);
  deps = {
    db,
    clock,
    fresh: watchFreshness(db),
    jobs: { enqueue: idle, enqueueMany: idle },
    files: noFiles,
    secrets,
    publicUrl,
    mailIsSent: false,
    largestDocument: 100_000_000,
  };
  town = await openTown('lindewoude', true);
  realTown = await openTown('echtdorp', false);
});
afterAll(async () => {
  await town.app.close();
  await realTown.app.close();
  await db.close();
});
beforeEach(() => {
  demoSwitch = true;
  clock.set(clock.now().add({ hours: 30 }));
});

async function openTown(slug: string, isDemo: boolean): Promise<Town> {
  const settings = { ...defaultSettings, phone: '0300 12 34 00', email: `gemeente@${slug}.example` };
  const id = await insertMunicipality(db, { slug, name: slug, hosts: [], isDemo, settings, code: slug });
  const municipality = { id, slug, name: slug, isDemo, settings };
  const administrator = await createFirstAdministrator(deps, municipality, {
    name: 'Ingrid Mulder',
    email: `ingrid@${slug}.example`,
  });
  if (!administrator.ok) throw new Error(administrator.reason);
  const doer = { municipality, actor: system };
  const joost = newId();
  const more = { phone: '', employer: '', meet: { nl: '', en: '' } };
  await addPerson(deps, doer, { id: joost, name: 'Joost Hendriks', email: `joost@${slug}.example`, ...more });
  const { rows } = await db.pool.query<{ id: Id }>('select id from areas where municipality_id = $1', [id]);
  const role = {
    personId: joost,
    role: 'area_manager',
    areaId: rows[0]?.id ?? null,
    organisationId: null,
  } as const;
  await giveRole(deps, doer, { id: newId(), ...role, from: '2026-01-01', to: null });
  const registry = openRegistry(deps, slug);
  const { app, site } = await openServer({
    ...deps,
    pages: openPageCache(),
    assets: {
      css: { site: '/a.css', work: '/b.css', field: '/c.css' },
      rareCss: '/d.css',
      js: { site: '/a.js', work: '/b.js', field: '/c.js' },
      font: '/f.woff2',
    },
    // The switch of the installation, which a test turns off to see that it counts.
    get isDemoAllowed() {
      return demoSwitch;
    },
    isSecure: false,
    authenticate: (trx, token) => authenticate({ ...deps, isDemoAllowed: demoSwitch }, trx, token),
    log: openLog('silent'),
    trustProxy: true,
    findMunicipality: (host) => registry.find(host),
    clientFolder: tmpdir(),
  });
  routes(site, deps);
  notifications.routes(site, deps);
  await app.ready();
  return { app, id, administrator: administrator.value, joost };
}

/** A browser: keeps its cookie, and is at an address of its own so that limits of one do not touch another. */
function openBrowser(at: Town = town) {
  const address = `10.0.${(caller += 1) >> 8}.${caller & 255}`;
  let cookie = '';
  async function send(method: 'GET' | 'POST', url: string, fields: Record<string, string> = {}) {
    const answer = await at.app.inject({
      method,
      url,
      headers: {
        host: 'localhost',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': address,
        ...(cookie ? { cookie } : {}),
        ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
      },
      ...(method === 'POST' ? { payload: new URLSearchParams(fields).toString() } : {}),
    });
    const set = answer.headers['set-cookie'];
    if (typeof set === 'string') cookie = set.split(';')[0] ?? '';
    return answer;
  }
  return {
    get: (url: string) => send('GET', url),
    post: (url: string, fields?: Record<string, string>) => send('POST', url, fields),
    cookie: () => cookie,
    setCookie: (value: string) => {
      cookie = value;
    },
  };
}

type TestBrowser = ReturnType<typeof openBrowser>;

async function isSignedIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.get('/werkplek/account')).statusCode === 200;
}

function within<T>(at: Town, work: Parameters<typeof inMunicipality<T>>[2]): Promise<T> {
  return inMunicipality({ db }, at.id, work);
}

async function newestMail(at: Town, address: string) {
  return within(at, async (trx) => {
    const found = (await listMails(trx, { limit: 100 })).find((mail) => mail.toAddress === address);
    return found && (await readMail(trx, found.id));
  });
}

async function digitsFor(at: Town, address: string): Promise<string> {
  return /\b\d{6}\b/.exec((await newestMail(at, address))?.bodyText ?? '')?.[0] ?? '';
}

async function askCode(browser: TestBrowser, mail: string): Promise<string> {
  const answer = await browser.post('/inloggen', { mail, naar: '/werkplek/account' });
  expect(answer.statusCode).toBe(303);
  return new URL(answer.headers.location ?? '', publicUrl).searchParams.get('aanvraag') ?? '';
}

const differentFrom = (digits: string): string => (digits === '000000' ? '111111' : '000000');

async function signInByCode(at: Town, address: string): Promise<TestBrowser> {
  const browser = openBrowser(at);
  const aanvraag = await askCode(browser, address);
  const answer = await browser.post('/inloggen/code', { aanvraag, code: await digitsFor(at, address) });
  expect(answer.statusCode).toBe(303);
  return browser;
}

describe('with a code by mail', () => {
  test('one asks a code, gets it by mail, fills it in and is where one wanted to be', async () => {
    const browser = openBrowser();
    const first = await browser.get('/werkplek/account');
    expect(first.headers.location).toBe('/inloggen?naar=%2Fwerkplek%2Faccount');
    const aanvraag = await askCode(browser, 'JOOST@lindewoude.example');
    const digits = await digitsFor(town, 'joost@lindewoude.example');
    const pasted = ` ${digits.slice(0, 3)} ${digits.slice(3)} `;
    const answer = await browser.post('/inloggen/code', {
      aanvraag,
      code: pasted,
      naar: '/werkplek/account',
    });
    expect(answer.headers.location).toBe('/werkplek/account');
    expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await browser.get('/werkplek/account')).body).toContain('Joost Hendriks');
  });

  test('whether an address is known shows nowhere', async () => {
    const known = openBrowser();
    const unknown = openBrowser();
    const ask = (browser: TestBrowser, mail: string) => browser.post('/inloggen', { mail });
    const answers = [
      await ask(known, 'joost@lindewoude.example'),
      await ask(unknown, 'niemand@elders.example'),
    ];
    const shapes = answers.map((answer) => ({
      status: answer.statusCode,
      location: String(answer.headers.location).replace(/[0-9a-f-]{36}/, 'ID'),
      cookie: answer.headers['set-cookie'],
    }));
    expect(shapes[0]).toEqual(shapes[1]);
    const ids = answers.map(
      (answer) => new URL(String(answer.headers.location), publicUrl).searchParams.get('aanvraag') ?? '',
    );
    const wrong = differentFrom(await digitsFor(town, 'joost@lindewoude.example'));
    const pages = [known, unknown].map((browser, at) =>
      browser.post('/inloggen/code', { aanvraag: ids[at] ?? '', code: wrong }),
    );
    const [one, other] = await Promise.all(pages);
    expect(one?.statusCode).toBe(422);
    expect(one?.body.replaceAll(ids[0] ?? '', 'ID')).toBe(other?.body.replaceAll(ids[1] ?? '', 'ID'));
    expect(await newestMail(town, 'niemand@elders.example')).toBeUndefined();
  });

  test('it works once', async () => {
    const browser = await signInByCode(town, 'joost@lindewoude.example');
    const again = openBrowser();
    const aanvraag = await askCode(again, 'joost@lindewoude.example');
    const digits = await digitsFor(town, 'joost@lindewoude.example');
    await openBrowser().post('/inloggen/code', { aanvraag, code: digits });
    expect((await again.post('/inloggen/code', { aanvraag, code: digits })).statusCode).toBe(422);
    expect(await isSignedIn(again)).toBe(false);
    expect(await isSignedIn(browser)).toBe(true);
  });

  test('not after ten minutes, and not after five wrong tries', async () => {
    const late = openBrowser();
    const lateId = await askCode(late, 'joost@lindewoude.example');
    const lateDigits = await digitsFor(town, 'joost@lindewoude.example');
    clock.set(clock.now().add({ minutes: 10 }));
    expect((await late.post('/inloggen/code', { aanvraag: lateId, code: lateDigits })).statusCode).toBe(422);

    const guesser = openBrowser();
    const aanvraag = await askCode(guesser, 'joost@lindewoude.example');
    const digits = await digitsFor(town, 'joost@lindewoude.example');
    for (let guess = 0; guess < 5; guess += 1)
      await guesser.post('/inloggen/code', { aanvraag, code: differentFrom(digits) });
    const answer = await guesser.post('/inloggen/code', { aanvraag, code: digits });
    expect(answer.body).toContain('Vraag een nieuwe code');
    expect(await isSignedIn(guesser)).toBe(false);
  });

  test('two attempts at the same moment give one session', async () => {
    const browser = openBrowser();
    const aanvraag = await askCode(browser, 'joost@lindewoude.example');
    const code = await digitsFor(town, 'joost@lindewoude.example');
    const attempts = [1, 2, 3].map(() => openBrowser().post('/inloggen/code', { aanvraag, code }));
    const statuses = (await Promise.all(attempts)).map((answer) => answer.statusCode).sort();
    expect(statuses).toEqual([303, 422, 422]);
  });

  test('after five codes in a quarter of an hour one has to wait, known or not', async () => {
    for (const mail of ['ingrid@lindewoude.example', 'niemand@elders.example']) {
      const browser = openBrowser();
      for (let time = 0; time < 5; time += 1) await askCode(browser, mail);
      const answer = await browser.post('/inloggen', { mail });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain('Wacht een kwartier');
      expect(answer.body).toContain(`value="${mail}"`);
    }
  });

  test('nobody reads a code in the outbox while it works', async () => {
    const administrator = await signInByCode(town, 'ingrid@lindewoude.example');
    await askCode(openBrowser(), 'joost@lindewoude.example');
    const mail = await newestMail(town, 'joost@lindewoude.example');
    const digits = await digitsFor(town, 'joost@lindewoude.example');
    const whileItWorks = await administrator.get(`/werkplek/post/${mail?.id}`);
    expect(whileItWorks.statusCode).toBe(200);
    expect(whileItWorks.body).not.toContain(digits);
    clock.set(clock.now().add({ minutes: 10 }));
    expect((await administrator.get(`/werkplek/post/${mail?.id}`)).body).toContain(digits);
  });

  test('who left can ask what they want, but gets no code and no page', async () => {
    const municipality = {
      id: town.id,
      slug: 'lindewoude',
      name: 'lindewoude',
      isDemo: true,
      settings: defaultSettings,
    };
    const doer = { municipality, actor: system };
    const id = newId();
    const meet = { nl: '', en: '' };
    await addPerson(deps, doer, {
      id,
      name: 'Kees Kort',
      email: 'kees@lindewoude.example',
      phone: '',
      employer: '',
      meet,
    });
    const browser = await signInByCode(town, 'kees@lindewoude.example');
    const before = await newestMail(town, 'kees@lindewoude.example');
    const lastDay = clock.now().toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();
    expect((await letPersonLeave(deps, doer, id, lastDay)).ok).toBe(true);
    expect(await isSignedIn(browser)).toBe(false);
    await askCode(openBrowser(), 'kees@lindewoude.example');
    expect((await newestMail(town, 'kees@lindewoude.example'))?.id).toBe(before?.id);
    expect((await openBrowser().post('/inloggen/demo', { persoon: id })).statusCode).toBe(404);
  });

  test('the command line can hand over a code', async () => {
    const made = await makeSignInCode(deps, realTown.id, 'ingrid@echtdorp.example');
    if (!made.ok) throw new Error(made.reason);
    const aanvraag = new URL(made.value.url).searchParams.get('aanvraag') ?? '';
    const browser = openBrowser(realTown);
    expect((await browser.post('/inloggen/code', { aanvraag, code: made.value.digits })).statusCode).toBe(
      303,
    );
    expect(await isSignedIn(browser)).toBe(true);
    // Another municipality does not know this request (R9).
    const again = await makeSignInCode(deps, realTown.id, 'ingrid@echtdorp.example');
    if (!again.ok) throw new Error(again.reason);
    const other = new URL(again.value.url).searchParams.get('aanvraag') ?? '';
    expect(
      (await openBrowser(town).post('/inloggen/code', { aanvraag: other, code: again.value.digits }))
        .statusCode,
    ).toBe(422);
  });
});

describe('in the demo', () => {
  const enter = async (browser: TestBrowser, at: Town = town) =>
    browser.post('/inloggen/demo', { persoon: at.joost });

  test('one click signs in, and every page says that it is a demo', async () => {
    const browser = openBrowser();
    const list = await browser.get('/inloggen');
    expect(list.body).toContain('Joost Hendriks');
    expect(list.body).toContain(`value="${town.joost}"`);
    expect((await enter(browser)).headers.location).toBe('/werkplek');
    const page = await browser.get('/werkplek/account');
    expect(page.body).toContain('Joost Hendriks');
    expect(page.body).toContain('Dit is een voorbeeld');
  });

  test('not in a municipality that is real, whatever the installation says', async () => {
    const browser = openBrowser(realTown);
    expect((await browser.get('/inloggen')).body).not.toContain('Joost Hendriks');
    expect((await enter(browser, realTown)).statusCode).toBe(404);
    expect(browser.cookie()).toBe('');
  });

  test('not when the installation is no demo; sessions begun before end', async () => {
    const before = openBrowser();
    await enter(before);
    demoSwitch = false;
    expect(await isSignedIn(before)).toBe(false);
    const browser = openBrowser();
    expect((await browser.get('/inloggen')).body).not.toContain('Joost Hendriks');
    expect((await enter(browser)).statusCode).toBe(404);
    expect(browser.cookie()).toBe('');
  });
});

describe('sessions', () => {
  test('signing out ends the session, also for who kept the cookie', async () => {
    const browser = await signInByCode(town, 'joost@lindewoude.example');
    const kept = browser.cookie();
    const answer = await browser.post('/uitloggen');
    expect(answer.headers.location).toBe('/');
    browser.setCookie(kept);
    expect(await isSignedIn(browser)).toBe(false);
  });

  test('one ends another session of oneself, or all others at once', async () => {
    const [one, two, three] = [
      await signInByCode(town, 'ingrid@lindewoude.example'),
      await signInByCode(town, 'ingrid@lindewoude.example'),
      await signInByCode(town, 'ingrid@lindewoude.example'),
    ];
    const page = (await one.get('/werkplek/account')).body;
    const sessie = /name="sessie" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? '';
    const ended = await one.post('/werkplek/account/sessies', { sessie });
    expect((await one.get(String(ended.headers.location))).body).toContain(
      'Op één apparaat bent u nu uitgelogd',
    );
    expect([await isSignedIn(two), await isSignedIn(three)].filter(Boolean)).toHaveLength(1);
    await one.post('/werkplek/account/sessies');
    expect([await isSignedIn(one), await isSignedIn(two), await isSignedIn(three)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('nobody ends those of another, but an administrator does', async () => {
    const joost = await signInByCode(town, 'joost@lindewoude.example');
    const other = await signInByCode(town, 'joost@lindewoude.example');
    expect((await joost.post(`/werkplek/account/sessies/${town.administrator}`)).statusCode).toBe(403);
    expect((await joost.get('/werkplek/rechten')).statusCode).toBe(403);
    const administrator = await signInByCode(town, 'ingrid@lindewoude.example');
    const ended = await administrator.post(`/werkplek/account/sessies/${town.joost}`);
    expect(ended.headers.location).toBe(`/werkplek/account/sessies/${town.joost}?beeindigd=2`);
    expect([await isSignedIn(joost), await isSignedIn(other)]).toEqual([false, false]);
    const entries = await within(town, (trx) => readEntries(trx, town.joost));
    expect(entries.at(-1)).toMatchObject({ verb: 'sessions_ended', actorId: town.administrator });
  });

  test('a day that is not used ends it; use makes it last, a week at most', async () => {
    const idle = await signInByCode(town, 'joost@lindewoude.example');
    clock.set(clock.now().add({ hours: 12 }));
    expect(await isSignedIn(idle)).toBe(false);
    const busy = await signInByCode(town, 'joost@lindewoude.example');
    for (let hours = 11; hours < 7 * 24; hours += 11) {
      clock.set(clock.now().add({ hours: 11 }));
      expect(await isSignedIn(busy)).toBe(true);
    }
    clock.set(clock.now().add({ hours: 11 }));
    expect(await isSignedIn(busy)).toBe(false);
  });

  test('history tells who signed in how, without addresses', async () => {
    await signInByCode(town, 'joost@lindewoude.example');
    const entry = (await within(town, (trx) => readEntries(trx, town.joost))).at(-1);
    expect(entry).toMatchObject({ verb: 'signed_in', actorId: town.joost, details: { method: 'code' } });
    expect(JSON.stringify(entry)).not.toMatch(/@|10\.0\./);
  });
});

describe('with a passkey', () => {
  const site = { origin: publicUrl, rpId: 'localhost' };
  type Options = { challengeId: string; options: { challenge: string } };

  async function register(browser: TestBrowser, key = madeUpPasskey(site), naam = 'Laptop') {
    const { challengeId, options } = (
      await browser.post('/werkplek/account/passkeys/opties')
    ).json<Options>();
    const antwoord = JSON.stringify(key.register(options.challenge));
    const fields = { naam, uitdaging: challengeId, antwoord };
    return { key, fields, answer: await browser.post('/werkplek/account/passkeys', fields) };
  }

  async function prove(browser: TestBrowser, key: ReturnType<typeof madeUpPasskey>) {
    const { challengeId, options } = (await browser.post('/inloggen/passkey/opties')).json<Options>();
    const fields = { uitdaging: challengeId, antwoord: JSON.stringify(key.prove(options.challenge)) };
    return { fields, answer: await browser.post('/inloggen/passkey', fields) };
  }

  test('one adds it, hears so by mail, and signs in with it', async () => {
    const { key, answer } = await register(await signInByCode(town, 'joost@lindewoude.example'));
    expect(answer.headers.location).toBe('/werkplek/account?gelukt=passkey');
    expect((await newestMail(town, 'joost@lindewoude.example'))?.bodyText).toContain('“Laptop”');
    const browser = openBrowser();
    expect((await prove(browser, key)).answer.headers.location).toBe('/werkplek');
    expect((await browser.get('/werkplek/account')).body).toContain('Joost Hendriks');
  });

  test('what was signed once does not work again, nor later', async () => {
    const { key, fields } = await register(await signInByCode(town, 'joost@lindewoude.example'));
    const browser = openBrowser();
    const proof = await prove(browser, key);
    expect((await openBrowser().post('/inloggen/passkey', proof.fields)).statusCode).toBe(422);
    const again = await signInByCode(town, 'joost@lindewoude.example');
    expect((await again.post('/werkplek/account/passkeys', fields)).statusCode).toBe(422);
    const { challengeId, options } = (await browser.post('/inloggen/passkey/opties')).json<Options>();
    clock.set(clock.now().add({ minutes: 5 }));
    const late = { uitdaging: challengeId, antwoord: JSON.stringify(key.prove(options.challenge)) };
    expect((await browser.post('/inloggen/passkey', late)).statusCode).toBe(422);
  });

  test('a key for another site, another key, or a strange answer is not believed', async () => {
    await register(await signInByCode(town, 'joost@lindewoude.example'));
    const elsewhere = madeUpPasskey({ origin: 'https://evil.example', rpId: 'evil.example' });
    const phished = await register(await signInByCode(town, 'joost@lindewoude.example'), elsewhere);
    expect(phished.answer.statusCode).toBe(422);
    expect((await prove(openBrowser(), madeUpPasskey(site))).answer.statusCode).toBe(422);
    for (const antwoord of ['', 'x', '{}', '[1]', 'null']) {
      const answer = await openBrowser().post('/inloggen/passkey', { uitdaging: newId(), antwoord });
      expect(answer.statusCode).toBe(422);
    }
  });

  test('a removed passkey opens nothing; a name can be changed; nobody touches those of another', async () => {
    const joost = await signInByCode(town, 'joost@lindewoude.example');
    const { key } = await register(joost, madeUpPasskey(site), 'Oude tablet');
    const page = (await joost.get('/werkplek/account')).body;
    const id = /name="naam-([0-9a-f-]{36})" type="text" value="Oude tablet"/.exec(page)?.[1] ?? '';
    const other = await signInByCode(town, 'ingrid@lindewoude.example');
    expect((await other.post(`/werkplek/account/passkeys/${id}`, { doe: 'verwijder' })).statusCode).toBe(404);
    await joost.post(`/werkplek/account/passkeys/${id}`, { doe: 'bewaar', [`naam-${id}`]: 'Tablet' });
    expect((await joost.get('/werkplek/account')).body).toContain('Wijzig of verwijder Tablet');
    await joost.post(`/werkplek/account/passkeys/${id}`, { doe: 'verwijder' });
    expect((await prove(openBrowser(), key)).answer.statusCode).toBe(422);
  });
});

describe('pages', () => {
  test.each(['', '/en'])('are valid HTML%s', async (prefix) => {
    const visitor = openBrowser();
    const administrator = await signInByCode(town, 'ingrid@lindewoude.example');
    const code = `/inloggen/code?aanvraag=${newId()}`;
    for (const url of ['/inloggen', code]) {
      expect(await validateHtml((await visitor.get(prefix + url)).body, url)).toEqual([]);
    }
    const mails = await within(town, (trx) => listMails(trx, { limit: 1 }));
    const inside = [
      '/werkplek/account',
      '/werkplek/rechten',
      `/werkplek/account/sessies/${town.joost}`,
      '/werkplek/post',
    ];
    for (const url of [...inside, `/werkplek/post/${mails[0]?.id}`]) {
      const answer = await administrator.get(prefix + url);
      expect(answer.statusCode).toBe(200);
      expect(await validateHtml(answer.body, url)).toEqual([]);
    }
    expect(await validateHtml((await openBrowser(realTown).get(`${prefix}/inloggen`)).body, 'real')).toEqual(
      [],
    );
    const refused = await visitor.post(`${prefix}/inloggen`, { mail: 'geen adres' });
    expect(refused.statusCode).toBe(422);
    expect(await validateHtml(refused.body, 'refused')).toEqual([]);
  });

  test('the outbox is for administrators and area managers', async () => {
    const municipality = {
      id: town.id,
      slug: 'lindewoude',
      name: 'lindewoude',
      isDemo: true,
      settings: defaultSettings,
    };
    const id = newId();
    const more = { phone: '', employer: '', meet: { nl: '', en: '' } };
    await addPerson(
      deps,
      { municipality, actor: system },
      { id, name: 'Nel', email: 'nel@lindewoude.example', ...more },
    );
    const nel = await signInByCode(town, 'nel@lindewoude.example');
    expect((await nel.get('/werkplek/post')).statusCode).toBe(403);
    const joost = await signInByCode(town, 'joost@lindewoude.example');
    const letter = { to: { name: '', address: 'a@example.nl' }, subject: 'Brief', text: '', html: '' };
    const about = { aboutTopic: 'contributions', aboutId: newId() };
    await within(town, async (trx) => {
      for (let count = 0; count < 60; count += 1)
        await notifications.queueMail(deps, trx, { ...letter, ...about });
    });
    const list = await joost.get('/werkplek/post?staat=bewaard');
    const rows = (body: string) =>
      [...body.matchAll(/href="\/werkplek\/post\/([0-9a-f-]{36})"/g)].map((match) => match[1]);
    const link = (body: string, way: string) =>
      new RegExp(`href="(/werkplek/post[^"]*${way}=[^"]*)"`).exec(body)?.[1]?.replaceAll('&amp;', '&') ??
      '/none';
    expect(rows(list.body)).toHaveLength(50);
    const older = await joost.get(link(list.body, 'voor'));
    expect(older.body).toContain('Uw code om in te loggen');
    expect(rows(older.body).some((id) => rows(list.body).includes(id))).toBe(false);
    expect(rows((await joost.get(link(older.body, 'na'))).body)).toEqual(rows(list.body));
    expect((await joost.get('/werkplek/post?staat=mislukt')).body).toContain('geen mails in deze stand');
    expect((await joost.get('/werkplek/post/iets')).statusCode).toBe(404);
  });

  test('the rights report names everybody with a role, where and when last seen', async () => {
    const administrator = await signInByCode(town, 'ingrid@lindewoude.example');
    const { body } = await administrator.get('/werkplek/rechten');
    expect(body).toMatch(/Joost Hendriks.*gebiedsregisseur.*lindewoude/s);
    expect(body).toMatch(/Ingrid Mulder.*functioneel beheerder.*hele gemeente/s);
  });
});
