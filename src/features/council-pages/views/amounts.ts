// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../../kernel/locale.ts';
import type { Indicator, IndicatorValue } from '../../council/index.ts';

/** "62%", "1.240 inwoners", or the words that were given in its place. */
export function valueInWords(
  locale: Locale,
  { unit }: Pick<Indicator, 'unit'>,
  { amount, words }: Pick<IndicatorValue, 'amount' | 'words'>,
): string {
  if (amount === null) return words ?? '';
  const text = amountInWords(locale, amount, unit);
  return words === null ? text : `${text} (${words})`;
}

export function amountInWords(locale: Locale, amount: number, unit: string | null): string {
  const text = new Intl.NumberFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', {
    maximumFractionDigits: 2,
  }).format(amount);
  if (unit === null) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}
