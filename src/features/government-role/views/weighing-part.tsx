// SPDX-License-Identifier: EUPL-1.2
import { Disclosure, Facts, MomentText, Paragraph, TypedText } from '../../../platform/html/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type Weighing, questionNames } from '../domain.ts';
import { messages } from '../messages.ts';
import { Ladder } from './ladder.tsx';

export type WeighingPartProps = {
  readonly visit: Visit;
  readonly weighing: Weighing;
  readonly nameOf: (personId: Id) => string;
};

/** For who works here: which step, who decided it when, why, and on which answers. */
export function WeighingPart({ visit, weighing, nameOf }: WeighingPartProps) {
  const t = messages[visit.locale];
  const { step, advised, reason, decidedBy, decidedAt, promised, requested, answers } = weighing;
  return (
    <div class="meent-weighing">
      <Ladder visit={visit} step={step} />
      <Paragraph>{t.steps[step].short}</Paragraph>
      {reason !== null && (
        <>
          {advised !== step && <Paragraph soft>{t.advised(t.steps[advised].name.toLowerCase())}</Paragraph>}
          <TypedText text={reason} />
        </>
      )}
      {(promised !== null || requested !== null) && (
        <Facts
          items={[
            ...(promised === null ? [] : [{ term: t.promised, value: promised }]),
            ...(requested === null ? [] : [{ term: t.requested, value: requested }]),
          ]}
        />
      )}
      <p class="meent-soft">
        <MomentText visit={visit} moment={decidedAt} />, {decidedBy ? t.by(nameOf(decidedBy)) : t.bySystem}
      </p>
      <Disclosure summary={t.answers}>
        <Facts
          items={questionNames.map((question) => {
            const words: { readonly label: string; readonly answers: Readonly<Record<string, string>> } =
              t.questions[question];
            return { term: words.label, value: words.answers[answers[question]] ?? answers[question] };
          })}
        />
      </Disclosure>
    </div>
  );
}
