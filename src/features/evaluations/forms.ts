// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { type Id, isId } from '../../kernel/ids.ts';
import {
  type Fields,
  checkbox,
  choice,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { type Answers, type Question, questionKinds } from './domain.ts';

export const areaBox = 'gebied-';
export const personBox = 'persoon-';
export const contactBox = 'organisatie-';
export const answerField = 'antwoord-';

export const detailsForm = z.object({
  formulier: requiredId(),
  titel: requiredText(150),
  doel: requiredText(2000),
  van: requiredDay(),
  tot: requiredDay(),
  opent: requiredDay(),
  sluit: requiredDay(),
  nummers: optionalText(500),
});

export const questionForm = z.object({
  formulier: requiredId(),
  vraag: requiredText(500),
  soort: choice(questionKinds),
  keuzes: optionalText(1000),
});

export const respondentsForm = z.object({ kant: choice(['residents', 'partner']) });

export const experienceForm = z.object({
  formulier: requiredId(),
  dag: requiredDay(),
  gebied: requiredId(),
  wat: requiredText(2000),
  oordeel: choice(['goed', 'minder']),
});

export const conclusionsForm = z.object({ versie: optionalText(10), conclusies: requiredText(10_000) });

export const choiceForm = z.object({
  formulier: requiredId(),
  keuze: requiredText(300),
  waarom: requiredText(2000),
  wie: requiredText(150),
  wanneer: requiredDay(),
});

export const settleForm = z.object({
  stand: choice(['decided', 'dropped']),
  uitkomst: requiredText(1000),
});

export const quoteForm = z.object({
  respondent: requiredId(),
  vraag: requiredId(),
  /** Empty takes the quote away. */
  citaat: optionalText(1000),
});

export const finishForm = z.object({ doe: choice(['bewaar', 'klaar']), citeren: checkbox() });

/** One option a line. */
export function optionsIn(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '').slice(0, 10);
}

/** The numbers that were named, in whatever way they were strung together. */
export function numbersIn(text: string): string[] {
  return [...new Set(text.toUpperCase().match(/[A-Z]-\d{4}-\d{4,6}/g) ?? [])];
}

export function idsIn(fields: Fields, prefix: string): Id[] {
  return Object.keys(fields)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter(isId);
}

const longestAnswer = 5000;

/** What was filled in: a field per question. What was left empty is not in it. */
export function answersIn(fields: Fields, questions: readonly Question[]): Answers {
  const given: Record<Id, string | number> = {};
  for (const { id, kind } of questions) {
    const value = fields[`${answerField}${id}`];
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '') continue;
    given[id] = kind === 'open' ? text.slice(0, longestAnswer) : Number(text);
  }
  return given;
}
