// SPDX-License-Identifier: EUPL-1.2
import { Notice } from '../../platform/html/index.ts';
import type { Visit } from '../../platform/http/visit.ts';
import type { Finding } from './domain.ts';
import { messages } from './messages.ts';

/** What looks like personal data in a text that is about to be public, each passage once. */
export function RedactionHint({
  visit,
  findings,
  found,
}: {
  readonly visit: Visit;
  readonly findings: readonly Finding[];
  /** What to do about it; left out: another word is proposed beneath. */
  readonly found?: string;
}) {
  const t = messages[visit.locale];
  if (findings.length === 0) return <p class="meent-soft">{t.none}</p>;
  const passages = new Map(findings.map((finding) => [`${finding.kind} ${finding.text}`, finding]));
  return (
    <Notice tone="neutral">
      {found ?? t.found}
      <ul>
        {[...passages.values()].map(({ kind, text }) => (
          <li>
            <mark>{text}</mark> ({t.kinds[kind]})
          </li>
        ))}
      </ul>
    </Notice>
  );
}
