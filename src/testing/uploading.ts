// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { type Socket, connect } from 'node:net';

export type Uploaded = {
  readonly status: number;
  readonly body: string;
  /** How much of the file had gone out when the answer came. */
  readonly sentBefore: number;
};
type Target = { readonly url: string; readonly headers?: Readonly<Record<string, string>> };
type Sent = { readonly name: string; readonly bytes: number; readonly begin?: Buffer };

const piece = Buffer.alloc(1_000_000, 'meent ');
const line = 'meent-part';

/**
 * Sends a form with a file of so many bytes, made while it is sent, and goes on sending until all is sent, whatever is answered: so
 * does a browser, and Node's own client does not. `begin` is how the file begins. Without `isLengthTold` the server has to find out
 * by itself how large it is.
 */
export async function upload(to: Target, file: Sent, isLengthTold = true): Promise<Uploaded> {
  const { hostname, port } = new URL(to.url);
  const socket = connect(Number(port), hostname);
  let [out, sentBefore, answer] = [0, -1, ''];
  socket.on('data', (part) => {
    if (sentBefore < 0) sentBefore = out;
    answer += part.toString('latin1');
  });
  const send = async (part: Buffer): Promise<void> => {
    const framed = isLengthTold
      ? [part]
      : [Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')];
    for (const bytes of framed) if (!socket.write(bytes)) await once(socket, 'drain');
  };
  const [before, after] = partsAround(file.name);
  socket.write(headOf(to, isLengthTold ? before.length + file.bytes + after.length : undefined));
  await send(before);
  const begin = file.begin ?? Buffer.alloc(0);
  while (out < file.bytes) {
    const part = out < begin.length ? begin.subarray(out) : piece.subarray(0, file.bytes - out);
    out += part.length;
    await send(part);
  }
  await send(after);
  if (!isLengthTold) socket.write('0\r\n\r\n');
  return { ...(await wholeAnswer(socket, () => answer)), sentBefore };
}

function partsAround(name: string): [Buffer, Buffer] {
  const field = `--${line}\r\ncontent-disposition: form-data; name="titel"\r\n\r\nNota\r\n`;
  const disposition = `content-disposition: form-data; name="bestand"; filename="${name}"`;
  return [
    Buffer.from(`${field}--${line}\r\n${disposition}\r\ncontent-type: application/pdf\r\n\r\n`),
    Buffer.from(`\r\n--${line}--\r\n`),
  ];
}

function headOf({ url, headers = {} }: Target, length: number | undefined): string {
  const { pathname, host } = new URL(url);
  const all = {
    host,
    'content-type': `multipart/form-data; boundary=${line}`,
    'sec-fetch-site': 'same-origin',
    ...(length === undefined ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(length) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

async function wholeAnswer(
  socket: Socket,
  read: () => string,
): Promise<{ readonly status: number; readonly body: string }> {
  for (;;) {
    const [head = '', body] = read().split('\r\n\r\n', 2);
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
    if (body !== undefined && body.length >= length) {
      socket.destroy();
      return { status: Number(head.split(' ')[1]), body };
    }
    await once(socket, 'data');
  }
}
