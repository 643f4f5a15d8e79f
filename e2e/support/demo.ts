// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { type Product, type Settings, built, root, startProduct } from './product.ts';

export type Demo = {
  readonly url: string;
  /** Starts it again as after a power cut, with all that it keeps, at the same address; with other settings, such as a later day. */
  restart(settings: Settings): Promise<void>;
  stop(): Promise<void>;
};

/** How long a test waits for a demo, in milliseconds: loading it takes half a minute on a busy machine of two cores, sometimes more. */
export const patience = 300_000;

/**
 * The built product with the demo, as a process of its own on a folder of its own. The first test that asks loads the
 * demo, which takes some seconds; what it loaded is kept below node_modules/.cache and copied for the next, until the
 * sources change or the day ends. The first start itself is tested by start.test.ts.
 */
export async function startDemo(settings: Settings = {}): Promise<Demo> {
  const prepared = await preparedDemo();
  const folder = mkdtempSync(join(tmpdir(), 'meent-demo-'));
  cpSync(prepared, folder, { recursive: true });
  let product = await startProduct({ ...demoIn(folder), ...settings });
  const { url, port } = product;
  return {
    url,
    restart: async (more) => {
      await product.stop('SIGKILL');
      product = await startProduct({ ...demoIn(folder), ...settings, PORT: String(port), ...more });
    },
    stop: async () => {
      await product.stop('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The settings of a demo that keeps everything in one folder. */
export function demoIn(folder: string): Settings {
  return { DATABASE_URL: join(folder, 'database'), FILES: join(folder, 'files'), DEMO: 'on' };
}

async function preparedDemo(): Promise<string> {
  const hash = createHash('sha256').update(await built());
  for (const name of globSync('migrations/*.sql', { cwd: root }).sort())
    hash.update(readFileSync(join(root, name)));
  // The demo's days count back from the day on which it is loaded.
  const name = hash.update(new Date().toDateString()).digest('hex').slice(0, 16);
  const cache = join(root, 'node_modules', '.cache', 'meent-demo');
  const prepared = join(cache, name);
  mkdirSync(cache, { recursive: true });
  // Two runs at once: one loads the demo, the other waits for it.
  while (!existsSync(prepared)) {
    if (!takeLock(join(cache, 'making-lock'))) await setTimeout(500);
    else {
      try {
        if (!existsSync(prepared)) await prepareDemo(cache, prepared);
      } finally {
        rmSync(join(cache, 'making-lock'), { recursive: true });
      }
    }
  }
  return prepared;
}

const lockIsOldMillis = 300_000;

/** Whoever makes the folder has it; one that was left behind counts for nothing after a while. */
function takeLock(folder: string): boolean {
  const since = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  if (since !== undefined && Date.now() - since > lockIsOldMillis)
    rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function prepareDemo(cache: string, prepared: string): Promise<void> {
  const making = mkdtempSync(join(cache, 'making-'));
  const product: Product = await startProduct(demoIn(making));
  const { code, stderr } = await product.stop();
  if (code !== 0) throw new Error(`The demo did not stop well:\n${stderr}`);
  for (const old of readdirSync(cache)) {
    if (!old.startsWith('making-')) rmSync(join(cache, old), { recursive: true, force: true });
  }
  renameSync(making, prepared);
}

/** Signs in as one of the demo's people with the one click that the sign-in page offers. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/inloggen');
  await page.getByRole('button', { name: `als ${name}` }).click();
  await page.waitForURL('**/werkplek');
}

export type Session = { readonly name: string; readonly value: string; readonly url: string };

/** What a browser has after signing in as one of the demo's people: its session cookie. Without a browser. */
export async function sessionOf(demo: Pick<Demo, 'url'>, name: string): Promise<Session> {
  const page = await (await fetch(`${demo.url}/inloggen`)).text();
  const form = page.split('</form>').find((part) => part.includes(`als ${name}</span>`));
  const person = /name="persoon" value="([^"]+)"/.exec(form ?? '')?.[1];
  if (!person) throw new Error(`The sign-in page does not offer ${name}.`);
  const answer = await fetch(`${demo.url}/inloggen/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: demo.url },
    body: new URLSearchParams({ persoon: person, naar: '/werkplek' }),
  });
  const [cookie = ''] = answer.headers.getSetCookie();
  const [pair = ''] = cookie.split(';');
  const [key = '', value = ''] = pair.split('=');
  if (value === '') throw new Error(`Signing in as ${name} gave ${answer.status} and no session.`);
  return { name: key, value, url: demo.url };
}

type Sent = { readonly number: string; /** Of the sender's own page, with its key. */ readonly path: string };

/** Sends a contribution as another system does. */
export async function sendContribution(
  demo: Pick<Demo, 'url'>,
  subject = 'Wie leegt de prullenbak bij de vijver?',
  more: Readonly<Record<string, unknown>> = {},
): Promise<Sent> {
  const answer = await fetch(`${demo.url}/api/v1/bijdragen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      soort: 'vraag',
      onderwerp: subject,
      toelichting: 'Hij zit al een week vol.',
      ...more,
    }),
  });
  if (answer.status !== 201)
    throw new Error(`The contribution was not taken: ${answer.status} ${await answer.text()}`);
  const { nummer: number, sleutel } = contributionAnswer.parse(await answer.json());
  return { number, path: `/bijdragen/${number}?sleutel=${sleutel}` };
}

const contributionAnswer = z.object({ nummer: z.string(), sleutel: z.string() });

const areasAnswer = z.object({ gebieden: z.array(z.looseObject({ id: z.string(), naam: z.string() })) });

/** Sends a contribution, has a worker of Midden propose times for a talk about it, and gives the page where one is picked. */
export async function proposeAppointment(demo: Pick<Demo, 'url'>, worker: string): Promise<string> {
  const areas = areasAnswer.parse(await (await fetch(`${demo.url}/api/v1/gebieden`)).json()).gebieden;
  const gebied = areas.find(({ naam }) => naam === 'Midden')?.id;
  const melder = { naam: 'Els Jansen', email: 'els@post.example' };
  const { number, path } = await sendContribution(demo, 'Mag er een bankje bij de vijver?', {
    gebied,
    melder,
  });
  const { name, value } = await sessionOf(demo, worker);
  const headers = { cookie: `${name}=${value}`, origin: demo.url };
  const item = `${demo.url}/werkplek/bijdragen/${number}`;
  const form = await (await fetch(`${item}/afspraak`, { headers })).text();
  const fields = Object.fromEntries(
    ['formulier', 'wie'].map((field) => [
      field,
      new RegExp(`name="${field}" value="([^"]+)"`).exec(form)?.[1] ??
        /<option value="([^"]+)" selected/.exec(form)?.[1] ??
        '',
    ]),
  );
  const times = { tijd1: '2099-03-19T10:00', tijd2: '2099-03-20T14:30' };
  const body = new URLSearchParams({ ...fields, ...times, plek: 'home', waar: 'Bij u thuis', duur: '30' });
  const answer = await fetch(`${item}/afspraak`, { method: 'POST', redirect: 'manual', headers, body });
  if (answer.status !== 303) throw new Error(`The times were not taken: ${answer.status}.`);
  const [own = '', key = ''] = path.split('?');
  const follow = await (await fetch(`${demo.url}${path}`)).text();
  const id = new RegExp(`${own}/afspraak/([0-9a-f-]{36})`).exec(follow)?.[1];
  if (!id) throw new Error('The own page does not lead to the appointment.');
  return `${own}/afspraak/${id}?${key}`;
}
