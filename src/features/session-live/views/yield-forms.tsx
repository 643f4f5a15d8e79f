// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../kernel/ids.ts';
import {
  Button,
  DateField,
  Disclosure,
  ErrorSummary,
  Form,
  HiddenField,
  Link,
  Notice,
  Paragraph,
  Section,
  SelectField,
  TextArea,
  TextField,
  faultTexts,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { type Note, notesIn } from '../domain.ts';
import { afterPath } from '../links.ts';
import { messages } from '../messages.ts';
import type { AfterProps } from './after-page.tsx';
import { NoteText } from './chair-notes.tsx';

const longestTitle = 300;

/** What was promised and what was answered, each with the one step that makes something of it. */
export function Yields(props: AfterProps) {
  const { visit, desk } = props;
  const t = messages[visit.locale].after;
  const notes = notesIn(desk.snapshot.deeds).filter(({ isStruck }) => !isStruck);
  const promises = notes.filter(({ kind }) => kind === 'promise');
  const answers = notes.filter(({ kind }) => kind === 'note');
  return (
    <>
      <Section title={t.promises} id="toezeggingen">
        {promises.length === 0 && <Paragraph soft>{t.noPromises}</Paragraph>}
        <ul class="meent-live-yields">
          {promises.map((note) => (
            <li id={`toezegging-${note.id}`}>
              <NoteText visit={visit} parties={desk.parties} aldermen={desk.aldermen} note={note} />
              <PledgeForm {...props} note={note} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.answers} id="indicatoren">
        <Paragraph soft>{answers.length === 0 ? t.noAnswers : t.answersText}</Paragraph>
        <ul class="meent-live-yields">
          {answers.map((note) => (
            <li id={`antwoord-${note.id}`}>
              <AskedAbove {...props} note={note} />
              <NoteText visit={visit} parties={desk.parties} aldermen={desk.aldermen} note={note} />
              <IndicatorForm {...props} note={note} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

type OfNote = AfterProps & { readonly note: Note };

function AskedAbove({ desk, note }: OfNote) {
  const question = desk.snapshot.questions.find(({ id }) => id === note.questionId);
  return question ? <p class="meent-soft">{question.body}</p> : null;
}

/** The fields of one of many forms of the same kind: their ids carry the note. */
function fieldsOf({ visit, again, note }: OfNote, form: 'pledge' | 'indicator') {
  const mine = again?.form === form && again.of === note.id ? again : undefined;
  const fault = faultTexts(visit, mine?.faults ?? []);
  const of = (name: string, first: string) => {
    const found = fault(name);
    return {
      visit,
      name,
      id: `${name}-${note.id}`,
      value: mine?.typed[name] ?? first,
      ...(found === undefined ? {} : { fault: found }),
    };
  };
  const items = (mine?.faults ?? []).map(({ field }) => ({
    href: `#${field}-${note.id}`,
    text: fault(field) ?? '',
  }));
  return { mine, of, items };
}

function PledgeForm(props: OfNote) {
  const { visit, desk, yields, note } = props;
  const t = messages[visit.locale].after;
  const made = yields.find(({ deedId, kind }) => deedId === note.id && kind === 'pledge');
  if (made?.number)
    return (
      <Notice tone="good">
        <Link href={href(visit, `/werkplek/raad/moties/${made.number}`)}>{t.pledgeMade(made.number)}</Link>
      </Notice>
    );
  const { mine, of, items } = fieldsOf(props, 'pledge');
  return (
    <Disclosure summary={t.makePledge} open={mine !== undefined}>
      <ErrorSummary visit={visit} items={items} />
      <Form action={`${href(visit, afterPath(desk.snapshot.session.number))}/toezegging`}>
        <HiddenField name="sleutel" value={mine?.typed.sleutel ?? newId()} />
        <HiddenField name="bij" value={note.id} />
        <TextField {...of('titel', firstLine(note))} label={t.pledgeTitle} required />
        <TextArea {...of('tekst', note.body ?? '')} label={t.pledgeText} required rows={3} />
        <SelectField
          {...of('wethouder', note.aldermanId ?? '')}
          label={t.holder}
          options={desk.aldermen.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField {...of('klaar', note.dueOn ?? '')} label={t.due} />
        <Button>{t.makePledge}</Button>
      </Form>
    </Disclosure>
  );
}

function IndicatorForm(props: OfNote) {
  const { visit, desk, yields, note } = props;
  const t = messages[visit.locale].after;
  if (yields.some(({ deedId, kind }) => deedId === note.id && kind === 'indicator'))
    return <Notice tone="good">{t.indicatorMade}</Notice>;
  const { mine, of, items } = fieldsOf(props, 'indicator');
  return (
    <Disclosure summary={t.makeIndicator} open={mine !== undefined}>
      <ErrorSummary visit={visit} items={items} />
      <Form action={`${href(visit, afterPath(desk.snapshot.session.number))}/indicator`}>
        <HiddenField name="sleutel" value={mine?.typed.sleutel ?? newId()} />
        <HiddenField name="bij" value={note.id} />
        <TextField {...of('titel', firstLine(note))} label={t.indicatorTitle} required />
        <TextField {...of('bron', '')} label={t.source} required />
        <TextField {...of('streven', '')} label={t.aim} />
        <Button>{t.makeIndicator}</Button>
      </Form>
    </Disclosure>
  );
}

/** The first sentence of a note, for a title. */
function firstLine({ body }: Note): string {
  const [line = ''] = (body ?? '').split('\n');
  const [sentence = ''] = line.split(/(?<=[.!?])\s/);
  return sentence.slice(0, longestTitle);
}
