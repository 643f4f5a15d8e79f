// SPDX-License-Identifier: EUPL-1.2
import { proposeAppointment, sendContribution } from './demo.ts';
import { publicCharterPages, workplaceCharterPages } from './charter-pages.ts';
import { councilImportPages } from './council-import-pages.ts';
import { contributionPages } from './contribution-pages.ts';
import { joinFormPath, joinedPath, sideBySidePath } from './joining.ts';
import { dossierPages, publicDossierPages } from './dossier-pages.ts';
import { grantPages } from './grant-pages.ts';
import { portfolioPages } from './portfolio-pages.ts';
import { initiativeDeskPages, initiativePages, publicInitiativePages } from './initiative-pages.ts';
import { privacyPages } from './privacy-pages.ts';
import { publicSessionPages, sessionPages } from './session-pages.ts';
import { publicSessionLivePages, sessionLivePages } from './session-live-pages.ts';
import { councilPages, publicCouncilPages } from './council-pages.ts';
import { publicThreadPages, threadPages } from './thread-pages.ts';
import { publicVisitPages, visitPages } from './visit-pages.ts';
import { motionPages, publicMotionPages } from './motion-pages.ts';
import { peoplePages } from './people-pages.ts';
import { projectPages, publicProjectPages } from './project-pages.ts';
import {
  type VisitedPage,
  id,
  link,
  oneOf,
  organisationPath,
  organisation,
  item,
  contactPath,
  askedAbout,
} from './page-links.ts';

/** The pages for everyone. */
export const publicPages: readonly VisitedPage[] = [
  { route: '/', address: '/', isMain: true },
  { route: '/gebieden', address: '/gebieden', isMain: true },
  { route: '/gebieden/zoeken', showing: 'choices', address: '/gebieden/zoeken?zoek=Kerk' },
  { route: '/gebieden/zoeken', showing: 'nothing found', address: '/gebieden/zoeken?zoek=nergens' },
  { route: '/gebieden/:slug', showing: 'a region', address: '/gebieden/midden', isMain: true },
  { route: '/gebieden/:slug', showing: 'a district', address: '/gebieden/sluiswijk' },
  { route: '/bijdragen', address: '/bijdragen', isMain: true },
  { route: '/bijdragen', showing: 'nothing', address: '/bijdragen?na=00000000-0000-7000-8000-000000000000' },
  { route: '/bijdragen/nieuw', address: '/bijdragen/nieuw', isMain: true },
  { route: '/bijdragen/nieuw', showing: 'an area', address: '/bijdragen/nieuw?gebied=midden&soort=idea' },
  { route: '/bijdragen/:number', showing: 'a public one', address: link('/bijdragen', /^\/bijdragen\/B-/) },
  {
    route: '/bijdragen/:number',
    showing: 'your own',
    address: async (_visitor, demo) => (await sendContribution(demo)).path,
    isMain: true,
  },
  {
    route: '/bijdragen/:number/bedankt',
    address: async (_visitor, demo) => (await sendContribution(demo)).path.replace('?', '/bedankt?'),
  },
  {
    route: '/bijdragen/:number/afspraak/:id',
    address: async (_visitor, demo) => proposeAppointment(demo, 'Joost Hendriks'),
  },
  { route: '/cijfers', address: '/cijfers' },
  { route: '/buurtbon', address: '/buurtbon', isMain: true },
  { route: '/samenhang', address: '/samenhang', isMain: true },
  { route: '/samenhang', showing: 'all parts', address: '/samenhang?binnen=alles' },
  { route: '/samenhang/achter', address: '/samenhang/achter?gebied=midden' },
  ...publicCharterPages,
  ...publicProjectPages,
  ...publicDossierPages,
  { route: '/op-de-hoogte', address: '/op-de-hoogte', isMain: true },
  { route: '/op-de-hoogte', showing: 'an area', address: '/op-de-hoogte?gebied=midden' },
  { route: '/op-de-hoogte/bedankt', address: '/op-de-hoogte/bedankt' },
  {
    route: '/bijdragen/:number/aansluiten',
    address: (visitor) => joinFormPath(visitor),
  },
  {
    route: '/bijdragen/:number/aangesloten/:joiner',
    address: async (visitor, demo) => (await joinedPath(visitor, demo)).replace('/bedankt?', '?'),
  },
  { route: '/bijdragen/:number/aangesloten/:joiner/bedankt', address: joinedPath },
  ...publicInitiativePages,
  ...publicMotionPages,
  ...publicThreadPages,
  ...publicCouncilPages,
  ...publicVisitPages,
  ...publicSessionPages,
  ...publicSessionLivePages,
  { route: '/inloggen', address: '/inloggen' },
  { route: '/inloggen/code', address: '/inloggen/code?aanvraag=00000000-0000-7000-8000-000000000000' },
  { route: '/over', address: '/over' },
  { route: '/toegankelijkheid', address: '/toegankelijkheid' },
  { route: '/privacy', address: '/privacy' },
];

