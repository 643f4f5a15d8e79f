// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  DateField,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  Section,
  SelectField,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Person, Staffing } from '../../teams/index.ts';
import { type Move, type Plan, type Refusal, aboutKinds, canBecomeSession } from '../domain.ts';
import { messages } from '../messages.ts';
import { canPlan } from '../policies.ts';
import { MovesPart, SessionLine, whenInWords } from './agenda-part.tsx';

const home = '/werkplek/raad/agenda';

/** A form as it came back. */
export type Back = {
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: Refusal;
};

const fieldOf: Readonly<Record<Refusal, string>> = {
  changed_meanwhile: 'titel',
  same_moment: 'dag',
  no_reason: 'reden',
  not_now: 'titel',
  no_such_record: 'nummer',
  no_such_session: 'sessie',
  has_session: 'verschuiven',
};

function faultsOf(visit: Visit, { faults = [], refusal }: Back) {
  const t = messages[visit.locale];
  const text = refusal && t.refusals[refusal];
  const byField = faultTexts(visit, faults);
  return {
    items: [
      ...faultItems(visit, faults, { labels: t.labels }),
      ...(refusal && text ? [{ href: `#${fieldOf[refusal]}`, text }] : []),
    ],
    of: (name: string) => (refusal && fieldOf[refusal] === name ? text : byField(name)),
  };
}

export type NewPlanProps = {
  readonly visit: Visit;
  readonly holders: readonly Person[];
  readonly back: Back;
};

export function NewPlanPage({ visit, holders, back }: NewPlanProps) {
  const t = messages[visit.locale];
  const faults = faultsOf(visit, back);
  return (
    <WorkplacePage visit={visit} title={t.add} current="dossiers">
      <Prose>
        <ErrorSummary visit={visit} items={faults.items} />
        <Heading level={1}>{t.add}</Heading>
        <Form action={href(visit, `${home}/nieuw`)}>
          <HiddenField name="sleutel" value={back.typed.sleutel ?? ''} />
          <WhenFields visit={visit} typed={back.typed} of={faults.of} />
          <DetailFields visit={visit} holders={holders} typed={back.typed} of={faults.of} />
          <Buttons visit={visit} />
        </Form>
      </Prose>
    </WorkplacePage>
  );
}

export type PlanPageProps = {
  readonly visit: Visit;
  readonly plan: Plan;
  readonly moves: readonly Move[];
  readonly staffing: Staffing;
  readonly holders: readonly Person[];
  /** Of the form for the details, and of that for moving. */
  readonly details: Back;
  readonly moving: Back;
};

/** One item: moving it, changing what is written of it, taking it off; and where it stood. */
export function PlanPage(props: PlanPageProps) {
  const { visit, plan, moves, staffing, holders, details, moving } = props;
  const t = messages[visit.locale];
  const faults = faultsOf(visit, details);
  const moveFaults = faultsOf(visit, moving);
  const mayPlan = canPlan(visit.actor);
  const path = `${home}/${plan.id}`;
  return (
    <WorkplacePage visit={visit} title={plan.title} current="dossiers">
      <Prose>
        <ErrorSummary visit={visit} items={[...faults.items, ...moveFaults.items]} />
        <Heading level={1}>{plan.title}</Heading>
        <Paragraph lead>
          {t.states[plan.state]}: {whenInWords(visit, plan.when)}
        </Paragraph>
        {plan.note && !mayPlan && <Paragraph>{plan.note}</Paragraph>}
        <SessionLine visit={visit} room="workplace" plan={plan} />
        {moves.length > 0 && (
          <Section title={t.history}>
            <MovesPart visit={visit} room="workplace" staffing={staffing} moves={moves} />
          </Section>
        )}
        {mayPlan && plan.state === 'planned' && <MovePart {...props} faults={moveFaults} />}
        {mayPlan && (
          <Section title={t.change}>
            <Form action={href(visit, path)} label={t.changeTitle}>
              <HiddenField name="versie" value={details.typed.versie ?? String(plan.version)} />
              <DetailFields visit={visit} holders={holders} typed={details.typed} of={faults.of} />
              <Buttons visit={visit} />
            </Form>
          </Section>
        )}
        {mayPlan && plan.state === 'planned' && <EndPart visit={visit} plan={plan} />}
      </Prose>
    </WorkplacePage>
  );
}

