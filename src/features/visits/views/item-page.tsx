// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  Button,
  ButtonRow,
  CheckboxField,
  Disclosure,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  ItemColumns,
  Link,
  LinkButton,
  Paragraph,
  Row,
  Rows,
  Section,
  TextArea,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Invitation, Impression, Refusal, VisitRecord } from '../domain.ts';
import { refusalFields } from '../domain.ts';
import { inviteBox } from '../forms.ts';
import type { Invitable } from '../invitation-actions.ts';
import { visitPath, workPath } from '../links.ts';
import { messages } from '../messages.ts';
import { canPlan } from '../policies.ts';
import { ImpressionList } from './impression-parts.tsx';
import { Companions, FaultLine, type Town, peopleOf, titleOf, whenOf } from './parts.tsx';
import { Done } from './programme-page.tsx';
import { StateBadge } from './visit-page.tsx';

/** A form of this page as it came back. */
export type ItemBack = {
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
};

export type ItemPageProps = {
  readonly visit: Visit;
  readonly town: Town;
  readonly one: VisitRecord;
  readonly invitations: readonly Invitation[];
  readonly invitable: readonly Invitable[];
  readonly impressions: readonly Impression[];
  readonly back?: ItemBack;
  readonly thread: ComponentChildren;
};

/** A visit in the workplace: who comes, what was noted, and the word back. */
export function ItemPage(props: ItemPageProps) {
  const { visit, town, one, back } = props;
  const t = messages[visit.locale];
  const items = [
    ...faultItems(visit, back?.faults ?? [], {
      labels: { reden: t.item.cancelReason, gehoord: t.item.heard },
    }),
    ...(back?.refusal ? [{ href: `#${refusalFields[back.refusal]}`, text: t.refusals[back.refusal] }] : []),
  ];
  const mayPlan = canPlan(visit.actor, one.areaId);
  return (
    <WorkplacePage visit={visit} title={`${one.number} ${titleOf(visit, town, one)}`} current="visits">
      <ErrorSummary visit={visit} items={items} />
      <p>
        <Link href={href(visit, '/werkplek/bezoeken')}>{t.item.back}</Link>
      </p>
      <Heading level={1}>{titleOf(visit, town, one)}</Heading>
      <p>
        {one.number} <StateBadge visit={visit} one={one} />
      </p>
      <Done visit={visit} />
      <ItemColumns
        main={
          <>
            <AboutPart {...props} />
            <Impressions {...props} />
            {mayPlan && <HeardPart {...props} />}
          </>
        }
        rail={
          <>
            <Partners {...props} mayPlan={mayPlan} />
            <ChangePart {...props} mayPlan={mayPlan} />
            {props.thread}
          </>
        }
      />
    </WorkplacePage>
  );
}

type Mine = ItemPageProps & { readonly mayPlan: boolean };

function AboutPart({ visit, town, one }: ItemPageProps) {
  const t = messages[visit.locale];
  return (
    <Section>
      <Facts
        items={[
          { term: t.visit.when, value: whenOf(visit, one) },
          { term: t.visit.where, value: one.place },
          { term: t.item.who, value: <Companions people={peopleOf(town, one)} /> },
          ...(one.reason ? [{ term: t.visit.state, value: t.visit.why(one.reason) }] : []),
        ]}
      />
    </Section>
  );
}

