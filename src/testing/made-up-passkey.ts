// SPDX-License-Identifier: EUPL-1.2
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What a page would send to the server: WebAuthn responses as JSON. */
export type MadeUpPasskey = {
  /** Answers "make a passkey" with a key of its own. */
  register(challenge: string): object;
  /** Answers "show that you have it". Counts up each time, as a security key does. */
  prove(challenge: string): object;
};

/** A security key in software, ES256 without attestation (WebAuthn level 2, §6.1 and §6.5), for tests without a browser. */
export function madeUpPasskey(site: { readonly origin: string; readonly rpId: string }): MadeUpPasskey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  let counter = 0;

  function clientData(type: 'webauthn.create' | 'webauthn.get', challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: site.origin, crossOrigin: false }));
  }

  /** Flags: 1 somebody was there, 4 and it was the owner, 64 a new key follows. */
  function authenticatorData(flags: number, more = Buffer.alloc(0)): Buffer {
    counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(site.rpId), Buffer.from([flags]), count, more]);
  }

  const shown = {
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
  };
  return {
    register(challenge) {
      const length = Buffer.from([0, id.length]);
      const credential = Buffer.concat([
        Buffer.alloc(16),
        length,
        id,
        coseKey(publicKey.export({ format: 'jwk' })),
      ]);
      const attestationObject = cborMap([
        [cborText('fmt'), cborText('none')],
        [cborText('attStmt'), cborMap([])],
        [cborText('authData'), cborBytes(authenticatorData(1 + 4 + 64, credential))],
      ]);
      const response = {
        clientDataJSON: clientData('webauthn.create', challenge).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      };
      return { ...shown, response };
    },
    prove(challenge) {
      const data = clientData('webauthn.get', challenge);
      const authenticator = authenticatorData(1 + 4);
      const signature = sign('sha256', Buffer.concat([authenticator, sha256(data)]), privateKey);
      const response = {
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authenticator.toString('base64url'),
        signature: signature.toString('base64url'),
      };
      return { ...shown, response };
    },
  };
}

function sha256(data: Buffer | string): Buffer {
  return createHash('sha256').update(data).digest();
}

/** An EC2 key on P-256 for ES256 (RFC 9053 §7.1.1). */
function coseKey({ x = '', y = '' }: { x?: string; y?: string }): Buffer {
  const coordinate = (text: string): Buffer => cborBytes(Buffer.from(text, 'base64url'));
  return cborMap([
    [Buffer.from([0x01]), Buffer.from([0x02])],
    [Buffer.from([0x03]), Buffer.from([0x26])],
    [Buffer.from([0x20]), Buffer.from([0x01])],
    [Buffer.from([0x21]), coordinate(x)],
    [Buffer.from([0x22]), coordinate(y)],
  ]);
}

function cborMap(pairs: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([Buffer.from([0xa0 + pairs.length]), ...pairs.flat()]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);
}

function cborBytes(bytes: Buffer): Buffer {
  const head = bytes.length < 256 ? [0x58, bytes.length] : [0x59, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.from(head), bytes]);
}
