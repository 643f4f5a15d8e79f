// SPDX-License-Identifier: EUPL-1.2

/** What every page is held to, on top of the standard itself (src/testing/page-checks.ts). */
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Preact writes <br/>; the standard allows both.
    'void-style': 'off',
    // Titles of pages hold the subjects that residents wrote.
    'long-title': 'off',
    // Numbers are kept on one line by style, so that they can be copied and searched.
    'tel-non-breaking': 'off',
    // Texts stand as they were written; the signature of a mail begins with two dashes and a space (RFC 3676).
    'no-trailing-whitespace': 'off',
    // Several boxes of one question, such as themes, come as a list.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Everything comes from our own server.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
