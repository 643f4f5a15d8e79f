// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  CheckboxField,
  EmptyState,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  HiddenField,
  LinkButton,
  Paragraph,
  Prose,
  type WorkplacePart,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type Programme,
  boxOf,
  inOrder,
  programmeMessages,
  stageOn,
  suggestedFor,
} from '../../programmes/index.ts';
import type { Servable } from '../serving.ts';

export type ChoosePageProps = {
  readonly visit: Visit;
  readonly part: WorkplacePart;
  /** The page of the record, with this one below it. */
  readonly path: string;
  readonly record: Servable;
  readonly programmes: readonly Programme[];
  readonly chosen: readonly string[];
  /** What was ticked when the form was opened. */
  readonly shown: readonly string[];
  readonly isRefused?: boolean;
};

/** Which programmes a record serves: those that fit its themes first. One that ended stays only where it was tied. */
export function ChoosePage(props: ChoosePageProps) {
  const { visit, part, path, record, programmes, shown, isRefused } = props;
  const t = programmeMessages[visit.locale];
  const offered = inOrder(programmes, visit.today).filter(
    (one) => shown.includes(one.id) || stageOn(one, visit.today) !== 'ended',
  );
  const fitting = suggestedFor(offered, record.themeIds);
  const others = offered.filter((one) => !fitting.includes(one));
  return (
    <WorkplacePage visit={visit} title={t.chooseTitle} current={part}>
      <Prose>
        <ErrorSummary visit={visit} items={isRefused ? [{ href: '#opgaven', text: t.endedRefused }] : []} />
        <p class="meent-soft">
          {record.number} · {record.title}
        </p>
        <Heading level={1} looks={2}>
          {t.chooseTitle}
        </Heading>
        <Paragraph>{t.chooseLead}</Paragraph>
        {offered.length === 0 ? (
          <EmptyState title={t.none}>
            <Paragraph>{t.noneToSee}</Paragraph>
          </EmptyState>
        ) : (
          <div id="opgaven">
            <Form action={href(visit, `${path}/opgaven`)}>
              <HiddenField name="getoond" value={shown.join(' ')} />
              <Boxes {...props} legend={t.suggested} programmes={fitting} />
              <Boxes {...props} legend={fitting.length > 0 ? t.others : t.title} programmes={others} />
              <ButtonRow>
                <Button>{t.save}</Button>
                <LinkButton variant="subtle" href={href(visit, path)}>
                  {t.cancel}
                </LinkButton>
              </ButtonRow>
            </Form>
          </div>
        )}
      </Prose>
    </WorkplacePage>
  );
}

function Boxes({ visit, programmes, chosen, legend }: ChoosePageProps & { readonly legend: string }) {
  const t = programmeMessages[visit.locale];
  if (programmes.length === 0) return null;
  return (
    <Fieldset legend={legend}>
      {programmes.map((one) => (
        <CheckboxField
          name={boxOf('opgave', one.id)}
          label={one.title}
          hint={stageOn(one, visit.today) === 'ended' ? t.tiedEnded : t.kinds[one.kind]}
          checked={chosen.includes(one.id)}
        />
      ))}
    </Fieldset>
  );
}
