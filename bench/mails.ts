// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { replyTargetFor } from '../src/features/contributions/reply-domain.ts';
import { replyAddress } from '../src/platform/mail/reply-address.ts';
import { type Written, mailWithFiles, residentMail } from '../src/testing/letters.ts';
import type { BenchHouse } from './houses.ts';

export const mailbox = 'wijk@lindewoude.example';

export type MadeMail = { readonly raw: Buffer; readonly isReply: boolean; readonly files: number };

const story =
  'Goedemorgen,\n\nSinds vorige week brandt de lantaarn voor ons huis niet meer. Het is er in de avond erg donker, en kinderen fietsen er langs. Kunt u er naar laten kijken?\n\nMet vriendelijke groet,\nEls Inwoner\n';

/** Of each ten: four plain ones, two of HTML only, two replies to our mail, one with a photo and one with a scan of about 1 MB. */
export async function makeMails(one: BenchHouse, count: number): Promise<readonly MadeMail[]> {
  const { rows } = await one.house.db.pool.query<{ number: string }>(
    'select number from contributions order by id desc limit 200',
  );
  const photo = await makePhoto();
  return Array.from({ length: count }, (_, index) => {
    const number = rows[index % rows.length]?.number ?? '';
    const from = `Els Inwoner <els${index >> 1}@post.example>`;
    const written = { from, to: mailbox, subject: `De lantaarn bij nummer ${index}` };
    return makeMail(one, { index, number, photo, written });
  });
}

type Making = {
  readonly index: number;
  readonly number: string;
  readonly photo: Buffer;
  readonly written: Written;
};

function makeMail(one: BenchHouse, { index, number, photo, written }: Making): MadeMail {
  switch (index % 10) {
    case 1:
    case 6:
      return { raw: fromHtml(written), isReply: false, files: 0 };
    case 3:
    case 8:
      return { raw: reply(one, number, written), isReply: true, files: 0 };
    case 4: {
      const files = [{ name: 'IMG_2041.jpg', type: 'image/jpeg', content: photo }];
      return { raw: mailWithFiles(files, { ...written, text: story }), isReply: false, files: 1 };
    }
    case 9: {
      const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(1_000_000)]);
      const files = [{ name: 'brief.pdf', type: 'application/pdf', content }];
      return { raw: mailWithFiles(files, { ...written, text: story }), isReply: false, files: 1 };
    }
    default:
      return { raw: residentMail({ ...written, text: story }), isReply: false, files: 0 };
  }
}

/** As some programs and phones send it, with their styles. */
function fromHtml(written: Written): Buffer {
  const lines = story
    .split('\n')
    .map((line) => `<p class="MsoNormal"><span style="font-size:11pt">${line}</span></p>`);
  const text = `<html><head><style>p.MsoNormal { margin: 0; font-family: Calibri }</style></head><body>${lines.join('\r\n')}<table><tr><td>Verzonden vanaf mijn telefoon</td></tr></table></body></html>`;
  return residentMail({ ...written, text, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/** To the signed address, with our mail quoted below. */
function reply({ house, town }: BenchHouse, number: string, written: Written): Buffer {
  const to = replyAddress({ ...house.deps, mailbox }, town.municipality.id, replyTargetFor(number));
  if (to === undefined) throw new Error('There is no address to reply to.');
  const quoted = story.split('\n').map((line) => `> ${line}`);
  const text = `Dank u wel. Het is de derde lantaarn vanaf de hoek.\n\nOp wo 11 mrt. 2026 om 09:00 schreef Gemeente Lindewoude <${mailbox}>:\n\n${quoted.join('\n')}`;
  return residentMail({ ...written, to, subject: `Re: ${number} ${written.subject ?? ''}`, text });
}

/** As large as phones make them smaller to for a mail: about 1 MB, with grain, since a flat one would be far quicker. */
async function makePhoto(): Promise<Buffer> {
  const [width, height] = [2048, 1536];
  const grain = { type: 'gaussian' as const, mean: 128, sigma: 12 };
  return sharp({ create: { width, height, channels: 3, background: '#7f8f6f', noise: grain } })
    .jpeg({ quality: 80 })
    .toBuffer();
}
