// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { crsUris } from './crs.ts';
import { areaWordList, kinds, messageWordList, roleWordList, stateWordList } from './words.ts';

/** What has a name of its own in the document. */
export const components = z.registry<{ id: string }>();

export function component<S extends z.ZodType>(
  id: string,
  description: string,
  schema: S,
  example?: z.input<S>,
): S {
  const described = schema.meta({ description, ...(example === undefined ? {} : { examples: [example] }) });
  components.add(described, { id });
  return described;
}

export const day = z.iso.date();
const moment = z.iso.datetime();
export const link = z.object({ href: z.url() });
export const selfLink = z.object({ self: link });

export const pointSchema = component(
  'Punt',
  'Een punt als GeoJSON (RFC 7946), in het stelsel van Content-Crs: lengtegraad en breedtegraad, of x en y.',
  z.object({ type: z.literal('Point'), coordinates: z.array(z.number()).length(2) }),
);

const multiPolygonSchema = component(
  'MultiPolygoon',
  'Vlakken als GeoJSON (RFC 7946), in het stelsel van Content-Crs.',
  z.object({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(z.array(z.array(z.number()).length(2)))),
  }),
);

const areaReference = component(
  'GebiedVerwijzing',
  'Een gebied, kort.',
  z.object({
    id: z.uuid(),
    code: z.string().describe('De code van het gebied, bij het CBS of bij de gemeente.'),
    naam: z.string(),
    _links: selfLink,
  }),
);
export type AreaReference = z.output<typeof areaReference>;

