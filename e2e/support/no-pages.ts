// SPDX-License-Identifier: EUPL-1.2

/** Addresses that no person opens as a page, with what they give. */
export const noPages: Readonly<Record<string, string>> = {
  '/assets/:file': 'a built style, script or font',
  '/favicon.svg': 'an icon',
  '/veld-sw.js': 'the service worker of /veld',
  '/veld/manifest.webmanifest': 'what makes /veld an app on a phone',
  '/veld/icoon-192.png': 'an icon',
  '/veld/icoon-512.png': 'an icon',
  '/werkplek/raad/inlezen/:id/verslag.csv': 'a file to download',
  '/werkplek/raad/inlezen/:id/verslag.xlsx': 'a file to download',
  '/fotos/:id': 'a photo',
  '/werkplek/bijdragen/:number/bestanden/:id': 'a file to download',
  '/werkplek/bijdragen/:number/bestanden/:id/klein': 'a picture',
  '/werkplek/bijdragen/:number/bestanden/:id/groot': 'a picture',
  '/bijdragen/:number/bestanden/:id': 'a file to download',
  '/bijdragen/:number/bestanden/:id/klein': 'a picture',
  '/bijdragen/:number/bestanden/:id/groot': 'a picture',
  '/bijdragen/:number/aangesloten/:joiner/bestanden/:id': 'a file to download',
  '/bijdragen/:number/aangesloten/:joiner/bestanden/:id/klein': 'a picture',
  '/bijdragen/:number/aangesloten/:joiner/bestanden/:id/groot': 'a picture',
  '/beelden/:id': 'a picture',
  '/beelden/:id/klein': 'a picture',
  '/werkplek/initiatieven/:number/beelden/:id/klein': 'a picture',
  '/werkplek/initiatieven/:number/beelden/:id/groot': 'a picture',
  '/initiatieven/:number/beelden/:id/klein': 'a picture',
  '/initiatieven/:number/beelden/:id/groot': 'a picture',
  '/initiatieven/:number/van-u/:initiator/beelden/:id/klein': 'a picture',
  '/initiatieven/:number/van-u/:initiator/beelden/:id/groot': 'a picture',
  '/initiatieven/:number/van-u/:initiator':
    'opens with a key from a mail; looked at in src/features/initiatives/routes.test.ts',
  '/werkplek/post-in/:id/bron': 'a mail to download',
  '/nieuws.atom': 'a feed, for programs that read along',
  '/gebieden/:slug/nieuws.atom': 'a feed, for programs that read along',
  '/gebieden/:slug/agenda.ics': 'an agenda, for programs that read along',
  '/agenda/:id/:sleutel/agenda.ics': 'an agenda, for programs that read along',
  '/op-de-hoogte/:id': 'opens with a key from a mail; looked at in src/features/subscriptions/routes.test.ts',
  '/op-de-hoogte/:id/bevestigen':
    'opens with a key from a mail; looked at in src/features/subscriptions/routes.test.ts',
  '/op-de-hoogte/:id/stoppen':
    'opens with a key from a mail; looked at in src/features/subscriptions/routes.test.ts',
  '/draad/berichten/:id/stoppen':
    'opens with a key from a mail; looked at in src/features/thread-desk/thread.db.test.ts',
  '/op-de-hoogte/:id/volgen':
    'opens with a key from a mail; looked at in src/features/initiatives-public/routes.test.ts',
  '/initiatieven/:number/bedankt':
    'opens with a key from a mail; looked at in src/features/initiatives-public/routes.test.ts',
  '/initiatieven/:number/van-u/:initiator/aanbod':
    'opens with a key from a mail; looked at in src/features/initiatives-public/routes.test.ts',
  '/initiatieven/:number/meehelpen/:offer':
    'opens with a key from a mail; looked at in src/features/initiatives-public/take-part-routes.test.ts',
  '/initiatieven/:number/van-u/:initiator/buurtbon':
    'opens with a key from a mail; looked at in src/features/grants-desk/own-routes.test.ts',
  '/initiatieven/:number/nieuws.atom': 'a feed, for programs that read along',
  '/raad/sessies.ics': 'an agenda, for programs that read along',
  '/raad/sessies.atom': 'a feed, for programs that read along',
  '/raad/sessies/:number.ics': 'an agenda, for programs that read along',
  '/raad/sessies/:number/spreker/:id':
    'opens with a key from a mail; looked at in src/features/sessions/routes.test.ts',
  '/kennismaken/:number/agenda.ics': 'an agenda, for programs that read along',
  '/kennismaken/uitnodiging/:token':
    'opens with a link from a mail; looked at in src/features/visits/routes.test.ts',
  '/kennismaken/wens/:id': 'opens with a key from a mail; looked at in src/features/visits/routes.test.ts',
  '/evaluaties/antwoord/:token':
    'opens with a link from a mail; looked at in src/features/evaluations/routes.test.ts',
  '/raad/sessies/:number/live/gebeurtenissen':
    'a stream of events, followed in src/features/session-live/live.db.test.ts',
  '/raad/voorzitten/:token':
    'opens with a link from a mail; looked at in src/features/session-live/routes.test.ts',
  '/partner/:token': 'opens with a link from a mail; looked at in e2e/partner.test.ts',
  '/afstemming/:token':
    'opens with a link from a mail; looked at in src/features/portfolio-desk/routes.test.ts',
  '/partner/:token/bestanden/:id': 'a file to download',
  '/gebieden.geojson': 'boundaries, for the map',
  '/bijdragen/:number/afspraak/:id/agenda.ics': 'an appointment, for agendas',
  '/bijdragen/ontvanger': 'who picks it up, for the script of the form',
  '/werkplek/contacten/vinden': 'who fits what is typed, for the script of a field',
  '/werkplek/budgetten.csv': 'requests for money, to save',
  '/werkplek/logboek.csv': 'the journal, to save',
  '/werkplek/initiatieven/:number/opgaven':
    'the page of /werkplek/projecten/:number/opgaven, for an initiative',
  '/samenhang.csv': 'the coherence matrix, to save',
  '/samenhang.xlsx': 'the coherence matrix, to save',
  '/werkplek/samenhang.csv': 'the coherence matrix, to save',
  '/werkplek/samenhang.xlsx': 'the coherence matrix, to save',
  '/werkplek/privacy/register.csv': 'the processing register, to save',
  '/werkplek/privacy/inzage.csv': 'who looked, to save',
  '/werkplek/privacy/verzoeken/:id/gegevens.json': 'everything of one person, to save',
  '/werkplek/bijdragen.csv': 'the worklist, to save',
  '/werkplek/bijdragen.xlsx': 'the worklist, to save',
  '/werkplek/overzicht.csv': 'figures, to save',
  '/werkplek/overzicht.xlsx': 'figures, to save',
  '/bijdragen/gelijk': 'what others brought about the same, for the script of the form',
  '/rollen/:nummer/plaat/:vorm': 'the picture as PDF or PNG; looked at in e2e/charter.test.ts',
  '/werkplek/rollen/:id/taken/:taak':
    'the draft of the demo does not change while people comment on it; looked at in e2e/charter.test.ts',
  '/werkplek/rollen/:id/plaat/:vorm': 'the picture of a draft as PDF or PNG, to save',
  '/raad/moties.csv': 'motions and pledges, to save',
  '/raad/moties.xlsx': 'motions and pledges, to save',
  '/raad/moties.json': 'motions and pledges as JSON, for other programs',
  '/raad/moties.atom': 'a feed, for programs that read along',
  '/raad/moties/:number/nieuws.atom': 'a feed, for programs that read along',
  '/raad/moties/:number/gegevens.json': 'one motion as JSON, for other programs',
  '/robots.txt': 'text for search engines',
  '/.well-known/security.txt': 'text for who finds a hole',
  '/api/v1/bijdragen/:nummer': 'JSON for other systems',
  '/api/v1/gebieden': 'JSON for other systems',
  '/api/v1/gebieden/:id': 'JSON for other systems',
  '/api/v1/crss': 'JSON for other systems',
  '/api/v1/openapi.json': 'JSON for other systems',
};
