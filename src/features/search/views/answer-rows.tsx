// SPDX-License-Identifier: EUPL-1.2
import { MomentText, Row, Rows } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { type AnswerHit, type Names, itemHref, marks } from '../../contributions/index.ts';
import { messages } from '../messages.ts';

type AnswerRowsProps = {
  readonly visit: Visit;
  readonly names: Names;
  readonly answers: readonly AnswerHit[];
  readonly label: string;
};

/** Each answer with the words around what was sought, and the way to what it answered. */
export function AnswerRows({ visit, names, answers, label }: AnswerRowsProps) {
  const t = messages[visit.locale];
  return (
    <Rows tight label={label}>
      {answers.map((answer) => {
        const author = answer.authorPersonId && names.staffing.people.get(answer.authorPersonId);
        const area = areaName(names.tree.byId(answer.areaId) ?? names.tree.root, visit.locale);
        const place = t.to(answer.number, area);
        return (
          <Row
            href={itemHref(visit, answer.number, {
              toon: 'all',
            })}
            title={answer.subject}
            meta={author ? `${place} · ${t.by(author.name)}` : place}
            trailing={<MomentText visit={visit} moment={answer.createdAt} style="short" />}
          >
            <p class="meent-hit">
              <Excerpt text={answer.excerpt} />
            </p>
          </Row>
        );
      })}
    </Rows>
  );
}

function Excerpt({ text }: { readonly text: string }) {
  const [before = '', ...rest] = text.split(marks.start);
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
