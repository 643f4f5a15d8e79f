// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { type Result, no } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { readWeighings } from '../government-role/index.ts';
import { readGrantPart } from '../grants/index.ts';
import { readStaffing } from '../teams/index.ts';
import { type Own, nameMyself, sendPictures, writeToTeam } from './actions/own.ts';
import { ownIn } from './finding-route.ts';
import { ownMessageForm, ownPicturesForm, ownPlanForm } from './forms.ts';
import { guideOf } from './guide.ts';
import { initiatorPath } from './links.ts';
import { givePicture, sizes } from './picture-giving.ts';
import { readPictures } from './pictures-store.ts';
import { takeOnlyPictures } from './taking-pictures.ts';
import { readMessages } from './talk-store.ts';
import { OwnPage, type OwnPageProps } from './views/own-page.tsx';
import { countOffersOf } from './waiting-store.ts';

const base = '/initiatieven/:number/van-u/:initiator';
const perMinute = 10;

/** The page of one initiator, behind the signed link in their mails. */
export function ownRoutes(site: Site, deps: Deps): void {
  site.page(base, { allow: anyone }, (visit, trx) =>
    showOwn(deps, visit, trx, { sleutel: visit.query.sleutel ?? '' }),
  );
  for (const size of sizes)
    site.page(`${base}/beelden/:id/${size}`, { allow: anyone }, async (visit, trx) => {
      const { initiative } = await ownIn(deps, visit, trx, visit.query.sleutel ?? '');
      return givePicture(deps, trx, { visit, initiative, size, isPublic: false });
    });
  for (const deed of deeds)
    site.form(`${base}/${deed.form}`, { allow: anyone, perMinute }, (visit, form) =>
      takeDeed(deps, visit, { deed, form }),
    );
}

type Shown = { readonly sleutel: string; readonly refused?: OwnPageProps['refused'] };

async function showOwn(
  deps: Deps,
  visit: Visit,
  trx: Trx,
  { sleutel, refused: back }: Shown,
): Promise<Answer> {
  const { initiative, me } = await ownIn(deps, visit, trx, sleutel);
  const [tree, staffing] = [await readAreaTree(deps, trx), await readStaffing(deps, trx)];
  const [weighings, messages, pictures, requests, offers] = await Promise.all([
    readWeighings(trx, [initiative.id]),
    readMessages(trx, initiative.id),
    readPictures(trx, initiative.id),
    readGrantPart(trx, initiative.id),
    countOffersOf(trx, initiative.id),
  ]);
  const body = (
    <OwnPage
      visit={visit}
      initiative={initiative}
      me={me}
      sleutel={sleutel}
      formKey={newId()}
      weighing={weighings[0]}
      guide={guideOf({ staffing, tree, day: dayOf(deps.clock.now()) }, initiative)}
      nameOf={(id) => staffing.people.get(id)?.name ?? visit.municipality.name}
      messages={messages}
      pictures={pictures}
      requests={requests}
      offers={offers}
      {...(back ? { refused: back } : {})}
    />
  );
  return back ? refused(body) : page(body);
}

type Fault = Omit<NonNullable<OwnPageProps['refused']>, 'form' | 'typed'> & { readonly formKey?: string };
type Outcome = Result<undefined, Fault>;
type Deed = {
  readonly form: 'bericht' | 'planning' | 'beelden' | 'naam';
  readonly take: (deps: Deps, visit: Visit, sent: { own: Own; form: SentForm }) => Promise<Outcome>;
};

const deeds: readonly Deed[] = [
  { form: 'bericht', take: takeMessage },
  { form: 'planning', take: takePlan },
  { form: 'beelden', take: takeOwnPictures },
  {
    form: 'naam',
    take: (deps, visit, { own, form }) =>
      nameMyself(deps, visit.municipality, own, typed(form.fields).mag === 'ja'),
  },
];

function faulty(faults: readonly FaultyField[]): Outcome {
  return no({ faults });
}

async function takeMessage(
  deps: Deps,
  visit: Visit,
  { own, form }: { own: Own; form: SentForm },
): Promise<Outcome> {
  const read = readFields(ownMessageForm, form.fields);
  if (!read.ok) return faulty(read.reason);
  const { formulier: id, bericht: body } = read.value;
  const written = await writeToTeam(deps, visit.municipality, own, { id, body });
  return written.ok ? written : faulty([]);
}

async function takePlan(
  deps: Deps,
  visit: Visit,
  { own, form }: { own: Own; form: SentForm },
): Promise<Outcome> {
  const read = readFields(ownPlanForm, form.fields);
  if (!read.ok) return faulty(read.reason);
  const { formulier: id, plan: body, begin, eind } = read.value;
  const plan = { startsOn: begin ?? null, endsOn: eind ?? null };
  const written = await writeToTeam(deps, visit.municipality, own, { id, body, plan });
  return written.ok ? written : faulty([{ field: 'eind', fault: 'ends_before_start' }]);
}

async function takeOwnPictures(
  deps: Deps,
  visit: Visit,
  { own, form }: { own: Own; form: SentForm },
): Promise<Outcome> {
  const { formKey, drafts, refusedFiles } = await takeOnlyPictures(deps, visit, form);
  const read = readFields(ownPicturesForm, form.fields);
  const none: FaultyField[] =
    drafts.length + refusedFiles.length === 0 ? [{ field: 'bestanden', fault: 'required' }] : [];
  if (!read.ok || refusedFiles.length > 0 || none.length > 0) {
    const faults = [...(read.ok ? [] : read.reason), ...none];
    return no({ faults, refusedFiles, drafts, formKey });
  }
  const { beschrijving: alt, openbaar: mayBePublic } = read.value;
  const sent = await sendPictures(deps, visit.municipality, own, { formKey, alt, mayBePublic });
  return sent.ok ? sent : faulty([]);
}

type Sent = { readonly deed: Deed; readonly form: SentForm };

async function takeDeed(deps: Deps, visit: Visit, { deed, form }: Sent): Promise<Answer> {
  const values = typed(form.fields);
  const sleutel = values.sleutel ?? '';
  // Before anything of the form is kept: is it theirs?
  const { initiative, me } = await inMunicipality(deps, visit.municipality.id, (trx) =>
    ownIn(deps, visit, trx, sleutel),
  );
  const own = { number: initiative.number, initiatorId: me.id };
  const outcome = await deed.take(deps, visit, { own, form });
  if (outcome.ok) {
    const to = href(visit, initiatorPath(own.number, own.initiatorId));
    return redirect(`${to}?sleutel=${sleutel}&gedaan=${deed.form}`);
  }
  const { formKey, ...fault } = outcome.reason;
  const back = deed.form === 'naam' ? 'bericht' : deed.form;
  const again = { form: back, typed: { ...values, ...(formKey ? { formulier: formKey } : {}) }, ...fault };
  return inMunicipality(deps, visit.municipality.id, (trx) =>
    showOwn(deps, visit, trx, { sleutel, refused: again }),
  );
}
