// SPDX-License-Identifier: EUPL-1.2
import { isId } from '../../../kernel/ids.ts';
import { contributionKinds } from '../../../kernel/municipality.ts';
import { CheckboxField, Disclosure, Notice } from '../../../platform/html/index.ts';
import { ContactLine, fittingOrganisations } from '../../organisations/index.ts';
import { decideHolder } from '../../routing/index.ts';
import { handedOn } from '../actions/handling.ts';
import { isSameHolder } from '../domain.ts';
import { messages } from '../messages.ts';
import { ballName } from '../wording.ts';
import { type FormsProps, back } from './item-form.ts';

/** To take it up, or to see who gets it by the rules when it is sorted like this, and to leave the ball where it is. */
export function TriageBall(props: FormsProps) {
  const { visit, names, contribution, world } = props;
  const t = messages[visit.locale].item;
  const form = back(props, 'triage');
  const { soort, gebied = contribution.areaId, thema = contribution.themeId ?? '' } = form.typed;
  const wanted = {
    kind: contributionKinds.find((kind) => kind === soort) ?? contribution.kind,
    areaId: world.tree.byId(gebied) ? gebied : contribution.areaId,
    ...(isId(thema) ? { themeId: thema } : {}),
  };
  const holder = handedOn(world, contribution, wanted);
  const decision = decideHolder(world, { ...wanted, themeId: wanted.themeId ?? null });
  const isMoved = !isSameHolder(holder, contribution.holder);
  const who = ballName(names, holder);
  const goes = decision.rule ? t.goesToBecause(who, decision.missed.length + 1) : t.goesTo(who);
  const canTake = contribution.holder.kind !== 'person';
  const isTaken = form.isOpen ? Boolean(form.typed.oppakken) : contribution.holder.kind === 'team';
  return (
    <>
      {canTake && (
        <CheckboxField
          id={form.id('oppakken')}
          name="oppakken"
          value="ja"
          label={t.takeUp}
          checked={isTaken}
        />
      )}
      <Notice tone={isMoved ? 'ball' : 'neutral'} id="triage-ball">
        {isMoved ? goes : t.staysWith(who)} {canTake && t.unlessTaken}
      </Notice>
      {(isMoved || (canTake && world.rules.length > 0)) && (
        <CheckboxField
          id={form.id('houden')}
          name="houden"
          value="ja"
          label={t.keepBall}
          checked={Boolean(form.typed.houden)}
        />
      )}
    </>
  );
}

/** Before the ball is given: whom one reaches there, and who is for this theme here. */
export function HandOverContacts({ visit, contribution, world }: FormsProps) {
  const t = messages[visit.locale].item;
  const path = world.tree.pathTo(contribution.areaId).map(({ id }) => id);
  const fitting = fittingOrganisations(world.organisations, contribution.themeId, path);
  const reachable = world.organisations.filter(({ endedAt, contacts }) => !endedAt && contacts.length > 0);
  return (
    <>
      {fitting.length > 0 && <p>{t.fitting(fitting.map(({ name }) => name).join(', '))}</p>}
      {reachable.length > 0 && (
        <Disclosure summary={t.contacts}>
          <ul class="meent-plain-list">
            {reachable.map(({ name, contacts }) => (
              <li>
                {name}
                {contacts.map((person) => (
                  <small>
                    <ContactLine person={person} />
                  </small>
                ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
