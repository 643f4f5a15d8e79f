// SPDX-License-Identifier: EUPL-1.2

/** The months of a year as people write them, in small letters and without a dot: "maart", "mrt", "march". */
const names = new Map(
  ['nl', 'en'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => {
      const inWords = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
      return Array.from(
        { length: 12 },
        (_, at) => [tidy(inWords.format(Date.UTC(2026, at, 15))), at + 1] as const,
      );
    }),
  ),
);

/** 'YYYY-MM' of a month as a browser sends it ("2027-03") or as somebody writes it ("maart 2027", "3-2027"). */
export function readMonth(text: string): string | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text.trim()) ?? [];
  if (year && month) return monthOf(year, Number(month));
  const [, written = '', of] = /^(\d{1,2}|[a-z]+\.?)\s*[-/ ]\s*(\d{4})$/i.exec(text.trim()) ?? [];
  return of === undefined ? undefined : monthOf(of, names.get(tidy(written)) ?? Number(written));
}

function tidy(name: string): string {
  return name.toLowerCase().replace('.', '');
}

function monthOf(year: string, month: number): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}
