// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Notice,
  Paragraph,
  Row,
  Rows,
  Section,
  SelectField,
  TextField,
  WorkplacePage,
  Hidden,
  dayInWords,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, type AreaTree, areaName } from '../../areas/index.ts';
import { type Moment, type Refusal, momentKinds, refusalFields } from '../domain.ts';
import { messages } from '../messages.ts';
import { canAnnounce } from '../policies.ts';

/** The form as it comes back, with what is wrong. */
export type AgendaBack = {
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
};

export type AgendaPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  /** For which something can be announced. */
  readonly areas: readonly Area[];
  readonly moments: readonly Moment[];
  readonly formKey: string;
  readonly back?: AgendaBack;
};

/** Where and when residents meet the teams: what is announced, and announcing more. */
export function AgendaPage(props: AgendaPageProps) {
  const { visit, areas, moments, back } = props;
  const t = messages[visit.locale];
  const { gelukt } = visit.query;
  const items = [
    ...faultItems(visit, back?.faults ?? [], { labels: t.labels }),
    ...(back?.refusal ? [{ href: `#${refusalFields[back.refusal]}`, text: t.refusals[back.refusal] }] : []),
  ];
  return (
    <WorkplacePage visit={visit} title={t.title} current="agenda">
      <ErrorSummary visit={visit} items={items} />
      <Heading level={1}>{t.title}</Heading>
      {gelukt && !back && (
        <Notice tone="good" role="status">
          {gelukt === 'afgezegd' ? t.calledOff : t.saved}
        </Notice>
      )}
      <Paragraph lead>{t.lead}</Paragraph>
      <Section title={t.planned}>
        {moments.length === 0 ? (
          <EmptyState title={t.none}>{areas.length > 0 && <Paragraph>{t.noneText}</Paragraph>}</EmptyState>
        ) : (
          <Rows label={t.planned} tight>
            {moments.map((moment) => (
              <MomentRow {...props} moment={moment} />
            ))}
          </Rows>
        )}
      </Section>
      {areas.length > 0 && (
        <Section title={t.add} id="aankondigen">
          <MomentForm {...props} />
        </Section>
      )}
    </WorkplacePage>
  );
}

function MomentRow({ visit, tree, moment }: AgendaPageProps & { readonly moment: Moment }) {
  const { locale, today } = visit;
  const t = messages[locale];
  const area = tree.byId(moment.areaId);
  const title = t.area.what(t.kinds[moment.kind], area ? areaName(area, locale) : '');
  const isOnce = moment.rhythm === 'once';
  const when = [
    dayInWords(locale, moment.firstOn, today),
    t.hours(moment.fromTime, moment.toTime),
    ...(isOnce
      ? []
      : [`${t.rhythms[moment.rhythm].toLowerCase()} ${t.until(dayInWords(locale, moment.lastOn, today))}`]),
  ];
  return (
    <Row
      title={title}
      meta={
        <>
          {when.join(' · ')}
          <br />
          {moment.place}
        </>
      }
      trailing={
        canAnnounce(visit.actor, moment.areaId) && (
          <Form action={href(visit, `/werkplek/agenda/${moment.id}/afzeggen`)}>
            <Button variant="quiet" small>
              {t.stop}
              <Hidden>{t.stopNamed(title)}</Hidden>
            </Button>
          </Form>
        )
      }
    />
  );
}

function MomentForm({ visit, areas, formKey, back }: AgendaPageProps) {
  const t = messages[visit.locale];
  const typed = back?.typed ?? {};
  const fault = faultTexts(visit, back?.faults ?? []);
  const refusal = back?.refusal;
  const field = (name: keyof typeof t.labels) => ({
    visit,
    name,
    label: t.labels[name],
    value: typed[name],
    fault: refusal && refusalFields[refusal] === name ? t.refusals[refusal] : fault(name),
  });
  const rhythms = Object.entries(t.rhythms).map(([value, label]) => ({ value, label }));
  const time = { width: 'short', hint: t.timeHint, inputmode: 'numeric', autocomplete: 'off' } as const;
  return (
    <Form action={href(visit, '/werkplek/agenda')}>
      <HiddenField name="sleutel" value={typed.sleutel ?? formKey} />
      <SelectField
        {...field('gebied')}
        required
        options={areas.map((area) => ({ value: area.id, label: areaName(area, visit.locale) }))}
      />
      <SelectField
        {...field('soort')}
        required
        options={momentKinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      <TextField {...field('plaats')} required hint={t.placeHint} autocomplete="off" />
      <DateField {...field('dag')} required min={visit.today.toString()} />
      <div class="meent-form__line">
        <TextField {...field('van')} {...time} required />
        <TextField {...field('tot')} {...time} required />
      </div>
      <SelectField {...field('hoevaak')} required empty={false} options={rhythms} />
      <DateField {...field('laatste')} hint={t.lastHint} min={visit.today.toString()} />
      <ButtonRow>
        <Button>{t.add}</Button>
      </ButtonRow>
    </Form>
  );
}
