// SPDX-License-Identifier: EUPL-1.2
import { Notice, Quote, TypedText } from '../../../platform/html/index.ts';
import { satisfactionMessages, waits } from '../../satisfaction/index.ts';
import { messages } from '../messages.ts';
import type { ItemPageProps } from './item-page.tsx';

/** What the resident said after closing; who was not helped waits for a decision, with the two ways below it. */
export function UnhappyPart({ visit, contribution, satisfaction }: ItemPageProps) {
  if (!satisfaction || !contribution.closedAt?.equals(satisfaction.closedAt)) return null;
  const t = messages[visit.locale].item;
  const isWaiting = waits(satisfaction);
  return (
    <Notice tone={isWaiting ? 'danger' : 'neutral'}>
      <b>{isWaiting ? t.unhappy : satisfactionMessages[visit.locale].said[satisfaction.helped]}</b>{' '}
      {isWaiting && t.unhappyWhatNow}
      {satisfaction.better !== '' && (
        <Quote>
          <TypedText text={satisfaction.better} />
        </Quote>
      )}
    </Notice>
  );
}
