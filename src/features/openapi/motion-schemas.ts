// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { kindWords, outcomeWords, partWords, stateWords } from '../motions-public/index.ts';
import { component, day, link, selfLink } from './schemas.ts';

export const motionKinds = Object.values(kindWords);
const votes = z.int().min(0).nullable();

const partySchema = component(
  'FractieBijMotie',
  'Een fractie: of zij indiende, en hoe zij stemde.',
  z.object({
    naam: z.string(),
    diendeIn: z.boolean(),
    voor: votes.describe('Hoeveel leden voor stemden. Leeg: niet bekend.'),
    tegen: votes.describe('Hoeveel leden tegen stemden. Leeg: niet bekend.'),
  }),
);

const common = {
  nummer: z.string().describe('Zoals de raad het gaf: M-31.'),
  soort: z.enum(motionKinds),
  titel: z.string(),
  verzoek: z.string().describe('De tekst van wat gevraagd of beloofd is.'),
  agendapunt: z.string().nullable(),
  indieners: z.string().nullable().describe('Raadsleden bij naam.'),
  besluitDatum: day.nullable(),
  uitslag: z.enum(Object.values(outcomeWords)).nullable(),
  status: z.enum(Object.values(stateWords)),
  einddatum: day.nullable(),
  teLaat: z.boolean().describe('De einddatum is vandaag voorbij en het is niet gedaan.'),
  afgedaanOp: day.nullable(),
  fracties: z.array(partySchema),
  toegezegdAan: z
    .array(z.string())
    .nullable()
    .describe('Van een toezegging: de fracties aan wie zij is gedaan. Anders leeg.'),
  portefeuillehouder: z.string().nullable(),
  adres: z.url().describe('De pagina op de site.'),
  _links: selfLink,
};

const listedSchema = component(
  'MotieKort',
  'Een motie, amendement, toezegging of schriftelijke vraag, met de laatste stand van zaken.',
  z.object({ ...common, laatsteStand: z.object({ datum: day, tekst: z.string() }).nullable() }),
);

export const motionListSchema = component(
  'Moties',
  'Een bladzijde met moties, amendementen, toezeggingen en schriftelijke vragen.',
  z.object({
    moties: z.array(listedSchema),
    aantal: z.int().describe('Hoeveel er in totaal aan de filters voldoen.'),
    _links: z.object({ self: link, first: link, next: link.optional() }),
  }),
);
export type MotionListAnswer = z.output<typeof motionListSchema>;

const citedSchema = component(
  'Verwijzing',
  'Waar naar verwezen wordt: een stuk, sessie, initiatief of iets anders op de site.',
  z.object({ soort: z.string(), titel: z.string(), adres: z.url() }),
);

const updateSchema = component(
  'StandVanZaken',
  'Hoe het op een dag stond. Wat fout was, blijft staan en zegt waar het is rechtgezet.',
  z.object({
    id: z.uuid(),
    datum: day,
    tekst: z.string(),
    zetRecht: z.uuid().nullable().describe('De id van de melding die deze rechtzet.'),
    rechtgezetDoor: z
      .uuid()
      .nullable()
      .describe('De id van de melding die deze rechtzet, als dat is gebeurd.'),
    verwijstNaar: z.array(citedSchema),
  }),
);

const areaSchema = component(
  'GebiedBijMotie',
  'Een gebied, met zijn naam in adressen van de site.',
  z.object({ naam: z.string(), slug: z.string() }),
);

const partSchema = component(
  'Onderdeel',
  'Een onderdeel van wat gevraagd is, en waar het staat.',
  z.object({
    titel: z.string(),
    gebied: areaSchema.nullable(),
    status: z.enum(Object.values(partWords)),
    einddatum: day.nullable(),
    gedaanOp: day.nullable(),
  }),
);

export const motionSchema = component(
  'Motie',
  'Een motie, amendement, toezegging of schriftelijke vraag, met alles wat erover op de site staat.',
  z.object({
    ...common,
    toelichting: z.string().nullable(),
    afdeling: z.string().nullable(),
    gebieden: z.array(areaSchema),
    themas: z.array(z.string()),
    stand: z.array(updateSchema).describe('De nieuwste eerst.'),
    onderdelen: z.array(partSchema),
    bewijs: z.string().nullable().describe('Waaraan te zien is dat het gedaan is.'),
    bewijsVerwijstNaar: z.array(citedSchema),
    raadAkkoordOp: day.nullable().describe('De dag waarop de raad het ermee eens was.'),
  }),
);
export type MotionAnswer = z.output<typeof motionSchema>;
