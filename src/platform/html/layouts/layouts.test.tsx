// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from 'vitest';
import { exampleStaff, exampleVisit } from '../example-visit.ts';
import { ErrorPage, PublicPage, WorkplacePage, pageAddress, renderPage } from '../index.ts';

describe('a public page', () => {
  const visit = { ...exampleVisit, url: '/gebieden/nesse?zoek=brug' };
  const html = renderPage(
    <PublicPage visit={visit} title="Nesse" current="areas">
      <h1>Nesse</h1>
    </PublicPage>,
  );

  test('has a language, a title, and the same page in the other language', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="nl">/);
    expect(html).toContain('<title>Nesse – Lindewoude</title>');
    expect(html).toContain('<link rel="canonical" href="/gebieden/nesse"');
    expect(html).toContain('<link rel="alternate" hreflang="en" href="/en/gebieden/nesse"');
    expect(html).toContain('<a href="/en/gebieden/nesse?zoek=brug" hreflang="en" lang="en">English</a>');
  });

  test('starts with a way to its content and says that it is a demo', () => {
    expect(html).toMatch(/<body[^>]*><a class="[^"]*" href="#inhoud">Naar de inhoud<\/a>/);
    expect(html).toContain('<main id="inhoud"');
    expect(html).toContain('Lindewoude bestaat niet');
  });

  test('says where it is in the menu', () => {
    expect(html).toMatch(/href="\/gebieden" aria-current="page"/);
    expect(html).not.toMatch(/href="\/bijdragen" aria-current/);
  });

  test('outside the demo there is no banner', () => {
    const real = renderPage(<PublicPage visit={{ ...visit, isDemo: false }} title="Nesse" />);
    expect(real).not.toContain('bestaat niet');
  });

  test('of one person it stays out of search engines and tells nobody its address', () => {
    const own = renderPage(<PublicPage visit={visit} title="Uw bijdrage" noindex />);
    expect(own).toContain('<meta name="robots" content="noindex"');
    expect(own).not.toContain('canonical');
  });
});

describe('the workplace', () => {
  const draw = (roles: typeof exampleStaff.roles) =>
    renderPage(
      <WorkplacePage
        visit={{ ...exampleVisit, actor: { ...exampleStaff, roles } }}
        title="Vandaag"
        current="today"
      >
        <h1>Vandaag</h1>
      </WorkplacePage>,
    );

  test('shows who is signed in, in which role, and a way out', () => {
    const html = draw(exampleStaff.roles);
    expect(html).toContain('<b>Joost Hendriks</b><small>gebiedsregisseur</small>');
    expect(html).toContain('<form action="/uitloggen" method="post">');
  });

  test('shows the page for setting up to administrators alone', () => {
    expect(draw([{ role: 'administrator', areaIds: [] }])).toContain('/werkplek/inrichten');
    expect(draw([{ role: 'area_manager', areaIds: [] }])).not.toContain('/werkplek/inrichten');
  });
});

test('a failure says what to do; its number only where it helps', () => {
  expect(renderPage(<ErrorPage visit={exampleVisit} status={500} />)).toContain('<code>req-1a2b3c</code>');
  const notFound = renderPage(<ErrorPage visit={exampleVisit} status={404} />);
  expect(notFound).toContain('Deze pagina is er niet');
  expect(notFound).not.toContain('req-1a2b3c');
  expect(renderPage(<ErrorPage visit={exampleVisit} status={418} />)).toContain('Deze pagina is er niet');
});

test.each([
  ['/', '/en'],
  ['/?zoek=x', '/en?zoek=x'],
  ['/bijdragen?na=1', '/en/bijdragen?na=1'],
])('%s is %s in English', (path, english) => {
  expect(pageAddress('en', path)).toBe(english);
  expect(pageAddress('nl', path)).toBe(path);
});
