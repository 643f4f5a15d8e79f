// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../kernel/locale.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Area } from './domain.ts';
import { kindWords } from './kind-words.messages.en.ts';

/** What an area is called; the same in every language. Here so that a name per language has one place to come. */
export function areaName(area: Pick<Area, 'name'>, _locale: Locale): string {
  return area.name;
}

/** What kind of area it is: in Dutch the word that the municipality itself uses, in English a general one. */
export function areaWord(municipality: Municipality, area: Pick<Area, 'kind'>, locale: Locale): string {
  return locale === 'nl' ? municipality.settings.words[area.kind].one : kindWords[area.kind].one;
}

export function areaWordMany(municipality: Municipality, area: Pick<Area, 'kind'>, locale: Locale): string {
  return locale === 'nl' ? municipality.settings.words[area.kind].many : kindWords[area.kind].many;
}
