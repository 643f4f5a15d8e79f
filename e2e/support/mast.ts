// SPDX-License-Identifier: EUPL-1.2
import { type Socket, connect, createServer } from 'node:net';

/**
 * What stands between a phone and the server. A browser can be told that it is offline, but what it does by itself in the background
 * goes on (a service worker that is woken up to send): without a mast there is no network for that either.
 */
export type Mast = {
  readonly url: string;
  /** From now on it leads there. */
  leadTo(url: string): void;
  setOffline(offline: boolean): void;
  close(): Promise<void>;
};

export async function openMast(): Promise<Mast> {
  let port = 0;
  let isOffline = false;
  const sockets = new Set<Socket>();
  const server = createServer((phone) => {
    if (isOffline) {
      phone.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [phone, far],
      [far, phone],
    ] as const) {
      sockets.add(one);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.on('error', () => other.destroy());
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mast has no port.');
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://localhost:${address.port}`,
    leadTo: (url) => {
      port = Number(new URL(url).port);
    },
    setOffline: (offline) => {
      isOffline = offline;
      if (offline) cut();
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}
