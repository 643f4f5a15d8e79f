// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type FaultItem, faultText } from '../../platform/html/index.ts';
import { type Answer, data, page, redirect, refused } from '../../platform/http/answer.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import { NotFound } from '../../platform/http/errors.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone, sessionCookie } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { askCode, signInWithCode } from './code-actions.ts';
import { addressForm, codeForm, readProof } from './forms.ts';
import { messages } from './messages.ts';
import { askPasskey, signInWithPasskey } from './passkey-actions.ts';
import { readDemoPeople } from './readings.ts';
import { returnPath } from './return-path.ts';
import { type SignedIn, signInAsDemoPerson, signOut } from './session-actions.ts';
import { deviceOf, longestHours } from './session-domain.ts';
import { CodePage } from './views/code-page.tsx';
import { SignInPage } from './views/sign-in-page.tsx';

export function signInRoutes(site: Site, deps: Deps): void {
  site.page('/inloggen', { allow: anyone }, async (visit, trx) => {
    const demo = visit.isDemo ? await readDemoPeople(deps, trx, visit) : undefined;
    return page(<SignInPage visit={visit} naar={returnPath(visit.query.naar)} demo={demo} />);
  });

  site.form('/inloggen', { allow: anyone, perMinute: 20 }, async (visit, form) => {
    const naar = returnPath(typed(form.fields).naar);
    const read = readFields(addressForm, form.fields);
    if (!read.ok) {
      const own = messages[visit.locale].signIn.faults;
      const text = faultText(visit, read.reason, { field: 'mail', own }) ?? '';
      return signInRefused(deps, visit, form, { href: '#mail', text });
    }
    const asked = await askCode(deps, visit, read.value.mail);
    if (!asked.ok) {
      return signInRefused(deps, visit, form, {
        href: '#mail',
        text: messages[visit.locale].signIn.tooOften,
      });
    }
    return redirect(href(visit, `/inloggen/code?aanvraag=${asked.value}&naar=${encodeURIComponent(naar)}`));
  });

  site.page('/inloggen/code', { allow: anyone }, async (visit) => {
    const codeId = visit.query.aanvraag;
    if (!isId(codeId)) return redirect(href(visit, '/inloggen'));
    return page(<CodePage visit={visit} codeId={codeId} naar={returnPath(visit.query.naar)} />);
  });

  site.form('/inloggen/code', { allow: anyone, perMinute: 30 }, async (visit, form) => {
    const { aanvraag: codeId, naar: wanted } = typed(form.fields);
    if (!isId(codeId)) return redirect(href(visit, '/inloggen'));
    const naar = returnPath(wanted);
    const read = readFields(codeForm, form.fields);
    if (!read.ok) return refused(<CodePage visit={visit} codeId={codeId} naar={naar} fault="required" />);
    const signedIn = await signInWithCode(deps, visit, {
      codeId,
      digits: read.value.code,
      device: deviceIn(visit),
    });
    if (!signedIn.ok) {
      return refused(<CodePage visit={visit} codeId={codeId} naar={naar} fault={signedIn.reason} />);
    }
    return welcome(deps, visit, signedIn.value, naar);
  });

  otherWays(site, deps);
}

function otherWays(site: Site, deps: Deps): void {
  site.form('/inloggen/passkey/opties', { allow: anyone, perMinute: 20 }, async (visit) =>
    data(await askPasskey(deps, visit)),
  );

  site.form('/inloggen/passkey', { allow: anyone, perMinute: 20 }, async (visit, form) => {
    const proof = readProof(form.fields);
    const signedIn = proof && (await signInWithPasskey(deps, visit, { proof, device: deviceIn(visit) }));
    if (!signedIn?.ok) {
      const text = messages[visit.locale].signIn.passkeyFailed;
      return signInRefused(deps, visit, form, { href: '#passkey', text });
    }
    return welcome(deps, visit, signedIn.value, returnPath(typed(form.fields).naar));
  });

  site.form('/inloggen/demo', { allow: anyone, perMinute: 60 }, async (visit, form) => {
    const { persoon, naar } = typed(form.fields);
    if (!visit.isDemo || !isId(persoon)) throw new NotFound('This is not a demo, or nobody was chosen.');
    const signedIn = await signInAsDemoPerson(deps, visit, { personId: persoon, device: deviceIn(visit) });
    if (!signedIn.ok) throw new NotFound('Nobody in the demo has this id.');
    return welcome(deps, visit, signedIn.value, returnPath(naar));
  });

  site.form('/uitloggen', { allow: anyone }, async (visit) => {
    await signOut(deps, visit);
    return redirect(href(visit, '/'), [{ name: cookieName(deps), value: '', maxAgeSeconds: 0 }]);
  });
}

async function signInRefused(deps: Deps, visit: Visit, form: SentForm, fault: FaultItem): Promise<Answer> {
  const { mail, naar } = typed(form.fields);
  const demo = visit.isDemo
    ? await inMunicipality(deps, visit.municipality.id, (trx) => readDemoPeople(deps, trx, visit))
    : undefined;
  return refused(
    <SignInPage visit={visit} naar={returnPath(naar)} address={mail} fault={fault} demo={demo} />,
  );
}

/** The token goes into a cookie that scripts cannot read; how long it really works is up to the session. */
function welcome(deps: Deps, visit: Visit, { token }: SignedIn, naar: string): Answer {
  const maxAgeSeconds = longestHours.passkey * 3600;
  return redirect(href(visit, naar), [{ name: cookieName(deps), value: token, maxAgeSeconds }]);
}

function cookieName(deps: Deps): string {
  return sessionCookie(deps.publicUrl.startsWith('https:'));
}

function deviceIn(visit: Visit): string {
  return deviceOf(visit.userAgent ?? '');
}
