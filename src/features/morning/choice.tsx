// SPDX-License-Identifier: EUPL-1.2
import { Button, Form, HiddenField, Paragraph, Section } from '../../platform/html/index.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { messages } from './messages.ts';

/** On the account page: whether one gets the morning mail, and the other choice. */
export function MorningChoice({ visit, isOn }: { readonly visit: Visit; readonly isOn: boolean }) {
  const t = messages[visit.locale].account;
  return (
    <Section title={t.title} id="ochtendmail">
      <Paragraph>{isOn ? t.isOn : t.isOff}</Paragraph>
      <Form action={href(visit, '/werkplek/account/ochtendmail')}>
        <HiddenField name="aan" value={isOn ? 'nee' : 'ja'} />
        <Button variant="quiet">{isOn ? t.turnOff : t.turnOn}</Button>
      </Form>
    </Section>
  );
}