const manager = 'Joost Hendriks';
const administrator = 'Ingrid Mulder';

/** The pages for who works there. */
export const workplacePages: readonly VisitedPage[] = [
  { route: '/werkplek', address: '/werkplek', as: manager, isMain: true },
  ...contributionPages,
  ...threadPages,
  ...councilPages,
  ...portfolioPages,
  ...initiativePages,
  { route: '/veld', address: '/veld', as: manager, isMain: true },
  { route: '/werkplek/gesprekken', address: '/werkplek/gesprekken', as: manager, isMain: true },
  {
    route: '/werkplek/gesprekken',
    showing: 'nothing',
    address: '/werkplek/gesprekken?stemming=angry&tot=2000-01-01',
    as: manager,
  },
  { route: '/werkplek/gesprekken/:id', address: oneOf('/werkplek/gesprekken'), as: manager },
  { route: '/werkplek/nieuw', address: '/werkplek/nieuw', as: manager, isMain: true },
  {
    route: '/werkplek/nieuw',
    showing: 'somebody who is known',
    address: async (visitor) =>
      `/werkplek/nieuw?contact=${(await contactPath(visitor)).replace('/werkplek/contacten/', '')}`,
    as: manager,
  },
  {
    route: '/werkplek/contacten',
    showing: 'persons',
    address: '/werkplek/contacten?zoek=jan',
    as: manager,
    isMain: true,
  },
  { route: '/werkplek/zoeken', address: '/werkplek/zoeken?zoek=bankje', as: manager, isMain: true },
  {
    route: '/werkplek/zoeken/antwoorden',
    address: '/werkplek/zoeken/antwoorden?zoek=gemeente',
    as: manager,
  },
  { route: '/werkplek/zoeken/stukken', address: '/werkplek/zoeken/stukken?zoek=raad', as: manager },
  { route: '/werkplek/contacten', showing: 'nobody', address: '/werkplek/contacten?zoek=qqqq', as: manager },
  { route: '/werkplek/contacten/:id', address: contactPath, as: manager, isMain: true },
  {
    route: '/werkplek/contacten/:id/samenvoegen',
    showing: 'who may be meant',
    address: async (visitor) => `${await contactPath(visitor)}/samenvoegen?zoek=jan`,
    as: manager,
  },
  {
    route: '/werkplek/contacten/:id/samenvoegen',
    showing: 'both beside each other',
    address: async (visitor) => {
      const path = await contactPath(visitor);
      return `${path}/samenvoegen?met=${path.replace('/werkplek/contacten/', '')}`;
    },
    as: manager,
  },
  ...grantPages,
  ...motionPages,
  { route: '/werkplek/beloften', address: '/werkplek/beloften', as: manager, isMain: true },
  {
    route: '/werkplek/beloften',
    showing: 'late',
    address: '/werkplek/beloften?toon=late',
    as: administrator,
  },
  {
    route: '/werkplek/bijdragen/:number/beloften',
    address: link('/werkplek/beloften?toon=areas', /^\/werkplek\/bijdragen\/B-[\d-]+\/beloften$/),
    as: manager,
  },
  { route: '/werkplek/bijdragen/:number/afstemming', address: askedAbout(), as: manager },
  { route: '/werkplek/bijdragen/:number/inzage', address: askedAbout('inzage'), as: manager },
  {
    route: '/werkplek/bijdragen/:number/samenvoegen',
    address: link('/werkplek/bijdragen', /^\/werkplek\/bijdragen\/B-/, '/samenvoegen'),
    as: manager,
  },
  {
    route: '/werkplek/bijdragen/:number/samenvoegen',
    showing: 'two side by side',
    address: (visitor) => sideBySidePath(visitor),
    as: manager,
  },
  {
    route: '/werkplek/bijdragen/:number/splitsen',
    address: link('/werkplek/bijdragen', /^\/werkplek\/bijdragen\/B-/, '/splitsen'),
    as: manager,
  },
  { route: '/werkplek/account', address: '/werkplek/account', as: manager },
  {
    route: '/werkplek/account/sessies/:id',
    address: link('/werkplek/rechten', new RegExp(`^/werkplek/account/sessies/${id}$`)),
    as: administrator,
  },
  ...peoplePages,
  { route: '/werkplek/themas', address: '/werkplek/themas', as: administrator },
  { route: '/werkplek/themas/:id', address: oneOf('/werkplek/themas'), as: administrator },
  ...workplaceCharterPages,
  { route: '/werkplek/organisaties', address: '/werkplek/organisaties', as: administrator },
  { route: '/werkplek/organisaties/nieuw', address: '/werkplek/organisaties/nieuw', as: administrator },
  {
    route: '/werkplek/bijdragen/:number/afspraak',
    address: async (visitor) =>
      `${(await item('/werkplek/bijdragen?toon=open')(visitor)).split('?')[0] ?? ''}/afspraak`,
    as: manager,
  },
  { route: '/werkplek/sjablonen', address: '/werkplek/sjablonen', as: administrator },
  { route: '/werkplek/sjablonen/nieuw', address: '/werkplek/sjablonen/nieuw', as: administrator },
  { route: '/werkplek/sjablonen/:id', address: oneOf('/werkplek/sjablonen'), as: administrator },
  { route: '/werkplek/organisaties/:id', address: organisation(), as: manager },
  { route: '/werkplek/organisaties/:id', showing: 'to change', address: organisation(), as: administrator },
  { route: '/werkplek/organisaties/:id/gegevens', address: organisation('/gegevens'), as: administrator },
  {
    route: '/werkplek/organisaties/:id/contactpersonen/nieuw',
    address: organisation('/contactpersonen/nieuw'),
    as: administrator,
  },
  {
    route: '/werkplek/organisaties/:id/contactpersonen/:person',
    address: (visitor) =>
      visitor.linkBelow(
        '/werkplek/organisaties',
        organisationPath,
        new RegExp(`^/werkplek/organisaties/${id}/contactpersonen/${id}$`),
      ),
    as: administrator,
  },
  { route: '/werkplek/routing', address: '/werkplek/routing', as: administrator, isMain: true },
  {
    route: '/werkplek/routing',
    showing: 'something tried out',
    address: async (visitor) => {
      const tried = await visitor.link('/werkplek/gebieden', new RegExp(`^/werkplek/gebieden/${id}$`));
      return `/werkplek/routing?soort=idea&thema=&gebied=${tried.split('/').at(-1) ?? ''}`;
    },
    as: administrator,
  },
  { route: '/werkplek/routing/nieuw', address: '/werkplek/routing/nieuw', as: administrator },
  { route: '/werkplek/routing/:id', address: oneOf('/werkplek/routing'), as: administrator },
  { route: '/werkplek/verwijswijzer', address: '/werkplek/verwijswijzer', as: manager, isMain: true },
  { route: '/werkplek/verwijswijzer/nieuw', address: '/werkplek/verwijswijzer/nieuw', as: administrator },
  { route: '/werkplek/verwijswijzer/:id', address: oneOf('/werkplek/verwijswijzer'), as: administrator },
  { route: '/werkplek/inrichten', address: '/werkplek/inrichten', as: administrator, isMain: true },
  { route: '/werkplek/instellingen', address: '/werkplek/instellingen', as: administrator },
  {
    route: '/werkplek/instellingen/termijnen',
    address: '/werkplek/instellingen/termijnen',
    as: administrator,
  },
  { route: '/werkplek/overzicht', address: '/werkplek/overzicht', as: manager, isMain: true },
  {
    route: '/werkplek/overzicht',
    showing: 'nothing',
    address: '/werkplek/overzicht?van=2020-01&tot=2020-02&thema=geen',
    as: administrator,
  },
  {
    route: '/werkplek/organisaties/:id/geschiedenis',
    address: organisation('/geschiedenis'),
    as: manager,
  },
  ...initiativeDeskPages,
  { route: '/werkplek/agenda', address: '/werkplek/agenda', as: manager },
  { route: '/werkplek/logboek', address: '/werkplek/logboek', as: administrator },
  {
    route: '/werkplek/logboek',
    showing: 'nothing',
    address: '/werkplek/logboek?over=B-2000-99999',
    as: administrator,
  },
  { route: '/werkplek/abonnementen', address: '/werkplek/abonnementen', as: administrator },
  ...privacyPages,
  ...visitPages,
  ...sessionPages,
  { route: '/werkplek/gelijke-bijdragen', address: '/werkplek/gelijke-bijdragen', as: administrator },
  { route: '/werkplek/post', address: '/werkplek/post', as: administrator },
  { route: '/werkplek/post-in', address: '/werkplek/post-in', as: administrator },
  { route: '/werkplek/post-in', showing: 'all', address: '/werkplek/post-in?toon=alles', as: administrator },
  { route: '/werkplek/post-in/:id', address: oneOf('/werkplek/post-in'), as: administrator },
  { route: '/werkplek/post/:id', address: oneOf('/werkplek/post'), as: administrator },
  ...projectPages,
  ...sessionLivePages,
  ...councilImportPages,
  ...dossierPages,
];
