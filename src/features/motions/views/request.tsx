// SPDX-License-Identifier: EUPL-1.2
import { Disclosure, Quote, TypedText } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { beginOf } from '../domain.ts';
import { messages } from '../messages.ts';

/** What was asked, in its own words; of pages of it the begin, so that how it stands is not screens away. */
export function Request({ visit, text }: { readonly visit: Visit; readonly text: string }) {
  const { begin, rest } = beginOf(text);
  return (
    <>
      <Quote>
        <TypedText text={rest === '' ? begin : `${begin} …`} />
      </Quote>
      {rest !== '' && (
        <Disclosure summary={messages[visit.locale].readOn}>
          <Quote>
            <TypedText text={rest} />
          </Quote>
        </Disclosure>
      )}
    </>
  );
}
