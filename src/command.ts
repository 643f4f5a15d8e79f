// SPDX-License-Identifier: EUPL-1.2
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { loadDemo } from './demo.ts';
import { createFirstAdministrator, makeSignInCode } from './features/accounts/index.ts';
import {
  type ImportOptions,
  importAreas,
  importPlaces,
  sayImportFault,
  sayImportPlan,
  sayPlacesFault,
  sayPlacesPlan,
} from './features/areas/index.ts';
import { findMisplaced, moveMisplaced } from './features/contributions/index.ts';
import {
  defaultSettings,
  insertMunicipality,
  readHosts,
  readMunicipality,
} from './features/municipality/index.ts';
import { verifyJournals } from './journal-command.ts';
import type { Id } from './kernel/ids.ts';
import { inMunicipality } from './platform/db/opener.ts';
import { runRounds } from './platform/jobs/rounds.ts';
import { showProgress } from './progress-bar.ts';
import { StartFault } from './platform/start-fault.ts';
import { type House, openHouse, roundsOf } from './start.ts';

const help = `meent — commands for who runs Meent

  npm run meent -- migrate
      Brings the database up to date.
  npm run meent -- demo
      Loads the demo municipality Lindewoude, when it is not there yet.
  npm run meent -- municipality list
  npm run meent -- municipality add SLUG --name NAME [--code GM1859] [--host meent.example.nl]
      A new municipality, with the root of its area tree.
  npm run meent -- user add --name NAME --email ADDRESS [--municipality SLUG]
      An administrator, who signs in with a code by mail and can then add everyone else.
  npm run meent -- user code --email ADDRESS [--municipality SLUG]
      A sign-in code on the console, for where no mail can be sent yet.
  npm run meent -- import areas FILE --kind region|district|village|neighbourhood [--municipality SLUG]
      [--only GM1859] [--map code=PROPERTY,name=PROPERTY,parentCode=PROPERTY] [--from YYYY-MM-DD] [--source TEXT]
      [--close-missing] [--dry-run] [--yes]
      Areas with their boundaries from GeoJSON (WGS84 or RD, gzipped or not). Shows what will change before it is done.
  npm run meent -- rounds
      Does what recurs by the clock and is due now, such as reminders of promises; the server does so by itself every minute.
  npm run meent -- rederive [--municipality SLUG] [--dry-run] [--yes]
      After new boundaries: shows which open contributions now lie in another area, and moves them there.
  npm run meent -- import places FILE [--municipality SLUG] [--dry-run] [--yes]
      Streets and postcodes from CSV (postcode, straat, plaats, lon/lat or x/y) or postcode areas from GeoJSON.
  npm run meent -- journal verify [--municipality SLUG]
      Looks whether what was sealed of the journal is still as it was, and names the first place where it is not.

Settings come from the environment, as for npm start: DATABASE_URL and the others in docs/operations.md.
`;