type MovePartProps = PlanPageProps & { readonly faults: ReturnType<typeof faultsOf> };

/** To another day or month; what has a session is moved there. */
function MovePart({ visit, plan, moving, faults }: MovePartProps) {
  const t = messages[visit.locale];
  const { session } = plan;
  if (session && !canBecomeSession(plan))
    return (
      <Section title={t.move} id="verschuiven">
        <Paragraph>{t.movesWithSession}</Paragraph>
        <ButtonRow>
          <LinkButton href={href(visit, `/werkplek/raad/sessies/${session.number}/wijzigen`)} variant="quiet">
            {t.moveSession}
          </LinkButton>
        </ButtonRow>
      </Section>
    );
  return (
    <Section title={t.move} id="verschuiven">
      <Form action={href(visit, `${home}/${plan.id}/verschuiven`)} label={t.move}>
        <HiddenField name="versie" value={String(plan.version)} />
        <WhenFields visit={visit} typed={moving.typed} of={faults.of} />
        <TextField
          visit={visit}
          name="reden"
          label={t.labels.reden}
          hint={t.hints.reden}
          value={moving.typed.reden ?? ''}
          fault={faults.of('reden')}
          required
        />
        <ButtonRow>
          <Button>{t.move}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}

function EndPart({ visit, plan }: Pick<PlanPageProps, 'visit' | 'plan'>) {
  const t = messages[visit.locale];
  return (
    <Section title={t.end}>
      <Form action={href(visit, `${home}/${plan.id}/einde`)} label={t.end}>
        <HiddenField name="versie" value={String(plan.version)} />
        <ButtonRow>
          <Button name="wat" value="held" variant="quiet">
            {t.held}
          </Button>
          <Button name="wat" value="dropped" variant="quiet">
            {t.dropped}
          </Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}

type FieldsProps = {
  readonly visit: Visit;
  readonly typed: Typed;
  of(name: string): string | undefined;
};

function WhenFields({ visit, typed, of }: FieldsProps) {
  const t = messages[visit.locale];
  return (
    <div class="meent-form__line">
      <DateField
        visit={visit}
        name="dag"
        label={t.labels.dag}
        hint={t.hints.dag}
        value={typed.dag ?? ''}
        fault={of('dag')}
      />
      <TextField
        visit={visit}
        name="maand"
        label={t.labels.maand}
        hint={t.hints.maand}
        type="month"
        width="medium"
        value={typed.maand ?? ''}
        fault={of('maand')}
        autocomplete="off"
      />
    </div>
  );
}

function DetailFields({ visit, holders, typed, of }: FieldsProps & { readonly holders: readonly Person[] }) {
  const t = messages[visit.locale];
  const field = (name: 'titel' | 'toelichting' | 'wethouder' | 'wie' | 'soort' | 'nummer' | 'sessie') => ({
    visit,
    name,
    label: t.labels[name],
    value: typed[name] ?? '',
    fault: of(name),
  });
  return (
    <>
      <TextField {...field('titel')} required autocomplete="off" />
      <TextArea {...field('toelichting')} rows={3} />
      <SelectField
        {...field('wethouder')}
        empty={t.noHolder}
        options={holders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field('wie')} hint={t.hints.wie} />
      <div class="meent-form__line">
        <SelectField
          {...field('soort')}
          empty={t.noKind}
          width="medium"
          options={aboutKinds.map((value) => ({ value, label: t.aboutKinds[value] }))}
        />
        <TextField {...field('nummer')} hint={t.hints.nummer} width="medium" autocomplete="off" />
      </div>
      <TextField {...field('sessie')} hint={t.hints.sessie} width="medium" autocomplete="off" />
      <CheckboxField
        name="openbaar"
        label={t.labels.openbaar}
        hint={t.hints.openbaar}
        checked={Boolean(typed.openbaar)}
      />
    </>
  );
}

function Buttons({ visit }: { readonly visit: Visit }) {
  const t = messages[visit.locale];
  return (
    <ButtonRow>
      <Button>{t.save}</Button>
      <LinkButton variant="subtle" href={href(visit, home)}>
        {t.cancel}
      </LinkButton>
    </ButtonRow>
  );
}
