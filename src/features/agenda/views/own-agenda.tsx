// SPDX-License-Identifier: EUPL-1.2
import { Button, Form, HiddenField, Paragraph, Section, TextField } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';

/** On the account page: the secret address of one's own agenda, and the other choice. `address`: when there is one. */
export function OwnAgenda({
  visit,
  address,
}: {
  readonly visit: Visit;
  readonly address: string | undefined;
}) {
  const t = messages[visit.locale].own;
  return (
    <Section title={t.title} id="agenda">
      <Paragraph>{address ? t.isOn : t.isOff}</Paragraph>
      {address && <TextField visit={visit} name="agenda-adres" label={t.address} value={address} readonly />}
      <Form action={href(visit, '/werkplek/account/agenda')}>
        <HiddenField name="aan" value={address ? 'nee' : 'ja'} />
        <Button variant="quiet">{address ? t.stop : t.make}</Button>
      </Form>
    </Section>
  );
}
