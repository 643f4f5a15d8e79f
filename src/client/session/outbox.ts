// SPDX-License-Identifier: EUPL-1.2

/** A form that was sent on the screen of the chair, kept until the server has it. */
export type Waiting = {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
  /** When it was done, on the clock of this device. */
  readonly at: number;
  /** As the chair reads it: the text of the button, or what was typed. */
  readonly label: string;
  /** The server did not do it, and will not. */
  readonly isRefused?: true;
};

/** Deeds that wait, in their order, kept in this browser: also when the tablet goes out meanwhile. */
export type Outbox = {
  all(): readonly Waiting[];
  add(deed: Waiting): void;
  replace(key: string, deed: Waiting | undefined): void;
};

export function openOutbox(
  name: string,
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): Outbox {
  const key = `meent-voorzitten ${name}`;
  // Where a browser keeps nothing, such as in a private window that is full, it stays here as long as the page is open.
  let memory: readonly Waiting[] = read();

  function read(): readonly Waiting[] {
    try {
      const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isWaiting) : [];
    } catch {
      return [];
    }
  }

  function write(deeds: readonly Waiting[]): void {
    memory = deeds;
    try {
      if (deeds.length === 0) storage.removeItem(key);
      else storage.setItem(key, JSON.stringify(deeds));
    } catch {
      // It is in memory still.
    }
  }

  return {
    all: () => memory,
    add: (deed) => write(withDeed(memory, deed)),
    replace: (sent, deed) =>
      write(memory.flatMap((one) => (one.fields.sleutel === sent ? (deed ? [deed] : []) : [one]))),
  };
}

/**
 * Adds a deed to those that wait. A step names how far the session was: steps that wait before it count as taken. The same button
 * pressed again is the same step.
 */
export function withDeed(deeds: readonly Waiting[], deed: Waiting): readonly Waiting[] {
  const { doe, wat, stand } = deed.fields;
  if (doe === undefined) return [...deeds, deed];
  const steps = deeds.filter(({ fields, isRefused }) => fields.doe !== undefined && !isRefused);
  const last = steps.at(-1)?.fields;
  if (last?.doe === doe && last.wat === wat && last.minuten === deed.fields.minuten) return deeds;
  const later = steps.filter(({ fields }) => Number(fields.stand) >= Number(stand)).length;
  return [...deeds, { ...deed, fields: { ...deed.fields, stand: String(Number(stand) + later) } }];
}

function isWaiting(value: unknown): value is Waiting {
  return (
    typeof value === 'object' &&
    value !== null &&
    'action' in value &&
    'fields' in value &&
    'at' in value &&
    'label' in value
  );
}
