// SPDX-License-Identifier: EUPL-1.2
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { ZipFile } from 'yazl';

/** A photo with a place and a camera in it, held sideways when `orientation` is 6: left half red, right half blue. */
export async function photo({ width = 600, height = 400, orientation = 1 } = {}): Promise<Buffer> {
  const red = await sharp({
    create: { width: Math.floor(width / 2), height, channels: 3, background: '#ff0000' },
  })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#0000ff' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .withExif({
      IFD0: { Copyright: 'Els Inwoner', Orientation: String(orientation) },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' },
    })
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer();
}

export const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);

/** The parts of a Word document, and more. */
export async function wordDocument(more: Readonly<Record<string, Buffer>> = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  zip.addBuffer(
    Buffer.from(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
    ),
    '[Content_Types].xml',
  );
  zip.addBuffer(Buffer.from('<w:document/>'), 'word/document.xml');
  for (const [name, content] of Object.entries(more)) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream);
}

/** A form with files as a browser sends it. */
export async function multipart(
  fields: Readonly<Record<string, string>>,
  files: readonly { readonly name: string; readonly content: Buffer; readonly field?: string }[],
): Promise<{ readonly payload: Buffer; readonly contentType: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, content, field = 'bestanden' } of files)
    form.append(field, new Blob([new Uint8Array(content)]), name);
  const sent = new Response(form);
  return {
    payload: Buffer.from(await sent.arrayBuffer()),
    contentType: sent.headers.get('content-type') ?? '',
  };
}
