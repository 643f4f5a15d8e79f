// SPDX-License-Identifier: EUPL-1.2
import { finish } from './child.ts';

let last: Promise<unknown> = Promise.resolve();
let updated: ReturnType<typeof finish> | undefined;

/**
 * Installs Debian packages when this is root; one installation after the other, since apt lets in one at a time. Returns the end of
 * what apt said when it failed, and nothing when it went well or cannot be tried.
 */
export function installPackages(names: readonly string[]): Promise<string> {
  if (process.getuid?.() !== 0) return Promise.resolve('');
  const installed = last.then(() => install(names));
  last = installed;
  return installed;
}

async function install(names: readonly string[]): Promise<string> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  updated ??= finish('apt-get', [...wait, 'update', '-q'], { env });
  const { code, output } = await updated;
  if (code !== 0) return output.slice(-500);
  const packages = [...wait, 'install', '-y', '-q', '--no-install-recommends', ...names];
  const added = await finish('apt-get', packages, { env });
  return added.code === 0 ? '' : added.output.slice(-500);
}
