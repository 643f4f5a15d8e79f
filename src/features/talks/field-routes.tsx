// SPDX-License-Identifier: EUPL-1.2
import sharp from 'sharp';
import { mainRole } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, bytes, data, page, redirect, refused } from '../../platform/http/answer.ts';
import { type FaultyField, type Fields, readFields } from '../../platform/http/fields.ts';
import { type FaultItem, faultItems, faultTexts, icon } from '../../platform/html/index.ts';
import { type Site, anyone, staff } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readAreaTree } from '../areas/index.ts';
import { readStaffing } from '../teams/index.ts';
import { noteTalks } from './actions.ts';
import { type Refusal, refusalFields } from './domain.ts';
import { noteForm, noteFrom } from './forms.ts';
import { messages } from './messages.ts';
import { takeParcel } from './parcel.ts';
import { VeldPage, iconSizes } from './views/field-page.tsx';
import { staffOf } from './workplace-routes.tsx';

/** Enough for a phone that comes back with a day's talks, in parcels; not for a machine that goes on trying. */
const perMinute = 60;
const oneHour = 3600;

export function fieldRoutes(site: Site, deps: Deps): void {
  site.page('/veld', { allow: staff }, (visit, trx) => showVeld(deps, visit, { trx }));
  site.form('/veld', { allow: staff, perMinute }, (visit, { fields }) => takeForm(deps, visit, fields));
  site.data('/veld/gesprekken', { allow: staff, perMinute }, async (visit, sent) => {
    const answer = await takeParcel(deps, visit, sent);
    return answer ? data(answer) : data({ reason: 'unreadable' }, 400);
  });
  // A browser fetches these without the session.
  site.page('/veld/manifest.webmanifest', { allow: anyone }, async (visit) =>
    bytes(Buffer.from(JSON.stringify(manifestOf(visit))), 'application/manifest+json', oneHour),
  );
  for (const size of iconSizes) {
    let drawn: Promise<Buffer> | undefined;
    site.page(`/veld/icoon-${size}.png`, { allow: anyone }, async () => {
      drawn ??= sharp(icon, { density: 72 * (size / 32) })
        .resize(size, size)
        .png()
        .toBuffer();
      return bytes(await drawn, 'image/png', 24 * oneHour);
    });
  }
}

function manifestOf(visit: Visit) {
  const t = messages[visit.locale];
  const start = href(visit, '/veld');
  return {
    id: start,
    name: t.appName(visit.municipality.name),
    short_name: t.note.menu,
    description: t.appAbout,
    lang: visit.locale,
    start_url: start,
    scope: start,
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#0e4535',
    icons: iconSizes.map((size) => ({
      src: `/veld/icoon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any',
    })),
  };
}

type Showing = {
  readonly trx: Trx;
  readonly fields?: Fields;
  readonly faults?: readonly FaultyField[];
  readonly refusals?: readonly Refusal[];
};

async function showVeld(deps: Deps, visit: Visit, showing: Showing): Promise<Answer> {
  const { trx, faults = [], refusals = [] } = showing;
  const actor = staffOf(visit);
  const t = messages[visit.locale];
  const ownArea = mainRole(actor)?.areaId;
  const own: Fields = { sleutel: newId(), ...(ownArea ? { gebied: ownArea } : {}) };
  const sentence = faultTexts(visit, faults, t.note.faults);
  const refusalOf = (field: string): string | undefined => {
    const found = refusals.find((one) => refusalFields[one] === field);
    return found && t.refusals[found];
  };
  const items: FaultItem[] = [
    ...faultItems(visit, faults, {
      own: t.note.faults,
      labels: { email: t.note.email, telefoon: t.note.phone, naam: t.note.name },
    }),
    ...refusals.map((one) => ({ href: `#${anchors[one]}`, text: t.refusals[one] })),
  ];
  const body = (
    <VeldPage
      visit={visit}
      actor={actor}
      tree={await readAreaTree(deps, trx)}
      themes={(await readStaffing(deps, trx)).themes}
      fields={showing.fields ?? own}
      fault={(field) => sentence(field) ?? refusalOf(field)}
      faults={items}
      isSaved={visit.query.gelukt === '1'}
    />
  );
  return showing.fields ? refused(body) : page(body);
}

/** Where on the page a refusal leads. */
const anchors: Readonly<Record<Refusal, string>> = { ...refusalFields, theme_gone: 'tekst' };

async function takeForm(deps: Deps, visit: Visit, fields: Fields): Promise<Answer> {
  const again = (wrong: Omit<Showing, 'trx' | 'fields'>): Promise<Answer> =>
    inMunicipality(deps, visit.municipality.id, (trx) => showVeld(deps, visit, { trx, fields, ...wrong }));
  const read = readFields(noteForm, fields);
  if (!read.ok) return again({ faults: read.reason });
  const now = visit.now;
  const note = noteFrom(read.value, { personId: staffOf(visit).personId, notedAt: now });
  const [outcome] = await noteTalks(deps, visit, { notes: [note], phoneNow: now });
  if (outcome?.kind === 'refused') return again({ refusals: outcome.refusals });
  return redirect(`${href(visit, '/veld')}?gelukt=1`);
}
