// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  TextField,
  WorkplacePage,
  faultItems,
  faultText,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { type Finding, PersonFinder } from '../../contacts/index.ts';
import { messages } from '../messages.ts';
import { WantsPublicField, WhatFields, type WhatProps, fieldLabels, ownFaults } from './what-fields.tsx';

export type StartPageProps = WhatProps & {
  /** Who may be meant by what was typed. */
  readonly finding?: Finding;
};

/** Where an idea, or what somebody tells, becomes an initiative. */
export function StartPage(props: StartPageProps) {
  const { visit, typed, faults, finding } = props;
  const t = messages[visit.locale].form;
  const home = href(visit, '/werkplek/initiatieven');
  return (
    <WorkplacePage visit={visit} title={t.startTitle} current="initiatives">
      <Prose>
        {faults.length > 0 && (
          <ErrorSummary
            visit={visit}
            items={faultItems(visit, faults, { own: ownFaults(visit), labels: fieldLabels(visit) })}
          />
        )}
        <Heading level={1}>{t.startTitle}</Heading>
        <Paragraph lead>{t.startLead}</Paragraph>
        {typed.van && <Notice>{t.fromIdea(typed.van)}</Notice>}
        <Form action={`${home}/nieuw`}>
          <HiddenField name="formulier" value={typed.formulier ?? ''} />
          <HiddenField name="van" value={typed.van ?? ''} />
          <WhatFields {...props} />
          {!typed.van && (
            <PersonFinder
              visit={visit}
              label={t.who}
              hint={t.whoHint}
              typed={typed}
              fault={faultText(visit, faults, { field: 'wie' })}
              {...(finding ? { finding } : {})}
            />
          )}
          <TextField
            visit={visit}
            name="groep"
            label={t.group}
            hint={t.groupHint}
            value={typed.groep}
            fault={faultText(visit, faults, { field: 'groep' })}
          />
          <WantsPublicField visit={visit} typed={typed} />
          <ButtonRow>
            <Button>{t.saveStart}</Button>
            <LinkButton variant="subtle" href={home}>
              {t.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Prose>
    </WorkplacePage>
  );
}
