// SPDX-License-Identifier: EUPL-1.2
import { Row, Rows, sentenceCase, shortDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { dayOf } from '../../../kernel/clock.ts';
import { messages } from '../messages.ts';
import { type FoundRecord, marks } from '../search-store.ts';
import { type Room, recordHref } from './thread-part.tsx';

type FoundRowsProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly records: readonly FoundRecord[];
  readonly label: string;
};

/** Records that were found, each with the words around what was sought. */
export function FoundRows({ visit, room, records, label }: FoundRowsProps) {
  const t = messages[visit.locale];
  return (
    <Rows tight label={label}>
      {records.map((one) => (
        <Row
          href={recordHref(visit, room, one)}
          title={one.title}
          meta={[
            sentenceCase(t.kinds[one.kind][0]),
            one.number,
            ...(one.isDated ? [shortDay(visit.locale, dayOf(one.happenedAt), visit.today)] : []),
          ].join(' · ')}
          trailing={t.states[one.kind]?.[one.state]}
        >
          {one.excerpt !== null && (
            <FoundPassage visit={visit} excerpt={one.excerpt} isWrong={one.isExcerptWrong} />
          )}
        </Row>
      ))}
    </Rows>
  );
}

type PassageProps = { readonly visit: Visit; readonly excerpt: string; readonly isWrong: boolean };

/** The words around what was sought, with what was sought marked. */
export function FoundPassage({ visit, excerpt, isWrong }: PassageProps) {
  return (
    <p class="meent-hit meent-found-hit">
      <Excerpt text={excerpt} />
      {isWrong && ` (${messages[visit.locale].correctedSince})`}
    </p>
  );
}

function Excerpt({ text }: { readonly text: string }) {
  // Of a report, without the signs of its headings.
  const plain = text.replace(/(^|\s)#{1,3}\s/g, '$1').replace(/\s+/g, ' ');
  const [before = '', ...rest] = plain.split(marks.start);
  // A quotation that begins with a small letter was cut out of a sentence.
  const isCutOff = { before: /^\p{Ll}/u.test(text.replace(marks.start, '')), after: !/[.?!]$/.test(text) };
  return (
    <>
      {isCutOff.before && '… '}
      {before}
      {rest.map((part) => {
        const [word = '', after = ''] = part.split(marks.stop);
        return (
          <>
            <mark>{word}</mark>
            {after}
          </>
        );
      })}
      {isCutOff.after && ' …'}
    </>
  );
}
