// SPDX-License-Identifier: EUPL-1.2
import { type StaffActor, isStaff } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, data, page, redirect, refused } from '../../platform/http/answer.ts';
import { Forbidden, NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import { type Site, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readStaffing } from '../teams/index.ts';
import { passkeyNameForm, readNewPasskey } from './forms.ts';
import { addPasskey, askNewPasskey } from './passkey-actions.ts';
import { removePasskey, renamePasskey } from './passkey-changes.ts';
import { canSeeRights } from './policies.ts';
import { readAccount, readRights } from './readings.ts';
import { endSessions } from './session-actions.ts';
import { listLiveSessions } from './session-store.ts';
import { type AccountNews, AccountPage } from './views/account-page.tsx';
import { RightsPage } from './views/rights-page.tsx';
import { SessionsPage } from './views/sessions-page.tsx';

const home = '/werkplek/account';

export function accountRoutes(site: Site, deps: Deps): void {
  site.page(home, { allow: staff }, async (visit, trx) =>
    page(
      <AccountPage
        visit={visit}
        account={await readAccount(deps, trx, asStaff(visit))}
        news={newsIn(visit)}
      />,
    ),
  );

  site.form(`${home}/passkeys/opties`, { allow: staff, perMinute: 20 }, async (visit) =>
    data(await askNewPasskey(deps, visit)),
  );

  site.form(`${home}/passkeys`, { allow: staff, perMinute: 20 }, async (visit, form) => {
    const named = readFields(passkeyNameForm, form.fields);
    if (!named.ok) return accountRefused(deps, visit, { fault: 'nameMissing', field: 'naam' });
    const answer = readNewPasskey(form.fields);
    if (!answer) return accountRefused(deps, visit, { fault: 'passkeyFailed', field: 'naam' });
    const added = await addPasskey(deps, visit, { ...answer, name: named.value.naam });
    if (added.ok) return redirect(href(visit, `${home}?gelukt=passkey`));
    const fault = added.reason === 'already_there' ? 'passkeyKnown' : 'passkeyFailed';
    return accountRefused(deps, visit, { fault, field: 'naam' });
  });

  site.form(`${home}/passkeys/:id`, { allow: staff }, async (visit, form) => {
    const id = idIn(visit);
    const field = `naam-${id}`;
    if (form.fields.doe === 'verwijder') {
      await removePasskey(deps, visit, id);
      return redirect(href(visit, `${home}?gelukt=bewaard`));
    }
    const named = readFields(passkeyNameForm, { naam: form.fields[field] });
    if (!named.ok) return accountRefused(deps, visit, { fault: 'nameMissing', field });
    await renamePasskey(deps, visit, { id, name: named.value.naam });
    return redirect(href(visit, `${home}?gelukt=bewaard`));
  });

  // One session when it is named, else all but this one.
  site.form(`${home}/sessies`, { allow: staff }, async (visit, form) => {
    const { personId, sessionId } = asStaff(visit).actor;
    const { sessie } = typed(form.fields);
    const meant = isId(sessie) ? { personId, only: sessie } : { personId, except: sessionId };
    return redirect(href(visit, `${home}?beeindigd=${await endSessions(deps, visit, meant)}`));
  });
}

/** What an administrator sees of others. */
export function reviewRoutes(site: Site, deps: Deps): void {
  site.page('/werkplek/rechten', { allow: canSeeRights }, async (visit, trx) =>
    page(<RightsPage visit={visit} rights={await readRights(deps, trx, visit)} />),
  );

  site.page(`${home}/sessies/:id`, { allow: canSeeRights }, async (visit, trx) => {
    const person = (await readStaffing(deps, trx)).people.get(idIn(visit));
    if (!person) throw new NotFound('Nobody here has this id.');
    const sessions = await listLiveSessions(trx, person.id, visit.now);
    return page(
      <SessionsPage visit={visit} person={person} sessions={sessions} endedCount={countIn(visit)} />,
    );
  });

  site.form(`${home}/sessies/:id`, { allow: canSeeRights }, async (visit) => {
    const personId = idIn(visit);
    const count = await endSessions(deps, visit, { personId });
    return redirect(href(visit, `${home}/sessies/${personId}?beeindigd=${count}`));
  });
}

async function accountRefused(
  deps: Deps,
  visit: Visit,
  fault: Pick<Extract<AccountNews, { kind: 'fault' }>, 'fault' | 'field'>,
): Promise<Answer> {
  const account = await inMunicipality(deps, visit.municipality.id, (trx) =>
    readAccount(deps, trx, asStaff(visit)),
  );
  return refused(<AccountPage visit={visit} account={account} news={{ kind: 'fault', ...fault }} />);
}

function asStaff(visit: Visit): Visit & { readonly actor: StaffActor } {
  const { actor } = visit;
  if (!isStaff(actor)) throw new Forbidden('This is for people who work here.');
  return { ...visit, actor };
}

function idIn(visit: Visit): string {
  if (!isId(visit.params.id)) throw new NotFound('Nothing here has this id.');
  return visit.params.id;
}

function countIn(visit: Visit): number | undefined {
  const text = visit.query.beeindigd;
  return text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

function newsIn(visit: Visit): AccountNews | undefined {
  const count = countIn(visit);
  if (count !== undefined) return { kind: 'ended', count };
  if (visit.query.gelukt === 'passkey') return { kind: 'added' };
  return visit.query.gelukt === 'bewaard' ? { kind: 'saved' } : undefined;
}
