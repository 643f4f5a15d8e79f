// SPDX-License-Identifier: EUPL-1.2
import { fullDay, listInWords } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Kind, motionMessages as words } from '../../motions/index.ts';
import { messages } from '../messages.ts';

/** Who promised it, and to whom. */
export function pledgedInWords(
  { locale }: Visit,
  { by, to }: { readonly by: string | undefined; readonly to: readonly string[] },
): string | undefined {
  const { pledged: t } = messages[locale];
  const groups = to.length > 0 ? listInWords(locale, [...to]) : undefined;
  if (by === undefined) return groups && t.to(groups);
  return groups ? t.byTo(by, groups) : t.by(by);
}

/** A council decides on a day; what was promised or asked says so. */
export function decidedInWords({ locale }: Visit, kind: Kind, day: string): string {
  const text = fullDay(locale, day);
  return kind === 'pledge' || kind === 'question' ? `${words[locale].decidedOf[kind]} ${text}` : text;
}
