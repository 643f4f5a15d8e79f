// SPDX-License-Identifier: EUPL-1.2
import { ButtonRow, Facts, LinkButton, Section } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages, registerMessages } from '../messages.ts';
import type { RegisterLine } from '../register.ts';
import { PrivacyFrame } from './frame.tsx';

type RegisterPageProps = { readonly visit: Visit; readonly lines: readonly RegisterLine[] };

export function RegisterPage({ visit, lines }: RegisterPageProps) {
  const t = messages[visit.locale].register;
  const { columns, security } = registerMessages[visit.locale];
  return (
    <PrivacyFrame visit={visit} tab="register" lead={t.lead}>
      <ButtonRow>
        <LinkButton variant="quiet" href={href(visit, '/werkplek/privacy/register.csv')}>
          {t.csv}
        </LinkButton>
      </ButtonRow>
      {lines.map((line) => (
        <Section title={line.name} id={line.key}>
          <Facts
            items={[
              { term: columns.purpose, value: line.purpose },
              { term: columns.whom, value: line.whom },
              { term: columns.data, value: line.data },
              { term: columns.ground, value: line.ground },
              { term: columns.recipients, value: line.recipients },
              { term: columns.term, value: <TermList terms={line.terms} /> },
              { term: columns.security, value: security },
            ]}
          />
        </Section>
      ))}
    </PrivacyFrame>
  );
}

function TermList({ terms }: { readonly terms: readonly string[] }) {
  return (
    <ul class="meent-plain-list">
      {terms.map((term) => (
        <li>{term}</li>
      ))}
    </ul>
  );
}
