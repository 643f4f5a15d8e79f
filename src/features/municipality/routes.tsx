// SPDX-License-Identifier: EUPL-1.2
import { inMunicipality } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { page, redirect, refused } from '../../platform/http/answer.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { readFields, typed } from '../../platform/http/fields.ts';
import type { Site } from '../../platform/http/site.ts';
import { href } from '../../platform/http/visit.ts';
import { changeSettings } from './actions.ts';
import { settingsForm, settingsFrom, typedOf } from './forms.ts';
import { canChangeSettings } from './policies.ts';
import { readMunicipality } from './store.ts';
import { SetUpPage } from './set-up-page.tsx';
import { SettingsPage } from './views.tsx';

const allow = canChangeSettings;

/** Where the administrator sets the municipality up, and its settings. */
export function routes(site: Site, deps: Deps): void {
  site.page('/werkplek/inrichten', { allow }, async (visit) => page(<SetUpPage visit={visit} />));

  site.page('/werkplek/instellingen', { allow }, async (visit) => {
    const now = visit.municipality;
    return page(
      <SettingsPage visit={visit} now={now} typed={typedOf(now)} isSaved={visit.query.gelukt === '1'} />,
    );
  });

  site.form('/werkplek/instellingen', { allow }, async (visit, { fields }) => {
    const sent = typed(fields);
    const read = readFields(settingsForm, fields);
    if (!read.ok) {
      return refused(
        <SettingsPage visit={visit} now={visit.municipality} typed={sent} faults={read.reason} />,
      );
    }
    const wanted = settingsFrom(read.value);
    const outcome = await changeSettings(deps, visit, wanted, read.value.mark);
    if (outcome.ok) return redirect(href(visit, '/werkplek/instellingen?gelukt=1'));
    const now = await inMunicipality(deps, visit.municipality.id, readMunicipality);
    if (!now) throw new NotFound('This municipality is not there.');
    return refused(<SettingsPage visit={visit} now={now} typed={sent} overtaken={{ wanted }} />);
  });
}
