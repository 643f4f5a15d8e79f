// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './source-files.ts';

// Each line: a file, what it imports, and the rule that forbids it; or nothing, where it is allowed.
const imports: [from: string, to: string, rule?: string][] = [
  ['src/kernel/clock.ts', 'src/platform/http/server.ts', 'kernel-knows-nobody'],
  ['src/kernel/file.ts', 'node:fs', 'no-io-in-kernel-and-domain'],
  ['src/kernel/rows.ts', 'kysely', 'no-io-libraries-in-kernel-and-domain'],
  ['src/kernel/area.ts', 'd3-geo'],
  ['src/features/areas/domain.ts', 'src/kernel/ids.ts'],
  ['src/features/areas/domain/rules.ts', 'src/features/areas/store.ts', 'domain-knows-only-kernel'],
  ['src/features/teams/domain.ts', 'src/platform/db/open.ts', 'domain-knows-only-kernel'],
  ['src/features/teams/role-domain.ts', 'node:fs', 'no-io-in-kernel-and-domain'],
  ['src/features/journal/domain.ts', 'src/features/teams/domain.ts', 'domain-knows-no-other-domain'],
  ['src/features/areas/actions.ts', 'src/features/teams/index.ts'],
  ['src/features/areas/views.tsx', 'src/features/teams/store.ts', 'feature-knows-others-by-their-index'],
  ['src/features/areas/views.test.tsx', 'src/features/teams/store.ts'],
  ['src/features/areas/routes.tsx', 'src/app.ts', 'feature-knows-features-kernel-platform'],
  ['src/features/areas/jobs.ts', 'src/main.ts', 'nobody-knows-main'],
  ['src/main.ts', 'src/app.ts'],
  ['src/platform/http/server.ts', 'src/kernel/ids.ts'],
  ['src/platform/http/site.ts', 'src/features/teams/index.ts', 'platform-knows-only-kernel'],
  ['src/client/map.ts', 'src/features/teams/index.ts', 'client-knows-only-kernel'],
  ['src/client/form.ts', 'src/kernel/ids.ts', 'client-takes-only-types-of-kernel'],
  ['src/client/types.ts', 'type src/kernel/ids.ts'],
  ['src/client/node.ts', 'node:path', 'client-runs-in-a-browser'],
  ['src/platform/html/page.tsx', 'src/client/map.ts', 'nobody-knows-client'],
  ['src/platform/mail/mail.ts', 'src/testing/mail-server.ts', 'only-tests-know-testing'],
  ['src/platform/mail/mail.test.ts', 'src/testing/mail-server.ts'],
  ['src/features/areas/demo-areas.ts', 'demo/areas.ts', 'only-the-loader-knows-the-demo'],
  ['src/features/areas/demo.ts', 'demo/areas.ts'],
  ['demo/people.ts', 'src/features/teams/index.ts', 'demo-is-plain-data'],
  ['src/features/areas/store.ts', 'kysely'],
  ['src/features/areas/boundary-store.ts', 'kysely'],
  ['src/features/areas/search.ts', 'kysely', 'sql-only-in-stores'],
  ['src/features/areas/forms.ts', 'type kysely', 'features-know-no-database'],
  ['src/platform/db/open.ts', 'pg'],
  ['src/platform/log/log.ts', 'vitest', 'no-development-library-in-the-app'],
  ['src/platform/log/gone.ts', 'src/platform/log/nowhere.ts', 'resolvable'],
  ['src/platform/files/a.ts', 'src/platform/files/b.ts', 'no-circles'],
  ['src/platform/files/b.ts', 'src/platform/files/a.ts'], // The other half: a circle is told once.
  ['src/platform/log/c.ts', 'src/platform/log/d.ts'],
  ['src/platform/log/d.ts', 'type src/platform/log/c.ts'],
];

const found = new Map<string, string[]>();
const folder = mkdtempSync(join(tmpdir(), 'meent-imports-'));

beforeAll(async () => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', devDependencies: { vitest: '*' } }),
  );
  const targets = imports.map(([, to]) => to.replace(/^type /, '')).filter(isOurs);
  for (const path of targets) if (!path.includes('nowhere')) write(path, 'export const x = 1;');
  for (const [from, to] of imports) write(from, `${importLine(to)}\nexport const x = 1;\n`);

  const { ruleSet, options } = configuration(await extractConfig(join(root, '.dependency-cruiser.js')));
  const { output } = await cruise(['src', 'demo'], { ...options, ruleSet, validate: true, baseDir: folder });
  if (typeof output === 'string') throw new Error(output);
  for (const { from, rule } of output.summary.violations) {
    found.set(from, [...(found.get(from) ?? []), rule.name]);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(imports)('%s imports %s: %s', (from, _to, rule) => {
  const broken = found.get(from) ?? [];
  if (rule === undefined) expect(broken).toEqual([]);
  else expect(broken).toContain(rule);
});

function configuration({ forbidden, options = {} }: Awaited<ReturnType<typeof extractConfig>>) {
  return { ruleSet: { forbidden }, options };
}

function importLine(to: string): string {
  const type = to.startsWith('type ') ? 'type ' : '';
  const target = to.replace(/^type /, '');
  return `import ${type}{ x as y } from '${isOurs(target) ? join(folder, target) : target}'; export ${type}{ y };`;
}

function isOurs(target: string): boolean {
  return /^(src|demo)\//.test(target);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
