// SPDX-License-Identifier: EUPL-1.2
import { HtmlValidate } from 'html-validate';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Drawing } from './drawing.tsx';
import { Emblem } from './emblem.tsx';
import { DrawingExample, DrawingVariants, exampleAreas, exampleFaces } from './example.tsx';
import { layOutDrawing } from './layout.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'no-inline-style': 'error' },
});

async function problemsOf(body: string): Promise<string[]> {
  const page = `<!DOCTYPE html>\n<html lang="nl"><head><title>Gebieden</title></head><body>${body}</body></html>\n`;
  const report = await validator.validateString(page);
  return report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
}

function countOf(html: string, part: string | RegExp): number {
  return html.split(part).length - 1;
}

const photographed = exampleFaces.map((face) => ({ ...face, photoSrc: `${face.href}/foto.webp` }));

describe('Drawing', () => {
  it.each([
    ['the page of areas', render(<DrawingExample />)],
    ['an area page', render(<DrawingVariants />)],
    [
      'people with photos',
      render(<Drawing layout={layOutDrawing(exampleAreas, photographed)} title="Gebieden" />),
    ],
  ])('is valid HTML without inline styles: %s', async (_, html) => {
    expect(await problemsOf(html)).toEqual([]);
  });

  it('links every area and every person once per layer for the keyboard, by name', () => {
    const html = render(<DrawingExample />);
    for (const area of exampleAreas) {
      expect(countOf(html, `<a href="${area.href}"><title>${area.name}</title>`)).toBe(1);
    }
    for (const face of exampleFaces) {
      expect(countOf(html, `<title>${face.name}, ${face.role}</title>`)).toBe(2);
    }
    expect(countOf(html, /<svg[^>]* role="group" aria-label="Gebieden van Voorbeeld"/)).toBe(1);
  });

  it('dims the areas that the page is not about', () => {
    const html = render(
      <Drawing layout={layOutDrawing(exampleAreas, [])} title="Gebieden" highlight="zuid" />,
    );
    expect(countOf(html, 'class="drawing-tint-dimmed"')).toBe(exampleAreas.length - 1);
    expect(html).toContain('<a href="/gebieden/zuid" aria-current="true">');
  });

  it('keeps a whole region lit', () => {
    const html = render(
      <Drawing layout={layOutDrawing(exampleAreas, [])} title="Gebieden" highlight="north" />,
    );
    expect(countOf(html, 'class="drawing-tint-dimmed"')).toBe(2);
  });

  it('is one image without links when small', () => {
    const html = render(
      <Drawing layout={layOutDrawing(exampleAreas, exampleFaces)} title="Hier ligt het" mini />,
    );
    expect(html).toContain('role="img" aria-label="Hier ligt het"');
    expect(countOf(html, /<a |<text/)).toBe(0);
  });

  it('escapes names', () => {
    const areas = exampleAreas.map((area) => ({ ...area, name: '<b>"Oud" & nieuw</b>' }));
    expect(render(<Drawing layout={layOutDrawing(areas, [])} title="Gebieden" />)).not.toContain('<b>"');
  });
});

describe('Emblem', () => {
  it('is hidden from screen readers and scales its path', async () => {
    const html = render(<Emblem path="M0 0l64 0 0 64z" tint={3} size={32} box={64} />);
    expect(html).toContain('viewBox="0 0 64 64" aria-hidden="true"');
    expect(await problemsOf(html)).toEqual([]);
  });
});
