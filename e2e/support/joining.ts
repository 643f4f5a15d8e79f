// SPDX-License-Identifier: EUPL-1.2
import type { Demo } from './demo.ts';
import type { Visitor } from './visitor.ts';

/** The address of a form to join what somebody else brought and has not ended. */
export function joinFormPath(visitor: Visitor): Promise<string> {
  return visitor.linkBelow('/bijdragen', /^\/bijdragen\/B-/, /\/aansluiten$/);
}

/** Joins it, without JavaScript, and gives the address of the page that says thank you. */
export async function joinedPath(visitor: Visitor, demo: Pick<Demo, 'url'>): Promise<string> {
  const form = await joinFormPath(visitor);
  // Not the page as it was read before: its question counts once.
  const html = await (await fetch(`${demo.url}${form}`)).text();
  const valueOf = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? '';
  const vraag = valueOf('vraag');
  const [a, b] = Buffer.from(vraag.split('~')[0] ?? '', 'base64url')
    .toString()
    .split('.');
  const answer = await fetch(`${demo.url}${form}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: demo.url },
    body: new URLSearchParams({
      tekst: 'Bij ons voor de deur ook.',
      sleutel: crypto.randomUUID().replace(/^(.{14})./, '$17'),
      vraag,
      rekenantwoord: String(Number(a) + Number(b)),
    }),
  });
  const location = answer.headers.get('location');
  if (!location) throw new Error(`Joining gave ${answer.status}.`);
  return location;
}

/** Two open contributions of the worklist beside each other. */
export async function sideBySidePath(visitor: Visitor): Promise<string> {
  const html = await visitor.html('/werkplek/bijdragen');
  const [one, other] = new Set(
    [...html.matchAll(/\/werkplek\/bijdragen\/(B-\d+-\d+)/g)].map(([, number]) => number),
  );
  return `/werkplek/bijdragen/${one}/samenvoegen?met=${other}`;
}
