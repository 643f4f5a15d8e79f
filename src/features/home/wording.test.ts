// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { exampleVisit } from '../../platform/html/example-visit.ts';
import { areaIn, madeUpTown } from './made-up-town.ts';
import { shownAreas } from './town.ts';
import { countsInWords, firstName, kindsInWords, themesInWords } from './wording.ts';

const { municipality } = exampleVisit;
const theme = (nl: string) => ({ id: nl, slug: nl, name: { nl, en: nl } });

describe('counts of areas', () => {
  it('are in words, in the municipality’s own words for its kinds, wide before narrow', () => {
    const town = madeUpTown([
      'north region',
      'oak village north',
      'pine village north',
      'dock district north',
    ]);
    expect(countsInWords(municipality, shownAreas(town), 'nl')).toBe('Een gebied, een wijk en twee dorpen');
    expect(countsInWords(municipality, shownAreas(town), 'en')).toBe(
      'One area, one district and two villages',
    );
    expect(kindsInWords(municipality, [areaIn(town, 'oak'), areaIn(town, 'dock')], 'nl')).toBe(
      'Wijken en dorpen',
    );
  });

  it('are figures above twelve', () => {
    const many = madeUpTown(Array.from({ length: 13 }, (_, index) => `v${index} village`));
    expect(countsInWords(municipality, shownAreas(many), 'nl')).toBe('13 dorpen');
  });
});

describe('words in a sentence', () => {
  it('names themes without their capital, but leaves abbreviations', () => {
    expect(themesInWords([theme('Verkeer en parkeren'), theme('OV')], 'nl')).toBe('verkeer en parkeren, OV');
  });

  it('calls people by their first name', () => {
    expect(firstName('Samira El Idrissi')).toBe('Samira');
  });
});
