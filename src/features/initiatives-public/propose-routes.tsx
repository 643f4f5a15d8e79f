// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, type Typed, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { type AreaTree, readAreaTree } from '../areas/index.ts';
import { findContact } from '../contributions/index.ts';
import {
  findInitiative,
  initiatorKey,
  initiatorLink,
  initiatorPath,
  isInitiatorKey,
  proposeInitiative,
  readInitiators,
} from '../initiatives/index.ts';
import { type Proof, checkProof, readProof } from '../proofs/index.ts';
import { readStaffing } from '../teams/index.ts';
import type { Published } from './domain.ts';
import { deskMessages } from './desk-messages.ts';
import { type ProposeForm, proposeForm } from './forms.ts';
import { base, pathOf } from './links.ts';
import { proposedLetter, sendLetter } from './mails.ts';
import { type PickedUp, readPickedUp } from './picking-up.ts';
import { findPolicy } from './publication-store.ts';
import { findLike, readPublished } from './published-store.ts';
import { areaFrom } from './public-routes.tsx';
import { allOf, newTask } from './take-part-routes.tsx';
import { AgreementsPage } from './views/desk-pages.tsx';
import { ProposePage, type ProposeProps, ProposedPage, pickedUpSentence } from './views/propose-page.tsx';

const mostSimilar = 3;

export function proposeRoutes(site: Site, deps: Deps): void {
  site.page(`${base}/nieuw`, { allow: anyone }, async (visit, trx) => {
    const tree = await readAreaTree(deps, trx);
    const area = areaFrom(tree, visit.query.gebied);
    const values: Typed = area && area !== tree.root ? { gebied: area.id } : {};
    return showForm(deps, visit, trx, { values, fields: {} });
  });
  site.form(`${base}/nieuw`, { allow: anyone, perMinute: 20 }, (visit, form) => takeForm(deps, visit, form));
  site.page(`${base}/:number/bedankt`, { allow: anyone }, (visit, trx) => showThanks(deps, visit, trx));
  site.page(`${base}/afspraken`, { allow: anyone, kept: true }, async (visit, trx) => {
    const text = (await findPolicy(trx))?.body ?? deskMessages[visit.locale].policyFirst;
    return page(<AgreementsPage visit={visit} text={text} />);
  });
}

type Shown = Pick<ProposeProps, 'faults' | 'proofFault'> & {
  readonly values: Typed;
  readonly fields: Fields;
  /** Something is wrong with it. */
  readonly isRefused?: boolean;
};

/** Where it is, as far as it was filled in; the form itself is judged when it is sent. */
function askedOf(values: Typed) {
  const [lat, lon] = [Number(values.lat), Number(values.lon)];
  const hasPoint = Boolean(values.lat && values.lon) && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return {
    ...(hasPoint ? { point: { lat, lon } } : {}),
    ...(isId(values.gebied) ? { areaId: values.gebied } : {}),
  };
}

/** The form with everything that was typed (R11), who picks it up, and what looks like it. */
async function showForm(deps: Deps, visit: Visit, trx: Trx, shown: Shown): Promise<Answer> {
  const { values, fields, isRefused, ...faults } = shown;
  const team = await readPickedUp(deps, trx, askedOf(values));
  const body = (
    <ProposePage
      visit={visit}
      tree={await readAreaTree(deps, trx)}
      themes={(await readStaffing(deps, trx)).themes}
      typed={{ ...values, sleutel: isId(values.sleutel) ? values.sleutel : newId() }}
      ticked={{ themes: allOf(fields, 'thema'), needs: allOf(fields, 'nodig') }}
      task={await newTask(deps)}
      team={team}
      similar={await readSimilar(deps, trx, values, team)}
      {...faults}
    />
  );
  return isRefused ? refused(body) : page(body);
}

/** What is public and looks like it by its words, in the same part of the municipality. */
async function readSimilar(
  deps: Deps,
  trx: Trx,
  { titel = '' }: Typed,
  team: PickedUp,
): Promise<Published[]> {
  if (titel.trim() === '') return [];
  const tree: AreaTree = await readAreaTree(deps, trx);
  const among = await findLike(trx, titel.slice(0, 200));
  const [, region = tree.root] = tree.pathTo(team.placed.id);
  return readPublished(trx, { among, areaIds: tree.idsBelow(region.id), limit: mostSimilar });
}

