// SPDX-License-Identifier: EUPL-1.2

/** In which of the two rooms a page is shown: what is linked stays there. */
export type Room = 'public' | 'workplace';

const roots: Readonly<Record<Room, string>> = { public: '/raad', workplace: '/werkplek/raad' };

export function dossiersPath(room: Room): string {
  return `${roots[room]}/dossiers`;
}

export function dossierPath(room: Room, number: string): string {
  return `${roots[room]}/dossiers/${number}`;
}

export function documentPath(room: Room, number: string): string {
  return `${roots[room]}/stukken/${number}`;
}

/** Its first page as a picture. The version stands in it, so that a newer one is another picture. */
export function previewPath(room: Room, number: string, version: number): string {
  return `${documentPath(room, number)}/voorblad/${String(version)}`;
}

/** The file itself, to keep. */
export function filePath(room: Room, number: string, version: number): string {
  return `${documentPath(room, number)}/bestand/${String(version)}`;
}
