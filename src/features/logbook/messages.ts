// SPDX-License-Identifier: EUPL-1.2
import type { Locale, Texts } from '../../kernel/locale.ts';
import { coordinationMessages } from '../coordination/index.ts';
import {
  messages as contributionMessages,
  fileMessages,
  meetingMessages,
  twinMessages,
} from '../contributions/index.ts';
import { en } from './messages.en.ts';
import { nl } from './messages.nl.ts';

export type LogbookMessages = typeof nl;
export const messages: Texts<LogbookMessages> = { nl, en };

export type TopicWords = { readonly name: string; readonly verbs: Readonly<Record<string, string>> };

/** What every topic and verb of the journal is called; contributions first. */
export function topicWords(locale: Locale): Readonly<Record<string, TopicWords>> {
  const t = messages[locale];
  const { verbs, promiseVerbs } = contributionMessages[locale];
  const ofContributions = {
    ...verbs,
    ...promiseVerbs,
    ...meetingMessages[locale].verbs,
    ...twinMessages[locale].plainVerbs,
    ...fileMessages[locale].verbs,
  };
  const { title, verbs: ofCoordination } = coordinationMessages[locale];
  return {
    coordination: { name: title, verbs: ofCoordination },
    contributions: { name: t.contributions, verbs: ofContributions },
    ...t.topics,
  };
}
