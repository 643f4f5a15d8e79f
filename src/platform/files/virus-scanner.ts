// SPDX-License-Identifier: EUPL-1.2
import { createReadStream } from 'node:fs';
import { type Socket, connect } from 'node:net';
import { pipeline } from 'node:stream/promises';

/** `unreachable`: nothing is known about it; ask again later. */
export type Verdict = 'clean' | 'infected' | 'unreachable';
export type VirusScanner = {
  scan(content: Buffer): Promise<Verdict>;
  /** The same of a file on this machine, piece by piece. What is over the scanner's own limit is `unreachable`. */
  scanFile(path: string): Promise<Verdict>;
};

const patienceMillis = 20_000;
const partBytes = 64 * 1024;

/**
 * A scanner that speaks ClamAV's INSTREAM (clamd(8)): at `tcp://HOST:PORT` or `unix:/PATH`. (The one library for it that is kept up
 * starts programs of its own when the server does not answer; what is needed is these few lines.)
 */
export function openVirusScanner(address: string): VirusScanner {
  return {
    scan: (content) => ask(address, () => partsOf(content)),
    scanFile: (path) => ask(address, () => createReadStream(path, { highWaterMark: partBytes })),
  };
}

function ask(address: string, content: () => Parts): Promise<Verdict> {
  return new Promise((resolve) => {
    const socket = open(address);
    const answer: Buffer[] = [];
    const end = (verdict: Verdict): void => {
      socket.destroy();
      resolve(verdict);
    };
    socket.setTimeout(patienceMillis, () => end('unreachable'));
    socket.on('error', () => end('unreachable'));
    socket.on('data', (part) => answer.push(Buffer.from(part)));
    socket.on('end', () => end(verdictOf(Buffer.concat(answer).toString('latin1'))));
    socket.on('connect', () => {
      // Only as fast as it is taken: then a large file is never in memory as a whole. Its errors are those of the socket above.
      pipeline(() => stream(content()), socket, { end: false }).catch(() => end('unreachable'));
    });
  });
}

type Parts = Iterable<Buffer> | AsyncIterable<Buffer>;

function* partsOf(content: Buffer): Iterable<Buffer> {
  for (let start = 0; start < content.length; start += partBytes)
    yield content.subarray(start, start + partBytes);
}

function open(address: string): Socket {
  if (address.startsWith('unix:')) return connect(address.slice('unix:'.length));
  const { hostname, port } = new URL(address);
  return connect(Number(port || '3310'), hostname.replace(/^\[|\]$/g, ''));
}

/** Parts, each after its length in four bytes; a length of nothing ends it. */
async function* stream(content: Parts): AsyncIterable<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for await (const part of content) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    yield length;
    yield part;
  }
  yield Buffer.alloc(4);
}

/** "stream: OK", "stream: Eicar-Test-Signature FOUND"; anything else is an error of the scanner, which says nothing about the file. */
function verdictOf(answer: string): Verdict {
  const text = answer.replaceAll('\0', '').trim();
  if (/ FOUND$/.test(text)) return 'infected';
  return text === 'stream: OK' ? 'clean' : 'unreachable';
}
