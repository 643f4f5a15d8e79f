// SPDX-License-Identifier: EUPL-1.2
import type { DemoOrganisation } from '../types.ts';

function party(
  key: string,
  branch: DemoOrganisation['branch'],
  name: string,
  areas: readonly string[],
): DemoOrganisation {
  return { key, kind: 'partner', branch, name, email: `${key}@lindewoude.example`, areas };
}

/** Groups, schools and shops that the area teams meet every week. */
export const localParties: readonly DemoOrganisation[] = [
  party('buurttuin-sluiswijk', 'residents_group', 'Buurttuin Sluiswijk', ['sluiswijk']),
  party('bewoners-broekhuizen', 'residents_group', 'Bewonersoverleg Broekhuizen', ['broekhuizen']),
  party('kompas', 'school', 'Basisschool Het Kompas', ['sluiswijk']),
  party('ter-horst-college', 'school', 'Ter Horst College', ['ter-horst']),
  party('vv-lindewoude', 'association', 'Voetbalvereniging Lindewoude ’58', ['ter-horst']),
  party('speeltuin-de-sluis', 'association', 'Speeltuinvereniging De Sluis', ['sluiswijk']),
  party('winkels-sluisplein', 'entrepreneurs', 'Winkeliers Sluisplein', ['sluiswijk']),
  party('huisartsen-midden', 'care', 'Huisartsen en wijkverpleging Midden', ['midden']),
  party('dorpsbelang-nesse', 'residents_group', 'Dorpsbelang Nesse', ['nesse']),
  party('dorpsbelang-oudeveen', 'residents_group', 'Dorpsbelangenvereniging Oudeveen en omstreken', [
    'oudeveen',
  ]),
  party('dorpshuis-vrijland', 'association', 'Stichting Dorpshuis Vrijland', ['vrijland']),
  party('ijsclub-oudeveen', 'association', 'IJsclub Oudeveen', ['oudeveen']),
  party('de-wilg', 'school', 'Dorpsschool De Wilg', ['nesse']),
];
