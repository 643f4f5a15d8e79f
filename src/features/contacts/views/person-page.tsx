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
  MomentText,
  Notice,
  Pager,
  RadioField,
  Row,
  Rows,
  Section,
  TextField,
  WorkplacePage,
  dayInWords,
  faultItems,
  faultTexts,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { holdsRole } from '../../../kernel/actor.ts';
import { dayOf } from '../../../kernel/clock.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { type Brought, messages as contributionMessages } from '../../contributions/index.ts';
import type { JournalEntry } from '../../journal/index.ts';
import type { Staffing } from '../../teams/index.ts';
import { type ContactRow, type Person, type Refusal, markOf } from '../domain.ts';
import { messages } from '../messages.ts';
import { canKeepPersons } from '../policies.ts';
import { PersonFacts, callOf, personHref } from './person-parts.tsx';

export type Refused = {
  readonly typed: Typed;
  readonly faults: readonly FaultyField[];
  readonly refusal?: Refusal;
};

export type PersonPageProps = {
  readonly visit: Visit;
  readonly person: Person;
  readonly history: readonly Brought[];
  readonly next?: string;
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  /** How each contact that is joined came to be so. */
  readonly merges: ReadonlyMap<string, JournalEntry>;
  readonly refused?: Refused;
};

/** Everything of one person, over all channels, as far as the reader may know. */
export function PersonPage(props: PersonPageProps) {
  const { visit, person, refused } = props;
  const t = messages[visit.locale];
  const name = callOf(visit, person);
  const saved = Object.entries(t.saved).find(([verb]) => verb === visit.query.gedaan)?.[1];
  return (
    <WorkplacePage visit={visit} title={name} current="contacts">
      {saved && (
        <Notice tone="good" role="status">
          {saved}
        </Notice>
      )}
      {refused && <ErrorSummary visit={visit} items={summaryOf(visit, refused)} />}
      <Heading level={1}>{name}</Heading>
      <div class="meent-person-page">
        <div>
          <History {...props} />
        </div>
        <div>
          <Section title={t.details}>
            <PersonFacts visit={visit} person={person} />
            {canKeepPersons(visit.actor) && <Keeping {...props} />}
          </Section>
          <Merges {...props} />
        </div>
      </div>
    </WorkplacePage>
  );
}

function summaryOf(visit: Visit, { faults, refusal }: Refused) {
  const t = messages[visit.locale];
  if (refusal) return [{ href: '#naam', text: t.refusals[refusal] }];
  return faultItems(visit, faults, { own: t.faults });
}

function History({ visit, person, history, next, tree }: PersonPageProps) {
  const t = messages[visit.locale];
  const c = contributionMessages[visit.locale];
  return (
    <Section title={t.history}>
      <Rows tight label={t.history}>
        {history.map((one) => (
          <Row
            href={href(visit, `/werkplek/bijdragen/${one.number}?toon=all`)}
            title={one.subject}
            meta={
              <>
                {sentenceCase(c.kinds[one.kind])} {c.channels[one.channel]} ·{' '}
                {areaName(tree.byId(one.areaId) ?? tree.root, visit.locale)} ·{' '}
                <MomentText visit={visit} moment={one.createdAt} style="words" />
                {one.isJoined && ` · ${t.joined}`}
              </>
            }
            trailing={<span class="meent-soft">{c.states[one.state]}</span>}
            waiting={one.state === 'closed'}
          />
        ))}
      </Rows>
      <Pager
        visit={visit}
        {...(visit.query.na ? { previous: personHref(visit, person.id) } : {})}
        {...(next ? { next: `${personHref(visit, person.id)}?na=${next}` } : {})}
      />
    </Section>
  );
}

