// SPDX-License-Identifier: EUPL-1.2

/** Addresses that no person opens as a page, with what they give. */
export const noPages: Readonly<Record<string, string>> = {
  '/assets/:file': 'a built style, script or font',
  '/favicon.svg': 'an icon',
  '/veld-sw.js': 'the service worker of /veld',
  '/veld/manifest.webmanifest': 'what makes /veld an app on a phone',
  '/veld/icoon-192.png': 'an icon',
  '/veld/icoon-512.png': 'an icon',
  '/fotos/:id': 'a photo',
  '/werkplek/bijdragen/:number/bestanden/:id': 'a file to download',
  '/werkplek/post-in/:id/bron': 'a mail to download',
  '/nieuws.atom': 'a feed, for programs that read along',
  '/gebieden/:slug/nieuws.atom': 'a feed, for programs that read along',
  '/op-de-hoogte/:id': 'opens with a key from a mail; looked at in src/features/subscriptions/routes.test.ts',
  '/op-de-hoogte/:id/bevestigen':
    'opens with a key from a mail; looked at in src/features/subscriptions/routes.test.ts',
  '/op-de-hoogte/:id/stoppen':
    'opens with a key from a mail; looked at in src/features/subscriptions/routes.test.ts',
  '/gebieden.geojson': 'boundaries, for the map',
  '/bijdragen/:number/afspraak/:id/agenda.ics': 'an appointment, for agendas',
  '/bijdragen/ontvanger': 'who picks it up, for the script of the form',
  '/werkplek/contacten/vinden': 'who fits what is typed, for the script of a field',
  '/werkplek/logboek.csv': 'the journal, to save',
  '/werkplek/bijdragen.csv': 'the worklist, to save',
  '/werkplek/bijdragen.xlsx': 'the worklist, to save',
  '/werkplek/overzicht.csv': 'figures, to save',
  '/werkplek/overzicht.xlsx': 'figures, to save',
  '/bijdragen/gelijk': 'what others brought about the same, for the script of the form',
  '/robots.txt': 'text for search engines',
  '/.well-known/security.txt': 'text for who finds a hole',
  '/api/v1/bijdragen/:nummer': 'JSON for other systems',
  '/api/v1/gebieden': 'JSON for other systems',
  '/api/v1/gebieden/:id': 'JSON for other systems',
  '/api/v1/crss': 'JSON for other systems',
  '/api/v1/openapi.json': 'JSON for other systems',
};
