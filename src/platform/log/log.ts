// SPDX-License-Identifier: EUPL-1.2
import pino from 'pino';

export type Log = pino.Logger;

/** JSON lines on standard output. What residents write, their names and their keys are never logged. */
export function openLog(level: string): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
