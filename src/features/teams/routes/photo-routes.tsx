// SPDX-License-Identifier: EUPL-1.2
import { no } from '../../../kernel/result.ts';
import type { Deps } from '../../../platform/deps.ts';
import { bytes, page, refused } from '../../../platform/http/answer.ts';
import { NotFound } from '../../../platform/http/errors.ts';
import { type Site, anyone } from '../../../platform/http/site.ts';
import { changePhoto, removePhoto } from '../photo-actions.ts';
import { findPublicFile } from '../photo-store.ts';
import { canManageTeams } from '../policies.ts';
import { faultsOf, noFaults } from '../views/faults.ts';
import { PhotoPage } from '../views/person-forms.tsx';
import { idIn, personOf, readSetting, readSettingNow, toPerson } from './reading.ts';

const allow = canManageTeams;
/** A file never changes: another photo is another file. */
const yearSeconds = 365 * 24 * 60 * 60;

export function photoRoutes(site: Site, deps: Deps): void {
  site.page('/fotos/:id', { allow: anyone }, async (visit, trx) => {
    const file = await findPublicFile(trx, idIn(visit, 'id'));
    const content = file && (await deps.files.get(file.storageKey));
    if (!content) throw new NotFound('There is no such photo.');
    return bytes(content, file.contentType, yearSeconds);
  });

  site.page('/werkplek/mensen/:id/foto', { allow }, async (visit, trx) => {
    const person = personOf(visit, await readSetting(deps, trx));
    return page(<PhotoPage visit={visit} person={person} faults={noFaults} />);
  });

  site.form('/werkplek/mensen/:id/foto', { allow }, async (visit, { files }) => {
    const person = personOf(visit, await readSettingNow(deps, visit));
    const [photo] = files.photo ?? [];
    const outcome = photo?.isTooLarge
      ? no([{ field: 'photo', fault: 'too_large' } as const])
      : photo && photo.bytes.length > 0
        ? await changePhoto(deps, visit, person.id, photo.bytes)
        : no([{ field: 'photo', fault: 'required' } as const]);
    if (outcome.ok) return toPerson(visit, person.id);
    return refused(<PhotoPage visit={visit} person={person} faults={faultsOf(visit, outcome.reason)} />);
  });

  site.form('/werkplek/mensen/:id/foto/weg', { allow }, async (visit) => {
    const personId = idIn(visit, 'id');
    await removePhoto(deps, visit, personId);
    return toPerson(visit, personId);
  });
}