/** Text as people type it: line ends as \n, composed letters, nothing invisible (PostgreSQL refuses NUL). */
function tidy(text: string): string {
  const written = text.replace(/\r\n?/g, '\n').normalize('NFC');
  return written.replace(/(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}

function typedText(longest: number) {
  return z.string().overwrite(tidy).trim().min(1).max(longest);
}

const phone = z
  .string()
  .trim()
  .max(30)
  .regex(/^\+?(?:[\s()-]*\d){8,}[\s()-]*$/);

export const newContribution = component(
  'NieuweBijdrage',
  'Wat een inwoner inbrengt.',
  z.strictObject({
    soort: z.enum(kinds).describe('signaal: iets dat de leefbaarheid raakt.'),
    onderwerp: typedText(150).describe('In een paar woorden waar het over gaat.'),
    toelichting: typedText(5000).describe('Het hele verhaal.'),
    locatie: pointSchema.nullish().describe('De plek waar het over gaat. Het gebied volgt daaruit.'),
    gebied: z
      .uuid()
      .nullish()
      .describe(
        'De id van een gebied. Telt als er geen locatie is, of de locatie in geen gebied met een team ligt.',
      ),
    melder: z
      .strictObject({
        naam: typedText(200).nullish(),
        email: z.email().max(254).nullish().describe('Daarheen gaan de bevestiging en het antwoord.'),
        telefoon: phone.nullish(),
      })
      .nullish()
      .describe('Wie het inbrengt. Mag weg: dan kan niemand antwoord sturen, maar volgen kan wel.'),
    openbaar: z
      .boolean()
      .default(false)
      .describe('Of de bijdrage op de site mag, zonder naam. De gemeente kijkt eerst of het kan.'),
  }),
  {
    soort: 'signaal',
    onderwerp: 'Lamp kapot in de fietstunnel',
    toelichting: 'Al twee weken is het donker in de tunnel bij het station.',
    locatie: { type: 'Point', coordinates: [6.51, 52.11] },
    melder: { naam: 'Jos Smit', email: 'jos.smit@example.nl' },
    openbaar: true,
  },
);
export type NewContribution = z.output<typeof newContribution>;

const onTheBall = component(
  'AanZet',
  'Wie dit oppakt.',
  z.object({
    soort: z.enum(['team', 'medewerker', 'organisatie']),
    naam: z.string(),
    gebied: areaReference.nullable().describe('Het gebied van het team.'),
    mensen: z.array(z.string()).describe('De namen van de mensen die nu aan zet zijn.'),
  }),
);
export type OnTheBall = z.output<typeof onTheBall>;

const spoken = component(
  'Bericht',
  'Een bericht tussen gemeente en inwoner.',
  z.object({
    soort: z.enum(messageWordList),
    van: z.string().describe('De naam van de medewerker, of inwoner.'),
    tekst: z.string(),
    geplaatstOp: moment,
  }),
);
export type Spoken = z.output<typeof spoken>;

const contributionShape = {
  nummer: z.string().regex(/^B-\d{4}-\d{5,}$/),
  soort: z.enum(kinds),
  onderwerp: z.string(),
  toelichting: z.string(),
  status: z.enum(stateWordList),
  gebied: areaReference,
  aanZet: onTheBall,
  belofte: day
    .nullable()
    .describe('De laatste dag waarop de inwoner antwoord krijgt. Leeg als er geen belofte loopt.'),
  ontvangenOp: moment,
  beantwoordOp: moment.nullable(),
  afgerondOp: moment.nullable(),
  redenAfronding: z.string().nullable().describe('Waarom het zonder antwoord is afgerond.'),
  openbaar: z.boolean().describe('Of de bijdrage nu op de site staat.'),
  gesprek: z
    .array(spoken)
    .describe('Openbaar alleen de antwoorden; met de sleutel ook de vragen en reacties.'),
  uitleg: z.string().optional().describe('Waar het nu is, in gewone woorden. Alleen met de sleutel.'),
  locatie: pointSchema.nullable().optional().describe('Alleen met de sleutel.'),
  _links: z.object({ self: link, gebied: link }),
};

export const contributionSchema = component(
  'Bijdrage',
  'Een bijdrage en wat ermee gebeurt. Nooit met gegevens van de melder.',
  z.object(contributionShape),
);
export type ContributionAnswer = z.output<typeof contributionSchema>;

export const receivedSchema = component(
  'OntvangenBijdrage',
  'De bijdrage zoals die is ontvangen, met wat nodig is om haar te volgen.',
  z.object({
    ...contributionShape,
    volgen: z
      .url()
      .describe('De persoonlijke pagina. Alleen voor de inwoner; dit adres staat verder nergens.'),
    sleutel: z.string().describe('De sleutel voor Authorization: Bearer.'),
  }),
);
export type ReceivedAnswer = z.output<typeof receivedSchema>;

const areaShape = {
  id: z.uuid(),
  code: z.string(),
  naam: z.string(),
  soort: z.enum(areaWordList),
  woord: z.string().describe('Hoe de gemeente dit soort gebied zelf noemt.'),
  bovenliggend: areaReference.nullable(),
};

const areaSchema = component(
  'Gebied',
  'Een deel van de gemeente.',
  z.object({
    ...areaShape,
    _links: z.object({ self: link, pagina: link.describe('De pagina voor inwoners.') }),
  }),
);
export type AreaAnswer = z.output<typeof areaSchema>;

export const areaListSchema = component(
  'Gebieden',
  'Een bladzijde met gebieden.',
  z.object({
    gebieden: z.array(areaSchema),
    aantal: z.int().min(0).describe('Hoeveel gebieden er in totaal aan de vraag voldoen.'),
    _links: z.object({ self: link, first: link, prev: link.optional(), next: link.optional(), last: link }),
  }),
);
export type AreaListAnswer = z.output<typeof areaListSchema>;

const memberShape = {
  naam: z.string(),
  rol: z.enum(roleWordList),
  email: z.string().nullable(),
  telefoon: z.string().nullable(),
  werkgever: z.string().nullable(),
  bereikbaar: z.string().nullable().describe('Waar en wanneer u deze persoon treft.'),
  gebied: areaReference.describe('Het gebied waarin deze persoon de rol heeft: dit gebied, of een erboven.'),
  afwezigTot: day.nullable().describe('De laatste dag van de afwezigheid.'),
  vervanger: z.string().nullable(),
};
const memberSchema = component('Teamlid', 'Iemand van het gebiedsteam.', z.object(memberShape));
export type MemberAnswer = z.output<typeof memberSchema>;
const aldermanSchema = component(
  'Wethouder',
  'Een wethouder van het gebied.',
  z.object({ ...memberShape, portefeuilles: z.array(z.string()).describe('De thema’s van deze wethouder.') }),
);
export type AldermanAnswer = z.output<typeof aldermanSchema>;

export const areaDetailSchema = component(
  'GebiedDetail',
  'Een gebied met de grens van vandaag en de mensen die er werken.',
  z.object({
    ...areaShape,
    omschrijving: z.string(),
    geometrie: multiPolygonSchema.nullable(),
    team: z.array(memberSchema),
    wethouders: z.array(aldermanSchema),
    _links: z.object({ self: link, pagina: link, onderliggend: link }),
  }),
);
export type AreaDetailAnswer = z.output<typeof areaDetailSchema>;

export const crsListSchema = component(
  'Stelsels',
  'De coördinatenstelsels van deze API, het standaardstelsel eerst.',
  z.object({ crs: z.array(z.enum(crsUris)), storageCrs: z.enum(crsUris) }),
);

export const documentSchema = component(
  'OpenApiDocument',
  'Dit document.',
  z.looseObject({ openapi: z.string() }),
);

const invalidParam = component(
  'OngeldigDeel',
  'Een fout in het verzoek.',
  z.object({
    in: z.enum(['body', 'query', 'header']),
    name: z.string().describe('In de body een JSON Pointer (RFC 6901), anders de naam.'),
    code: z.string(),
    reason: z.string(),
  }),
);
export type InvalidParam = z.output<typeof invalidParam>;

export const problemSchema = component(
  'Probleem',
  'Een fout, zoals RFC 9457 beschrijft.',
  z.object({
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    instance: z.string().describe('Het nummer van dit verzoek. Noem het als u ons iets vraagt.'),
    invalidParams: z.array(invalidParam).optional().describe('Alle fouten in het verzoek, bij status 400.'),
  }),
);
export type Problem = z.output<typeof problemSchema>;
