// SPDX-License-Identifier: EUPL-1.2

export type ReceivedMail = {
  /** The envelope: between whom it was really carried. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** Header fields by lower-case name, with encoded words decoded. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  /** The addresses of web pages in the text part, in order. */
  readonly links: readonly string[];
  /** What came over the wire, one character per byte. */
  readonly raw: string;
};

type Part = { readonly headers: Record<string, string>; readonly body: string };

/** Reads what our own mailer sends (RFC 5322, MIME with text and HTML parts); not a reader for any mail in the world. */
export function readMail(raw: string, envelope: { from: string; to: readonly string[] }): ReceivedMail {
  const top = split(raw);
  const parts = leaves(top);
  const text = decode(parts.find((part) => type(part).startsWith('text/plain')));
  const html = decode(parts.find((part) => type(part).startsWith('text/html')));
  return {
    ...envelope,
    subject: top.headers.subject ?? '',
    headers: top.headers,
    text,
    html,
    links: [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([link]) => link.replace(/[.,)]+$/, '')),
    raw,
  };
}

function split(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source);
  const head = source.slice(0, end?.index ?? source.length).replace(/\r?\n[ \t]+/g, ' ');
  const headers: Record<string, string> = {};
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = decodeWords(line.slice(colon + 1).trim());
  }
  return { headers, body: end ? source.slice(end.index + end[0].length) : '' };
}

function type(part: Part): string {
  return (part.headers['content-type'] ?? 'text/plain').toLowerCase();
}

function leaves(part: Part): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(part.headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return [part];
  const inner = part.body.split(`--${boundary}`).slice(1, -1);
  return inner.flatMap((source) => leaves(split(source.replace(/^\r?\n/, '').replace(/\r?\n$/, ''))));
}

function decode(part: Part | undefined): string {
  if (!part) return '';
  const encoding = (part.headers['content-transfer-encoding'] ?? '7bit').toLowerCase();
  if (encoding === 'base64') return Buffer.from(part.body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return unquote(part.body.replace(/=\r?\n/g, ''));
  return Buffer.from(part.body, 'latin1').toString('utf8');
}

function unquote(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** RFC 2047: words such as `=?UTF-8?Q?caf=C3=A9?=`; white space between two of them does not count. */
function decodeWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : unquote(text.replaceAll('_', ' ')),
    );
}
