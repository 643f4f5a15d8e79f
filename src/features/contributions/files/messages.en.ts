// SPDX-License-Identifier: EUPL-1.2
import type { FileMessages } from './messages.nl.ts';

export const en: FileMessages = {
  refusals: {
    no_consent:
      'The resident does not want others to read this contribution. So this picture cannot become public.',
    not_a_picture: 'Only pictures can become public.',
    not_scanned: 'This file has not been checked for viruses yet. Try again later.',
  },
  verbs: {
    picture_published: 'made a picture public',
    picture_hidden: 'took a picture off the site',
  },
  files: 'Photos and files',
  pictureOf: (name) => `Photo ${name}`,
  open: (name) => `Look at photo ${name} in full`,
  isPublic: 'Public',
  isInternal: 'Only for the team and the resident',
  waiting: 'Still being checked for viruses',
  infected: 'There is a virus in it. We do not keep this file.',
  makePublic: 'Make public',
  change: 'Change the public photo',
  addedFiles: (count) =>
    count === 1
      ? 'A file belongs to this answer. You find it on your own page.'
      : `${count} files belong to this answer. You find them on your own page.`,
  page: {
    title: 'Make a photo public',
    lead: 'See whether there are faces, number plates or house numbers in it. Make those unrecognisable.',
    canvas: 'Photo with boxes',
    draw: 'Drag with the mouse or your finger over what nobody may see. With the keyboard: choose “Add a box” and move it with the arrow keys. With Shift and the arrow keys it becomes larger or smaller.',
    add: 'Add a box',
    removeBox: 'Remove',
    box: 'Box',
    full: 'No more boxes fit.',
    numbers: 'Boxes in numbers',
    numbersHint: 'In per cent of the photo, from its top left. A box without a width does not count.',
    left: 'Left',
    top: 'Top',
    width: 'Width',
    height: 'Height',
    ofBox: (what, number) => `${what} of box ${number}`,
    alt: 'What is to be seen?',
    altHint:
      'In one sentence, for who does not see the photo. For example: a loose tile beside the bus stop.',
    altRequired: 'Describe in one sentence what is to be seen in the photo.',
    altTooLong: 'Make the description shorter. 300 characters fit.',
    forget: 'Do not keep the photo without boxes',
    forgetHint: 'What is under the boxes is then gone for us as well. That cannot be undone.',
    preview: 'Preview',
    previewTitle: 'This is how everyone sees the photo',
    publish: 'Make public',
    again: 'Make public again',
    hide: 'No longer public',
    notYet: 'The contribution itself is not public yet. The photo is shown as soon as you publish it.',
    published: 'This photo is public.',
    hidden: 'This photo is no longer public.',
    back: 'Back to the contribution',
  },
};
