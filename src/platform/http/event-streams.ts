// SPDX-License-Identifier: EUPL-1.2
import type { FastifyReply, FastifyRequest } from 'fastify';

/** One open stream of server-sent events. */
export type Follower = {
  /** `id` comes back as Last-Event-ID when the reader comes again. */
  send(id: string, data: string): void;
  /** There is nothing to follow any more; whoever comes again hears that it is not there. */
  end(): void;
};

/** Called when the stream is open; gives what is done when its reader has gone. */
export type Follow = (follower: Follower) => () => void;

export type EventStreams = {
  open(request: FastifyRequest, reply: FastifyReply, follow: Follow): void;
  isFull(): boolean;
  /** The server stops: every reader comes again by itself, at another or at the next. */
  endAll(): void;
};

const mostStreams = 5000;
const heartbeatSeconds = 20;
const comeAgainMillis = 3000;
/** Who takes in so little is let go: they come again and start with what stands then. */
const mostWaitingBytes = 256 * 1024;

/** Streams that stay open, on this server. Not compressed and held up by nothing in between; a heartbeat keeps proxies from closing them. */
export function openEventStreams(): EventStreams {
  const streams = new Set<Follower & { beat(): void }>();
  let heartbeat: NodeJS.Timeout | undefined;

  function enter(one: Follower & { beat(): void }): void {
    streams.add(one);
    heartbeat ??= setInterval(() => {
      for (const each of streams) each.beat();
    }, heartbeatSeconds * 1000).unref();
  }

  function leave(one: Follower & { beat(): void }): void {
    streams.delete(one);
    if (streams.size > 0) return;
    clearInterval(heartbeat);
    heartbeat = undefined;
  }

  return {
    open(request, reply, follow) {
      const { raw } = reply;
      reply.hijack();
      raw.writeHead(200, { ...plainHeaders(reply), ...streamHeaders });
      if (request.method === 'HEAD') {
        raw.end();
        return;
      }
      request.raw.socket.setNoDelay(true);
      const write = (text: string): void => {
        if (raw.writableEnded || raw.destroyed) return;
        if (raw.writableLength > mostWaitingBytes) raw.destroy();
        else raw.write(text);
      };
      const follower = {
        send: (id: string, data: string) => write(eventText(id, data)),
        beat: () => write(':\n\n'),
        end: () => raw.end(),
      };
      write(`retry: ${comeAgainMillis}\n\n`);
      enter(follower);
      const stop = follow(follower);
      raw.on('close', () => {
        leave(follower);
        stop();
      });
    },
    isFull: () => streams.size >= mostStreams,
    endAll: () => {
      for (const one of streams) one.end();
    },
  };
}

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // Nginx holds back what it passes on, unless it is told not to.
  'x-accel-buffering': 'no',
};

function plainHeaders(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

export function eventText(id: string, data: string): string {
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`);
  return `id: ${id}\n${lines.join('')}\n`;
}
