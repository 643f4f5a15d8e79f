// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  Hero,
  HiddenField,
  Link,
  LinkButton,
  Paragraph,
  Prose,
  PublicPage,
  Row,
  Rows,
  Section,
  TextField,
  TypedText,
  faultItems,
  faultTexts,
  listInWords,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import { ProofField, type ProofFault, type ProofTask } from '../../proofs/index.ts';
import { type VisitRecord, visitForms } from '../domain.ts';
import { formBox } from '../forms.ts';
import { areaVisitsPath, visitPath } from '../links.ts';
import { messages } from '../messages.ts';
import type { PublicVisits } from '../readings.ts';
import { AreaEmblem, FaultLine, type Town, areaOf, namesOf, titleOf, whenOf } from './parts.tsx';

export type PublicVisitsProps = {
  readonly visit: Visit;
  readonly town: Town;
  readonly area: Area;
  /** The aldermen of the area today. */
  readonly aldermen: readonly string[];
  readonly visits: PublicVisits;
  readonly task: ProofTask;
  readonly formKey: string;
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
  readonly proofFault?: ProofFault;
};

/** Getting to know an area: what is coming, what was heard, and what residents find fitting here. */
export function PublicVisitsPage(props: PublicVisitsProps) {
  const { visit, area, aldermen, visits } = props;
  const t = messages[visit.locale].public;
  const name = areaName(area, visit.locale);
  const who = aldermen.length > 0 ? listInWords(visit.locale, aldermen) : t.us;
  return (
    <PublicPage
      visit={visit}
      title={t.title(name)}
      current="areas"
      breadcrumbs={[{ text: name, href: href(visit, `/gebieden/${area.slug}`) }, { text: t.crumb }]}
      hero={
        <Hero title={t.title(name)} lead={t.lead(who, name)} figure={<AreaEmblem area={area} size={160} />}>
          <ButtonRow>
            <LinkButton href="#vertel">{t.ask}</LinkButton>
          </ButtonRow>
        </Hero>
      }
    >
      <Section title={t.coming}>
        <Coming {...props} />
      </Section>
      {visits.heard.length > 0 && (
        <Section title={t.heard}>
          {visits.heard.map((one) => (
            <Heard {...props} one={one} />
          ))}
        </Section>
      )}
      <Section title={t.tell} id="vertel">
        <WishForm {...props} />
      </Section>
      {visits.wished.length > 0 && (
        <Section title={t.wished}>
          <Paragraph soft>{t.wishedText}</Paragraph>
          <Prose>
            <Rows label={t.wished} tight>
              {visits.wished.map(({ form, count }) => (
                <Row title={messages[visit.locale].forms[form]} trailing={t.times(count)} />
              ))}
            </Rows>
          </Prose>
        </Section>
      )}
    </PublicPage>
  );
}

function Coming({ visit, town, visits }: PublicVisitsProps) {
  const t = messages[visit.locale].public;
  if (visits.coming.length === 0) return <Paragraph>{t.comingNone}</Paragraph>;
  return (
    <Rows label={t.coming}>
      {visits.coming.map((one) => (
        <VisitRow visit={visit} town={town} one={one} />
      ))}
    </Rows>
  );
}

type One = { readonly visit: Visit; readonly town: Town; readonly one: VisitRecord };

export function VisitRow({ visit, town, one }: One) {
  const t = messages[visit.locale].public;
  return (
    <Row
      emblem={<AreaEmblem area={areaOf(town, one)} />}
      href={href(visit, visitPath(one.number))}
      title={titleOf(visit, town, one)}
      meta={
        <>
          {whenOf(visit, one)}
          <br />
          {one.place} · {namesOf(visit, town, one)}
        </>
      }
      trailing={one.state === 'cancelled' && <Badge tone="late">{t.off}</Badge>}
    />
  );
}

function Heard({ visit, town, one }: One) {
  return (
    <article class="meent-visits-heard">
      <Heading level={3}>
        <Link href={href(visit, visitPath(one.number))}>{titleOf(visit, town, one)}</Link>
      </Heading>
      <Paragraph soft>
        {whenOf(visit, one)} · {namesOf(visit, town, one)}
      </Paragraph>
      <TypedText text={one.heard ?? ''} />
    </article>
  );
}

function WishForm(props: PublicVisitsProps) {
  const { visit, area, typed, faults = [], proofFault, formKey, task } = props;
  const m = messages[visit.locale];
  const t = m.public;
  const own = { vormen: { required: t.faults.vormen } };
  const fault = faultTexts(visit, faults, own);
  const field = (name: string) => ({ visit, name, value: typed[name], fault: fault(name) });
  return (
    <Form action={href(visit, areaVisitsPath(area.slug))}>
      <ErrorSummary visit={visit} items={faultItems(visit, faults, { own, labels: { email: t.email } })} />
      <HiddenField name="formulier" value={typed.formulier ?? formKey} />
      <Fieldset legend={t.formsLabel} hint={t.formsHint} id="vormen">
        <FaultLine text={fault('vormen')} />
        <div class="meent-visits-forms">
          {visitForms.map((form) => (
            <CheckboxField
              name={`${formBox}${form}`}
              label={m.forms[form]}
              hint={m.formHints[form]}
              checked={Boolean(typed[`${formBox}${form}`])}
            />
          ))}
        </div>
      </Fieldset>
      <TextField {...field('wanneer')} label={t.whenWhere} hint={t.whenWhereHint} autocomplete="off" />
      <TextField {...field('waarom')} label={t.why} hint={t.whyHint} autocomplete="off" />
      <Fieldset legend={t.hear} hint={t.hearText}>
        <div class="meent-form__line">
          <TextField {...field('naam')} label={t.name} autocomplete="name" />
          <TextField {...field('email')} label={t.email} type="email" autocomplete="email" />
        </div>
      </Fieldset>
      <div class="meent-away" aria-hidden="true">
        <label for="website">{t.notAPerson}</label>
        <input type="text" id="website" name="website" tabIndex={-1} autocomplete="off" value="" />
      </div>
      <ProofField visit={visit} task={task} {...(proofFault ? { fault: proofFault } : {})} />
      <ButtonRow>
        <Button>{t.send}</Button>
      </ButtonRow>
    </Form>
  );
}

export function ThanksPage({ visit, area }: { readonly visit: Visit; readonly area: Area }) {
  const t = messages[visit.locale].public;
  const name = areaName(area, visit.locale);
  return (
    <PublicPage visit={visit} title={t.thanksTitle} current="areas" noindex>
      <Prose>
        <Heading level={1}>{t.thanksTitle}</Heading>
        <Paragraph lead>{t.thanks}</Paragraph>
        <ButtonRow>
          <LinkButton href={href(visit, `/gebieden/${area.slug}`)}>{t.back(name)}</LinkButton>
        </ButtonRow>
      </Prose>
    </PublicPage>
  );
}
