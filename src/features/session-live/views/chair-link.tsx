// SPDX-License-Identifier: EUPL-1.2
import { Button, Disclosure, Form, Paragraph, TextField, faultTexts } from '../../../platform/html/index.ts';
import { messages } from '../messages.ts';
import type { ChairProps } from './chair-page.tsx';

/** The clerk gives a chair without an account a way in. */
export function ChairLink({ visit, base, again }: ChairProps) {
  const t = messages[visit.locale].chair;
  const mine = again?.form === 'link' ? again : undefined;
  const fault = faultTexts(visit, mine?.faults ?? []);
  return (
    <Disclosure summary={t.links} open={mine !== undefined}>
      <Paragraph>{t.linkText}</Paragraph>
      <Form action={`${base}/koppeling`}>
        <TextField
          visit={visit}
          name="adres"
          type="email"
          label={t.linkAddress}
          required
          value={mine?.typed.adres}
          fault={fault('adres')}
        />
        <Button variant="quiet">{t.sendLink}</Button>
      </Form>
    </Disclosure>
  );
}
