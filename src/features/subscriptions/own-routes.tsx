// SPDX-License-Identifier: EUPL-1.2
import { resident } from '../../kernel/actor.ts';
import { type Id, isId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type FaultyField, readFields, typed } from '../../platform/http/fields.ts';
import type { SentForm } from '../../platform/http/forms.ts';
import { type Site, anyone } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { changeSubscription, confirmSubscription, stopSubscription } from './actions.ts';
import { type Subscription, stateOf } from './domain.ts';
import { ownForm, typedChoices } from './forms.ts';
import { readFollowed } from './followed.ts';
import { confirmFollowing } from './following.ts';
import {
  type ConfirmKey,
  type FollowKey,
  basePath,
  isConfirmKey,
  isExpired,
  isFollowKey,
  isOwnKey,
  isStopKey,
  ownKey,
  ownPath,
  stopKey,
} from './links.ts';
import { idIn, readOffer } from './offer.ts';
import { findSubscription } from './store.ts';
import {
  ConfirmPage,
  EndPage,
  FollowPage,
  LetGoPage,
  OwnPage,
  StopPage,
  goneEnding,
  stoppedEnding,
} from './views/own-page.tsx';

// Mail services stop for many of their readers from one address.
const stopsAMinute = 600;

/** What the links in mails lead to. */
export function ownRoutes(site: Site, deps: Deps): void {
  site.page(`${basePath}/:id`, { allow: anyone }, (visit, trx) => showOwn(deps, visit, trx));
  site.page(`${basePath}/:id/bevestigen`, { allow: anyone }, (visit, trx) => showConfirm(deps, visit, trx));
  site.page(`${basePath}/:id/volgen`, { allow: anyone }, (visit, trx) => showFollow(deps, visit, trx));
  site.form(`${basePath}/:id/volgen`, { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeFollow(deps, visit, form),
  );
  site.page(`${basePath}/:id/stoppen`, { allow: anyone }, (visit, trx) => showStop(deps, visit, trx));
  site.form(`${basePath}/:id`, { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeChoices(deps, visit, form),
  );
  site.form(`${basePath}/:id/bevestigen`, { allow: anyone, perMinute: 20 }, (visit, form) =>
    takeConfirm(deps, visit, form),
  );
  site.form(
    `${basePath}/:id/stoppen`,
    { allow: anyone, perMinute: stopsAMinute, isFromElsewhere: true },
    (visit, form) => takeStop(deps, visit, form),
  );
}

async function showConfirm(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const id = idIn(visit);
  const confirmKey = { until: visit.query.tot ?? '', key: visit.query.sleutel ?? '' };
  if (!isConfirmKey(deps.secrets, id, confirmKey)) throw new NotFound('The key does not fit.');
  const found = await findSubscription(trx, id);
  if (found && stateOf(found) === 'active') return redirect(href(visit, ownPath(deps.secrets, id)));
  return found && canConfirm(found) && !isExpired(confirmKey, visit.now)
    ? page(<ConfirmPage visit={visit} id={id} confirmKey={confirmKey} />)
    : page(<EndPage visit={visit} ending={goneEnding(visit)} />);
}

function canConfirm(one: Subscription): boolean {
  return stateOf(one) === 'asked';
}

async function takeConfirm(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const id = idIn(visit);
  const values = typed(form.fields);
  const confirmKey: ConfirmKey = { until: values.tot ?? '', key: values.sleutel ?? '' };
  if (!isConfirmKey(deps.secrets, id, confirmKey)) throw new NotFound('The key does not fit.');
  const found = await inMunicipality(deps, visit.municipality.id, (trx) => findSubscription(trx, id));
  if (!found || isExpired(confirmKey, visit.now) || stateOf(found) === 'ended')
    return page(<EndPage visit={visit} ending={goneEnding(visit)} />);
  await confirmSubscription(deps, { municipality: visit.municipality, actor: resident }, id);
  return redirect(href(visit, `${ownPath(deps.secrets, id)}&gelukt=bevestigd`));
}

function followKeyIn(values: Readonly<Record<string, string>>): FollowKey {
  return { subjectId: values.wat ?? '', until: values.tot ?? '', key: values.sleutel ?? '' };
}

async function showFollow(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const id = idIn(visit);
  const followKey = followKeyIn(visit.query);
  if (!isFollowKey(deps.secrets, id, followKey)) throw new NotFound('The key does not fit.');
  const found = await findSubscription(trx, id);
  if (found?.followed.includes(followKey.subjectId)) return redirect(href(visit, ownPath(deps.secrets, id)));
  const [words] = await readFollowed(trx, [followKey.subjectId]);
  const canStill = found && stateOf(found) !== 'ended' && words && !isExpired(followKey, visit.now);
  return page(
    canStill ? (
      <FollowPage visit={visit} id={id} followKey={followKey} title={words.title} />
    ) : (
      <EndPage visit={visit} ending={goneEnding(visit)} />
    ),
  );
}

async function takeFollow(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const id = idIn(visit);
  const followKey = followKeyIn(typed(form.fields));
  if (!isFollowKey(deps.secrets, id, followKey)) throw new NotFound('The key does not fit.');
  const doer = { municipality: visit.municipality, actor: resident };
  const isFollowing =
    !isExpired(followKey, visit.now) && (await confirmFollowing(deps, doer, id, followKey.subjectId));
  if (!isFollowing) return page(<EndPage visit={visit} ending={goneEnding(visit)} />);
  return redirect(href(visit, `${ownPath(deps.secrets, id)}&gelukt=volgt`));
}

async function showOwn(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const id = idIn(visit);
  if (!isOwnKey(deps.secrets, id, visit.query.sleutel ?? '')) throw new NotFound('The key does not fit.');
  const found = await findSubscription(trx, id);
  if (!found || stateOf(found) === 'ended')
    return page(<EndPage visit={visit} ending={stoppedEnding(visit)} />);
  if (stateOf(found) === 'asked') return page(<EndPage visit={visit} ending={goneEnding(visit)} />);
  const { los } = visit.query;
  if (los !== undefined && found.followed.includes(los)) return letGoPage(deps, visit, trx, { found, los });
  const done = { bevestigd: 'confirmed', bewaard: 'saved', volgt: 'following' } as const;
  const { gelukt } = visit.query;
  return ownPage(deps, visit, trx, {
    found,
    typed: found,
    ...(gelukt === 'bevestigd' || gelukt === 'bewaard' || gelukt === 'volgt' ? { done: done[gelukt] } : {}),
  });
}

type LettingGo = { readonly found: Subscription; readonly los: Id };

async function letGoPage(deps: Deps, visit: Visit, trx: Trx, { found, los }: LettingGo): Promise<Answer> {
  const [record] = await readFollowed(trx, [los]);
  if (!record) return ownPage(deps, visit, trx, { found, typed: found });
  const key = ownKey(deps.secrets, found.id);
  const isLast = found.isFollowedOnly && found.followed.length === 1;
  return page(<LetGoPage visit={visit} id={found.id} ownKey={key} record={record} isLast={isLast} />);
}

/** Lets go of one record; when nothing is left to hear of, the address is not kept either. */
async function letGo(deps: Deps, visit: Visit, id: Id, los: Id): Promise<Answer> {
  const found = await inMunicipality(deps, visit.municipality.id, (trx) => findSubscription(trx, id));
  const doer = { municipality: visit.municipality, actor: resident };
  const own = ownPath(deps.secrets, id);
  if (!found || stateOf(found) === 'ended') return redirect(href(visit, own));
  const followed = found.followed.filter((one) => one !== los);
  if (found.isFollowedOnly && followed.length === 0) {
    await stopSubscription(deps, doer, id);
    return redirect(href(visit, own));
  }
  const { areaIds, themeIds, frequency, isFollowedOnly } = found;
  await changeSubscription(deps, doer, id, { areaIds, themeIds, frequency, followed, isFollowedOnly });
  return redirect(href(visit, `${own}&gelukt=bewaard`));
}

type Own = {
  readonly found: Subscription;
  readonly typed: {
    readonly areaIds: readonly string[];
    readonly themeIds: readonly string[];
    readonly frequency: string;
  };
  readonly faults?: readonly FaultyField[];
  readonly done?: 'confirmed' | 'saved' | 'following';
};

async function ownPage(deps: Deps, visit: Visit, trx: Trx, { found, ...own }: Own): Promise<Answer> {
  const keys = { own: ownKey(deps.secrets, found.id), stop: stopKey(deps.secrets, found.id) };
  const offer = await readOffer(deps, trx);
  const followed = await readFollowed(trx, found.followed);
  const body = (
    <OwnPage visit={visit} offer={offer} subscription={found} keys={keys} followed={followed} {...own} />
  );
  return own.faults ? refused(body) : page(body);
}

async function takeChoices(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const id = idIn(visit);
  if (!isOwnKey(deps.secrets, id, typed(form.fields).sleutel ?? ''))
    throw new NotFound('The key does not fit.');
  const { los } = typed(form.fields);
  if (isId(los)) return letGo(deps, visit, id, los);
  const read = readFields(ownForm, form.fields);
  if (!read.ok) {
    return inMunicipality(deps, visit.municipality.id, async (trx) => {
      const found = await findSubscription(trx, id);
      if (!found || stateOf(found) === 'ended')
        return page(<EndPage visit={visit} ending={stoppedEnding(visit)} />);
      return ownPage(deps, visit, trx, { found, typed: typedChoices(form.fields), faults: read.reason });
    });
  }
  const { gebied, thema, hoevaak, volgt, alleen } = read.value;
  await changeSubscription(deps, { municipality: visit.municipality, actor: resident }, id, {
    areaIds: gebied,
    themeIds: thema,
    frequency: hoevaak,
    followed: volgt,
    isFollowedOnly: alleen,
  });
  return redirect(href(visit, `${ownPath(deps.secrets, id)}&gelukt=bewaard`));
}

async function showStop(deps: Deps, visit: Visit, trx: Trx): Promise<Answer> {
  const id = idIn(visit);
  const key = visit.query.sleutel ?? '';
  if (!isStopKey(deps.secrets, id, key)) throw new NotFound('The key does not fit.');
  const found = await findSubscription(trx, id);
  return found && stateOf(found) !== 'ended'
    ? page(<StopPage visit={visit} id={id} stopKey={key} />)
    : page(<EndPage visit={visit} ending={stoppedEnding(visit)} />);
}

/** By the button on a page, or by a mail program on behalf of its reader: that one is to get no redirect (RFC 8058 §3.1). */
async function takeStop(deps: Deps, visit: Visit, form: SentForm): Promise<Answer> {
  const id = idIn(visit);
  if (!isStopKey(deps.secrets, id, visit.query.sleutel ?? '')) throw new NotFound('The key does not fit.');
  await stopSubscription(deps, { municipality: visit.municipality, actor: resident }, id);
  if (typed(form.fields)['List-Unsubscribe'] === 'One-Click')
    return page(<EndPage visit={visit} ending={stoppedEnding(visit)} />);
  return redirect(href(visit, ownPath(deps.secrets, id)));
}
