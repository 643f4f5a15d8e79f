// SPDX-License-Identifier: EUPL-1.2

/**
 * What a browser would send of the form with this action if nobody typed anything: its fields with the values as served. Reads
 * our own pages only: attributes in double quotes, fields inside their form.
 * @throws when the page has no such form.
 */
export function formInPage(html: string, action: string): Record<string, string> {
  const forms = [...html.matchAll(/<form ([^>]*)>(.*?)<\/form>/gs)];
  const found = forms.find(
    ([, attributes = '']) => attribute(attributes, 'action')?.split('?')[0] === action,
  );
  if (!found) throw new Error(`The page has no form that goes to ${action}.`);
  const inside = found[2] ?? '';
  const fields: Record<string, string> = {};
  for (const [, attributes = ''] of inside.matchAll(/<input ([^>]*)>/g)) {
    const isChoice = /type="(checkbox|radio)"/.test(attributes);
    if (isChoice && !/\bchecked\b/.test(attributes)) continue;
    put(fields, attributes, attribute(attributes, 'value') ?? '');
  }
  for (const [, attributes = '', text = ''] of inside.matchAll(/<textarea ([^>]*)>(.*?)<\/textarea>/gs)) {
    put(fields, attributes, unescape(text));
  }
  for (const [, attributes = '', options = ''] of inside.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)) {
    const tags = [...options.matchAll(/<option([^>]*)>/g)].map(([, tag = '']) => tag);
    const chosen = tags.find((tag) => /\bselected\b/.test(tag)) ?? tags[0] ?? '';
    put(fields, attributes, attribute(chosen, 'value') ?? '');
  }
  return fields;
}

function put(fields: Record<string, string>, attributes: string, value: string): void {
  const name = attribute(attributes, 'name');
  if (name !== undefined) fields[name] = value;
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescape(value);
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
