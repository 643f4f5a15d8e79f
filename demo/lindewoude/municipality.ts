// SPDX-License-Identifier: EUPL-1.2

export { faces } from './faces.ts';

/** The tint of a region in the drawing: the number of one of the theme's four area colours. */
type Tint = 1 | 2 | 3 | 4;
type Words = { one: string; many: string; theOne: string };

/** Lindewoude does not exist; nor do its dialling code, its domain and the people in it. */
export const municipality = {
  name: 'Lindewoude',
  slug: 'lindewoude',
  tagline: { nl: 'samen per wijk en dorp', en: 'together, in every district and village' },
  contact: {
    organisation: 'Gemeente Lindewoude',
    street: 'Raadhuisplein 1',
    postcode: '7390 AA',
    place: 'Lindewoude',
    phone: '0300 12 34 00',
    email: 'gemeente@lindewoude.example',
    openingHours: {
      nl: 'Maandag tot en met vrijdag van 9.00 tot 17.00 uur. Op donderdag tot 20.00 uur.',
      en: 'Monday to Friday from 9:00 to 17:00. On Thursday until 20:00.',
    },
  },
} as const;

/** The words for kinds of area that the municipality uses towards its residents. */
export const areaWords: Record<'region' | 'district' | 'village', { nl: Words; en: Words }> = {
  region: {
    nl: { one: 'gebied', many: 'gebieden', theOne: 'het gebied' },
    en: { one: 'area', many: 'areas', theOne: 'the area' },
  },
  district: {
    nl: { one: 'wijk', many: 'wijken', theOne: 'de wijk' },
    en: { one: 'district', many: 'districts', theOne: 'the district' },
  },
  village: {
    nl: { one: 'dorp', many: 'dorpen', theOne: 'het dorp' },
    en: { one: 'village', many: 'villages', theOne: 'the village' },
  },
};

export const regionTints: Record<'noord' | 'midden' | 'west' | 'zuidoost', Tint> = {
  zuidoost: 1,
  midden: 2,
  west: 3,
  noord: 4,
};
