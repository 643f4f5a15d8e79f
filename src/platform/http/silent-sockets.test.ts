// SPDX-License-Identifier: EUPL-1.2
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { watchSilentSockets } from './silent-sockets.ts';

test('a server stops while a browser holds a connection on which it asked nothing, and an answer on its way comes whole', async () => {
  let finish: (() => void) | undefined;
  const server = createServer((_request, response) => {
    response.write('begun');
    finish = () => response.end(', done');
  });
  const dropSilent = watchSilentSockets(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const silent = connect(port, '127.0.0.1');
  await once(server, 'connection');
  const asked = fetch(`http://127.0.0.1:${port}/`);
  const answer = await asked;
  const text = answer.text();
  const closed = once(silent, 'close');
  const stopped = new Promise((resolve) => server.close(resolve));
  dropSilent();
  await closed;
  finish?.();
  expect(await text).toBe('begun, done');
  server.closeIdleConnections();
  await stopped;
});
