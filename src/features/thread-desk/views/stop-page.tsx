// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import { Button, ButtonRow, Form, Heading, Paragraph, PublicPage } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Secrets } from '../../../platform/secrets/secrets.ts';
import { stopPath } from '../links.ts';
import { messages } from '../messages.ts';

type StopPageProps = {
  readonly visit: Visit;
  readonly id: Id;
  readonly secrets: Secrets;
  readonly isStopped: boolean;
};

/** No more mails about what came of a contribution, or again. */
export function StopPage({ visit, id, secrets, isStopped }: StopPageProps) {
  const t = messages[visit.locale].stop[isStopped ? 'stopped' : 'asked'];
  const action = stopPath(secrets, id, isStopped ? 'hervatten' : 'stoppen');
  return (
    <PublicPage visit={visit} title={t.title} noindex>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.text}</Paragraph>
      <Form action={href(visit, action)}>
        <ButtonRow>
          <Button {...(isStopped ? { variant: 'quiet' as const } : {})}>{t.button}</Button>
        </ButtonRow>
      </Form>
    </PublicPage>
  );
}