const options = {
  municipality: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
  code: { type: 'string' },
  host: { type: 'string', multiple: true },
  kind: { type: 'string' },
  map: { type: 'string' },
  only: { type: 'string' },
  from: { type: 'string' },
  source: { type: 'string' },
  'close-missing': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parse>['values'];
type Command = (house: House, words: readonly string[], values: Values) => Promise<number>;

/** Runs one command and gives the exit code. @throws StartFault with one sentence for the person at the console. */
export async function runCommand(
  words: readonly string[],
  environment: Record<string, string | undefined>,
): Promise<number> {
  const { positionals, values } = parse(words);
  const name = positionals.slice(0, 2).join(' ');
  if (values.help || positionals.length === 0) {
    console.log(help);
    return 0;
  }
  const command = commands[name] ?? commands[positionals[0] ?? ''];
  if (!command)
    throw new StartFault(`There is no command "${name}". Ask for the list with: npm run meent -- --help`);
  const house = await openHouse(readConfig(environment), { work: false });
  try {
    return await command(house, positionals, values);
  } finally {
    await house.close();
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new StartFault(error instanceof Error ? error.message : String(error));
  }
}

const commands: Readonly<Record<string, Command>> = {
  migrate: () => {
    console.log('The database is up to date.');
    return Promise.resolve(0);
  },
  demo: async (house) => {
    await loadDemo(house.deps);
    console.log('The demo municipality Lindewoude is there.');
    return 0;
  },
  'municipality list': async (house) => {
    for (const { slug, hosts } of await readHosts(house.db)) console.log([slug, ...hosts].join('  '));
    return 0;
  },
  'municipality add': addMunicipality,
  'user add': addUser,
  'user code': makeCode,
  rounds: async (house) => {
    const municipalities = (await readHosts(house.db)).map(({ id }) => id);
    await runRounds(house.deps, roundsOf(house.deps), municipalities);
    console.log('What was due is done.');
    return 0;
  },
  rederive: runRederive,
  'journal verify': async (house, _words, values) =>
    verifyJournals(house, values.municipality ? await chosenMunicipality(house, values) : undefined),
  'import areas': runImportAreas,
  'import places': runImportPlaces,
};

async function addMunicipality(house: House, words: readonly string[], values: Values): Promise<number> {
  const slug = words[2];
  if (!slug || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new StartFault(
      'Give a slug of small letters, digits and dashes: municipality add berkelland --name Berkelland',
    );
  if (!values.name) throw new StartFault('Give the name with --name, for instance --name Berkelland');
  if ((await readHosts(house.db)).some((one) => one.slug === slug))
    throw new StartFault(`There is a municipality ${slug} already.`);
  await insertMunicipality(house.db, {
    slug,
    name: values.name,
    hosts: values.host ?? [],
    isDemo: false,
    settings: defaultSettings,
    code: values.code ?? slug,
  });
  console.log(
    `Municipality ${values.name} is there. Add its first administrator with: npm run meent -- user add --municipality ${slug} --name … --email …`,
  );
  return 0;
}

async function addUser(house: House, _words: readonly string[], values: Values): Promise<number> {
  if (!values.name || !values.email) throw new StartFault('Give --name and --email.');
  const id = await chosenMunicipality(house, values);
  const municipality = await inMunicipality(house.deps, id, readMunicipality);
  if (!municipality) throw new StartFault('There is no such municipality.');
  const made = await createFirstAdministrator(house.deps, municipality, {
    name: values.name,
    email: values.email,
  });
  if (!made.ok) throw new StartFault(`${values.email} cannot become administrator: ${made.reason}.`);
  console.log(
    `${values.name} is administrator of ${municipality.name} and signs in at ${house.deps.publicUrl}/inloggen`,
  );
  return 0;
}

async function makeCode(house: House, _words: readonly string[], values: Values): Promise<number> {
  if (!values.email) throw new StartFault('Give --email.');
  const made = await makeSignInCode(house.deps, await chosenMunicipality(house, values), values.email);
  if (!made.ok) throw new StartFault(`Nobody who works here has the address ${values.email}.`);
  console.log(`Open ${made.value.url} within ten minutes and type ${made.value.digits}`);
  return 0;
}

async function chosenMunicipality(house: House, values: Values): Promise<Id> {
  const all = await readHosts(house.db);
  const found = values.municipality
    ? all.find((one) => one.slug === values.municipality)
    : all.length === 1
      ? all[0]
      : undefined;
  if (found) return found.id;
  if (all.length === 0)
    throw new StartFault('There is no municipality yet. Add one with: npm run meent -- municipality add');
  const slugs = all.map((one) => one.slug).join(', ');
  throw new StartFault(
    values.municipality
      ? `There is no municipality ${values.municipality}; there is ${slugs}.`
      : `Say which municipality with --municipality: ${slugs}.`,
  );
}

const kinds = ['municipality', 'region', 'district', 'village', 'neighbourhood'] as const;

async function runImportAreas(house: House, words: readonly string[], values: Values): Promise<number> {
  const file = words[2];
  const kind = kinds.find((one) => one === values.kind);
  if (!file) throw new StartFault('Give the file: import areas FILE --kind district');
  if (!kind) throw new StartFault(`Give the kind with --kind: ${kinds.join(', ')}.`);
  const outcome = await importAreas(house.deps, await chosenMunicipality(house, values), {
    file,
    kind,
    ...(values.map ? { map: readMap(values.map) } : {}),
    ...(values.only ? { municipalityCode: values.only } : {}),
    ...(values.from ? { validFrom: values.from } : {}),
    ...(values.source ? { source: values.source } : {}),
    ...(values['close-missing'] ? { closeMissing: true } : {}),
    ...(values['dry-run'] ? { dryRun: true } : {}),
    confirm: (plan) => confirm(sayImportPlan('en', plan), values),
    onProgress: showProgress,
  });
  if (!outcome.ok) throw new StartFault(sayImportFault('en', outcome.reason));
  if (outcome.value.state === 'shown' || outcome.value.state === 'unchanged')
    console.log(sayImportPlan('en', outcome.value.plan).join('\n'));
  console.log(endings[outcome.value.state]);
  return outcome.value.state === 'declined' ? 1 : 0;
}

async function runImportPlaces(house: House, words: readonly string[], values: Values): Promise<number> {
  const file = words[2];
  if (!file) throw new StartFault('Give the file: import places FILE');
  const outcome = await importPlaces(house.deps, await chosenMunicipality(house, values), {
    file,
    ...(values['dry-run'] ? { dryRun: true } : {}),
    confirm: (plan) => confirm(sayPlacesPlan('en', plan), values),
  });
  if (!outcome.ok) throw new StartFault(sayPlacesFault('en', outcome.reason));
  if (outcome.value.state === 'shown' || outcome.value.state === 'unchanged')
    console.log(sayPlacesPlan('en', outcome.value.plan).join('\n'));
  console.log(endings[outcome.value.state]);
  return outcome.value.state === 'declined' ? 1 : 0;
}

async function runRederive(house: House, _words: readonly string[], values: Values): Promise<number> {
  const moves = await findMisplaced(house.deps, await chosenMunicipality(house, values));
  const lines = moves.map(({ number, from, to }) => `${number}  ${from.name} -> ${to.name}`);
  if (moves.length === 0 || values['dry-run']) {
    console.log(
      [...lines, `${moves.length} open contributions lie in another area by today's boundaries.`].join('\n'),
    );
    return 0;
  }
  if (!(await confirm(lines, values))) return 1;
  const count = await moveMisplaced(house.deps, await chosenMunicipality(house, values));
  console.log(`${count} contributions moved.`);
  return 0;
}

const endings = {
  imported: 'Done.',
  unchanged: 'Nothing has changed.',
  shown: 'Nothing was changed: this was a dry run.',
  declined: 'Nothing was changed.',
} as const;

async function confirm(lines: readonly string[], values: Values): Promise<boolean> {
  console.log(lines.join('\n'));
  if (values.yes) return true;
  if (!process.stdin.isTTY)
    throw new StartFault('Nothing was changed. Say --yes to do this without a question.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Do this? (y/n) ');
  terminal.close();
  return /^(y|yes|j|ja)$/i.test(answer.trim());
}

function readMap(text: string): NonNullable<ImportOptions['map']> {
  const map: Record<string, string> = {};
  for (const pair of text.split(',')) {
    const [name, property] = pair.split('=').map((part) => part.trim());
    if (!name || !property || !['code', 'name', 'parentCode', 'municipalityCode'].includes(name)) {
      throw new StartFault(
        'Write --map as code=PROPERTY,name=PROPERTY (also parentCode and municipalityCode).',
      );
    }
    map[name] = property;
  }
  return map;
}
