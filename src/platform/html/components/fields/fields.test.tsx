// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { CheckboxField, Form, RadioField, SelectField } from './choice-field.tsx';
import { DateField, FileField, TextArea, TextField } from './text-field.tsx';

const visit = { locale: 'nl' } as const;
const about = { visit, name: 'subject', label: 'Onderwerp' };

describe.each([
  ['TextField', (more: object) => <TextField {...about} {...more} />],
  ['TextArea', (more: object) => <TextArea {...about} {...more} />],
  ['DateField', (more: object) => <DateField {...about} {...more} />],
  ['FileField', (more: object) => <FileField {...about} {...more} />],
  ['SelectField', (more: object) => <SelectField {...about} options={[]} {...more} />],
] as const)('%s', (_name, draw) => {
  test('has its name as id, and a label for it', () => {
    const html = renderToString(draw({}));
    expect(html).toContain(
      '<label class="utrecht-form-label utrecht-form-field__label" for="subject">Onderwerp',
    );
    expect(html).toMatch(/<(input|textarea|select)[^>]* id="subject" name="subject"/);
    expect(html).not.toContain('aria-invalid');
    expect(html).not.toContain('aria-describedby');
  });

  test('says that it may be left open, unless it may not', () => {
    expect(renderToString(draw({}))).toContain('(niet verplicht)');
    const required = renderToString(draw({ required: true }));
    expect(required).not.toContain('niet verplicht');
    expect(required).toContain('aria-required="true"');
  });

  test('is nothing that must be filled in on a form that only looks', () => {
    const html = renderToString(
      <Form action="/" method="get">
        {draw({ required: true })}
      </Form>,
    );
    expect(html).not.toContain('aria-required');
    expect(html).not.toContain('niet verplicht');
  });

  test('is described by its hint and its fault', () => {
    const html = renderToString(draw({ hint: 'In één zin.', fault: 'Vul dit in.' }));
    expect(html).toContain('aria-describedby="subject-hint subject-fault"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="subject-hint">In één zin\.</);
    expect(html).toMatch(/id="subject-fault">Vul dit in\.</);
  });
});

test('what was typed is shown again and cannot become markup', () => {
  expect(renderToString(<TextField {...about} value={'"><script>'} />)).toContain(
    'value="&quot;>&lt;script>"',
  );
  expect(renderToString(<TextArea {...about} value="</textarea><script>" />)).toContain(
    '&lt;/textarea>&lt;script>',
  );
});

test('a choice made before is made again', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  expect(renderToString(<SelectField {...about} options={options} value="b" />)).toContain(
    '<option value="b" selected>',
  );
  expect(renderToString(<RadioField {...about} options={options} value="b" />)).toMatch(/value="b" checked/);
});

test('the first of several choices has the id that an error summary leads to', () => {
  const options = [
    { value: 'a', label: 'A', hint: 'de eerste' },
    { value: 'b', label: 'B' },
  ];
  const html = renderToString(<RadioField {...about} options={options} fault="Kies er één." />);
  expect(html).toMatch(/role="radiogroup" aria-describedby="subject-fault" aria-invalid="true"/);
  expect(html).toMatch(/id="subject" name="subject" value="a" aria-describedby="subject-about"/);
  expect(html).toContain('id="subject-b"');
});

test('a checkbox is described by its hint and its fault', () => {
  const html = renderToString(
    <CheckboxField name="ok" label="Goed" hint="Echt?" fault="Zet een vinkje." checked />,
  );
  expect(html).toMatch(
    /id="ok" name="ok" value="on" checked aria-describedby="ok-hint ok-fault" aria-invalid="true"/,
  );
  expect(html).toContain('id="ok-fault">Zet een vinkje.');
});
