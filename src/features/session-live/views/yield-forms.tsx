// SPDX-License-Identifier: EUPL-1.2
import { type Id, newId } from '../../../kernel/ids.ts';
import {
  Button,
  DateField,
  Disclosure,
  HiddenField,
  Link,
  Notice,
  Paragraph,
  Section,
  SelectField,
  TextArea,
  TextField,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { isAnswer } from '../after-domain.ts';
import { type Note, notesIn } from '../domain.ts';
import { buttons, isBegun, noteField, startOf } from '../forms-after.ts';
import { messages } from '../messages.ts';
import { fieldOf } from './after-fields.ts';
import type { AfterProps } from './after-page.tsx';
import { NoteText } from './chair-notes.tsx';

/** What was promised and what was answered, each with the one step that makes something of it. */
export function Yields(props: AfterProps) {
  const { visit, desk } = props;
  const t = messages[visit.locale].after;
  const notes = notesIn(desk.snapshot.deeds).filter(({ isStruck }) => !isStruck);
  const promises = notes.filter(({ kind }) => kind === 'promise');
  const answers = notes.filter(isAnswer);
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

/** The fields of one note: what was typed in them, or what is known of it. */
function fieldsOf(props: OfNote) {
  const { note, again } = props;
  const start = startOf(note);
  const of = (name: string) => {
    const whole = noteField(name, note.id);
    return { ...fieldOf(props, whole), value: again?.typed[whole] ?? start[name] ?? '' };
  };
  const isOpen = again !== undefined && isBegun(note, again.typed);
  const isFaulty = again?.faults.some(({ field }) => field.endsWith(`-${note.id}`)) ?? false;
  const key = again?.typed[noteField('sleutel', note.id)] ?? newId();
  return { of, key, isOpen: isOpen || isFaulty };
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
  const { of, key, isOpen } = fieldsOf(props);
  return (
    <Disclosure summary={t.makePledge} open={isOpen}>
      <HiddenField name={noteField('sleutel', note.id)} value={key} />
      <TextField {...of('titel')} label={t.pledgeTitle} required />
      <TextArea {...of('tekst')} label={t.pledgeText} required rows={3} />
      <SelectField {...of('wethouder')} label={t.holder} options={optionsOf(desk.aldermen)} />
      <SelectField {...of('aan')} label={t.toParty} options={optionsOf(desk.parties)} />
      <DateField {...of('klaar')} label={t.due} />
      <Button name="doe" value={buttons.pledge(note.id)} variant="quiet">
        {t.makePledge}
      </Button>
    </Disclosure>
  );
}

function optionsOf(all: readonly { readonly id: Id; readonly name: string }[]) {
  return all.map(({ id, name }) => ({ value: id, label: name }));
}

function IndicatorForm(props: OfNote) {
  const { visit, yields, note } = props;
  const t = messages[visit.locale].after;
  const made = yields.find(({ deedId, kind }) => deedId === note.id && kind === 'indicator');
  if (made)
    return (
      <Notice tone="good">
        <Link href={href(visit, `/werkplek/raad/indicatoren/${made.madeId}`)}>{t.indicatorMade}</Link>
      </Notice>
    );
  const { of, key, isOpen } = fieldsOf(props);
  return (
    <Disclosure summary={t.makeIndicator} open={isOpen}>
      <HiddenField name={noteField('sleutel', note.id)} value={key} />
      <TextField {...of('titel')} label={t.indicatorTitle} required />
      <TextField {...of('bron')} label={t.source} required />
      <TextField {...of('streven')} label={t.aim} />
      <Button name="doe" value={buttons.indicator(note.id)} variant="quiet">
        {t.makeIndicator}
      </Button>
    </Disclosure>
  );
}
