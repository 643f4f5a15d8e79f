// SPDX-License-Identifier: EUPL-1.2
import type { DocumentTextMessages } from './messages.nl.ts';

export const en: DocumentTextMessages = {
  found: 'Documents found',
  foundOn: (page) => `Documents found, page ${page}`,
  cut: 'There is more with these words. Add a word, or choose a year or a kind.',
  exactly:
    'With words between quotes we look into the 600 newest documents that have those words. Choose a year to look further back.',
  noneFurther: 'There is nothing further with these words.',
  noneChosen: 'No documents with these words in this choice.',
  choose: 'Choose a kind or a year',
  kind: 'Kind of document',
  anyKind: 'All kinds',
  year: 'Year',
  anyYear: 'All years',
  show: 'Show',
  reset: 'Show all',
  hint: 'Put words that belong together between quotes: "area-oriented working". Put a dash before a word that may not be in it: -parking.',
  nothing: (text) => `Nothing found with “${text}”`,
  nothingHint:
    'We search in titles, numbers and the text of documents. All words have to be in it. See whether one is misspelt, or try fewer words.',
  onlyWithout: 'Type a word as well that has to be in it.',
  tryThis: (text) => `Search for “${text}”`,
  page: (page) => `page ${page}`,
  access: { public: 'public', internal: 'internal', confidential: 'confidential' },
  kinds: {
    assignment: 'assignment',
    letter: 'letter',
    memo: 'memo',
    infographic: 'infographic',
    decision: 'decision',
    report: 'report',
    presentation: 'presentation',
    other: 'document',
  },
  faults: {
    too_large: (name, most) =>
      `“${name}” is too large. A file may be ${most} MB at most. Make it smaller, or divide it over more files.`,
    too_many: (name) => `“${name}” is one too many. Send the files one by one.`,
    empty: (name) => `“${name}” is empty. Choose the file again.`,
    encrypted: (name) => `“${name}” has a password. Take it off and choose the file again.`,
    broken: (name) => `“${name}” is damaged. We cannot open it. Choose the file again.`,
    not_allowed: (name) =>
      `We cannot take “${name}”. Choose a PDF, a document without macros, a picture or a text.`,
    infected: (name) => `There is a virus in “${name}”. We did not take it.`,
  },
  file: 'File',
  fileHint: (most) =>
    `A PDF, a document of Word, Excel, PowerPoint or LibreOffice, a picture or a text. Up to ${most} MB.`,
  kept: (name) => `We have “${name}” already. Only choose a file when it should be another.`,
  reading: {
    reading: 'We are still reading the file. Soon you find it by the words in it too.',
    cut: 'This document is very long. You find it by the words in its first part.',
    noText:
      'This file holds no text that we can search. It is a scan or a picture. You find the document by its title, by its number and by what is written here.',
    refused: 'We cannot read the text of this file. You do find the document by its title.',
  },
};