async function takeForm(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const { fields } = form;
  const values = typed(fields);
  if (values.website) return redirect(href(visit, base));
  const again = (more: Omit<Shown, 'values' | 'fields'>) =>
    inMunicipality(deps, visit.municipality.id, (trx) =>
      showForm(deps, visit, trx, { values, fields, ...more }),
    );
  if (values.toon) return again({});
  const read = readFields(proposeForm, fields);
  const proof = readProof(values);
  const checked = await checkProof(deps, proof);
  if (!read.ok || !checked.ok || !proof)
    return again({
      isRefused: true,
      ...(read.ok ? {} : { faults: read.reason }),
      ...(checked.ok ? {} : { proofFault: checked.reason }),
    });
  const { team, similar } = await inMunicipality(deps, visit.municipality.id, async (trx) => {
    const pickedUp = await readPickedUp(deps, trx, askedOf(values));
    return { team: pickedUp, similar: await readSimilar(deps, trx, values, pickedUp) };
  });
  const seen = read.value.getoond.split(' ');
  // Whoever has not seen yet that others do the same, sees that first; nothing is lost by it.
  if (similar.some(({ number }) => !seen.includes(number))) return again({});
  return send(deps, visit, {
    form: read.value,
    proof,
    team,
    again: () => again({ isRefused: true, proofFault: 'used' }),
  });
}

type Sending = {
  readonly form: ProposeForm;
  readonly proof: Proof;
  readonly team: PickedUp;
  readonly again: () => Promise<Answer>;
};

async function send(deps: Deps, visit: Visit, { form, proof, team, again }: Sending): Promise<Answer> {
  const { lat, lon, naam, email, telefoon, openbaar } = form;
  const contact = { name: naam, email: email || null, phone: telefoon || null, prefers: null };
  const { municipality, locale } = visit;
  const proposal = {
    title: form.titel,
    body: form.tekst,
    locale,
    areaId: team.placed.id,
    themeIds: form.thema,
    ...(lat !== undefined && lon !== undefined ? { point: { lat, lon } } : {}),
    needs: form.nodig,
    needsNote: form.nodigtekst || null,
    contact,
    groupName: form.groep || null,
    isNamedPublicly: form.naamopenbaar,
    wantsPublic: openbaar,
    submissionKey: form.sleutel,
    proof,
  };
  const doer = { municipality, actor: resident };
  const proposed = await proposeInitiative(deps, doer, proposal, async (trx, { id, number, initiatorId }) => {
    const letter = proposedLetter({
      locale,
      title: form.titel,
      number,
      body: form.tekst,
      who: pickedUpSentence(visit, team),
      wantsPublic: openbaar,
      link: initiatorLink(deps, { number, initiatorId, locale }),
    });
    await sendLetter(deps, trx, { municipality, contact: { id, ...contact }, aboutId: id, letter });
  });
  if (!proposed.ok) return again();
  const { number, initiatorId } = proposed.value;
  const key = initiatorKey(deps.secrets, initiatorId);
  return redirect(href(visit, `${pathOf(number, '/bedankt')}?sleutel=${key}`));
}

async function showThanks(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const { sleutel = '' } = visit.query;
  const initiative = await findInitiative(trx, visit.params.number ?? '');
  const initiators = initiative ? await readInitiators(trx, [initiative.id]) : [];
  const own = initiators.find(({ id }) => isInitiatorKey(deps.secrets, id, sleutel));
  if (!initiative || !own) throw new NotFound('The key does not fit.');
  const contact = await findContact(trx, own.contactId);
  return page(
    <ProposedPage
      visit={visit}
      number={initiative.number}
      ownPath={`${initiatorPath(initiative.number, own.id)}?sleutel=${sleutel}`}
      hasMail={Boolean(contact?.email)}
      wantsPublic={initiative.wantsPublic}
      team={await readPickedUp(deps, trx, { areaId: initiative.areaIds[0] })}
    />,
  );
}
