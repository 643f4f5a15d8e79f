// SPDX-License-Identifier: EUPL-1.2
import { test } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import type { FormGuard } from './form-guard.ts';

/** A dossier with a document, and what comes to the council. */
export function dossierForms(guard: FormGuard): void {
  test('a dossier and its documents', async () => {
    const bea = guard.as('bea');
    const desk = '/werkplek/raad/dossiers';
    const papers = '/werkplek/raad/stukken';
    await guard.tells(`${desk}/nieuw`, () =>
      bea.fillIn(`${desk}/nieuw`, `${desk}/nieuw`, { nummer: '3641304', titel: 'Wijkgericht werken' }),
    );
    const dossier = `${desk}/3641304`;
    await guard.tells(`${desk}/:number/wijzigen`, () =>
      bea.fillIn(`${dossier}/wijzigen`, `${dossier}/wijzigen`, { titel: 'Gebiedsgericht werken' }),
    );
    await guard.tells(`${desk}/:number/stand`, () =>
      bea.fillIn(dossier, `${dossier}/stand`, { wat: 'publiceren' }),
    );
    const file = new File(['Geachte raad'], 'brief.txt');
    const sent = (fields: Readonly<Record<string, string>>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries({ formulier: newId(), ...fields })) form.append(name, value);
      form.append('bestand', file);
      return form;
    };
    const about = { nummers: '3487985', titel: 'Opdracht', soort: 'assignment', datum: '2026-02-02' };
    await guard.tells(`${desk}/:number/stuk`, () =>
      bea.post(`${dossier}/stuk`, sent({ ...about, toegang: 'public', publicatie: 'later' })),
    );
    const paper = `${papers}/3487985`;
    await guard.tells(`${papers}/:number/wijzigen`, () =>
      bea.fillIn(`${paper}/wijzigen`, `${paper}/wijzigen`, { wat: 'Het college geeft de opdracht.' }),
    );
    await guard.tells(`${papers}/:number/openbaar`, () =>
      bea.fillIn(paper, `${paper}/openbaar`, { wat: 'now' }),
    );
    await guard.tells(`${papers}/:number/versie`, () =>
      bea.post(`${paper}/versie`, sent({ wijziging: 'Een tikfout' })),
    );
    const gone = `${paper}/versie/1/intrekken`;
    await guard.tells(`${papers}/:number/versie/:version/intrekken`, () =>
      bea.fillIn(gone, gone, { reden: 'Het was het verkeerde bestand.' }),
    );
  });

  test('the long-term agenda', async () => {
    const bea = guard.as('bea');
    const desk = '/werkplek/raad/agenda';
    await guard.tells(`${desk}/nieuw`, () =>
      bea.fillIn(`${desk}/nieuw`, `${desk}/nieuw`, { titel: 'Nota', maand: '2026-06' }),
    );
    const plan = `${desk}/${await guard.idOf('select id from council_plans')}`;
    await guard.tells(`${desk}/:id/verschuiven`, () =>
      bea.fillIn(plan, `${plan}/verschuiven`, { maand: '2026-09', reden: 'Bewoners praten eerst mee.' }),
    );
    await guard.tells(`${desk}/:id`, () => bea.fillIn(plan, plan, { titel: 'Nota wijkgericht werken' }));
    await guard.tells(`${desk}/:id/einde`, () => bea.fillIn(plan, `${plan}/einde`, { wat: 'held' }));
  });
}
