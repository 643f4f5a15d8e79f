// SPDX-License-Identifier: EUPL-1.2
/// <reference types="vite/client" />
import { HtmlValidate } from 'html-validate/node';
import type { VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { exampleStaff, exampleVisit } from '../example-visit.ts';
import {
  BareErrorPage,
  ErrorPage,
  PlainPage,
  PublicPage,
  Section,
  SplitView,
  WorkplacePage,
  renderPage,
} from '../index.ts';

const modules = import.meta.glob<Record<string, () => VNode>>('./*/examples.tsx', { eager: true });
const examples = Object.values(modules).flatMap((module) => Object.entries(module));

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes `selected` and `<br/>`: other styles, as valid.
    'attribute-empty-style': 'off',
    'void-style': 'off',
  },
});

async function faultsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
}

describe.each(examples)('%s', (_name, Example) => {
  const html = renderPage(
    <PublicPage visit={exampleVisit} title="Voorbeeld">
      <h1>Voorbeeld</h1>
      <Section title="Voorbeeld">{Example()}</Section>
    </PublicPage>,
  );

  test('is valid HTML', async () => {
    expect(await faultsOf(html)).toEqual([]);
  });

  test('keeps to the content security policy', () => {
    expect(html).not.toMatch(/ style=|<style| on[a-z]+="|<script(?![^>]* src=)/);
  });
});

const staffVisit = { ...exampleVisit, actor: exampleStaff };

test.each([
  [
    'a public page',
    <PublicPage
      visit={staffVisit}
      title="Begin"
      description="Wat speelt er?"
      current="areas"
      breadcrumbs={[{ text: 'Begin', href: '/' }, { text: 'Hier' }]}
      hero={<h1>Begin</h1>}
    />,
  ],
  [
    'a page for signing in',
    <PlainPage visit={exampleVisit} title="Inloggen">
      <h1>Inloggen</h1>
    </PlainPage>,
  ],
  [
    'a workplace page',
    <WorkplacePage
      visit={staffVisit}
      title="Vandaag"
      current="today"
      counts={{ contributions: 3 }}
      place="Midden"
    >
      <h1>Vandaag</h1>
    </WorkplacePage>,
  ],
  [
    'a worklist',
    <WorkplacePage visit={staffVisit} title="Bijdragen" wide>
      <SplitView visit={staffVisit} list={<h1>Bijdragen</h1>} listLabel="Werklijst" backHref="#lijst">
        …
      </SplitView>
    </WorkplacePage>,
  ],
  ['a failure', <ErrorPage visit={exampleVisit} status={500} />],
  [
    'a failure without a municipality',
    <BareErrorPage locale="en" assets={exampleVisit.assets} status={503} requestId="r" />,
  ],
] as const)('%s is valid HTML', async (_name, page) => {
  expect(await faultsOf(renderPage(page))).toEqual([]);
});
