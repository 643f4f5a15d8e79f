// SPDX-License-Identifier: EUPL-1.2
import type { NoteFields } from './notes.ts';

const single = ['aanleiding', 'tekst', 'stemming', 'gebied', 'lat', 'lon', 'nauwkeurig'] as const;
const consents = ['bewaren', 'contact', 'openbaar'] as const;
const details = ['naam', 'telefoon', 'email'] as const;

/** What stands in the form now. */
export function readForm(form: HTMLFormElement): NoteFields {
  const data = new FormData(form);
  const fields: Record<string, string | string[]> = {};
  for (const name of [...single, ...consents, ...details]) {
    const value = data.get(name);
    if (typeof value === 'string' && value !== '') fields[name] = value;
  }
  const themes = data.getAll('themas').filter((value) => typeof value === 'string');
  if (themes.length > 0) fields.themas = themes;
  return fields;
}

/** Puts a note into the form. With what stays the same from talk to talk, it is a new one. */
export function fillForm(form: HTMLFormElement, fields: NoteFields): void {
  form.reset();
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox')) {
      const value = fields[element.name];
      element.checked = Array.isArray(value) ? value.includes(element.value) : value === element.value;
    } else if (isTyped(element) && element.name !== 'sleutel') {
      const value = fields[element.name];
      element.value = typeof value === 'string' ? value : '';
    }
  }
}

function isTyped(element: Element): element is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

/** At one coffee cart talk follows upon talk. */
export function sameForNext({ aanleiding, gebied }: NoteFields): NoteFields {
  return { ...(aanleiding ? { aanleiding } : {}), ...(gebied ? { gebied } : {}) };
}

/** Nothing was said yet: the place and occasion alone are no note. */
export function isEmpty(fields: NoteFields): boolean {
  return !['tekst', 'stemming', 'themas', ...details].some((name) => has(fields, name));
}

function has(fields: NoteFields, name: string): boolean {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value.length > 0;
}

/** Whom nobody may call or mail is not kept: the fields are hidden then, and what was typed before goes. */
export function withoutUnwanted(fields: NoteFields): NoteFields {
  if (has(fields, 'contact')) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !details.some((one) => one === name)));
}

export type Fault = 'nothing_said' | 'too_long' | 'not_to_keep' | 'nobody_to_reach';

const longestText = 5000;

/** What the server would refuse and only the resident can mend, who is still there now. The server judges all. */
export function faultsOf(fields: NoteFields): Fault[] {
  const found: Fault[] = [];
  if (!['tekst', 'stemming', 'themas'].some((name) => has(fields, name))) found.push('nothing_said');
  if ((fields.tekst?.length ?? 0) > longestText) found.push('too_long');
  const keeps = ['tekst', 'contact', 'openbaar'].some((name) => has(fields, name));
  if (keeps && !has(fields, 'bewaren')) found.push('not_to_keep');
  if (has(fields, 'contact') && !has(fields, 'email') && !has(fields, 'telefoon'))
    found.push('nobody_to_reach');
  return found;
}