function ChangePart({ visit, one, back, mayPlan }: Mine) {
  const t = messages[visit.locale];
  const fault = faultTexts(visit, back?.faults ?? []);
  return (
    <Section>
      <ButtonRow>
        {mayPlan && one.state === 'planned' && (
          <LinkButton href={href(visit, `${workPath(one.number)}/wijzigen`)} variant="quiet" small>
            {t.item.change}
          </LinkButton>
        )}
        {one.isPublic && (
          <LinkButton href={href(visit, visitPath(one.number))} variant="subtle" small>
            {t.item.toPublic}
          </LinkButton>
        )}
      </ButtonRow>
      {mayPlan && one.state === 'planned' && (
        <Disclosure summary={t.item.cancel} open={back?.typed.reden !== undefined}>
          <Form action={href(visit, `${workPath(one.number)}/afzeggen`)}>
            <TextArea
              visit={visit}
              name="reden"
              label={t.item.cancelReason}
              hint={t.item.cancelHint}
              rows={2}
              required
              value={back?.typed.reden}
              fault={fault('reden')}
            />
            <ButtonRow>
              <Button variant="danger">{t.item.cancel}</Button>
            </ButtonRow>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}

function Partners({ visit, one, invitations, invitable, back, mayPlan }: Mine) {
  const t = messages[visit.locale];
  const left = invitable.filter(
    ({ address }) => !invitations.some(({ toAddress }) => toAddress.toLowerCase() === address.toLowerCase()),
  );
  const isOpen = one.state === 'planned' && one.endsAt.epochMilliseconds > visit.now.epochMilliseconds;
  const fault = back?.refusal && refusalFields[back.refusal] === 'aan' ? t.refusals[back.refusal] : undefined;
  return (
    <Section title={t.item.partners}>
      {invitations.length === 0 && <Paragraph soft>{t.item.partnersNone}</Paragraph>}
      {invitations.length > 0 && (
        <Rows label={t.item.partners} tight>
          {invitations.map(({ toName, answer, note }) => (
            <Row
              title={toName}
              meta={note || undefined}
              trailing={
                <Badge tone={answer === 'yes' ? 'good' : 'neutral'}>{t.item.answers[answer ?? 'none']}</Badge>
              }
            />
          ))}
        </Rows>
      )}
      {mayPlan && isOpen && (
        <Disclosure summary={t.item.invite} id="aan" open={fault !== undefined}>
          {left.length === 0 ? (
            <Paragraph soft>{t.item.nobodyLeft}</Paragraph>
          ) : (
            <Form action={href(visit, `${workPath(one.number)}/uitnodigen`)}>
              <Paragraph soft>{t.item.inviteHint}</Paragraph>
              <FaultLine text={fault} />
              {left.map(({ id, name, organisation }) => (
                <CheckboxField
                  name={`${inviteBox}${id}`}
                  label={name === organisation ? name : `${name}, ${organisation}`}
                />
              ))}
              <ButtonRow>
                <Button variant="quiet">{t.item.inviteSend}</Button>
              </ButtonRow>
            </Form>
          )}
        </Disclosure>
      )}
    </Section>
  );
}

function Impressions(props: ItemPageProps) {
  const { visit, one, impressions } = props;
  const t = messages[visit.locale].item;
  const toNote = (
    <LinkButton href={href(visit, `${workPath(one.number)}/indruk`)} variant="quiet" small>
      {t.note}
    </LinkButton>
  );
  return (
    <Section title={t.impressions} aside={one.state !== 'cancelled' && toNote}>
      {impressions.length === 0 ? (
        <Paragraph soft>{t.impressionsNone}</Paragraph>
      ) : (
        <ImpressionList {...props} />
      )}
    </Section>
  );
}

function HeardPart({ visit, one, back }: ItemPageProps) {
  const t = messages[visit.locale].item;
  const fault = faultTexts(visit, back?.faults ?? []);
  const hasBegun = one.startsAt.epochMilliseconds <= visit.now.epochMilliseconds;
  if (one.state === 'cancelled' || !hasBegun) return null;
  return (
    <Section title={t.heard} id="gehoord-deel">
      <Form action={href(visit, `${workPath(one.number)}/gehoord`)}>
        <TextArea
          visit={visit}
          name="gehoord"
          label={t.heard}
          hideLabel
          hint={one.isPublic ? t.heardHint : t.heardInternal}
          rows={7}
          required
          value={back?.typed.gehoord ?? one.heard ?? ''}
          fault={fault('gehoord')}
        />
        <ButtonRow>
          <Button>{one.heard === null ? t.heardSave : t.heardAgain}</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}
