// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../../../kernel/ids.ts';
import {
  Badge,
  Button,
  Disclosure,
  Form,
  Heading,
  HiddenField,
  Paragraph,
  TextArea,
  TextField,
  TypedText,
  faultTexts,
  timeOfDay,
} from '../../../platform/html/index.ts';
import { type Note, notesIn } from '../domain.ts';
import { messages } from '../messages.ts';
import type { ChairProps } from './chair-page.tsx';

/** Everything that was noted, the latest first. */
export function NoteList(props: ChairProps) {
  const { visit, snapshot } = props;
  const t = messages[visit.locale].chair;
  const notes = notesIn(snapshot.deeds).reverse();
  return (
    <section class="meent-chair-noted" id="opgeschreven">
      <Heading level={2} looks={3}>
        {t.notes}
      </Heading>
      {notes.length === 0 && <Paragraph soft>{t.noNotes}</Paragraph>}
      <ul>
        {notes.map((note) => (
          <li id={`opgeschreven-${note.id}`}>
            <NoteText {...props} note={note} />
            {note.kind === 'question' && !note.isStruck && <AnswerForm {...props} note={note} />}
            <PutRightForm {...props} note={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type NoteProps = ChairProps & { readonly note: Note };

/** One note with who said it. */
export function NoteText({
  visit,
  parties,
  aldermen,
  note,
}: Pick<NoteProps, 'visit' | 'parties' | 'aldermen' | 'note'>) {
  const t = messages[visit.locale];
  const party = parties.find(({ id }) => id === note.partyId)?.name ?? '';
  const alderman = aldermen.find(({ id }) => id === note.aldermanId)?.name ?? '';
  const who = [note.kind === 'promise' ? alderman : '', party, note.asker ?? ''].filter(
    (text) => text !== '',
  );
  return (
    <>
      <p class="meent-soft">
        <Badge tone={note.kind === 'promise' ? 'info' : 'neutral'}>{t.noteKinds[note.kind]}</Badge>{' '}
        {[
          timeOfDay(visit.locale, note.doneAt),
          ...who,
          note.isPutRight && !note.isStruck && t.chair.wasPutRight,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {note.isStruck ? (
        <Paragraph soft>{t.chair.struck}</Paragraph>
      ) : (
        <>
          <TypedText text={note.body ?? ''} />
          {note.answer && (
            <div class="meent-chair-answer">
              <TypedText text={note.answerer ? `${note.answerer}: ${note.answer}` : note.answer} />
            </div>
          )}
        </>
      )}
    </>
  );
}

function AnswerForm({ visit, base, note, again }: NoteProps) {
  const t = messages[visit.locale].chair;
  const mine = again?.form === 'answer' && again.typed.bij === note.id ? again : undefined;
  const fault = faultTexts(visit, mine?.faults ?? []);
  return (
    <Disclosure summary={t.addAnswer} open={mine !== undefined}>
      <Form action={`${base}/antwoord`}>
        <HiddenField name="sleutel" value={mine?.typed.sleutel ?? newId()} />
        <HiddenField name="bij" value={note.id} />
        <TextField
          visit={visit}
          name="antwoorder"
          id={`antwoorder-${note.id}`}
          label={t.answerer}
          value={mine?.typed.antwoorder}
        />
        <TextArea
          visit={visit}
          name="antwoord"
          id={`antwoord-${note.id}`}
          label={t.answer}
          required
          rows={3}
          value={mine?.typed.antwoord}
          fault={fault('antwoord')}
        />
        <Button variant="quiet">{t.save}</Button>
      </Form>
    </Disclosure>
  );
}

function PutRightForm({ visit, base, note, again }: NoteProps) {
  const t = messages[visit.locale].chair;
  const mine = again?.form === 'put_right' && again.typed.bij === note.id ? again : undefined;
  const fault = faultTexts(visit, mine?.faults ?? []);
  return (
    <Disclosure summary={t.putRight} open={mine !== undefined}>
      <Form action={`${base}/rechtzetten`}>
        <HiddenField name="sleutel" value={mine?.typed.sleutel ?? newId()} />
        <HiddenField name="bij" value={note.id} />
        <TextArea
          visit={visit}
          name="tekst"
          id={`tekst-${note.id}`}
          label={t.text}
          hint={t.strike}
          rows={3}
          value={mine?.typed.tekst ?? note.body ?? ''}
          fault={fault('tekst')}
        />
        {note.answer && (
          <TextArea
            visit={visit}
            name="antwoord"
            id={`beter-${note.id}`}
            label={t.answer}
            rows={3}
            value={mine?.typed.antwoord ?? note.answer}
            fault={fault('antwoord')}
          />
        )}
        <Button variant="quiet">{t.putRight}</Button>
      </Form>
    </Disclosure>
  );
}
