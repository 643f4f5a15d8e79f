// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import {
  Button,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  Paragraph,
  PlainPage,
  TextField,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { codeMinutes } from '../code-domain.ts';
import { messages } from '../messages.ts';

type CodePageProps = {
  readonly visit: Visit;
  readonly codeId: Id;
  readonly naar: string;
  readonly fault?: 'required' | 'wrong' | 'spent';
};

export function CodePage({ visit, codeId, naar, fault }: CodePageProps) {
  const m = messages[visit.locale].code;
  const text = fault && m[fault];
  return (
    <PlainPage visit={visit} title={m.title}>
      <ErrorSummary visit={visit} items={text ? [{ href: '#code', text }] : []} />
      <Heading level={1}>{m.title}</Heading>
      <Paragraph>{m.text(codeMinutes)}</Paragraph>
      <Form action={href(visit, '/inloggen/code')}>
        <HiddenField name="aanvraag" value={codeId} />
        <HiddenField name="naar" value={naar} />
        <TextField
          visit={visit}
          name="code"
          label={m.label}
          hint={m.hint}
          autocomplete="one-time-code"
          inputmode="numeric"
          width="short"
          fault={text}
          required
        />
        <Button>{m.button}</Button>
      </Form>
      <Paragraph>
        <Link href={href(visit, `/inloggen?naar=${encodeURIComponent(naar)}`)}>{m.again}</Link>
      </Paragraph>
      <Paragraph soft>{m.noMail}</Paragraph>
    </PlainPage>
  );
}
