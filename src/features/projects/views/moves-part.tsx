// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  HiddenField,
  Link,
  Paragraph,
  TextArea,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { type Asked, type Move, factsOf, missingBefore, movesFrom } from '../domain.ts';
import { messages } from '../messages.ts';
import { formState } from './page-form.ts';
import type { ProjectPageProps } from './project-page.tsx';

/** The steps from here, each with what is still needed before it. The way on is open, stopping is folded away. */
export function MovesPart(props: ProjectPageProps) {
  const { project, actions, gate } = props;
  const facts = factsOf(project, { actions, isCoordinated: gate.isOpen });
  return (
    <div class="project-moves">
      {movesFrom(project.state).map((move) => {
        const missing = missingBefore(facts, move);
        return missing.length > 0 ? (
          <NotYet {...props} move={move} missing={missing} />
        ) : (
          <MoveForm {...props} move={move} />
        );
      })}
    </div>
  );
}

type NotYetProps = ProjectPageProps & {
  readonly move: Move;
  readonly missing: ReturnType<typeof missingBefore>;
};

/** Where one does what is asked before a move; the rest is done on this page. */
const whereAsked: Readonly<Partial<Record<Asked, string>>> = {
  theme: '/wijzigen',
  lead: '/wijzigen',
  coordinated: '/afstemming',
};

function NotYet({ visit, project, move, missing }: NotYetProps) {
  const t = messages[visit.locale];
  return (
    <div>
      <Paragraph>
        <strong>{t.verbs[move.verb]}.</strong> {t.first}
      </Paragraph>
      <ul>
        {missing.map((one) => (
          <li>
            {whereAsked[one] === undefined ? (
              t.asked[one]
            ) : (
              <Link href={href(visit, `/werkplek/projecten/${project.number}${whereAsked[one]}`)}>
                {t.asked[one]}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function MoveForm({ visit, project, move, refused }: ProjectPageProps & { readonly move: Move }) {
  const t = messages[visit.locale];
  const form = formState(visit, `stap-${move.verb}`, refused);
  const field = (name: 'reden' | 'resultaat') => ({
    visit,
    name,
    id: form.id(name),
    value: form.value(name),
    fault: form.fault(name),
    required: true,
    rows: 3,
  });
  const asksText = move.asks.includes('reason') || move.asks.includes('result');
  const inside = (
    <Form action={href(visit, `/werkplek/projecten/${project.number}/stap`)}>
      <Paragraph soft>{t.moves[move.verb]}</Paragraph>
      <HiddenField name="stap" value={move.verb} />
      <HiddenField name="versie" value={String(project.version)} />
      {move.asks.includes('result') && (
        <TextArea
          {...field('resultaat')}
          label={t.resultLabel}
          hint={project.publishedAt ? t.resultPublic : t.resultInternal}
          value={form.value('resultaat') ?? project.result ?? ''}
        />
      )}
      {move.asks.includes('reason') && <TextArea {...field('reden')} label={t.reasonLabel} />}
      <ButtonRow>
        <Button small variant={move.verb === 'stop' ? 'quiet' : 'primary'}>
          {t.verbs[move.verb]}
        </Button>
      </ButtonRow>
    </Form>
  );
  const anchor = form.id('vak');
  return asksText ? (
    <Disclosure summary={t.verbs[move.verb]} id={anchor} open={form.isBack}>
      {inside}
    </Disclosure>
  ) : (
    <div id={anchor}>{inside}</div>
  );
}
