// SPDX-License-Identifier: EUPL-1.2
import type { DemoOrganisation } from '../types.ts';

const parties: readonly Pick<DemoOrganisation, 'key' | 'branch' | 'name' | 'areas'>[] = [
  {
    key: 'buurttuin-sluiswijk',
    branch: 'residents_group',
    name: 'Buurttuin Sluiswijk',
    areas: ['sluiswijk'],
  },
  {
    key: 'bewoners-broekhuizen',
    branch: 'residents_group',
    name: 'Bewonersoverleg Broekhuizen',
    areas: ['broekhuizen'],
  },
  { key: 'kompas', branch: 'school', name: 'Basisschool Het Kompas', areas: ['sluiswijk'] },
  { key: 'ter-horst-college', branch: 'school', name: 'Ter Horst College', areas: ['ter-horst'] },
  {
    key: 'vv-lindewoude',
    branch: 'association',
    name: 'Voetbalvereniging Lindewoude ’58',
    areas: ['ter-horst'],
  },
  {
    key: 'speeltuin-de-sluis',
    branch: 'association',
    name: 'Speeltuinvereniging De Sluis',
    areas: ['sluiswijk'],
  },
  { key: 'winkels-sluisplein', branch: 'entrepreneurs', name: 'Winkeliers Sluisplein', areas: ['sluiswijk'] },
  {
    key: 'huisartsen-midden',
    branch: 'care',
    name: 'Huisartsen en wijkverpleging Midden',
    areas: ['midden'],
  },
  { key: 'dorpsbelang-nesse', branch: 'residents_group', name: 'Dorpsbelang Nesse', areas: ['nesse'] },
  {
    key: 'dorpsbelang-oudeveen',
    branch: 'residents_group',
    name: 'Dorpsbelangenvereniging Oudeveen en omstreken',
    areas: ['oudeveen'],
  },
  {
    key: 'dorpshuis-vrijland',
    branch: 'association',
    name: 'Stichting Dorpshuis Vrijland',
    areas: ['vrijland'],
  },
  { key: 'ijsclub-oudeveen', branch: 'association', name: 'IJsclub Oudeveen', areas: ['oudeveen'] },
  { key: 'de-wilg', branch: 'school', name: 'Dorpsschool De Wilg', areas: ['nesse'] },
];

/** Groups, schools and shops that the area teams meet every week. */
export const localParties: readonly DemoOrganisation[] = parties.map((one, index) => ({
  ...one,
  kind: 'partner',
  email: `${one.key}@lindewoude.example`,
  phone: `0300 12 37 ${String(index + 1).padStart(2, '0')}`,
}));
