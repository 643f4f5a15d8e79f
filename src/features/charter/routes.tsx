// SPDX-License-Identifier: EUPL-1.2
import { isStaff } from '../../kernel/actor.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { scopeOf } from '../contributions/index.ts';
import { makeThreadRail } from '../thread/index.ts';
import { addStep, changeIntro, consult, moveStep, startDraft, withdrawDraft } from './actions.ts';
import { versionIn } from './changing.ts';
import { comment } from './comment-actions.ts';
import { consultForm, staffCommentForm, startForm, stepForm, textForm, withdrawForm } from './forms.ts';
import { home } from './paths.ts';
import { canSeeCharters, canWriteCharter } from './policies.ts';
import { readCharter, readVersions } from './readings.ts';
import { readyMade } from './ready-made.ts';
import { decisionRoutes } from './decision-routes.tsx';
import { taskRoutes } from './task-routes.tsx';
import { idIn, keyOf, toVersion } from './visiting.ts';
import { type CharterPageProps, CharterPage } from './views/charter-page.tsx';
import { ChartersPage } from './views/charters-page.tsx';
import { TextPage } from './views/form-pages.tsx';
import type { Refused } from './views/showing.ts';

const allow = canWriteCharter;

export function routes(site: Site, deps: Deps): void {
  site.page(home, { allow: canSeeCharters }, async (visit, trx) =>
    page(<ChartersPage visit={visit} versions={await readVersions(deps, trx)} formKey={newId()} />),
  );

  site.form(home, { allow }, async (visit, { fields }) => {
    const read = readFields(startForm, fields);
    if (!read.ok) {
      const versions = await inMunicipality(deps, visit.municipality.id, (trx) => readVersions(deps, trx));
      const again = { visit, versions, typed: typed(fields), refused: read.reason };
      return refused(<ChartersPage {...again} formKey={keyOf(fields)} />);
    }
    const { sleutel, begin, titel } = read.value;
    const from = begin === 'nu' ? 'present' : begin === 'klaar' ? readyMade[visit.locale] : [];
    await startDraft(deps, visit, { id: sleutel, title: titel, from });
    return redirect(href(visit, `${home}/${sleutel}`));
  });

  site.page(`${home}/:id`, { allow: canSeeCharters }, async (visit, trx) => {
    const isSaved = visit.query.gelukt === '1';
    return page(<CharterPage {...await pageProps(deps, visit, trx)} isSaved={isSaved} />);
  });

  textRoutes(site, deps);
  partRoutes(site, deps);
  taskRoutes(site, deps);
  decisionRoutes(site, deps);
}

function textRoutes(site: Site, deps: Deps): void {
  site.page(`${home}/:id/tekst`, { allow }, async (visit, trx) => {
    const version = versionIn(await readVersions(deps, trx), idIn(visit));
    const shown = { titel: version.title, inleiding: version.intro };
    return page(<TextPage visit={visit} version={version} typed={shown} />);
  });

  site.form(`${home}/:id/tekst`, { allow }, async (visit, { fields }) => {
    const read = readFields(textForm, fields);
    const id = idIn(visit);
    const outcome = read.ok
      ? await changeIntro(deps, visit, id, {
          title: read.value.titel,
          intro: read.value.inleiding,
          stamp: read.value.stand,
        })
      : read;
    if (outcome.ok) return toVersion(visit);
    const version = await inMunicipality(deps, visit.municipality.id, async (trx) =>
      versionIn(await readVersions(deps, trx), id),
    );
    return refused(
      <TextPage visit={visit} version={version} typed={typed(fields)} refused={outcome.reason} />,
    );
  });
}

/** The small forms on the page of a version itself. */
function partRoutes(site: Site, deps: Deps): void {
  site.form(`${home}/:id/inspraak`, { allow }, async (visit, { fields }) => {
    const read = readFields(consultForm, fields);
    const outcome = read.ok ? await consult(deps, visit, idIn(visit), read.value.tot) : read;
    return settled(deps, visit, fields, { outcome, field: 'tot', part: 'inspraak' });
  });

  site.form(`${home}/:id/reacties`, { allow: canSeeCharters }, async (visit, { fields }) => {
    const read = readFields(staffCommentForm, fields);
    const outcome = read.ok
      ? await comment(deps, visit, idIn(visit), {
          id: read.value.sleutel,
          taskId: isId(read.value.over) ? read.value.over : undefined,
          by: 'department',
          organisation: read.value.namens,
          name: '',
          email: '',
          locale: visit.locale,
          body: read.value.reactie,
        })
      : read;
    return settled(deps, visit, fields, { outcome, field: 'reactie', part: 'reacties' });
  });

  site.form(`${home}/:id/stappen`, { allow }, async (visit, { fields }) => {
    const read = readFields(stepForm, fields);
    const outcome = read.ok
      ? await addStep(deps, visit, idIn(visit), {
          id: read.value.sleutel,
          what: read.value.stap,
          owner: read.value.eigenaar,
          dueOn: read.value.dag,
        })
      : read;
    return settled(deps, visit, fields, { outcome, field: 'stap', part: 'stappen' });
  });

  site.form(`${home}/:id/stappen/:stap`, { allow }, async (visit, { fields }) => {
    const { wat } = typed(fields);
    const move = wat === 'remove' || wat === 'open' ? wat : 'done';
    await moveStep(deps, visit, idIn(visit), { stepId: idIn(visit, 'stap'), move });
    return toVersion(visit, 'stappen');
  });

  site.form(`${home}/:id/intrekken`, { allow }, async (visit, { fields }) => {
    const read = readFields(withdrawForm, fields);
    const outcome = read.ok ? await withdrawDraft(deps, visit, idIn(visit), read.value.reden) : read;
    return settled(deps, visit, fields, { outcome, field: 'reden' });
  });
}

type Settling = {
  readonly outcome: Result<unknown, Refused>;
  readonly field: string;
  readonly part?: string;
};

/** Back to the page of the version: with the form as it was typed when it was refused. */
function settled(
  deps: Deps,
  visit: Visit,
  fields: Fields,
  { outcome, field, part }: Settling,
): Promise<Answer> {
  if (outcome.ok) return Promise.resolve(toVersion(visit, part));
  const back = { typed: typed(fields), refused: outcome.reason, field };
  return inMunicipality(deps, visit.municipality.id, async (trx) => {
    const props = await pageProps(deps, visit, trx);
    return refused(<CharterPage {...props} formKey={keyOf(fields)} back={back} />);
  });
}

async function pageProps(deps: Deps, visit: Visit, trx: Trx): Promise<CharterPageProps> {
  const versions = await readVersions(deps, trx);
  // By its number too: that is how it is called everywhere else.
  const byNumber = versions.find(({ number }) => number === visit.params.id);
  const version = byNumber ?? versionIn(versions, idIn(visit));
  const charter = await readCharter(trx, version);
  const record = { kind: 'charter', id: version.id, number: version.number } as const;
  const thread = isStaff(visit.actor) && (await makeThreadRail(trx, visit, record, scopeOf(visit.actor)));
  return { visit, versions, charter, thread, formKey: newId() };
}
