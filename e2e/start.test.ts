// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoIn, sendContribution, sessionOf } from './support/demo.ts';
import { type Ended, type Product, built, freePort, runToItsEnd, startProduct } from './support/product.ts';

// The process itself, as somebody meets it who starts it at a console: from an empty folder, again, and where it cannot run.

const folder = mkdtempSync(join(tmpdir(), 'meent-start-'));
const settings = demoIn(folder);
let running: Product | undefined;

beforeAll(() => built());
afterAll(async () => {
  await running?.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The one that runs on the folder; the tests go on with it from one to the next, as one installation's life. */
async function start(more: Record<string, string> = {}): Promise<Product> {
  running = await startProduct({ ...settings, ...more });
  return running;
}

function current(): Product {
  if (!running) throw new Error('Nothing is running: the test before this one failed.');
  return running;
}

async function textOf(path: string): Promise<string> {
  const answer = await fetch(`${current().url}${path}`);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

async function worklist(): Promise<string> {
  const { name, value } = await sessionOf(current(), 'Ingrid Mulder');
  const answer = await fetch(`${current().url}/werkplek/bijdragen?toon=all`, {
    headers: { cookie: `${name}=${value}` },
  });
  return answer.text();
}

/** One sentence for the person at the console and nothing else: no stack, no second line. */
function expectOneSentence(ended: Ended, ...parts: string[]): void {
  expect(ended.code).toBe(1);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
  expect(ended.stderr).toMatch(/^[A-Z].*\.\n$/);
  for (const part of parts) expect(ended.stderr).toContain(part);
  expect(ended.stdout).not.toContain('running');
}

function seconds(millis: number): string {
  return `${(millis / 1000).toFixed(1)} s`;
}

describe('the life of an installation', () => {
  test('from an empty folder there is the demo, and the console says where and as whom', async () => {
    const product = await start();
    console.log(
      `First page after ${seconds(product.firstPageMillis)} at the first start, from an empty folder.`,
    );
    expect(await textOf('/')).toContain('Lindewoude');
    expect(await textOf('/gebieden/midden')).toContain('Joost Hendriks');
  });

  test('a second process on the same folder is refused, and the first goes on', async () => {
    const second = await runToItsEnd({ ...settings, PORT: String(await freePort()) });
    expectOneSentence(second, 'is in use by process', 'DATABASE_URL');
    expect(await textOf('/')).toContain('Lindewoude');
  });

  test('a taken port is refused', async () => {
    const second = await runToItsEnd({ DATABASE_URL: 'memory:', DEMO: 'off', PORT: String(current().port) });
    expectOneSentence(second, `Port ${current().port} is taken`, 'PORT');
  });

  test('Ctrl+C stops it, and what was entered is there at the next start', async () => {
    await sendContribution(current(), 'Wie pompt de onderdoorgang leeg?');
    const ended = await current().stop('SIGINT');
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('Joost Hendriks');
    expect(ended.stdout).toContain(current().url);
    const product = await start();
    console.log(`First page after ${seconds(product.firstPageMillis)} at a later start.`);
    expect(await worklist()).toContain('Wie pompt de onderdoorgang leeg?');
  });

  test('the same when it was ended with kill -9 right after the answer', async () => {
    await sendContribution(current(), 'Mag de putdeksel vast?');
    await current().stop('SIGKILL');
    const product = await start();
    console.log(`First page after ${seconds(product.firstPageMillis)} after kill -9.`);
    const list = await worklist();
    expect(list).toContain('Mag de putdeksel vast?');
    expect(list).toContain('Wie pompt de onderdoorgang leeg?');
  });

  test('outside demo mode nobody signs in with one click, and who did so before is out', async () => {
    const { name, value } = await sessionOf(current(), 'Joost Hendriks');
    const cookie = `${name}=${value}`;
    const person = /name="persoon" value="([^"]+)"/.exec(await textOf('/inloggen'))?.[1] ?? '';
    const withCookie = () => fetch(`${current().url}/werkplek`, { headers: { cookie }, redirect: 'manual' });
    expect((await withCookie()).status).toBe(200);
    await current().stop();
    await start({ DEMO: 'off' });
    expect(await textOf('/inloggen')).not.toContain('/inloggen/demo');
    expect(await textOf('/')).not.toContain('meent-demo');
    expect((await withCookie()).headers.get('location')).toContain('/inloggen');
    const click = await fetch(`${current().url}/inloggen/demo`, {
      method: 'POST',
      headers: { origin: current().url },
      body: new URLSearchParams({ persoon: person, naar: '/werkplek' }),
    });
    expect(click.status).toBe(404);
    expect(click.headers.getSetCookie()).toEqual([]);
    expect((await current().stop()).code).toBe(0);
    running = undefined;
  });
});

describe('where it cannot run it says so in one sentence', () => {
  test('a PostgreSQL server that cannot be reached, without telling its password', async () => {
    const port = await freePort();
    const ended = await runToItsEnd({ DATABASE_URL: `postgres://meent:geheim@127.0.0.1:${port}/meent` });
    expectOneSentence(ended, `127.0.0.1:${port}`, 'cannot be reached');
    expect(ended.stderr).not.toContain('geheim');
  });

  test('a data folder that cannot be made', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expectOneSentence(await runToItsEnd({ DATABASE_URL: join(file, 'database') }), join(file, 'database'));
  });

  test('wrong variables, all at once', async () => {
    const wrong = {
      PORT: 'http',
      PUBLIC_URL: 'meent',
      DEMO: 'maybe',
      SMTP_URL: 'mail.example.nl',
      LOG_LEVEL: 'loud',
    };
    const ended = await runToItsEnd({ ...wrong, DATABASE_URL: 'memory:' });
    expectOneSentence(ended, ...Object.keys(wrong));
  });
});
