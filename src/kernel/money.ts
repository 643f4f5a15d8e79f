// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from './locale.ts';

/** An amount in euro cents: a whole number, so that adding up never loses one. */
export type Cents = number;

/** More than any budget of an area, and far below where whole numbers stop being exact. */
export const mostCents: Cents = 100_000_000_00;

const spaces = /[\s\u00a0\u202f]/g;
// Thousands in groups of three with one and the same mark, or without; then at most two decimals after the other mark.
const dutch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/;
const english = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}|-))?$/;

/**
 * Reads an amount as people write it: "€ 1.250,50", "1250.50", "1.250", "12,5", "€ 40,-". Nothing when it is no amount, or more than
 * `mostCents`. A point or comma before exactly three digits parts thousands: "1.250" is twelve hundred and fifty.
 */
export function readMoney(text: string): Cents | undefined {
  const bare = text
    .replace(spaces, '')
    .replace(/^(€|eur|euro)/i, '')
    .replace(/(€|eur|euro)$/i, '');
  const found = dutch.exec(bare) ?? english.exec(bare);
  const whole = found?.[1]?.replace(/[.,]/g, '');
  if (whole === undefined || whole.length > 12) return undefined;
  const decimals = found?.[2] === undefined || found[2] === '-' ? '00' : found[2].padEnd(2, '0');
  const cents = Number(whole) * 100 + Number(decimals);
  return cents <= mostCents ? cents : undefined;
}

const formatters = {
  nl: new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
};

/** "€ 1.250,50" in Dutch, "€1,250.50" in English; whole euros without decimals. Never broken over two lines. */
export function moneyInWords(locale: Locale, cents: Cents): string {
  const text = formatters[locale].format(cents / 100);
  return cents % 100 === 0 ? text.replace(/[.,]00$/, '') : text;
}

/** As it is typed in a field: "1250,50" in Dutch, "1250.50" in English. */
export function moneyToType(locale: Locale, cents: Cents): string {
  const [euros, rest] = [Math.floor(cents / 100), cents % 100];
  if (rest === 0) return String(euros);
  return `${euros}${locale === 'nl' ? ',' : '.'}${String(rest).padStart(2, '0')}`;
}
