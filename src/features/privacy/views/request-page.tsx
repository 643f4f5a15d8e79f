// SPDX-License-Identifier: EUPL-1.2
import {
  Breadcrumbs,
  Button,
  ButtonRow,
  CheckboxField,
  ErrorSummary,
  Form,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Section,
  Table,
  WorkplacePage,
  dayInWords,
} from '../../../platform/html/index.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { KnownContact, PlaceCount } from '../person-store.ts';
import type { PersonFound } from '../persons.ts';
import { type PrivacyRequest, type Refusal, answerBy } from '../requests-domain.ts';
import { requestTitle, requestsPath } from './requests-page.tsx';

export type RequestPageProps = {
  readonly visit: Visit;
  readonly request: PrivacyRequest;
  readonly person: PersonFound;
  /** Those who were said to be somebody else. */
  readonly others: readonly KnownContact[];
  readonly counts: readonly PlaceCount[];
  readonly settledBy: string | undefined;
  readonly refusal?: Refusal;
};

/** One request: who it is, what there is, and what can be done. */
export function RequestPage(props: RequestPageProps) {
  const { visit, request, refusal } = props;
  const t = messages[visit.locale];
  const title = requestTitle(visit, request);
  return (
    <WorkplacePage visit={visit} title={title} current="privacy">
      {refusal && <ErrorSummary visit={visit} items={[{ href: '#verzoek', text: t.refusals[refusal] }]} />}
      {visit.query.gedaan === 'opgeslagen' && (
        <Notice tone="good" role="status">
          {t.requests.saved}
        </Notice>
      )}
      <Breadcrumbs
        visit={visit}
        items={[
          { text: t.title, href: href(visit, '/werkplek/privacy') },
          { text: t.requests.list, href: href(visit, requestsPath) },
          { text: title },
        ]}
      />
      <Heading level={1} id="verzoek">
        {title}
      </Heading>
      {request.outcome ? <Settled {...props} /> : <OpenRequest {...props} />}
    </WorkplacePage>
  );
}

function Settled({ visit, request, settledBy }: RequestPageProps) {
  const t = messages[visit.locale];
  const { outcome, settledAt } = request;
  if (outcome === null || settledAt === null) return null;
  return (
    <>
      <Notice tone="good">{t.request.done[outcome]}</Notice>
      <Paragraph>
        {t.request.settledBy(
          settledBy ?? t.term.noOne,
          dayInWords(visit.locale, dayOf(settledAt), visit.today),
        )}
      </Paragraph>
    </>
  );
}

function OpenRequest(props: RequestPageProps) {
  const { visit, request, counts } = props;
  const t = messages[visit.locale];
  const path = `${requestsPath}/${request.id}`;
  return (
    <>
      <Paragraph lead>
        {t.requests.by(dayInWords(visit.locale, answerBy(request.askedOn), visit.today))}.
      </Paragraph>
      <Who {...props} />
      <Section title={t.request.found}>
        {counts.length === 0 ? (
          <Paragraph>{t.request.nobody}</Paragraph>
        ) : (
          <Table
            caption={t.request.foundCaption}
            hideCaption
            columns={[{ label: t.request.where }, { label: t.request.count, numeric: true }]}
            rows={counts.map(({ table, count }) => [t.places[table] ?? table, String(count)])}
          />
        )}
      </Section>
      <Section title={t.request.give}>
        <div class="meent-privacy">
          <Paragraph>{t.request.giveLead}</Paragraph>
          <ButtonRow>
            <LinkButton href={href(visit, `${path}/gegevens`)}>{t.request.page}</LinkButton>
            <LinkButton variant="quiet" href={href(visit, `${path}/gegevens.json`)}>
              {t.request.json}
            </LinkButton>
          </ButtonRow>
          <Form action={href(visit, `${path}/afhandelen`)}>
            <ButtonRow>
              <Button small variant="quiet" name="hoe" value="given">
                {t.request.given}
              </Button>
              <Button small variant="subtle" name="hoe" value="withdrawn">
                {t.request.withdrawn}
              </Button>
            </ButtonRow>
          </Form>
        </div>
      </Section>
      <Section title={t.request.erase}>
        <div class="meent-privacy">
          <Paragraph>{t.request.eraseLead}</Paragraph>
          <ButtonRow>
            <LinkButton variant="quiet" href={href(visit, `${path}/wissen`)}>
              {t.request.erase}
            </LinkButton>
          </ButtonRow>
        </div>
      </Section>
    </>
  );
}

function Who({ visit, request, person, others }: RequestPageProps) {
  const t = messages[visit.locale].request;
  const left = new Set(others.map(({ id }) => id));
  const all = [...person.contacts, ...others];
  const reach = (one: KnownContact) =>
    [one.name ?? t.anonymous, one.email, one.phone].filter(Boolean).join(' · ');
  const asked = [request.email, request.phone].filter(Boolean).join(' · ');
  return (
    <Section title={t.who}>
      {asked && <Paragraph>{asked}</Paragraph>}
      {all.length > 0 && (
        <>
          <Paragraph>{t.whoLead}</Paragraph>
          <Form action={href(visit, `${requestsPath}/${request.id}/personen`)}>
            {all.map((one) => (
              <CheckboxField
                id={`niet-${one.id}`}
                name="niet"
                value={one.id}
                label={t.notThis(reach(one))}
                checked={left.has(one.id)}
              />
            ))}
            <ButtonRow>
              <Button small variant="quiet">
                {t.leaveOut}
              </Button>
            </ButtonRow>
          </Form>
        </>
      )}
    </Section>
  );
}
