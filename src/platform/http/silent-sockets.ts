// SPDX-License-Identifier: EUPL-1.2
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Browsers open connections ahead, for what may come. Node counts one on which nothing was asked yet as busy, and waits for it
 * when the server stops: for as long as the browser is open. Gives what ends those, without touching an answer that is on its way.
 */
export function watchSilentSockets(server: Server): () => void {
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return () => {
    for (const socket of silent) socket.destroy();
  };
}
