// SPDX-License-Identifier: EUPL-1.2
import type { AreaKind } from '../../kernel/municipality.ts';
import type { ContributionKind, Message, State } from '../contributions/index.ts';
import type { TeamRole } from '../teams/index.ts';

// The words of the interface are a contract: they stay the same when a municipality or a page words things otherwise.

export const kindWords: Readonly<Record<ContributionKind, Kind>> = {
  question: 'vraag',
  idea: 'idee',
  concern: 'signaal',
  compliment: 'compliment',
};
export const kinds = ['vraag', 'idee', 'signaal', 'compliment'] as const;
type Kind = (typeof kinds)[number];

export const kindsOfWords: Readonly<Record<Kind, ContributionKind>> = {
  vraag: 'question',
  idee: 'idea',
  signaal: 'concern',
  compliment: 'compliment',
};

export const stateWordList = [
  'nieuw',
  'in behandeling',
  'wacht op inwoner',
  'beantwoord',
  'afgerond',
] as const;
export const stateWords: Readonly<Record<State, (typeof stateWordList)[number]>> = {
  received: 'nieuw',
  in_progress: 'in behandeling',
  asked: 'wacht op inwoner',
  answered: 'beantwoord',
  closed: 'afgerond',
};

export const messageWordList = ['vraag', 'reactie', 'antwoord'] as const;
export const messageWords: Readonly<
  Record<Exclude<Message['kind'], 'note'>, (typeof messageWordList)[number]>
> = {
  question: 'vraag',
  reply: 'reactie',
  answer: 'antwoord',
};

export const areaWordList = ['gemeente', 'gebied', 'wijk', 'dorp', 'buurt'] as const;
export const areaWords: Readonly<Record<AreaKind, (typeof areaWordList)[number]>> = {
  municipality: 'gemeente',
  region: 'gebied',
  district: 'wijk',
  village: 'dorp',
  neighbourhood: 'buurt',
};

export const roleWordList = ['gebiedsregisseur', 'opbouwwerker', 'gebiedswethouder'] as const;
export const roleWords: Readonly<Record<TeamRole, (typeof roleWordList)[number]>> = {
  area_manager: 'gebiedsregisseur',
  community_worker: 'opbouwwerker',
  area_alderman: 'gebiedswethouder',
};
