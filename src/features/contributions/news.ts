// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../kernel/ids.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { NewsItem, NewsSource, NewsText } from '../news/index.ts';
import { type NewsKind, newsKinds } from './domain.ts';
import { messages } from './messages.ts';
import { type PublicAnswer, type Tellable, readPublicAnswers, readTellable } from './news-store.ts';

/** What is told of contributions: that one was published, answered for everyone to read, or finished. */
export const contributionNews: NewsSource = { topic: 'contributions', describe };

async function describe(trx: Trx, items: readonly NewsItem[]): Promise<Map<Id, NewsText>> {
  const ids = [...new Set(items.map((item) => item.subjectId))];
  const [tellable, answers] = await Promise.all([readTellable(trx, ids), readPublicAnswers(trx, ids)]);
  const byId = new Map(tellable.map((one) => [one.id, one]));
  const byMoment = new Map(answers.map((one) => [answerKey(one.contributionId, one), one]));
  return new Map(
    items.flatMap((item) => {
      const contribution = byId.get(item.subjectId);
      const kind = newsKinds.find((one) => one === item.kind);
      if (!contribution || !kind) return [];
      return [[item.id, inWords(contribution, kind, byMoment.get(answerKey(item.subjectId, item)))] as const];
    }),
  );
}

/** An answer is written at the same moment as its news. */
function answerKey(contributionId: Id, { at }: Pick<PublicAnswer, 'at'>): string {
  return `${contributionId} ${at.epochMilliseconds}`;
}

function inWords(contribution: Tellable, kind: NewsKind, answer: PublicAnswer | undefined): NewsText {
  const label = (locale: 'nl' | 'en') => messages[locale].news[kind](contribution.kind);
  return {
    title: contribution.subject,
    label: { nl: label('nl'), en: label('en') },
    text: kind === 'published' ? contribution.text : (answer?.text ?? ''),
    path: `/bijdragen/${contribution.number}`,
  };
}
