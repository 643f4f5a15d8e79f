// SPDX-License-Identifier: EUPL-1.2
import { type Id, isId, newId } from '../../kernel/ids.ts';
import { type Trx, inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Answer, page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { type Fields, readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { type Visit, href } from '../../platform/http/visit.ts';
import { readStaffing } from '../teams/index.ts';
import { addTemplate, changeTemplate, endTemplate } from './actions.ts';
import type { Template } from './domain.ts';
import { templateForm } from './forms.ts';
import { canManageTemplates as allow } from './policies.ts';
import { readTemplates } from './templates.ts';
import { type Refused, TemplatePage, typedOf } from './views/template-page.tsx';
import { TemplatesPage } from './views/templates-page.tsx';

export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/sjablonen', { allow }, async (visit, trx) => {
    const { themes } = await readStaffing(deps, trx);
    const all = await readTemplates(deps, trx);
    return page(
      <TemplatesPage visit={visit} themes={themes} all={all} isSaved={visit.query.gelukt === '1'} />,
    );
  });

  site.page('/werkplek/sjablonen/nieuw', { allow }, (visit, trx) =>
    showForm(deps, visit, trx, { typed: { key: newId(), language: 'nl' } }),
  );

  site.form('/werkplek/sjablonen/nieuw', { allow }, async (visit, { fields }) => {
    const read = readFields(templateForm, fields);
    const outcome = read.ok ? await addTemplate(deps, visit, detailsOf(read.value.key, read.value)) : read;
    return outcome.ok ? toList(visit) : again(deps, visit, { fields, refused: outcome.reason });
  });

  site.page('/werkplek/sjablonen/:id', { allow }, async (visit, trx) => {
    const template = templateIn(await readTemplates(deps, trx), idIn(visit));
    return showForm(deps, visit, trx, { template, typed: typedOf(template) });
  });

  site.form('/werkplek/sjablonen/:id', { allow }, async (visit, { fields }) => {
    const id = idIn(visit);
    const read = readFields(templateForm, fields);
    const outcome = read.ok
      ? await changeTemplate(deps, visit, detailsOf(id, read.value), read.value.mark)
      : read;
    return outcome.ok ? toList(visit) : again(deps, visit, { id, fields, refused: outcome.reason });
  });

  for (const [path, isEnded] of [
    ['einde', true],
    ['terug', false],
  ] as const) {
    site.form(`/werkplek/sjablonen/:id/${path}`, { allow }, async (visit) => {
      await endTemplate(deps, visit, { id: idIn(visit), isEnded });
      return toList(visit);
    });
  }
}

type Showing = {
  readonly template?: Template;
  readonly typed: ReturnType<typeof typed>;
  readonly refused?: Refused;
};

async function showForm(deps: Deps, visit: Visit, trx: Trx, showing: Showing): Promise<Answer> {
  const { themes } = await readStaffing(deps, trx);
  const body = <TemplatePage visit={visit} themes={themes} {...showing} />;
  return showing.refused ? refused(body) : page(body);
}

type Back = { readonly id?: Id; readonly fields: Fields; readonly refused: Refused };

function again(deps: Deps, visit: Visit, { id, fields, refused: why }: Back): Promise<Answer> {
  return inMunicipality(deps, visit.municipality.id, async (trx) => {
    const template = id && templateIn(await readTemplates(deps, trx), id);
    return showForm(deps, visit, trx, {
      typed: typed(fields),
      refused: why,
      ...(template ? { template } : {}),
    });
  });
}

type Sent = {
  readonly title: string;
  readonly kind?: Template['kind'] | undefined;
  readonly theme?: Id | undefined;
  readonly language: Template['locale'];
  readonly body: string;
};

function detailsOf(id: Id, { title, kind, theme, language, body }: Sent) {
  return { id, title, kind: kind ?? null, themeId: theme ?? null, locale: language, body };
}

function templateIn(all: readonly Template[], id: Id): Template {
  const found = all.find((one) => one.id === id);
  if (!found) throw new NotFound('There is no such template.');
  return found;
}

function idIn(visit: Visit): Id {
  const { id } = visit.params;
  if (!isId(id)) throw new NotFound('There is no such template.');
  return id;
}

function toList(visit: Visit): Answer {
  return redirect(href(visit, '/werkplek/sjablonen?gelukt=1'));
}
