// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { ContributionKind } from '../../kernel/municipality.ts';

/** A text to begin an answer with (sjabloon), for one kind and theme of contribution or for all. */
export type Template = {
  readonly id: Id;
  readonly title: string;
  readonly kind: ContributionKind | null;
  readonly themeId: Id | null;
  readonly locale: Locale;
  readonly body: string;
  readonly endedAt: Temporal.Instant | null;
};

export type TemplateDetails = Omit<Template, 'endedAt'>;

/** The fields that a template may hold, as they stand in it; Dutch, since people type them. */
export const templateFields = ['naam', 'nummer', 'onderwerp', 'gebied', 'ik', 'telefoon'] as const;
export type TemplateField = (typeof templateFields)[number];

/** Names in braces that are no field: a slip of the pen, which would be read by a resident. */
export function unknownFields(body: string): string[] {
  const known: readonly string[] = templateFields;
  const names = [...body.matchAll(/\{([^{}\n]*)\}/g)].map(([, name = '']) => name);
  return [...new Set(names.filter((name) => !known.includes(name)))];
}

/** The text with its fields filled in. A value is never read as a field itself. */
export function fillFields(body: string, values: Readonly<Record<TemplateField, string>>): string {
  return body.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const field = templateFields.find((one) => one === name);
    return field === undefined ? whole : values[field];
  });
}

export type About = {
  readonly kind: ContributionKind;
  readonly themeId: Id | null;
  readonly locale: Locale;
};

/** Those that fit, the most particular first: of this theme and kind, of the theme, of the kind, for all; then by title. */
export function fitting(templates: readonly Template[], about: About): readonly Template[] {
  const particular = (one: Template): number => (one.themeId ? 2 : 0) + (one.kind ? 1 : 0);
  return templates
    .filter(
      (one) =>
        one.endedAt === null &&
        one.locale === about.locale &&
        (one.kind === null || one.kind === about.kind) &&
        (one.themeId === null || one.themeId === about.themeId),
    )
    .toSorted((one, other) => particular(other) - particular(one) || one.title.localeCompare(other.title));
}

/** Why a change is not made. */
export type Refusal = 'changed' | 'unknown_field';

/** A mark of what a form showed, to see at saving whether somebody else changed it meanwhile. */
export function markOf({ title, kind, themeId, locale, body }: TemplateDetails): string {
  return createHash('sha256')
    .update(JSON.stringify([title, kind, themeId, locale, body]))
    .digest('base64url')
    .slice(0, 16);
}
