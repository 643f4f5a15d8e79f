// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import { type Municipality, areaKinds } from '../../kernel/municipality.ts';
import { listInWords, sentenceCase } from '../../platform/html/index.ts';
import { type Area, areaWord, areaWordMany } from '../areas/index.ts';
import { type Theme, themeName } from '../teams/index.ts';
import { messages } from './messages.ts';

/** "verkeer en parkeren, groen en natuur": themes within a sentence; no "en" between them, for they have it in their names. */
export function themesInWords(themes: readonly Theme[], locale: Locale): string {
  return themes.map((theme) => withoutCapital(themeName(theme, locale))).join(', ');
}

/** An abbreviation at the beginning keeps its capitals. */
function withoutCapital(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('nl') + text.slice(1);
}

/** "Vier gebieden, vijf wijken en zeven dorpen", in the municipality's own words and in the order of the kinds. */
export function countsInWords(municipality: Municipality, areas: readonly Area[], locale: Locale): string {
  const kinds = Map.groupBy(byKind(areas), (area) => area.kind);
  const counts = [...kinds.values()].flatMap((same) => {
    const [one] = same;
    if (!one) return [];
    const word = same.length === 1 ? areaWord : areaWordMany;
    return [`${numberInWords(same.length, locale)} ${word(municipality, one, locale)}`];
  });
  return sentenceCase(listInWords(locale, counts));
}

/** "Wijken en dorpen". */
export function kindsInWords(municipality: Municipality, areas: readonly Area[], locale: Locale): string {
  const words = new Set(byKind(areas).map((area) => areaWordMany(municipality, area, locale)));
  return sentenceCase(listInWords(locale, [...words]));
}

/** Wide before narrow, in the order in which people name kinds: "wijken en dorpen". */
function byKind(areas: readonly Area[]): readonly Area[] {
  return areas.toSorted((one, other) => areaKinds.indexOf(one.kind) - areaKinds.indexOf(other.kind));
}

export function numberInWords(count: number, locale: Locale): string {
  return messages[locale].smallNumbers[count] ?? String(count);
}

/** What somebody is called in a friendly sentence: "Samira". */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
