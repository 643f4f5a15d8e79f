// SPDX-License-Identifier: EUPL-1.2
import {
  Badge,
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  MomentText,
  Paragraph,
  Quote,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  TypedText,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import { contributionKinds } from '../../../kernel/municipality.ts';
import type { FaultyField, Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { messages as contributionMessages } from '../../contributions/index.ts';
import { moods, talkMessages } from '../../talks/index.ts';
import { type Theme, themeName } from '../../teams/index.ts';
import { type Impression, type VisitRecord, subjectOf } from '../domain.ts';
import { workPath } from '../links.ts';
import { messages } from '../messages.ts';
import { type Town, areaOf, titleOf } from './parts.tsx';

type ListProps = {
  readonly visit: Visit;
  readonly town: Town;
  readonly one: VisitRecord;
  readonly impressions: readonly Impression[];
};

/** What was noted, each with what became of it or what can be made of it. */
export function ImpressionList(props: ListProps) {
  return (
    <div class="meent-visits-impressions">
      {props.impressions.map((impression) => (
        <OneImpression {...props} impression={impression} />
      ))}
    </div>
  );
}

type OneProps = ListProps & { readonly impression: Impression };

function OneImpression(props: OneProps) {
  const { visit, town, impression } = props;
  const t = messages[visit.locale].item;
  const { mood, themeId, contributionNumber, personId } = impression;
  const theme = town.staffing.themes.find(({ id }) => id === themeId);
  const moodWord = moods.find((one) => one === mood);
  return (
    <article>
      <Quote
        by={
          <>
            {town.staffing.people.get(personId)?.name},{' '}
            <MomentText visit={visit} moment={impression.notedAt} />
          </>
        }
      >
        <TypedText text={impression.body} />
      </Quote>
      <p>
        {theme && <Badge tone="info">{themeName(theme, visit.locale)}</Badge>}{' '}
        {moodWord && <Badge>{talkMessages[visit.locale].moods[moodWord]}</Badge>}{' '}
        {contributionNumber && (
          <Link href={href(visit, `/werkplek/bijdragen/${contributionNumber}`)}>
            {t.became(contributionNumber)}
          </Link>
        )}
      </p>
      {contributionNumber === null && <MakeForm {...props} />}
      {themeId === null && contributionNumber === null && <PlaceForm {...props} />}
    </article>
  );
}

function MakeForm({ visit, one, impression }: OneProps) {
  const t = messages[visit.locale].item;
  const { id, body } = impression;
  return (
    <Disclosure summary={t.make}>
      <Form action={href(visit, `${workPath(one.number)}/indrukken/${id}/bijdrage`)}>
        <Paragraph soft>{t.makeHint}</Paragraph>
        <SelectField
          visit={visit}
          name="soort"
          id={`soort-${id}`}
          label={t.makeKind}
          required
          empty={false}
          value="concern"
          options={contributionKinds.map((value) => ({
            value,
            label: contributionMessages[visit.locale].kinds[value],
          }))}
        />
        <TextField
          visit={visit}
          name="onderwerp"
          id={`onderwerp-${id}`}
          label={t.makeSubject}
          required
          value={subjectOf(body)}
        />
        <TextArea
          visit={visit}
          name="inhoud"
          id={`inhoud-${id}`}
          label={t.makeBody}
          required
          rows={4}
          value={body}
        />
        <ButtonRow>
          <Button variant="quiet">{t.make}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

function PlaceForm({ visit, town, one, impression }: OneProps) {
  const t = messages[visit.locale].item;
  return (
    <Disclosure summary={t.place}>
      <Form action={href(visit, `${workPath(one.number)}/indrukken/${impression.id}/thema`)}>
        <SelectField
          visit={visit}
          name="thema"
          id={`thema-${impression.id}`}
          label={t.theme}
          required
          options={themeOptions(visit, town.staffing.themes)}
        />
        <ButtonRow>
          <Button variant="quiet">{t.place}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}

function themeOptions(visit: Visit, themes: readonly Theme[]) {
  return themes.map((theme) => ({ value: theme.id, label: themeName(theme, visit.locale) }));
}

export type NotePageProps = {
  readonly visit: Visit;
  readonly town: Town;
  readonly one: VisitRecord;
  readonly formKey: string;
  readonly typed: Typed;
  readonly faults?: readonly FaultyField[];
};

/** For a phone in the street: one text, a theme, a mood. */
export function NotePage({ visit, town, one, formKey, typed, faults = [] }: NotePageProps) {
  const t = messages[visit.locale].item;
  const title = t.noteTitle(areaName(areaOf(town, one), visit.locale));
  const fault = faultTexts(visit, faults);
  const field = (name: string) => ({ visit, name, value: typed[name], fault: fault(name) });
  const { moods: words } = talkMessages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={title} current="visits">
      <ErrorSummary visit={visit} items={faultItems(visit, faults, { labels: { tekst: t.noteText } })} />
      <p>
        <Link href={href(visit, workPath(one.number))}>{titleOf(visit, town, one)}</Link>
      </p>
      <Heading level={1}>{title}</Heading>
      <Form action={href(visit, `${workPath(one.number)}/indruk`)}>
        <HiddenField name="formulier" value={typed.formulier ?? formKey} />
        <TextArea {...field('tekst')} label={t.noteText} hint={t.noteHint} rows={4} required />
        <RadioField
          {...field('stemming')}
          label={t.mood}
          inline
          options={moods.map((value) => ({ value, label: words[value] }))}
        />
        <SelectField
          {...field('thema')}
          label={t.theme}
          empty={t.noTheme}
          options={themeOptions(visit, town.staffing.themes)}
        />
        <ButtonRow>
          <Button>{t.save}</Button>
        </ButtonRow>
      </Form>
    </WorkplacePage>
  );
}
