// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../../kernel/locale.ts';
import { htmlMessages } from '../../messages.ts';
import { listInWords } from '../../wording.ts';
import { Paragraph } from '../text/text.tsx';
import { Notice } from './notice.tsx';

/** What somebody else changed while a form was open, as it was merged with what was typed (platform/http/merging.ts). */
export type Meanwhile = {
  readonly who: string | undefined;
  /** The moment, in words. */
  readonly when: string;
  readonly taken: readonly string[];
  readonly clashes: ReadonlyMap<string, string>;
};

type Props = {
  readonly visit: { readonly locale: Locale };
  readonly meanwhile: Meanwhile;
  /** What a field is called. */
  readonly labelOf: (name: string) => string;
  /** What stands in it now, in words. */
  readonly nowOf: (name: string, value: string) => ComponentChildren;
};

/** Says who, what was taken over, and what one has to choose oneself: nothing of either is lost. */
export function MeanwhileNotice({ visit, meanwhile, labelOf, nowOf }: Props) {
  const { who, when, taken, clashes } = meanwhile;
  const { meanwhile: t } = htmlMessages(visit);
  return (
    <Notice tone="danger" role="alert" id="vak">
      <Paragraph>
        <b>{t.changed(who ?? t.somebody, when)}</b>
      </Paragraph>
      {taken.length > 0 && (
        <Paragraph>{t.takenOver(listInWords(visit.locale, taken.map(labelOf)))}</Paragraph>
      )}
      {clashes.size > 0 && (
        <>
          <Paragraph>{t.bothChanged}</Paragraph>
          <ul>
            {[...clashes].map(([name, now]) => (
              <li>
                <a class="nl-link" href={`#${name}`}>
                  {labelOf(name)}
                </a>
                {'. '}
                {nowOf(name, now)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Paragraph>{t.thenSave}</Paragraph>
    </Notice>
  );
}

/** "Er staat nu: donderdag". */
export function nowText(visit: { readonly locale: Locale }, value: string): string {
  const { meanwhile: t } = htmlMessages(visit);
  return value === '' ? t.nowEmpty : t.nowIs(value);
}
