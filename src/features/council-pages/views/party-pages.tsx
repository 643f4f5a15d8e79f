// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  LinkButton,
  Paragraph,
  Prose,
  Row,
  Rows,
  Section,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Party, type Refusal, canKeepCouncil, refusalFields } from '../../council/index.ts';
import { messages } from '../messages.ts';
import { Saved } from './desk-pages.tsx';

const home = '/werkplek/raad/fracties';

type Sent = {
  readonly visit: Visit;
  readonly values: Typed;
  readonly refused: readonly FaultyField[] | Refusal;
};

/** The party groups of the council, with their seats; those that ended stay under their name. */
export function PartiesPage({
  visit,
  parties,
  values,
  refused,
}: Sent & { readonly parties: readonly Party[] }) {
  const t = messages[visit.locale].desk;
  const running = parties.filter(({ endedAt }) => endedAt === null);
  const ended = parties.filter(({ endedAt }) => endedAt !== null);
  const seats = running.reduce((sum, party) => sum + (party.seats ?? 0), 0);
  return (
    <WorkplacePage visit={visit} title={t.partiesTitle} current="council">
      <Saved visit={visit} />
      <Faults visit={visit} refused={refused} />
      <Heading level={1}>{t.partiesTitle}</Heading>
      <Paragraph lead>{t.partiesLead}</Paragraph>
      {running.length === 0 && <EmptyState title={t.noParties} />}
      <PartyRows visit={visit} parties={running} />
      {seats > 0 && <Paragraph soft>{t.allSeats(seats)}</Paragraph>}
      {ended.length > 0 && (
        <Disclosure summary={`${t.endedParties} (${ended.length})`}>
          <PartyRows visit={visit} parties={ended} />
        </Disclosure>
      )}
      {canKeepCouncil(visit.actor) && (
        <Section title={t.addParty} id="toevoegen">
          <Prose>
            <Form action={href(visit, home)}>
              <HiddenField name="sleutel" value={values.sleutel ?? ''} />
              <PartyFields visit={visit} values={values} refused={refused} />
              <ButtonRow>
                <Button>{t.save}</Button>
              </ButtonRow>
            </Form>
          </Prose>
        </Section>
      )}
    </WorkplacePage>
  );
}

function PartyRows({ visit, parties }: { readonly visit: Visit; readonly parties: readonly Party[] }) {
  const t = messages[visit.locale].desk;
  const canKeep = canKeepCouncil(visit.actor);
  return (
    <Rows tight label={t.partiesTitle}>
      {parties.map(({ id, name, seats }) => (
        <Row
          {...(canKeep ? { href: href(visit, `${home}/${id}`) } : {})}
          title={name}
          trailing={seats === null ? undefined : t.seats(seats)}
        />
      ))}
    </Rows>
  );
}

/** One party group: its name, its seats, and its end. */
export function PartyPage({
  visit,
  party,
  canRemove,
  values,
  refused,
}: Sent & { readonly party: Party; readonly canRemove: boolean }) {
  const t = messages[visit.locale].desk;
  const title = t.changeParty(party.name);
  return (
    <WorkplacePage visit={visit} title={title} current="council">
      <Prose>
        <Faults visit={visit} refused={refused} />
        <p class="meent-soft">
          <Link href={href(visit, home)}>{t.partiesTitle}</Link>
        </p>
        <Heading level={1} looks={2}>
          {title}
        </Heading>
        <Form action={href(visit, `${home}/${party.id}`)}>
          <PartyFields visit={visit} values={values} refused={refused} />
          <ButtonRow>
            <Button>{t.save}</Button>
            <LinkButton variant="subtle" href={href(visit, home)}>
              {t.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
        <Section title={party.endedAt ? t.resumeParty : t.endParty}>
          <Paragraph soft>{t.endPartyHint}</Paragraph>
          <Form action={href(visit, `${home}/${party.id}/einde`)}>
            {party.endedAt && <HiddenField name="weer" value="on" />}
            <ButtonRow>
              <Button variant="quiet">{party.endedAt ? t.resumeParty : t.endParty}</Button>
            </ButtonRow>
          </Form>
        </Section>
        {canRemove && (
          <Section title={t.removeParty}>
            <Paragraph soft>{t.removePartyHint}</Paragraph>
            <Form action={href(visit, `${home}/${party.id}/weg`)}>
              <ButtonRow>
                <Button variant="quiet">{t.removeParty}</Button>
              </ButtonRow>
            </Form>
          </Section>
        )}
      </Prose>
    </WorkplacePage>
  );
}

function PartyFields({ visit, values, refused }: Sent) {
  const t = messages[visit.locale];
  const fault = (name: string): string | undefined => {
    if (typeof refused !== 'string') return faultTexts(visit, refused)(name);
    return refusalFields[refused] === name ? t.refusals[refused] : undefined;
  };
  const field = (name: keyof typeof t.desk.partyLabels) => ({
    visit,
    name,
    label: t.desk.partyLabels[name],
    value: values[name],
    fault: fault(name),
  });
  return (
    <>
      <TextField {...field('naam')} required autocomplete="off" />
      <TextField {...field('zetels')} inputmode="numeric" width="short" autocomplete="off" />
    </>
  );
}

function Faults({ visit, refused }: Pick<Sent, 'visit' | 'refused'>) {
  const t = messages[visit.locale];
  const items =
    typeof refused === 'string'
      ? [{ href: `#${refusalFields[refused]}`, text: t.refusals[refused] }]
      : faultItems(visit, refused, { labels: t.desk.partyLabels });
  return <ErrorSummary visit={visit} items={items} />;
}
