// SPDX-License-Identifier: EUPL-1.2
import { fullDay } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import type { Withdrawal } from '../domain.ts';
import { messages } from '../messages.ts';

type WithdrawnLinesProps = { readonly visit: Visit; readonly of: readonly Withdrawal[] };

/** A calm line for each version that was withdrawn: when and why. */
export function WithdrawnLines({ visit, of }: WithdrawnLinesProps) {
  return (
    <>
      {of.map((one) => (
        <p class="meent-dossier-withdrawn">{withdrawnText(visit, one)}</p>
      ))}
    </>
  );
}

/** "Versie 2 is op 3 maart 2026 ingetrokken. Reden: …" */
export function withdrawnText(
  { locale }: Pick<Visit, 'locale'>,
  { version, on, reason }: Withdrawal,
): string {
  return messages[locale].withdrawn(version, fullDay(locale, on), reason);
}
