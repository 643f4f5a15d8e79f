// SPDX-License-Identifier: EUPL-1.2
import { publishContribution } from '../features/contributions/index.ts';
import { prepareDigests } from '../features/subscriptions/index.ts';
import { newId } from '../kernel/ids.ts';
import { bring, solvedProof } from './bringing.ts';
import { type Town, must } from './town.ts';

export type StoredMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly state: string;
};

const links = {
  confirm: /http:\/\/meent\.test\S*\/bevestigen\?\S+/,
  own: /http:\/\/meent\.test\S*\/op-de-hoogte\/[0-9a-f-]{36}\?sleutel=[\w-]+/,
  stop: /http:\/\/meent\.test\S*\/stoppen\?sleutel=[\w-]+/,
};

/** What the outbox holds for an address, oldest first. */
export async function mailsTo(town: Town, address: string): Promise<StoredMail[]> {
  const { rows } = await town.db.pool.query<StoredMail>(
    `select subject, body_text as text, body_html as html, headers, state from mails
     where municipality_id = $1 and to_address = $2 order by id`,
    [town.municipality.id, address],
  );
  return rows;
}

/** Where a link of that kind leads, within the site. */
export function linkIn(text: string | undefined, kind: keyof typeof links): string {
  const found = links[kind].exec(text ?? '')?.[0];
  if (!found) throw new Error(`There is no ${kind} link in:\n${text ?? ''}`);
  const { pathname, search } = new URL(found);
  return pathname + search;
}

/** The form that asks for news, ready to send. */
export async function askingFor(
  town: Town,
  email: string,
  more: Record<string, string> = {},
): Promise<Record<string, string>> {
  return { email, hoevaak: 'weekly', formulier: newId(), bewijs: await solvedProof(town), ...more };
}

/** Asks for news and confirms by the link in the mail. Gives the address of one's own page. */
export async function subscribe(
  town: Town,
  email: string,
  more: Record<string, string> = {},
): Promise<string> {
  await town.post('/op-de-hoogte', await askingFor(town, email, more));
  const { pathname, searchParams } = new URL(
    linkIn((await mailsTo(town, email)).at(-1)?.text, 'confirm'),
    'http://meent.test',
  );
  const confirmed = await town.post(pathname, Object.fromEntries(searchParams));
  if (confirmed.statusCode !== 303) throw new Error(`Confirming gave ${confirmed.statusCode}.`);
  return String(confirmed.headers.location);
}

/** Brings something in Molendorp and publishes it. Gives its number. */
export async function publish(town: Town, subject: string): Promise<string> {
  const { number } = await bring(town, { onderwerp: subject, openbaar: 'on' });
  must(await publishContribution(town.deps, await town.doer('nora'), number));
  return number;
}

/** The digest of a week of its own. */
export function writeWeek(town: Town): Promise<number> {
  return prepareDigests(town.deps, town.municipality.id, {
    frequency: 'weekly',
    period: `week of ${newId()}`,
  });
}
