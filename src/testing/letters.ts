// SPDX-License-Identifier: EUPL-1.2
import { newId } from '../kernel/ids.ts';

/** A mail as bytes: headers in the order given, an empty line, a body. */
export function letter(headers: Readonly<Record<string, string>>, body: string | Buffer = ''): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const content = typeof body === 'string' ? Buffer.from(body) : body;
  return Buffer.concat([Buffer.from(`${lines.join('')}\r\n`), content]);
}

export type Written = {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An ordinary mail of a resident, with a Message-ID of its own. */
export function residentMail(written: Written = {}): Buffer {
  const { from = 'Els Inwoner <els@post.example>', to = 'wijk@lindewoude.example' } = written;
  const { subject = 'Lantaarnpaal stuk', text = 'De lantaarnpaal voor ons huis is stuk.', headers } = written;
  return letter(
    {
      From: from,
      To: to,
      Subject: subject,
      Date: 'Wed, 11 Mar 2026 09:00:00 +0100',
      'Message-ID': `<${newId()}@post.example>`,
      'Content-Type': 'text/plain; charset=utf-8',
      ...headers,
    },
    text,
  );
}

export type Enclosed = { readonly name: string; readonly type?: string; readonly content: Buffer };

/** A mail with files, as programs send it. */
export function mailWithFiles(files: readonly Enclosed[], written: Written = {}): Buffer {
  const parts = files.map(
    ({ name, type = 'application/octet-stream', content }) =>
      `--grens\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${content.toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`,
  );
  const text = `--grens\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${written.text ?? 'Zie de bijlage.'}\r\n`;
  return residentMail({
    ...written,
    text: `${text}${parts.join('')}--grens--\r\n`,
    headers: {
      ...written.headers,
      'MIME-Version': '1.0',
      'Content-Type': 'multipart/mixed; boundary="grens"',
    },
  });
}
