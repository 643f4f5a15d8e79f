// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  Doors,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  RadioField,
  TextArea,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { ProgressBadge, canKeepAccord, programmeMessages, progressStates } from '../../programmes/index.ts';
import { canTie, threadHref } from '../../thread/index.ts';
import { messages } from '../messages.ts';
import type { Accord } from '../reading.ts';
import { type ItemProps, ItemBody } from './accord-pages.tsx';
import type { Begun } from '../store.ts';
import { BeginningPart } from './beginning-part.tsx';
import { AccordRows, AccordSum } from './accord-rows.tsx';

const home = '/werkplek/raad';

/** The ways to what the clerk keeps beside motions, dossiers and sessions. */
export function CouncilDeskPage({
  visit,
  begun,
  hasClerk,
}: {
  readonly visit: Visit;
  readonly begun: Begun;
  readonly hasClerk: boolean;
}) {
  const t = messages[visit.locale].desk;
  const doors = [
    ['agenda', '/agenda'],
    ['accord', '/akkoord'],
    ['indicators', '/indicatoren'],
    ['parties', '/fracties'],
  ] as const;
  return (
    <WorkplacePage visit={visit} title={t.title} current="council">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <BeginningPart visit={visit} begun={begun} hasClerk={hasClerk} />
      <Doors
        items={doors.map(([name, path]) => {
          const [text, about] = t.doors[name];
          return { href: href(visit, `${home}${path}`), text, about };
        })}
      />
      <p class="raad-more">
        <Link href={href(visit, '/raad')}>{t.publicPage}</Link>
      </p>
    </WorkplacePage>
  );
}

export function Saved({ visit }: { readonly visit: Visit }) {
  if (visit.query.gelukt !== '1') return null;
  return (
    <Notice tone="good" role="status">
      {messages[visit.locale].desk.saved}
    </Notice>
  );
}

/** The items of the accord, for who keeps them and for who works on them. */
export function AccordDeskPage({ visit, accord }: { readonly visit: Visit; readonly accord: Accord }) {
  const t = messages[visit.locale].desk;
  return (
    <WorkplacePage visit={visit} title={t.accordTitle} current="council">
      <Heading level={1}>{t.accordTitle}</Heading>
      <Paragraph lead>{t.accordLead}</Paragraph>
      <ButtonRow>
        {canKeepAccord(visit.actor) && (
          <LinkButton href={href(visit, '/werkplek/opgaven/nieuw?soort=coalition_accord')}>
            {t.addItem}
          </LinkButton>
        )}
        <LinkButton variant="quiet" href={href(visit, '/raad/akkoord')}>
          {t.publicPage}
        </LinkButton>
      </ButtonRow>
      <AccordSum visit={visit} accord={accord} />
      <AccordRows visit={visit} accord={accord} home={`${home}/akkoord`} />
    </WorkplacePage>
  );
}

type ItemDeskProps = ItemProps & {
  readonly values: Typed;
  readonly faults: readonly FaultyField[];
  /** The day that was given is yet to come. */
  readonly isAhead: boolean;
};

/** One item: what everyone reads, and beneath what was told last the form to add to it. */
export function ItemDeskPage(props: ItemDeskProps) {
  const { visit, item, notes, faults, isAhead } = props;
  const t = messages[visit.locale];
  const canKeep = canKeepAccord(visit.actor);
  const items = isAhead
    ? [{ href: '#dag', text: t.refusals.day_ahead }]
    : faultItems(visit, faults, { labels: t.desk.tellLabels });
  return (
    <WorkplacePage visit={visit} title={item.title} current="council">
      <Saved visit={visit} />
      <ErrorSummary visit={visit} items={items} />
      <p class="meent-soft">
        <Link href={href(visit, `${home}/akkoord`)}>{t.desk.accordTitle}</Link> · {item.number}{' '}
        <ProgressBadge visit={visit} note={notes[0]} />
      </p>
      <Heading level={1} looks={2}>
        {item.title}
      </Heading>
      <ButtonRow>
        {canKeep && (
          <LinkButton variant="quiet" href={href(visit, `/werkplek/opgaven/${item.number}/wijzigen`)}>
            {t.desk.changeItem}
          </LinkButton>
        )}
        {canTie(visit.actor) && (
          <LinkButton
            variant="quiet"
            href={`${threadHref(visit, 'workplace', { kind: 'programme', number: item.number })}/verbinden`}
          >
            {t.desk.tie}
          </LinkButton>
        )}
        <LinkButton variant="quiet" href={href(visit, `/raad/akkoord/${item.number}`)}>
          {t.desk.publicPage}
        </LinkButton>
      </ButtonRow>
      <ItemBody {...props} room="workplace">
        {canKeep && (
          <Disclosure summary={t.desk.tell} open={items.length > 0 || notes.length === 0}>
            <TellForm {...props} />
          </Disclosure>
        )}
      </ItemBody>
    </WorkplacePage>
  );
}

function TellForm({ visit, item, values, faults, isAhead }: ItemDeskProps) {
  const t = messages[visit.locale];
  const { states } = programmeMessages[visit.locale].progress;
  const fault = faultTexts(visit, faults);
  const field = (name: keyof typeof t.desk.tellLabels) => ({
    visit,
    name,
    label: t.desk.tellLabels[name],
    value: values[name],
    fault: fault(name),
    required: true,
  });
  return (
    <Prose>
      <Paragraph soft>{t.desk.tellHint}</Paragraph>
      <Form action={href(visit, `${home}/akkoord/${item.number}`)}>
        <HiddenField name="sleutel" value={values.sleutel ?? ''} />
        <RadioField
          {...field('stand')}
          inline
          options={progressStates.map((value) => ({ value, label: states[value] }))}
        />
        <DateField
          {...field('dag')}
          max={visit.today.toString()}
          fault={isAhead ? t.refusals.day_ahead : fault('dag')}
        />
        <TextArea {...field('tekst')} hint={t.desk.tellText} maxLength={5000} />
        <ButtonRow>
          <Button>{t.desk.save}</Button>
        </ButtonRow>
      </Form>
    </Prose>
  );
}
