// SPDX-License-Identifier: EUPL-1.2
import type { Deps } from '../../platform/deps.ts';
import { bytes, page } from '../../platform/http/answer.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { readPublicRegister } from '../privacy/index.ts';
import { robotsText, securityText } from './for-machines.ts';
import { AboutPage } from './views/about-page.tsx';
import { AccessibilityPage } from './views/accessibility-page.tsx';
import { PrivacyPage } from './views/privacy-page.tsx';

const kept = { allow: anyone, kept: true } as const;
const plainText = 'text/plain; charset=utf-8';
const aDayInSeconds = 86_400;

export function routes(site: Site, deps: Deps): void {
  site.page('/over', kept, async (visit) => page(<AboutPage visit={visit} />));
  site.page('/toegankelijkheid', kept, async (visit) =>
    page(<AccessibilityPage visit={visit} publicUrl={deps.publicUrl} />),
  );
  site.page('/privacy', kept, async (visit, trx) =>
    page(<PrivacyPage visit={visit} register={await readPublicRegister(trx, visit.locale)} />),
  );

  site.page('/.well-known/security.txt', { allow: anyone }, async (visit) => {
    const { email } = visit.municipality.settings;
    return bytes(Buffer.from(securityText(deps.publicUrl, email, visit.now)), plainText, aDayInSeconds);
  });

  site.page('/robots.txt', { allow: anyone }, async () =>
    bytes(Buffer.from(robotsText()), plainText, aDayInSeconds),
  );
}
