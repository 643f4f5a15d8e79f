// SPDX-License-Identifier: EUPL-1.2
import { Paragraph } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Reading } from '../domain.ts';
import { messages } from '../messages.ts';

/** How it stands with the reading of a file; nothing when all of it was read. */
export function ReadingNotice({
  visit,
  file,
}: {
  readonly visit: Visit;
  readonly file: { readonly reading: Reading['state']; readonly isCut: boolean; readonly hasText: boolean };
}) {
  const t = messages[visit.locale].reading;
  if (!file.hasText) return <Paragraph soft>{t.noText}</Paragraph>;
  if (file.reading === 'read') return file.isCut ? <Paragraph soft>{t.cut}</Paragraph> : null;
  return <Paragraph soft>{t[file.reading]}</Paragraph>;
}
