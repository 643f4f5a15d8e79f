// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { bucketOf, isBucket } from './platform/files/file-store.ts';
import { StartFault } from './platform/start-fault.ts';

/** Everything that can be set from outside, with what it means; docs/operations.md is made from the same words. */
const schema = z.object({
  PORT: z.coerce
    .number('a whole number')
    .int('a whole number')
    .min(0, 'between 0 and 65535')
    .max(65535, 'between 0 and 65535')
    .default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: z.string().min(1, 'postgres://… or a folder').default('./data/database'),
  FILES: z
    .string()
    .min(1, 'a folder')
    .refine((text) => !isBucket(text) || bucketOf(text) !== undefined, {
      error: 'a folder, or a bucket such as s3://key:secret@s3.example.nl/bucket?region=eu-west-1',
    })
    .default('./data/files'),
  CLAMAV_URL: z
    .string()
    .refine(isScannerAddress, 'an address such as tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl')
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'a web address such as https://meent.example.nl' })
    .optional(),
  MUNICIPALITY: z.string().optional(),
  DEMO: z.enum(['on', 'off'], 'on or off').optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'an address such as smtp://user:password@host:587' })
    .optional(),
  MAIL_FROM: z.email('an e-mail address').optional(),
  IMAP_URL: z
    .url({ protocol: /^imaps?$/, error: 'an address such as imaps://user:password@host' })
    .refine((text) => new URL(text).username !== '' && new URL(text).password !== '', {
      error: 'an address with a user and a password, such as imaps://user:password@host',
    })
    .optional(),
  IMAP_FOLDER: z.string().min(1).default('INBOX'),
  IMAP_ADDRESS: z
    .email('an e-mail address')
    .refine((text) => !text.includes('+'), 'an e-mail address without a plus')
    .optional(),
  DOCUMENT_MB: z.coerce
    .number('a whole number of megabytes')
    .int('a whole number of megabytes')
    .min(1, 'between 1 and 2000 megabytes')
    .max(2000, 'between 1 and 2000 megabytes')
    .default(100),
  TILE_URL: z.string().refine(isTileAddress, 'a web address with {z}, {x} and {y}').optional(),
  TILE_ATTRIBUTION: z.string().default(''),
  TRUST_PROXY: z.enum(['on', 'off'], 'on or off').default('off'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent')
    .default('warn'),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** A folder, or the address of a bucket. */
  readonly files: string;
  readonly clamavUrl?: string;
  /** Where residents reach Meent; links in mails begin with it. Without it: http://localhost and the port. */
  readonly publicUrl: string;
  /** The municipality shown for a host name that no municipality has; needed when there are several. */
  readonly municipality?: string;
  readonly demo: boolean;
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** The mailbox that is read, and the address under which people reach it. */
  readonly imap?: { readonly url: string; readonly folder: string; readonly address: string };
  readonly tiles?: { readonly url: string; readonly attribution: string };
  readonly trustProxy: boolean;
  /** Bytes that each file of a document may have. */
  readonly largestDocument: number;
  readonly logLevel: string;
};

/**
 * Reads the environment: the only place that does.
 * @throws StartFault that names every variable that is wrong at once, and what it should be.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = schema.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${String(issue.path[0])} must be ${issue.message}`);
    throw new StartFault(`The configuration is not right: ${problems.join('; ')}.`);
  }
  const value = read.data;
  const publicUrl = (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, '');
  if (value.SMTP_URL && !value.MAIL_FROM) {
    throw new StartFault(
      'The configuration is not right: MAIL_FROM must be the sender’s e-mail address when SMTP_URL is set.',
    );
  }
  return {
    port: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL,
    files: value.FILES,
    publicUrl,
    demo: value.DEMO ? value.DEMO === 'on' : given.DATABASE_URL === undefined,
    mailFrom: value.MAIL_FROM ?? 'meent@localhost',
    trustProxy: value.TRUST_PROXY === 'on',
    logLevel: value.LOG_LEVEL,
    largestDocument: value.DOCUMENT_MB * 1_000_000,
    ...(value.MUNICIPALITY ? { municipality: value.MUNICIPALITY } : {}),
    ...(value.SMTP_URL ? { smtpUrl: value.SMTP_URL } : {}),
    ...(value.CLAMAV_URL ? { clamavUrl: value.CLAMAV_URL } : {}),
    ...imapOf(value),
    ...(value.TILE_URL ? { tiles: { url: value.TILE_URL, attribution: value.TILE_ATTRIBUTION } } : {}),
  };
}

/** A mailbox is mostly reached under the name that one signs in with, or mails are sent from it. */
function imapOf(value: z.output<typeof schema>): Pick<Config, 'imap'> {
  if (!value.IMAP_URL) return {};
  const user = decodeURIComponent(new URL(value.IMAP_URL).username);
  const isAddress = z.email().safeParse(user).success && !user.includes('+');
  const address = value.IMAP_ADDRESS ?? (isAddress ? user : value.MAIL_FROM);
  if (address === undefined) {
    throw new StartFault(
      'The configuration is not right: IMAP_ADDRESS must be the e-mail address of the mailbox of IMAP_URL.',
    );
  }
  return { imap: { url: value.IMAP_URL, folder: value.IMAP_FOLDER, address } };
}

function isScannerAddress(text: string): boolean {
  if (text.startsWith('unix:/')) return true;
  return URL.canParse(text) && /^tcp:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';
}

function isTileAddress(text: string): boolean {
  return (
    ['{z}', '{x}', '{y}'].every((part) => text.includes(part)) && URL.canParse(text.replace(/\{.\}\.?/g, ''))
  );
}
