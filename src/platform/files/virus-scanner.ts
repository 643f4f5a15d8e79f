// SPDX-License-Identifier: EUPL-1.2
import { type Socket, connect } from 'node:net';

/** `unreachable`: nothing is known about it; ask again later. */
export type Verdict = 'clean' | 'infected' | 'unreachable';
export type VirusScanner = { scan(content: Buffer): Promise<Verdict> };

const patienceMillis = 20_000;
const partBytes = 64 * 1024;

/**
 * A scanner that speaks ClamAV's INSTREAM (clamd(8)): at `tcp://HOST:PORT` or `unix:/PATH`. (The one library for it that is kept up
 * starts programs of its own when the server does not answer; what is needed is these few lines.)
 */
export function openVirusScanner(address: string): VirusScanner {
  return {
    scan: (content) =>
      new Promise((resolve) => {
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
        socket.on('connect', () => send(socket, content));
      }),
  };
}

function open(address: string): Socket {
  if (address.startsWith('unix:')) return connect(address.slice('unix:'.length));
  const { hostname, port } = new URL(address);
  return connect(Number(port || '3310'), hostname.replace(/^\[|\]$/g, ''));
}

/** Parts, each after its length in four bytes; a length of nothing ends it. */
function send(socket: Socket, content: Buffer): void {
  socket.write('zINSTREAM\0');
  for (let start = 0; start < content.length; start += partBytes) {
    const part = content.subarray(start, start + partBytes);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    socket.write(length);
    socket.write(part);
  }
  socket.write(Buffer.alloc(4));
}

/** "stream: OK", "stream: Eicar-Test-Signature FOUND"; anything else is an error of the scanner, which says nothing about the file. */
function verdictOf(answer: string): Verdict {
  const text = answer.replaceAll('\0', '').trim();
  if (/ FOUND$/.test(text)) return 'infected';
  return text === 'stream: OK' ? 'clean' : 'unreachable';
}
