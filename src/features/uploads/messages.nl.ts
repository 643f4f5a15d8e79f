// SPDX-License-Identifier: EUPL-1.2
import type { FileRefusal } from './domain.ts';

const refused: Readonly<Record<FileRefusal, (name: string) => string>> = {
  too_large: (name) => `“${name}” is groter dan 10 MB. Kies een kleiner bestand.`,
  too_many: (name) => `“${name}” is er een te veel. U kunt hoogstens 5 bestanden meesturen.`,
  empty: (name) => `“${name}” is leeg. Kies het bestand opnieuw.`,
  wrong_type: (name) =>
    `“${name}” kunnen wij niet aannemen. Kies een foto (JPEG, PNG, WebP of GIF), een PDF of een document van Word, Excel of PowerPoint.`,
  heic: (name) =>
    `“${name}” is een foto in het formaat HEIC. Dat kunnen wij niet openen. Sla de foto op als JPEG en kies die.`,
  old_office: (name) =>
    `“${name}” is een oud soort document. Sla het op als PDF of in het nieuwe soort (zoals .docx) en kies dat.`,
  broken: (name) => `“${name}” is beschadigd. Wij kunnen het niet openen. Kies het bestand opnieuw.`,
  too_many_pixels: (name) => `“${name}” is een te grote afbeelding. Maak haar kleiner en kies haar opnieuw.`,
  bomb: (name) => `“${name}” wordt te groot als het wordt uitgepakt. Kies een ander bestand.`,
  macros: (name) => `In “${name}” zitten programma’s (macro’s). Sla het op als PDF en kies dat.`,
  infected: (name) => `In “${name}” zit een virus. Wij hebben het niet aangenomen.`,
};

export const nl = {
  label: 'Foto’s en bestanden',
  labelPictures: 'Foto’s',
  hint: 'Hoogstens 5, elk tot 10 MB. Wij halen de plaats en andere gegevens van de camera uit uw foto’s.',
  kept: 'Al toegevoegd',
  keptHint: 'Deze bestanden hebben wij. U hoeft ze niet opnieuw te kiezen.',
  without: (name: string) => `“${name}” toch niet meesturen`,
  summary: 'Foto’s en bestanden',
  chosen: 'Gekozen',
  remove: (name: string) => `“${name}” weghalen`,
  removeShort: 'Weghalen',
  tooMany: 'U kunt hoogstens 5 bestanden meesturen.',
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`,
  refused,
};
export type UploadMessages = typeof nl;
