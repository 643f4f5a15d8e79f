// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ButtonRow,
  Disclosure,
  Form,
  Hidden,
  HiddenField,
  Link,
  Paragraph,
  TextField,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import { formState } from './page-form.ts';
import type { ProjectPageProps } from './project-page.tsx';

/** The contributions that led to it, and tying another one. Those that one may not read are not named or counted. */
export function SignalsPart(props: ProjectPageProps & { readonly may: boolean }) {
  const { visit, project, signals, may } = props;
  const t = messages[visit.locale];
  const path = href(visit, `/werkplek/projecten/${project.number}/bijdragen`);
  return (
    <div class="project-why">
      {signals.length === 0 ? (
        <Paragraph soft>{t.signalsNone}</Paragraph>
      ) : (
        <ul class="meent-plain-list project-signals">
          {signals.map(({ number, subject }) => (
            <li>
              <span>
                <Link href={href(visit, `/werkplek/bijdragen/${number}`)}>{subject}</Link>{' '}
                <small>{number}</small>
              </span>
              {may && (
                <Form action={path}>
                  <HiddenField name="bijdrage" value={number} />
                  <Button variant="subtle" small name="los" value="ja">
                    {t.untie}
                    <Hidden>{t.untieNamed(number)}</Hidden>
                  </Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
      {may && <TieForm {...props} path={path} />}
    </div>
  );
}

function TieForm({ visit, refused, path }: ProjectPageProps & { readonly path: string }) {
  const t = messages[visit.locale];
  const form = formState(visit, 'signaal', refused);
  return (
    <Disclosure summary={t.tieLegend} id="signaal-vak" open={form.isBack}>
      <Form action={path}>
        <TextField
          visit={visit}
          name="bijdrage"
          id={form.id('bijdrage')}
          label={t.labels.bijdrage}
          hint={t.signalHint}
          value={form.value('bijdrage')}
          fault={form.fault('bijdrage')}
          required
          autocomplete="off"
          width="medium"
        />
        <ButtonRow>
          <Button small>{t.tie}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
