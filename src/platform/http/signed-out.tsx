// SPDX-License-Identifier: EUPL-1.2
import { LinkButton, PlainPage, Heading, Paragraph, htmlMessages } from '../html/index.ts';
import type { Answer } from './answer.ts';
import { type Fields, typed } from './fields.ts';
import { type Visit, href } from './visit.ts';

const shortest = 20;

/** For a form that came from somebody who is not signed in any more: the way back in, and every longer text that was typed. */
export function signedOutAnswer(visit: Visit, fields: Fields): Answer {
  const words = htmlMessages(visit).signedOut;
  const kept = Object.values(typed(fields)).filter((text) => text.length >= shortest && /\s/.test(text));
  const body = (
    <PlainPage visit={visit} title={words.title}>
      <Heading level={1}>{words.title}</Heading>
      <Paragraph>{words.text}</Paragraph>
      {kept.map((text, index) => (
        <textarea
          class="utrecht-textarea utrecht-textarea--html-textarea"
          rows={8}
          readonly
          aria-label={`${words.kept} ${index + 1}`}
        >
          {text}
        </textarea>
      ))}
      <LinkButton href={href(visit, '/inloggen')}>{words.signIn}</LinkButton>
    </PlainPage>
  );
  return { kind: 'page', status: 401, body };
}
