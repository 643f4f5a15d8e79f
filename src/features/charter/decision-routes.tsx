// SPDX-License-Identifier: EUPL-1.2
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import type { Visit } from '../../platform/http/visit.ts';
import { adoptCharter } from './actions.ts';
import { versionIn } from './changing.ts';
import { answerComment, showComment } from './comment-actions.ts';
import { loadComments } from './comment-store.ts';
import { adoptForm, answerForm } from './forms.ts';
import { home } from './paths.ts';
import { canWriteCharter } from './policies.ts';
import { readVersions } from './readings.ts';
import { AdoptPage, AnswerPage } from './views/form-pages.tsx';
import { idIn, toVersion } from './visiting.ts';

const allow = canWriteCharter;

/** What is decided about a comment and about the whole. */
export function decisionRoutes(site: Site, deps: Deps): void {
  site.page(`${home}/:id/reacties/:reactie`, { allow }, async (visit, trx) => {
    const { version, comment } = await readComment(deps, visit, trx);
    return page(<AnswerPage visit={visit} version={version} comment={comment} typed={{}} />);
  });

  site.form(`${home}/:id/reacties/:reactie`, { allow }, async (visit, { fields }) => {
    const read = readFields(answerForm, fields);
    const about = { versionId: idIn(visit), commentId: idIn(visit, 'reactie') };
    const outcome = read.ok
      ? await answerComment(deps, visit, {
          ...about,
          outcome: read.value.besluit,
          answer: read.value.antwoord,
        })
      : read;
    if (outcome.ok) return toVersion(visit, 'reacties');
    const found = await inMunicipality(deps, visit.municipality.id, (trx) => readComment(deps, visit, trx));
    return refused(<AnswerPage visit={visit} {...found} typed={typed(fields)} refused={outcome.reason} />);
  });

  for (const [word, isShown] of [
    ['tonen', true],
    ['verbergen', false],
  ] as const) {
    site.form(`${home}/:id/reacties/:reactie/${word}`, { allow }, async (visit) => {
      await showComment(deps, visit, { versionId: idIn(visit), commentId: idIn(visit, 'reactie'), isShown });
      return toVersion(visit, 'reacties');
    });
  }

  site.page(`${home}/:id/vaststellen`, { allow }, async (visit, trx) => {
    const version = versionIn(await readVersions(deps, trx), idIn(visit));
    return page(<AdoptPage visit={visit} version={version} typed={{}} />);
  });

  site.form(`${home}/:id/vaststellen`, { allow }, async (visit, { fields }) => {
    const read = readFields(adoptForm, fields);
    const outcome = read.ok
      ? await adoptCharter(deps, visit, idIn(visit), {
          by: read.value.door,
          on: read.value.op,
          from: read.value.vanaf,
          reason: read.value.reden,
        })
      : read;
    if (outcome.ok) return toVersion(visit);
    const version = await inMunicipality(deps, visit.municipality.id, async (trx) =>
      versionIn(await readVersions(deps, trx), idIn(visit)),
    );
    return refused(
      <AdoptPage visit={visit} version={version} typed={typed(fields)} refused={outcome.reason} />,
    );
  });
}

async function readComment(deps: Deps, visit: Visit, trx: Trx) {
  const version = versionIn(await readVersions(deps, trx), idIn(visit));
  const comment = (await loadComments(trx, version.id)).find(({ id }) => id === visit.params.reactie);
  if (!comment) throw new NotFound('There is no such comment.');
  return { version, comment };
}
