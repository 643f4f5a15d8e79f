// SPDX-License-Identifier: EUPL-1.2
import { type Question, asksForWords, plainWords, questionOf } from '../../../kernel/question.ts';
import { EmptyState, Link } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { queryAddress } from '../finding.ts';
import { messages } from '../messages.ts';

type NothingFoundProps = {
  readonly visit: Visit;
  readonly text: string;
  /** The page on which is sought. */
  readonly path: string;
  /** In what is sought and how, where that is more than documents. */
  readonly hint?: string;
};

const mostWords = 4;

/** That nothing was found, and what may find something: each a link that tries it. */
export function NothingFound({ visit, text, path, hint }: NothingFoundProps) {
  const t = messages[visit.locale];
  const question = questionOf(text);
  if (!asksForWords(question)) return <EmptyState title={t.onlyWithout}>{null}</EmptyState>;
  const ways = waysOf(question);
  return (
    <EmptyState title={t.nothing(text)}>
      <p class="meent-soft">{hint ?? t.nothingHint}</p>
      {ways.length > 0 && (
        <ul class="meent-document-ways">
          {ways.map((way) => (
            <li>
              <Link href={href(visit, queryAddress(path, { text: way, page: 1 }))}>{t.tryThis(way)}</Link>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}

/** What finds more: without quotes and dashes, or by one of the words. */
function waysOf(question: Question): readonly string[] {
  const { phrases, withoutWords, withoutPhrases } = question;
  const all = plainWords(question);
  const isPlain = phrases.length + withoutWords.length + withoutPhrases.length === 0;
  const words = [...new Set(all.split(/\s+/))].filter((word) => word.length > 3);
  const single = words.length > 1 || !isPlain ? words.filter((word) => word !== all) : [];
  return [...(isPlain ? [] : [all]), ...single.slice(0, mostWords)];
}
