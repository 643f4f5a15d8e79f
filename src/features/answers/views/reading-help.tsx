// SPDX-License-Identifier: EUPL-1.2
import { Heading, Paragraph } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { type Mark, readDutch } from '../readability.ts';

/** How easily a Dutch text reads, with the places that could be easier. A hint: it stops nobody. */
export function ReadingHelp({ visit, text }: { readonly visit: Visit; readonly text: string }) {
  const t = messages[visit.locale].help;
  const { marks, score, level } = readDutch(text);
  return (
    <div class="meent-reading" data-level={level}>
      <Heading level={3} looks={4}>
        {t.title}
      </Heading>
      <Paragraph>{level && score !== undefined ? t[level](score) : t.short}</Paragraph>
      {marks.length === 0 ? (
        <Paragraph>{t.nothing}</Paragraph>
      ) : (
        <ul>
          {marks.map((mark) => (
            <li>
              <Advice visit={visit} text={text} mark={mark} />
            </li>
          ))}
        </ul>
      )}
      <Paragraph soft>{t.hint}</Paragraph>
    </div>
  );
}

function Advice({
  visit,
  text,
  mark,
}: {
  readonly visit: Visit;
  readonly text: string;
  readonly mark: Mark;
}) {
  const t = messages[visit.locale].help;
  const marked = text.slice(mark.from, mark.to);
  if (mark.kind === 'hard') return <>{t.hardWord(marked, mark.instead)}</>;
  return (
    <>
      {t.long(mark.words)} <mark lang="nl">{marked}</mark>
    </>
  );
}
