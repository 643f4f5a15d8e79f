// SPDX-License-Identifier: EUPL-1.2

export type AreaFileKind = 'region' | 'district' | 'village' | 'neighbourhood' | 'municipality';

/** Property names that go before the recognised ones. */
export type PropertyMap = {
  readonly code?: string;
  readonly name?: string;
  readonly parentCode?: string;
  readonly municipalityCode?: string;
};

export type AreaProperties = {
  readonly code: string | undefined;
  readonly name: string | undefined;
  readonly parentCode: string | undefined;
  readonly municipalityCode: string | undefined;
  readonly municipalityName: string | undefined;
  readonly year: number | undefined;
};

type Naming = {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly parents: readonly string[];
};

// The second name is that of the older CBS files, which spell it in capitals: properties are found whatever
// their case.
const municipality: Naming = {
  codes: ['gemeentecode', 'gm_code'],
  names: ['gemeentenaam', 'gm_naam'],
  parents: [],
};
const district: Naming = {
  codes: ['wijkcode', 'wk_code'],
  names: ['wijknaam', 'wk_naam'],
  parents: municipality.codes,
};
const neighbourhood: Naming = {
  codes: ['buurtcode', 'bu_code'],
  names: ['buurtnaam', 'bu_naam'],
  parents: district.codes,
};
const statistical: Naming = { codes: ['statcode'], names: ['statnaam'], parents: [] };
const own: Naming = {
  codes: ['code', 'gebiedcode'],
  names: ['naam', 'name', 'gebiedsnaam', 'gebiednaam'],
  parents: [],
};

/**
 * Per kind, which names are looked for, best first. Regions and villages are the municipality's own, made of
 * any of them.
 */
const namings: { readonly [K in AreaFileKind]: readonly Naming[] } = {
  municipality: [municipality, statistical, own],
  district: [district, statistical, own],
  neighbourhood: [neighbourhood, statistical, own],
  village: [own, statistical, neighbourhood, district],
  region: [own, statistical, neighbourhood, district, municipality],
};

/**
 * The property names in which a code or a name is looked for, for the sentence that says it was not there.
 */
export function lookedFor(kind: AreaFileKind, map: PropertyMap, what: 'code' | 'name'): string[] {
  const mapped = map[what];
  if (mapped !== undefined) return [mapped];
  return namings[kind].flatMap((naming) => (what === 'code' ? naming.codes : naming.names));
}

/**
 * Recognises CBS and PDOK property names, or those of `map`. Texts are trimmed; numbers count as texts, so a
 * postcode can be a code. Without a property for it, the parent and the municipality follow from the CBS code
 * itself.
 */
export function readAreaProperties(raw: unknown, kind: AreaFileKind, map: PropertyMap): AreaProperties {
  const byName = new Map<string, string>();
  if (typeof raw === 'object' && raw !== null) {
    for (const [name, value] of Object.entries(raw)) {
      const text = readText(value);
      if (text !== undefined) byName.set(name.toLowerCase(), text);
    }
  }
  const first = (names: readonly string[]): string | undefined => {
    const found = names.find((name) => byName.has(name.toLowerCase()));
    return found === undefined ? undefined : byName.get(found.toLowerCase());
  };
  const pick = (mapped: string | undefined, names: readonly string[]): string | undefined =>
    first(mapped === undefined ? names : [mapped]);

  const naming = namings[kind].find(({ codes }) => first(codes) !== undefined);
  const code = pick(map.code, naming?.codes ?? []);
  const isMunicipality = kind === 'municipality';
  const parents = naming === own || naming === statistical || !naming ? defaultParents(kind) : naming.parents;
  return {
    code,
    // The name that belongs to the code, before that of another naming in the same file.
    name: pick(map.name, [...(naming?.names ?? []), ...namings[kind].flatMap(({ names }) => names)]),
    parentCode: isMunicipality
      ? undefined
      : (pick(map.parentCode, parents) ?? cbs(map.parentCode, cbsParent(code))),
    municipalityCode:
      pick(map.municipalityCode, municipality.codes) ??
      cbs(map.municipalityCode, isMunicipality ? code : cbsMunicipality(code)),
    municipalityName: first(municipality.names),
    year: readYear(first(['jaar', 'jaarcode'])),
  };
}

/** What follows from the CBS code stands in for a property that nobody named. */
function cbs(mapped: string | undefined, derived: string | undefined): string | undefined {
  return mapped === undefined ? derived : undefined;
}

function defaultParents(kind: AreaFileKind): readonly string[] {
  return kind === 'neighbourhood' ? district.codes : municipality.codes;
}

function readText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text === '' ? undefined : text;
}

function readYear(text: string | undefined): number | undefined {
  return text !== undefined && /^(19|20)\d\d$/.test(text) ? Number(text) : undefined;
}

/** BU18590003 lies in WK185900, which lies in GM1859. */
function cbsParent(code: string | undefined): string | undefined {
  const parts = /^(BU|WK)(\d{4})(\d{2})(\d{2})?$/.exec(code ?? '');
  if (!parts) return undefined;
  return parts[1] === 'BU' && parts[4] !== undefined ? `WK${parts[2]}${parts[3]}` : `GM${parts[2]}`;
}

function cbsMunicipality(code: string | undefined): string | undefined {
  const parts = /^(?:BU|WK|GM)(\d{4})/.exec(code ?? '');
  return parts ? `GM${parts[1]}` : undefined;
}

/** Whether two municipality codes are the same one: GM1859, gm1859 and 1859 are. */
export function isSameMunicipality(a: string, b: string): boolean {
  const plain = (code: string): string => code.trim().toUpperCase().replace(/^GM/, '').padStart(4, '0');
  return plain(a) === plain(b);
}
