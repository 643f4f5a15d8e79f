// SPDX-License-Identifier: EUPL-1.2
import type { UploadMessages } from './messages.nl.ts';

export const en: UploadMessages = {
  label: 'Photos and files',
  labelPictures: 'Photos',
  hint: 'At most 5, each up to 10 MB. We take the place and other camera data out of your photos.',
  kept: 'Added already',
  keptHint: 'We have these files. You need not choose them again.',
  without: (name) => `Do not send “${name}” after all`,
  summary: 'Photos and files',
  chosen: 'Chosen',
  remove: (name) => `Remove “${name}”`,
  removeShort: 'Remove',
  tooMany: 'You can send at most 5 files.',
  size: (bytes) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  refused: {
    too_large: (name) => `“${name}” is larger than 10 MB. Choose a smaller file.`,
    too_many: (name) => `“${name}” is one too many. You can send at most 5 files.`,
    empty: (name) => `“${name}” is empty. Choose the file again.`,
    wrong_type: (name) =>
      `We cannot take “${name}”. Choose a photo (JPEG, PNG, WebP or GIF), a PDF or a document of Word, Excel or PowerPoint.`,
    heic: (name) =>
      `“${name}” is a photo in the HEIC format. We cannot open that. Save the photo as JPEG and choose that one.`,
    old_office: (name) =>
      `“${name}” is an old kind of document. Save it as PDF or as the new kind (such as .docx) and choose that.`,
    broken: (name) => `“${name}” is damaged. We cannot open it. Choose the file again.`,
    too_many_pixels: (name) => `“${name}” is too large a picture. Make it smaller and choose it again.`,
    bomb: (name) => `“${name}” becomes too large when it is unpacked. Choose another file.`,
    macros: (name) => `There are programs (macros) in “${name}”. Save it as PDF and choose that.`,
    infected: (name) => `There is a virus in “${name}”. We did not take it.`,
  },
};
