// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { readMail, type ReceivedMail } from './read-mail.ts';

export type MailServer = {
  /** For SMTP_URL. */
  readonly url: string;
  /** All that was delivered, oldest first. */
  readonly mails: readonly ReceivedMail[];
  /** Refuses the next deliveries with a temporary fault (451), as a busy server does. */
  failNext(times: number): void;
  /** Waits for the first mail that fits; rejects when it has not come within the time. */
  next(fits?: (mail: ReceivedMail) => boolean, millis?: number): Promise<ReceivedMail>;
  stop(): Promise<void>;
};

/** A real SMTP server on a free port of this machine that keeps every mail it gets; for tests. */
export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<(mail: ReceivedMail) => void>();
  let failures = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (failures > 0) {
          failures -= 1;
          done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const mail = readMail(Buffer.concat(parts).toString('latin1'), {
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((recipient) => recipient.address),
        });
        mails.push(mail);
        done();
        for (const tell of waiting) tell(mail);
      });
    },
  });
  // A client that breaks off is the client's matter.
  server.on('error', () => undefined);
  const port = await listen(server);
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    failNext: (times) => {
      failures = times;
    },
    next: (fits = () => true, millis = 10_000) => nextMail(mails, waiting, fits, millis),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listen(server: SMTPServer): Promise<number> {
  return new Promise((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () => {
      // A server on a port has an address with that port.
      resolve((listener.address() as AddressInfo).port);
    });
  });
}

function nextMail(
  mails: readonly ReceivedMail[],
  waiting: Set<(mail: ReceivedMail) => void>,
  fits: (mail: ReceivedMail) => boolean,
  millis: number,
): Promise<ReceivedMail> {
  const there = mails.find(fits);
  if (there) return Promise.resolve(there);
  return new Promise((resolve, reject) => {
    const stop = setTimeout(() => {
      waiting.delete(look);
      const seen = mails.map((mail) => `  ${mail.to.join(', ')}: ${mail.subject}`).join('\n');
      reject(new Error(`The mail did not come within ${millis} ms. These did:\n${seen || '  none'}`));
    }, millis);
    const look = (mail: ReceivedMail): void => {
      if (!fits(mail)) return;
      clearTimeout(stop);
      waiting.delete(look);
      resolve(mail);
    };
    waiting.add(look);
  });
}
