// SPDX-License-Identifier: EUPL-1.2

/** What the server sends when something changed. */
export type Shown = { readonly id: string; readonly now: number; readonly html: string };
export type Listening = {
  shown(shown: Shown): void;
  /** There is no connection, or there is one again. */
  lost(isLost: boolean): void;
};

const patienceMillis = 5000;

/** Follows a stream of events; the browser comes again by itself, and where it gives up we do. Gives how to stop. */
export function follow(address: string, { shown, lost }: Listening): () => void {
  let source: EventSource | undefined;
  let again: number | undefined;

  function open(): void {
    again = undefined;
    source = new EventSource(address);
    source.addEventListener('open', () => lost(false));
    source.addEventListener('message', ({ data, lastEventId }: MessageEvent<string>) => {
      const read: unknown = JSON.parse(data);
      if (isShown(read)) shown({ ...read, id: lastEventId });
    });
    source.addEventListener('error', () => {
      lost(true);
      if (source?.readyState === EventSource.CLOSED) again ??= window.setTimeout(open, patienceMillis);
    });
  }

  open();
  return () => {
    source?.close();
    window.clearTimeout(again);
  };
}

function isShown(value: unknown): value is Omit<Shown, 'id'> {
  return typeof value === 'object' && value !== null && 'now' in value && 'html' in value;
}
