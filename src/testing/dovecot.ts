// SPDX-License-Identifier: EUPL-1.2
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { finish } from './child.ts';
import { installPackages } from './debian-packages.ts';

export type ImapServer = {
  /** For IMAP_URL. */
  readonly url: string;
  /** Puts a mail in the mailbox, as the last mail server on its way does. */
  deliver(raw: Buffer | string): void;
  /** Ends the server; its mailbox stays. */
  goAway(): Promise<void>;
  /** Starts it again at the same address. */
  comeBack(): Promise<void>;
  /** Ends it and takes its folder away. */
  stop(): Promise<void>;
};

const usualPlaces = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot'];

/**
 * The path of Dovecot, an IMAP server: the one in $DOVECOT or where systems put it; as root on Debian it is installed when there is none.
 * @throws when there is none and it cannot be installed; the message says what to do.
 */
export async function ensureDovecot(): Promise<string> {
  const found = findDovecot();
  if (found) return found;
  const why = await installPackages(['dovecot-imapd']);
  const installed = findDovecot();
  if (installed) return installed;
  throw new Error(
    'No Dovecot was found: install one (on Debian: apt-get install dovecot-imapd), or give its path in DOVECOT.' +
      (why && `\n${why}`),
  );
}

function findDovecot(): string | undefined {
  const wanted = process.env.DOVECOT;
  return (wanted ? [wanted] : usualPlaces).find((path) => existsSync(path));
}

/** Starts an IMAP server of our own with one mailbox, in a temporary folder on a free port of this machine. */
export async function startImapServer(): Promise<ImapServer> {
  const dovecot = await ensureDovecot();
  const folder = await mkdtemp(join(tmpdir(), 'meent-imap-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const owner = await layOut(folder);
  const port = await freePort();
  const config = join(folder, 'dovecot.conf');
  writeFileSync(config, configuration(folder, port, owner));
  let running = await run(dovecot, config, port);
  return {
    url: `imap://wijk%40lindewoude.example:geheim@127.0.0.1:${port}`,
    deliver: (raw) => deliver(join(folder, 'mail'), raw, owner),
    goAway: () => running(),
    comeBack: async () => {
      running = await run(dovecot, config, port);
    },
    stop: async () => {
      await running();
      remove();
      process.off('exit', remove);
    },
  };
}

type Owner = { readonly name: string; readonly group: string; readonly uid?: number; readonly gid?: number };

/** Dovecot hands out no mail of root: then the mailbox is of `nobody`. */
async function layOut(folder: string): Promise<Owner> {
  for (const part of ['mail', 'mail/new', 'mail/cur', 'mail/tmp', 'run', 'state'])
    mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'users'), 'wijk@lindewoude.example:{PLAIN}geheim::::::\n');
  if (process.getuid?.() !== 0) {
    return { name: userInfo().username, group: (await finish('id', ['-gn'])).output.trim() };
  }
  chmodSync(folder, 0o755);
  const [uid, gid, group] = await Promise.all(
    ['-u', '-g', '-gn'].map((what) => finish('id', [what, 'nobody'])),
  );
  if (!uid || !gid || !group) throw new Error('There is no user nobody.');
  const owner = {
    name: 'nobody',
    group: group.output.trim(),
    uid: Number(uid.output),
    gid: Number(gid.output),
  };
  for (const part of ['mail', 'mail/new', 'mail/cur', 'mail/tmp'])
    chownSync(join(folder, part), owner.uid, owner.gid);
  return owner;
}

/** Everything that Dovecot would take from the system is in the folder; as no root it runs wholly as who started it. */
function configuration(folder: string, port: number, owner: Owner): string {
  const isRoot = process.getuid?.() === 0;
  const users = isRoot
    ? ''
    : `default_internal_user = ${owner.name}\ndefault_login_user = ${owner.name}\ndefault_internal_group = ${owner.group}\n`;
  const inner = isRoot ? '' : '  chroot =\n';
  return `protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${folder}/mail
first_valid_uid = 1
${users}userdb {
  driver = static
  args = uid=${owner.name} gid=${owner.group} home=${folder}/mail allow_all_users=yes
}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
service imap-login {
${inner}  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
${inner}}
service stats {
${inner}}
`;
}

/**
 * A shell stands between us and the server. When our end of its input closes, which also happens when this process is killed, it
 * ends the server with all its processes, and at once: as when the power fails.
 */
const watchdog = `"$@" </dev/null & cat >/dev/null; kill -KILL 0`;

async function run(dovecot: string, config: string, port: number): Promise<() => Promise<void>> {
  const child = spawn('sh', ['-c', watchdog, 'sh', dovecot, '-F', '-c', config], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  const log: string[] = [];
  child.stderr.on('data', (part: Buffer) => log.push(part.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for (let attempt = 0; !(await answers(port)); attempt += 1) {
    if (attempt > 200) throw new Error(`Dovecot did not start:\n${log.join('')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return async () => {
    child.stdin.end();
    await ended;
    rmSync(join(dirname(config), 'run', 'master.pid'), { force: true });
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('data', () => done(true));
    socket.once('error', () => done(false));
  });
}

function deliver(mailbox: string, raw: Buffer | string, owner: Owner): void {
  const name = `${Date.now()}.${randomUUID()}.test`;
  const path = join(mailbox, 'tmp', name);
  writeFileSync(path, raw);
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(path, owner.uid, owner.gid);
  renameSync(path, join(mailbox, 'new', name));
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
