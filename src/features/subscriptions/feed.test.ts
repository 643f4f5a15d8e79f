// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type NewsFeed, feedOf } from './feed.ts';

type Element = { name: string; attributes: Record<string, string>; text: string; inside: string };

/** Reads with a parser that takes nothing but well-formed XML, and looks up what stands where. */
function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '', inside: open.map((one) => one.name).join('/') };
    open.push(element);
    found.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return found;
}

const at = Temporal.Instant.from('2026-03-11T09:00:00.123Z');

function feedWith(title: string, text: string): NewsFeed {
  const entry = { title, text, href: 'http://meent.test/bijdragen/B-2026-00001', place: 'Molendorp', at };
  return {
    locale: 'nl',
    title: 'Nieuws uit Molendorp',
    author: 'Gemeente Teststad',
    self: 'http://meent.test/gebieden/molendorp/nieuws.atom',
    page: 'http://meent.test/gebieden/molendorp',
    emptySince: at,
    entries: [{ ...entry, id: '019cdb60-0000-7000-8000-000000000000' }],
  };
}

test('it has what RFC 4287 asks of a feed and of each entry', () => {
  const elements = elementsOf(feedOf(feedWith('Antwoord: Bankje', 'Het komt er.')));
  const of = (inside: string, name: string) =>
    elements.filter((one) => one.inside === inside && one.name === name);
  expect(elements[0]).toMatchObject({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'nl' },
  });
  for (const name of ['id', 'title', 'updated']) {
    expect(of('feed', name)).toHaveLength(1);
    expect(of('feed/entry', name)).toHaveLength(1);
  }
  expect(of('feed/author', 'name')[0]?.text).toBe('Gemeente Teststad');
  expect(of('feed/entry', 'id')[0]?.text).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(of('feed/entry', 'updated')[0]?.text).toBe('2026-03-11T09:00:00Z');
  expect(of('feed', 'link').map(({ attributes }) => [attributes.rel, attributes.href])).toEqual([
    ['self', 'http://meent.test/gebieden/molendorp/nieuws.atom'],
    ['alternate', 'http://meent.test/gebieden/molendorp'],
  ]);
  expect(of('feed/entry', 'content')[0]).toMatchObject({
    attributes: { type: 'text' },
    text: 'Het komt er.',
  });
});

test('whatever people write, it stays well-formed and says the same', () => {
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<b>&amp;</b>', ']]>', '"quotes"', 'half \ud800', '\u0000\u0008', '<!--', '\uffff'),
  );
  fc.assert(
    fc.property(written, (text) => {
      const elements = elementsOf(feedOf(feedWith(text, text)));
      const title = elements.find((one) => one.inside === 'feed/entry' && one.name === 'title');
      // What XML cannot hold is left out; it reads every end of line as \n.
      const kept = text
        .toWellFormed()
        .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
      expect(title?.text).toBe(kept.replaceAll(/\r\n?/g, '\n'));
    }),
  );
});
