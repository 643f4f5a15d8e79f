// SPDX-License-Identifier: EUPL-1.2
import {
  Breadcrumbs,
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Form,
  Heading,
  Link,
  Notice,
  Paragraph,
  Prose,
  Row,
  Rows,
  Section,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { PersonFound } from '../persons.ts';
import type { PrivacyRequest, Refusal } from '../requests-domain.ts';
import { requestsPath } from './requests-page.tsx';

export type ErasePageProps = {
  readonly visit: Visit;
  readonly request: PrivacyRequest;
  readonly person: PersonFound;
  /** What was ticked when the form came back. */
  readonly again?: { readonly closes: boolean; readonly seen: boolean; readonly refusal?: Refusal };
};

/** The last look before a person is erased: what goes, what stays, what is still open. */
export function ErasePage({ visit, request, person, again }: ErasePageProps) {
  const { erase: t, refusals } = messages[visit.locale];
  const isOpen = person.brought.some((one) => one.isOpen);
  const faults = [
    ...(again?.refusal ? [{ href: '#afronden', text: refusals[again.refusal] }] : []),
    ...(again && !again.seen ? [{ href: '#gezien', text: t.seenFault }] : []),
  ];
  const path = href(visit, `${requestsPath}/${request.id}`);
  return (
    <WorkplacePage visit={visit} title={t.title} current="privacy">
      <Prose>
        {faults.length > 0 && <ErrorSummary visit={visit} items={faults} />}
        <Crumbs visit={visit} />
        <Heading level={1}>{t.title}</Heading>
        <Section title={t.goes}>
          <ul>
            {t.goesItems.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </Section>
        <Section title={t.stays}>
          <ul>
            {t.staysItems.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </Section>
        <Brought visit={visit} person={person} />
        {isOpen && (
          <Notice tone="danger">
            <b>{t.open}.</b> {t.openLead}
          </Notice>
        )}
        <Form action={`${path}/wissen`}>
          {isOpen && (
            <CheckboxField
              name="afronden"
              label={t.closes}
              checked={again?.closes ?? false}
              {...(again?.refusal === 'open' ? { fault: refusals.open } : {})}
            />
          )}
          <CheckboxField
            name="gezien"
            label={t.seen}
            checked={again?.seen ?? false}
            {...(again && !again.seen ? { fault: t.seenFault } : {})}
          />
          <Paragraph soft>{person.addresses.length > 0 ? t.letter : t.noLetter}</Paragraph>
          <ButtonRow>
            <Button variant="danger">{t.button}</Button>
            <Link href={path}>{t.cancel}</Link>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}

function Brought({ visit, person }: Pick<ErasePageProps, 'visit' | 'person'>) {
  const t = messages[visit.locale].erase;
  if (person.brought.length === 0) return null;
  return (
    <Section title={t.brought}>
      <Rows tight label={t.brought}>
        {person.brought.map((one) => (
          <Row
            href={href(visit, `/werkplek/bijdragen/${one.number}?toon=all`)}
            title={`${one.number} ${one.subject}`}
            meta={[one.isOpen ? t.isOpen : '', one.isPublic ? t.public : ''].filter(Boolean).join(' · ')}
          />
        ))}
      </Rows>
    </Section>
  );
}

function Crumbs({ visit }: Pick<ErasePageProps, 'visit'>) {
  const { erase, title, requests } = messages[visit.locale];
  return (
    <Breadcrumbs
      visit={visit}
      items={[
        { text: title, href: href(visit, '/werkplek/privacy') },
        { text: requests.list, href: href(visit, requestsPath) },
        { text: erase.title },
      ]}
    />
  );
}
