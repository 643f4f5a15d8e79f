// SPDX-License-Identifier: EUPL-1.2
import type { DocumentTextMessages } from './messages.nl.ts';

export const en: DocumentTextMessages = {
  found: 'Documents found',
  best: (count) =>
    `These are the ${count} documents that fit best. Add a word to find something in particular.`,
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
    too_large: (name) =>
      `“${name}” is too large. A file may be 100 MB at most. Make it smaller, or divide it over more files.`,
    too_many: (name) => `“${name}” is one too many. Send the files one by one.`,
    empty: (name) => `“${name}” is empty. Choose the file again.`,
    encrypted: (name) => `“${name}” has a password. Take it off and choose the file again.`,
    broken: (name) => `“${name}” is damaged. We cannot open it. Choose the file again.`,
    not_allowed: (name) =>
      `We cannot take “${name}”. Choose a PDF, a document without macros, a picture or a text.`,
    infected: (name) => `There is a virus in “${name}”. We did not take it.`,
  },
  file: 'File',
  fileHint: 'A PDF, a document of Word, Excel, PowerPoint or LibreOffice, a picture or a text. Up to 100 MB.',
  kept: (name) => `We have “${name}” already. Only choose a file when it should be another.`,
  reading: {
    reading: 'We are still reading the file. Soon you find it by the words in it too.',
    cut: 'This document is very long. You find it by the words in its first part.',
    refused: 'We cannot read the text of this file. You do find the document by its title.',
  },
};
