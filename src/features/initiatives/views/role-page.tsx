// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  WorkplacePage,
  shortDay,
} from '../../../platform/html/index.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type Advice,
  ExpectPart,
  RoleFields,
  type Weighing,
  WeighingPart,
  roleFaultItems,
  roleMessages,
} from '../../government-role/index.ts';
import type { Staffing } from '../../teams/index.ts';
import type { Initiative } from '../domain.ts';
import { messages } from '../messages.ts';
import { itemPath } from './item.ts';

export type RolePageProps = {
  readonly visit: Visit;
  readonly initiative: Initiative;
  readonly staffing: Staffing;
  /** The latest first. */
  readonly weighings: readonly Weighing[];
  readonly mayHandle: boolean;
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly advice?: Advice;
};

/** Where the role is weighed, and every time that it was. */
export function RolePage(props: RolePageProps) {
  const { visit, initiative, weighings, faults, mayHandle } = props;
  const t = roleMessages[visit.locale];
  const [latest, ...earlier] = weighings;
  return (
    <WorkplacePage visit={visit} title={`${t.title} · ${initiative.number}`} current="initiatives">
      <Prose>
        {faults.length > 0 && <ErrorSummary visit={visit} items={roleFaultItems({ visit, faults })} />}
        <p class="meent-soft">
          {initiative.number} · {initiative.title}
        </p>
        <Heading level={1}>{t.title}</Heading>
        {latest && <One {...props} weighing={latest} />}
        {latest && <ExpectPart visit={visit} weighing={latest} />}
        {mayHandle && <RoleForm {...props} hasOne={latest !== undefined} />}
        {!mayHandle && !latest && <Paragraph soft>{t.none}</Paragraph>}
        {earlier.length > 0 && (
          <Disclosure summary={t.history}>
            {earlier.map((weighing) => (
              <>
                <Heading level={3}>
                  {t.steps[weighing.step].name},{' '}
                  {shortDay(visit.locale, dayOf(weighing.decidedAt), visit.today)}
                </Heading>
                <One {...props} weighing={weighing} />
              </>
            ))}
          </Disclosure>
        )}
      </Prose>
    </WorkplacePage>
  );
}

function One({ visit, staffing, weighing }: RolePageProps & { readonly weighing: Weighing }) {
  return (
    <WeighingPart
      visit={visit}
      weighing={weighing}
      nameOf={(id) => staffing.people.get(id)?.name ?? visit.municipality.name}
    />
  );
}

function RoleForm(props: RolePageProps & { readonly hasOne: boolean }) {
  const { visit, initiative, typed, faults, advice, hasOne } = props;
  const t = roleMessages[visit.locale];
  const form = (
    <>
      <Paragraph>{t.lead}</Paragraph>
      <Form action={href(visit, itemPath(initiative.number, '/rol'))}>
        <HiddenField name="formulier" value={typed.formulier ?? ''} />
        <RoleFields visit={visit} typed={typed} faults={faults} {...(advice ? { advice } : {})} />
        <ButtonRow>
          <Button>{t.decide}</Button>
          <LinkButton variant="subtle" href={href(visit, itemPath(initiative.number))}>
            {messages[visit.locale].form.cancel}
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  );
  if (!hasOne) return form;
  return (
    <Disclosure summary={t.again} open={faults.length > 0 || advice !== undefined} id="opnieuw">
      {form}
    </Disclosure>
  );
}
