// SPDX-License-Identifier: EUPL-1.2
import type { AnswerMessages } from './messages.nl.ts';

export const en: AnswerMessages = {
  refusals: {
    changed:
      'Somebody else changed this template while you were busy. Below is what you typed, and what is there now. Save it again if yours is the right text.',
    unknown_field: 'There is a field between braces that does not exist. See ‘Fields’ for those that do.',
  },
  fields: {
    naam: 'the name of the resident',
    nummer: 'the number, such as B-2026-00042',
    onderwerp: 'the subject of the contribution',
    gebied: 'the district or village',
    ik: 'your own name',
    telefoon: 'your own phone number',
  },
  title: 'Templates for answers',
  lead: 'A beginning for an answer that you give often. You always fit it to who reads it.',
  add: 'Add a template',
  change: (title) => `Change template ‘${title}’`,
  saved: 'Saved.',
  none: 'There are no templates yet. Begin with the answer that you gave most often this week.',
  ended: (count) => `No longer in use (${count})`,
  labels: {
    title: 'Name of the template',
    kind: 'For which kind?',
    theme: 'For which theme?',
    language: 'Language',
    body: 'Text',
  },
  kinds: { question: 'Question', idea: 'Idea', concern: 'Concern', compliment: 'Compliment' },
  anyKind: 'Any kind',
  anyTheme: 'Any theme',
  languages: { nl: 'Dutch', en: 'English' },
  fieldsTitle: 'Fields',
  fieldsText:
    'These words between braces are filled in by Meent. The mail always begins with a greeting already.',
  nowThere: 'What is there now',
  save: 'Save',
  cancel: 'Cancel',
  end: 'Use no longer',
  endText: 'Nobody can choose it then. Answers written with it stay as they are.',
  revive: 'Use again',
  help: {
    title: 'Is this easy to read?',
    easy: (score) => `Easy to read. Score ${score} of 100; from 60 it is language level B1.`,
    middling: (score) => `Could be easier. Score ${score} of 100; from 60 it is language level B1.`,
    hard: (score) => `Hard for many people. Score ${score} of 100; from 60 it is language level B1.`,
    short: 'The text is too short for a score.',
    nothing: 'No long sentences and no hard words were found.',
    long: (words) => `A long sentence of ${words} words: make it two.`,
    hardWord: (word, instead) => `‘${word}’: rather say ‘${instead}’.`,
    hint: 'This is a hint. You decide.',
  },
};
