// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonRow, Form, Link, TextArea, TextField } from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import { RedactionHint } from '../../redaction/index.ts';
import { messages } from '../messages.ts';
import { findingsIn, publicWords } from '../public-words.ts';
import { type FormsProps, actionOf, back } from './item-form.ts';

/** Before it is public: what looks like personal data, and the text as everyone will read it. */
function PublicWords(props: FormsProps) {
  const { visit, contribution, contact } = props;
  const t = messages[visit.locale].item;
  const form = back(props, 'publish');
  const words = publicWords(contribution, contact);
  return (
    <>
      <p class="meent-soft">{t.publishHint}</p>
      <RedactionHint visit={visit} findings={findingsIn(contribution, contact)} />
      <TextField
        visit={visit}
        id={form.id('onderwerp')}
        name="onderwerp"
        label={t.publicSubject}
        required
        value={form.typed.onderwerp ?? words.subject}
        fault={form.fault('onderwerp')}
      />
      <TextArea
        visit={visit}
        id={form.id('tekst')}
        name="tekst"
        label={t.publicText}
        hint={t.publicTextHint}
        rows={6}
        required
        value={form.typed.tekst ?? words.text}
        fault={form.fault('tekst')}
      />
    </>
  );
}

export function PublishForm(props: FormsProps) {
  const { visit, contribution } = props;
  const t = messages[visit.locale].item;
  const isPublic = contribution.publishedAt !== null;
  return (
    <Form action={actionOf(props, isPublic ? 'unpublish' : 'publish')}>
      {isPublic ? (
        <Link href={href(visit, `/bijdragen/${contribution.number}`)}>{t.showPublic}</Link>
      ) : (
        <PublicWords {...props} />
      )}
      <ButtonRow>
        <Button small variant={isPublic ? 'quiet' : 'primary'}>
          {isPublic ? t.unpublish : t.publish}
        </Button>
      </ButtonRow>
    </Form>
  );
}
