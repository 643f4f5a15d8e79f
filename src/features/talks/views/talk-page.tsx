// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import { contributionKinds } from '../../../kernel/municipality.ts';
import {
  Breadcrumbs,
  Button,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Link,
  MomentText,
  Notice,
  Paragraph,
  RadioField,
  Section,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
  faultItems,
  faultTexts,
  listInWords,
} from '../../../platform/html/index.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import type { Contact } from '../../contributions/index.ts';
import { type Staffing, themeName } from '../../teams/index.ts';
import type { MakingRefusal, Talk } from '../domain.ts';
import { messages } from '../messages.ts';
import { MoodBadge } from './talks-page.tsx';

export type TalkPageProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly staffing: Staffing;
  readonly talk: Talk;
  /** Only for who may know. */
  readonly contact: Contact | undefined;
  readonly canHandle: boolean;
  readonly typed?: Typed;
  readonly faults?: readonly FaultyField[];
  readonly refusal?: MakingRefusal;
};

export function TalkPage(props: TalkPageProps) {
  const { visit, talk, faults = [], refusal } = props;
  const t = messages[visit.locale];
  const title = t.item.title(t.occasions[talk.occasion]);
  return (
    <WorkplacePage visit={visit} title={title} current="talks">
      <Breadcrumbs
        visit={visit}
        items={[{ href: href(visit, '/werkplek/gesprekken'), text: t.list.title }, { text: title }]}
      />
      <ErrorSummary
        visit={visit}
        items={[
          ...faultItems(visit, faults, {
            own: t.item.faults,
            labels: { soort: t.item.kind, tekst: t.item.text },
          }),
          ...(refusal ? [{ href: '#bijdrage', text: t.makingRefusals[refusal] }] : []),
        ]}
      />
      {visit.query.gelukt === '1' && talk.contributionNumber && (
        <Notice tone="good" role="status">
          {t.item.made(talk.contributionNumber)}
        </Notice>
      )}
      <Heading level={1}>{title}</Heading>
      <div class="meent-talk-body">
        {talk.body === '' ? (
          <Paragraph soft>{talk.mayKeep ? t.item.noWords : t.item.noText}</Paragraph>
        ) : (
          <TypedText text={talk.body} />
        )}
      </div>
      <Facts items={factsOf(props)} />
      <Make {...props} />
    </WorkplacePage>
  );
}

function factsOf({ visit, tree, staffing, talk, contact }: TalkPageProps) {
  const t = messages[visit.locale].item;
  const items: { term: string; value: ComponentChildren }[] = [
    { term: t.happened, value: <MomentText visit={visit} moment={talk.happenedAt} /> },
  ];
  if (talk.mood) items.push({ term: t.mood, value: <MoodBadge visit={visit} mood={talk.mood} /> });
  const themes = staffing.themes.filter(({ id }) => talk.themeIds.includes(id));
  if (themes.length > 0)
    items.push({
      term: t.themes,
      value: listInWords(
        visit.locale,
        themes.map((theme) => themeName(theme, visit.locale)),
      ),
    });
  items.push({ term: t.area, value: areaName(tree.byId(talk.areaId) ?? tree.root, visit.locale) });
  if (talk.lat !== null && talk.lon !== null)
    items.push({
      term: t.place,
      value: t.placeText(talk.lat.toFixed(5), talk.lon.toFixed(5), talk.accuracyMeters ?? 0),
    });
  items.push({ term: t.consent, value: consentsOf(visit, talk) });
  if (contact)
    items.push({
      term: t.contact,
      value: [contact.name, contact.phone, contact.email].filter(Boolean).join(' · '),
    });
  items.push({ term: t.by, value: staffing.people.get(talk.personId)?.name ?? '' });
  items.push({ term: t.received, value: <MomentText visit={visit} moment={talk.receivedAt} /> });
  if (talk.contributionNumber) {
    const path = `/werkplek/bijdragen/${talk.contributionNumber}`;
    items.push({
      term: t.contribution,
      value: <Link href={href(visit, path)}>{talk.contributionNumber}</Link>,
    });
  }
  return items;
}

function consentsOf(visit: Visit, talk: Talk): string {
  const { consents } = messages[visit.locale].item;
  const given = [
    talk.mayKeep && consents.keep,
    talk.mayContact && consents.contact,
    talk.mayPublish && consents.publish,
  ].filter((one) => one !== false);
  return given.length > 0 ? listInWords(visit.locale, given) : consents.none;
}

function Make(props: TalkPageProps) {
  const { visit, talk, contact, canHandle, faults = [] } = props;
  if (!canHandle || talk.contributionNumber !== null || !talk.mayKeep) return null;
  const t = messages[visit.locale].item;
  const fault = faultTexts(visit, faults, t.faults);
  const typed = props.typed ?? { tekst: talk.body };
  const kinds = contributionKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }));
  return (
    <Section title={t.makeTitle} id="bijdrage">
      <div class="meent-talk-about">
        <Paragraph>
          {t.makeText} {contact?.email && t.makeMail}
        </Paragraph>
      </div>
      <Form action={href(visit, `/werkplek/gesprekken/${talk.id}/bijdrage`)}>
        <RadioField
          visit={visit}
          name="soort"
          label={t.kind}
          options={kinds}
          inline
          value={typed.soort}
          fault={fault('soort')}
          required
        />
        <TextField
          visit={visit}
          name="onderwerp"
          label={t.subject}
          value={typed.onderwerp}
          fault={fault('onderwerp')}
          required
        />
        <TextArea
          visit={visit}
          name="tekst"
          label={t.text}
          value={typed.tekst}
          fault={fault('tekst')}
          required
        />
        <Button>{t.make}</Button>
      </Form>
    </Section>
  );
}
