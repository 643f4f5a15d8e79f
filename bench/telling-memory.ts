// SPDX-License-Identifier: EUPL-1.2
// Loaded into the server before it starts, to tell how much memory it has. Talks with server.ts.
process.on('message', () => {
  const resident = process.memoryUsage.rss();
  void globalThis.gc?.();
  process.send?.({ resident, heap: process.memoryUsage().heapUsed });
});
// That somebody may ask is no reason to stay alive.
process.channel?.unref();
// Who asks is gone: nobody would end the server any more.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
