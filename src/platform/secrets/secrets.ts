// SPDX-License-Identifier: EUPL-1.2
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../db/open.ts';

/** Signs with a key of this installation that never leaves the database's owner. */
export type Secrets = {
  /** 128 bits as 22 characters that fit in an address; the same for the same purpose and text. */
  sign(purpose: string, text: string): string;
  isSigned(purpose: string, text: string, signature: string): boolean;
};

/** Reads the installation's key, making it at the first start. Nodes on one database share it. */
export async function openSecrets(db: Database): Promise<Secrets> {
  await db.pool.query(
    `insert into meent_system.secrets (name, value) values ('signing', $1) on conflict (name) do nothing`,
    [randomBytes(32)],
  );
  const { rows } = await db.pool.query<{ value: Buffer }>(
    `select value from meent_system.secrets where name = 'signing'`,
  );
  const key = rows[0]?.value;
  if (!key) throw new Error('The signing key of this installation is missing.');
  const sign = (purpose: string, text: string): string =>
    createHmac('sha256', key).update(`${purpose}\n${text}`).digest().subarray(0, 16).toString('base64url');
  return {
    sign,
    isSigned: (purpose, text, signature) => {
      const right = Buffer.from(sign(purpose, text));
      const given = Buffer.from(signature);
      return right.length === given.length && timingSafeEqual(right, given);
    },
  };
}
