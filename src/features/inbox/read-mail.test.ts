// SPDX-License-Identifier: EUPL-1.2
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packageRoot } from '../../platform/package-root.ts';
import { letter, mailWithFiles, residentMail } from '../../testing/letters.ts';
import { isId } from '../../kernel/ids.ts';
import { kindOf } from './read-mail-domain.ts';
import { contentKey, contentTypeOf, readMail, replyText, submissionKeyOf } from './read-mail.ts';

const from = 'Jos Hendriks <jos@post.example>';
const ours = { addresses: ['wijk@lindewoude.example'], mailIdOf: () => undefined };

function encoded(charset: string, encoding: string, body: Buffer | string): Buffer {
  const type = { 'Content-Type': `text/plain; charset=${charset}`, 'Content-Transfer-Encoding': encoding };
  return letter({ From: from, Subject: 'Vraag', 'MIME-Version': '1.0', ...type }, body);
}

describe('whatever it was written in, it is read', () => {
  test.each<[string, Buffer, string]>([
    ['UTF-8', encoded('utf-8', '8bit', 'Café Zoë 🌳'), 'Café Zoë 🌳'],
    ['ISO-8859-1', encoded('iso-8859-1', '8bit', Buffer.from('Café Zoë', 'latin1')), 'Café Zoë'],
    ['ISO-8859-15 with a euro', encoded('iso-8859-15', '8bit', Buffer.from([0x35, 0xa4])), '5€'],
    [
      'Windows-1252',
      encoded('windows-1252', '8bit', Buffer.from([0x93, 0x68, 0x6f, 0x69, 0x94, 0x80])),
      '“hoi”€',
    ],
    [
      'quoted-printable',
      encoded('utf-8', 'quoted-printable', 'Caf=C3=A9 met een lange =\r\nregel'),
      'Café met een lange regel',
    ],
    [
      'base64',
      encoded('utf-8', 'base64', Buffer.from('Zoë vraagt iets').toString('base64')),
      'Zoë vraagt iets',
    ],
    ['UTF-7', encoded('utf-7', '7bit', 'Caf+AOk-'), 'Café'],
    ['UTF-16', encoded('utf-16le', 'base64', Buffer.from('Zoë', 'utf16le').toString('base64')), 'Zoë'],
    ['no charset said', letter({ From: from, Subject: 'Vraag' }, 'gewoon'), 'gewoon'],
    ['a charset that does not exist', encoded('x-verzonnen', '8bit', 'gewoon'), 'gewoon'],
  ])('%s', async (_name, raw, text) => {
    expect((await readMail(raw)).text).toBe(text);
  });

  test('HTML only becomes text, without styles and scripts', async () => {
    const html =
      '<style>p{color:red}</style><script>alert(1)</script><p>Beste gemeente,</p><p>De boom<br>is om.</p>';
    const raw = letter({ From: from, Subject: 'Boom', 'Content-Type': 'text/html; charset=utf-8' }, html);
    expect((await readMail(raw)).text).toBe('Beste gemeente,\n\nDe boom\nis om.');
  });

  test('multiparts in multiparts: the text once, and the files', async () => {
    const body = [
      '--a',
      'Content-Type: multipart/related; boundary=b',
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary=c',
      '',
      '--c',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'De stoep is glad.',
      '--c',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>De stoep is <b>glad</b>.</p><img src="cid:foto">',
      '--c--',
      '--b',
      'Content-Type: image/png',
      'Content-ID: <foto>',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '--b--',
      '--a',
      'Content-Type: application/pdf; name="=?utf-8?B?YnJpZWYgWm/Dqy5wZGY=?="',
      'Content-Disposition: attachment',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0xLjQ=',
      '--a--',
    ].join('\r\n');
    const type = { 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary=a' };
    const mail = await readMail(letter({ From: from, Subject: 'Stoep', ...type }, body));
    expect(mail.text).toBe('De stoep is glad.');
    expect(mail.files.map(({ name }) => name).sort()).toEqual(['1.png', 'brief Zoë.pdf']);
  });

  test('a forwarded mail comes along as a file', async () => {
    const inner = 'From: els@post.example\r\nSubject: Speeltuin\r\n\r\nDe wip is kapot.\r\n';
    const body = `--a\r\nContent-Type: text/plain\r\n\r\nZie hieronder.\r\n--a\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${inner}\r\n--a--\r\n`;
    const type = { 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary=a' };
    const mail = await readMail(letter({ From: from, Subject: 'Fwd: Speeltuin', ...type }, body));
    expect(mail.text).toContain('Zie hieronder.');
    expect(mail.files.some(({ content }) => content.includes('De wip is kapot.'))).toBe(true);
  });

  test('a winmail.dat of Outlook is kept as it came', async () => {
    const content = Buffer.from('789f3e22010006', 'hex');
    const mail = await readMail(
      mailWithFiles([{ name: 'winmail.dat', type: 'application/ms-tnef', content }]),
    );
    expect(mail.files).toMatchObject([{ name: 'winmail.dat', bytes: content.length }]);
  });

  test('names and subjects with encoded words', async () => {
    const raw = letter({
      From: '=?iso-8859-1?Q?Zo=EB_B=F6rgers?= <zoe@post.example>',
      Subject: '=?utf-8?B?8J+MsyBCb29t?=',
    });
    expect(await readMail(raw)).toMatchObject({ from: { name: 'Zoë Börgers' }, subject: '🌳 Boom' });
  });

  test('a group stands for its members; without an address there is no sender', async () => {
    const group = await readMail(
      letter({ From: 'Buren: jos@post.example, els@post.example;', To: 'Allen:;' }, 'x'),
    );
    expect(group.from?.address).toBe('jos@post.example');
    for (const bad of ['', 'niemand', '<>', 'Jos <jos@>', '"a b"@', 'undisclosed-recipients:;'])
      expect((await readMail(letter({ From: bad }, 'x'))).from).toBeUndefined();
    expect((await readMail(letter({ Subject: 'Zonder afzender' }, 'x'))).from).toBeUndefined();
  });

  test('nothing that a database refuses, or that hides something, is left in it', async () => {
    const raw = letter(
      { From: 'J\u0000os\u202e <jos@post.example>', Subject: 'Hal\u0000lo\u0007' },
      'te\u0000kst\u200b\r\nregel',
    );
    const mail = await readMail(raw);
    expect(mail.subject).toBe('Hallo');
    expect(mail.text).toBe('tekst\nregel');
    expect(JSON.stringify(mail)).not.toMatch(/\\u0000|\\u202e|\\u200b/);
  });

  test('a huge text is read as far as anybody would read', async () => {
    const mail = await readMail(letter({ From: from, Subject: 'x'.repeat(5000) }, 'lang '.repeat(1_000_000)));
    expect(mail.text.length).toBeLessThanOrEqual(1_000_000);
    expect(mail.subject.length).toBeLessThanOrEqual(500);
  });

  test('an empty mail is read as nothing', async () => {
    expect(await readMail(Buffer.alloc(0))).toMatchObject({
      from: undefined,
      subject: '',
      text: '',
      files: [],
    });
  });

  test('any bytes give a mail', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'From: a@b.nl',
        'Content-Type: multipart/mixed; boundary=a',
        '--a',
        '--a--',
        '',
        'Subject: =?utf-8?B?//8=?=',
      ),
      fc.constantFrom(
        'Content-Transfer-Encoding: base64',
        'Content-Type: text/html',
        'Content-Type: message/rfc822',
        'To: x:;',
      ),
      fc.string({ unit: 'binary' }),
    );
    const raw = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc.array(line, { maxLength: 20 }).map((lines) => Buffer.from(lines.join('\r\n'))),
    );
    await fc.assert(
      fc.asyncProperty(raw, async (bytes) => {
        const mail = await readMail(bytes);
        expect(mail.text).not.toContain('\u0000');
        expect(mail.text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('the same mail is known again', () => {
  test('with other lines of servers on top, but not with another text', async () => {
    const raw = residentMail();
    const again = Buffer.concat([Buffer.from('Received: from elsewhere\r\n'), raw]);
    const other = Buffer.from(raw.toString().replace('stuk.', 'weer heel.'));
    const key = async (bytes: Buffer) => contentKey(bytes, await readMail(bytes));
    expect(await key(again)).toBe(await key(raw));
    expect(await key(other)).not.toBe(await key(raw));
    expect(isId(submissionKeyOf(await key(raw)))).toBe(true);
  });
});

describe('what was quoted is taken off a reply', () => {
  test.each([
    [
      'Ja, dat klopt.\n\nOp wo 11 mrt 2026 om 09:00 schreef Gemeente <wijk@lindewoude.example>:\n\n> Beste Els,\n> Wij kijken ernaar.',
      'Ja, dat klopt.',
    ],
    [
      'Dank u!\n\nOn Wed, Mar 11, 2026 at 9:00 AM Gemeente <wijk@lindewoude.example> wrote:\n> Beste Els',
      'Dank u!',
    ],
    ['Nog steeds stuk.', 'Nog steeds stuk.'],
    ['> alleen een citaat', '> alleen een citaat'],
  ])('%#', (text, own) => {
    expect(replyText(text)).toBe(own);
  });
});

test.each<[string, Buffer, string]>([
  [
    'a program that calls itself a picture',
    Buffer.from('MZ'.padEnd(200, '\u0000')),
    'application/x-msdownload',
  ],
  ['a PDF', Buffer.from('%PDF-1.4\n'), 'application/pdf'],
  ['plain text', Buffer.from('Gewoon tekst'), 'text/plain'],
  ['a page', Buffer.from('<svg onload="alert(1)"></svg>'), 'text/plain'],
  ['nothing known', Buffer.from([0, 1, 2, 3]), 'application/octet-stream'],
])('the type of a file is what its bytes say: %s', async (_name, content, type) => {
  expect(await contentTypeOf(content)).toBe(type);
});

const collection = join(packageRoot(), '..', 'shared', 'data', 'email');

describe.skipIf(!existsSync(collection))(
  'real mails (in ../shared/data/email; left out where they are not)',
  () => {
    const mails = globSync('**/*.eml', { cwd: collection });

    test('each is read', async () => {
      for (const path of mails) {
        const mail = await readMail(readFileSync(join(collection, path)));
        expect([path, mail.text.includes('\u0000')]).toEqual([path, false]);
      }
    });

    test('of those that came back, at most one in twenty is taken for a message', async () => {
      const returned = mails.filter((path) => path.startsWith('sisimai') && !path.includes('is-not-bounce'));
      const kinds = await Promise.all(
        returned.map(async (path) => [
          basename(path),
          kindOf(await readMail(readFileSync(join(collection, path))), ours),
        ]),
      );
      const missed = kinds.filter(([, kind]) => kind === 'message').map(([name]) => name);
      expect(missed.length).toBeLessThanOrEqual(returned.length / 20);
      const away = kinds.filter(([name]) => /rfc3834/.test(name ?? ''));
      expect(away.every(([, kind]) => kind === 'auto_reply')).toBe(true);
    });
  },
);