function Keeping(props: PersonPageProps) {
  const { visit, person, refused } = props;
  const t = messages[visit.locale];
  const contact = person.contacts.find(({ id }) => id === person.id);
  return (
    <>
      {contact && (
        <Disclosure summary={t.correct} open={refused !== undefined}>
          <DetailsForm {...props} contact={contact} />
        </Disclosure>
      )}
      <ButtonRow>
        <LinkButton
          variant="quiet"
          small
          href={`${personHref(visit, person.id)}/samenvoegen?zoek=${encodeURIComponent(person.names[0] ?? '')}`}
        >
          {t.merge}
        </LinkButton>
        {holdsRole(visit.actor, 'administrator') && (
          <LinkButton
            variant="quiet"
            small
            href={href(visit, `/werkplek/privacy/verzoeken/nieuw?contact=${person.id}`)}
          >
            {t.privacyRequest}
          </LinkButton>
        )}
      </ButtonRow>
    </>
  );
}

function DetailsForm({
  visit,
  contact,
  refused,
}: PersonPageProps & {
  readonly contact: ContactRow;
}) {
  const t = messages[visit.locale];
  const fault = faultTexts(visit, refused?.faults ?? [], t.faults);
  const { name, email, phone, prefers } = contact;
  const typed = refused?.typed ?? {
    naam: name ?? '',
    email: email ?? '',
    telefoon: phone ?? '',
    voorkeur: prefers ?? '',
  };
  const mark = refused?.refusal === 'changed' ? markOf(contact) : (refused?.typed.merk ?? markOf(contact));
  const field = (id: string) => ({
    visit,
    name: id,
    value: typed[id],
    fault: fault(id),
    autocomplete: 'off',
  });
  return (
    <Form action={`${personHref(visit, contact.id)}/wijzigen`}>
      <p class="meent-soft">{t.correctHint}</p>
      <HiddenField name="merk" value={mark} />
      <TextField {...field('naam')} label={t.name} />
      <TextField {...field('email')} label={t.email} type="email" />
      <TextField {...field('telefoon')} label={t.phone} type="tel" width="medium" />
      <RadioField
        visit={visit}
        name="voorkeur"
        label={t.prefers}
        inline
        value={typed.voorkeur ?? ''}
        options={[
          { value: 'email', label: t.prefersOptions.email },
          { value: 'phone', label: t.prefersOptions.phone },
          { value: '', label: t.noPreference },
        ]}
      />
      <ButtonRow>
        <Button small>{t.save}</Button>
      </ButtonRow>
    </Form>
  );
}

/** Who was joined to this person, by whom and why, and the way back. */
function Merges({ visit, person, staffing, merges }: PersonPageProps) {
  const t = messages[visit.locale];
  const ids = new Set(person.contacts.map(({ id }) => id));
  const joined = person.contacts.filter(({ mergedInto }) => mergedInto !== null && ids.has(mergedInto));
  if (joined.length === 0) return null;
  return (
    <Section title={t.merged}>
      <Rows tight>
        {joined.map((contact) => {
          const entry = merges.get(contact.id);
          const who = staffing.people.get(entry?.actorId ?? '')?.name;
          const name = contact.name ?? contact.phone ?? contact.email ?? t.anonymous;
          return (
            <Row
              title={name}
              meta={[contact.phone, contact.email].filter(Boolean).join(' · ')}
              {...(canKeepPersons(visit.actor)
                ? { trailing: <Unmerge visit={visit} person={person} contact={contact} name={name} /> }
                : {})}
            >
              {entry && who && (
                <p class="meent-soft">
                  {t.mergedBy(who, dayInWords(visit.locale, dayOf(entry.at), visit.today))}
                  {entry.reason && `: ${entry.reason}`}
                </p>
              )}
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}

type UnmergeProps = {
  readonly visit: Visit;
  readonly person: Person;
  readonly contact: ContactRow;
  readonly name: string;
};

function Unmerge({ visit, person, contact, name }: UnmergeProps) {
  return (
    <Form action={`${personHref(visit, person.id)}/losmaken`}>
      <HiddenField name="deel" value={contact.id} />
      <Button small variant="quiet">
        {messages[visit.locale].unmerge(name)}
      </Button>
    </Form>
  );
}
