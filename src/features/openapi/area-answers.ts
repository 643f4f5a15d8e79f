// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from 'temporal-polyfill';
import type { AreaGeometry } from '../../kernel/geometry/types.ts';
import type { Municipality } from '../../kernel/municipality.ts';
import type { Deps } from '../../platform/deps.ts';
import { type Area, type AreaTree, areaName, areaWord } from '../areas/index.ts';
import { type Staffing, type TeamMember, portfoliosOf, teamOf, themeName } from '../teams/index.ts';
import { type Crs, coordinatesIn } from './crs.ts';
import { apiLink } from './endpoint.ts';
import type { AldermanAnswer, AreaAnswer, AreaDetailAnswer, AreaReference, MemberAnswer } from './schemas.ts';
import { areaWords, roleWords } from './words.ts';

type Linking = Pick<Deps, 'publicUrl'>;

export function areaReference(deps: Linking, area: Area): AreaReference {
  return {
    id: area.id,
    code: area.code,
    naam: areaName(area, 'nl'),
    _links: { self: apiLink(deps, `/gebieden/${area.id}`) },
  };
}

export type AreaSetting = { readonly municipality: Municipality; readonly tree: AreaTree };

export function areaAnswer(deps: Linking, { municipality, tree }: AreaSetting, area: Area): AreaAnswer {
  const above = area.parentId === null ? undefined : tree.byId(area.parentId);
  return {
    id: area.id,
    code: area.code,
    naam: areaName(area, 'nl'),
    soort: areaWords[area.kind],
    woord: areaWord(municipality, area, 'nl'),
    bovenliggend: above ? areaReference(deps, above) : null,
    _links: {
      self: apiLink(deps, `/gebieden/${area.id}`),
      pagina: { href: `${deps.publicUrl}/gebieden/${area.slug}` },
    },
  };
}

export type Today = {
  readonly day: Temporal.PlainDate;
  readonly staffing: Staffing;
  readonly boundary: AreaGeometry | undefined;
  readonly crs: Crs;
};

export function areaDetailAnswer(
  deps: Linking,
  setting: AreaSetting,
  area: Area,
  today: Today,
): AreaDetailAnswer {
  const { day, staffing, boundary, crs } = today;
  const team = teamOf(staffing, setting.tree, area.id, day);
  const short = areaAnswer(deps, setting, area);
  return {
    ...short,
    omschrijving: area.face.nl,
    geometrie: boundary ? { type: 'MultiPolygon', coordinates: copy(coordinatesIn(crs, boundary)) } : null,
    team: team
      .filter((member) => member.role !== 'area_alderman')
      .map((member) => memberAnswer(deps, member)),
    wethouders: team
      .filter((member) => member.role === 'area_alderman')
      .map((member): AldermanAnswer => {
        const portefeuilles = portfoliosOf(staffing, member.person.id, day).map((theme) =>
          themeName(theme, 'nl'),
        );
        return { ...memberAnswer(deps, member), portefeuilles };
      }),
    _links: { ...short._links, onderliggend: apiLink(deps, `/gebieden?bovenliggend=${area.id}`) },
  };
}

function memberAnswer(
  deps: Linking,
  { person, role, fromArea, absentUntil, deputy }: TeamMember<Area>,
): MemberAnswer {
  return {
    naam: person.name,
    rol: roleWords[role],
    email: person.email || null,
    telefoon: person.phone || null,
    werkgever: person.employer || null,
    bereikbaar: person.meet.nl || null,
    gebied: areaReference(deps, fromArea),
    afwezigTot: absentUntil ?? null,
    vervanger: deputy?.name ?? null,
  };
}

type Coordinates = NonNullable<AreaDetailAnswer['geometrie']>['coordinates'];

function copy(polygons: ReturnType<typeof coordinatesIn>): Coordinates {
  return polygons.map((polygon) => polygon.map((ring) => ring.map((point) => [...point])));
}
