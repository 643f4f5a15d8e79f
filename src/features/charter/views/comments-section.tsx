// SPDX-License-Identifier: EUPL-1.2
import { dayOf } from '../../../kernel/clock.ts';
import {
  Badge,
  Button,
  ButtonRow,
  DateField,
  Disclosure,
  Form,
  HiddenField,
  LinkButton,
  Paragraph,
  Section,
  SelectField,
  TextArea,
  TextField,
  TypedText,
  fullDay,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Comment, isOpen } from '../domain.ts';
import { messages } from '../messages.ts';
import { home } from '../paths.ts';
import { canWriteCharter } from '../policies.ts';
import type { PartProps } from './charter-page.tsx';

/** Opens the draft for comments, longer or again. */
export function ConsultSection({ visit, charter: { version }, back, faultOf }: PartProps) {
  const m = messages[visit.locale];
  if (!canWriteCharter(visit.actor) || version.state === 'adopted' || version.state === 'withdrawn')
    return null;
  const isFirst = version.state === 'draft';
  const form = (
    <Form action={href(visit, `${home}/${version.id}/inspraak`)}>
      <DateField
        visit={visit}
        name="tot"
        label={m.fields.tot}
        hint={m.consult.hint}
        value={
          back?.typed.tot ??
          (isFirst ? visit.today.add({ weeks: 4 }).toString() : (version.consultedUntil ?? ''))
        }
        fault={faultOf('tot')}
        required
      />
      <Button variant="quiet">{isFirst ? m.consult.open : m.consult.openAgain}</Button>
    </Form>
  );
  return (
    <Section title={m.consult.title} id="inspraak">
      {isFirst ? (
        <>
          <Paragraph>{m.consult.text}</Paragraph>
          {form}
        </>
      ) : (
        <Disclosure summary={m.consult.again} open={faultOf('tot') !== undefined}>
          {form}
        </Disclosure>
      )}
    </Section>
  );
}

export function CommentsSection(props: PartProps) {
  const { visit, charter } = props;
  const { version, comments } = charter;
  const m = messages[visit.locale];
  if (version.consultedFrom === null) return null;
  const open = comments.filter(({ answer }) => answer === null);
  const answered = comments.filter(({ answer }) => answer !== null);
  return (
    <Section title={m.comments.title(comments.length)} id="reacties">
      {comments.length === 0 && <Paragraph soft>{m.comments.none}</Paragraph>}
      {open.length > 0 && canWriteCharter(visit.actor) && <Paragraph soft>{m.comments.policy}</Paragraph>}
      {[...open, ...answered].map((comment) => (
        <CommentItem visit={visit} comment={comment} versionPath={`${home}/${version.id}`} />
      ))}
      {isOpen(version, visit.today) && <AddComment {...props} />}
    </Section>
  );
}

type ItemProps = { readonly visit: Visit; readonly comment: Comment; readonly versionPath: string };

function CommentItem({ visit, comment, versionPath }: ItemProps) {
  const m = messages[visit.locale];
  const path = `${versionPath}/reacties/${comment.id}`;
  const canWrite = canWriteCharter(visit.actor);
  const [tone, word] = comment.shownAt
    ? (['good', m.comments.shown] as const)
    : comment.hiddenAt
      ? (['neutral', m.comments.hidden] as const)
      : (['due', m.comments.new] as const);
  return (
    <article class="charter-comment">
      <p>
        <b>{comment.organisation || m.commenters[comment.by]}</b>{' '}
        {comment.taskName ? m.comments.about(comment.taskName) : m.comments.whole},{' '}
        {m.comments.at(fullDay(visit.locale, dayOf(comment.createdAt)))} <Badge tone={tone}>{word}</Badge>
      </p>
      <TypedText text={comment.body} />
      <GivenAnswer visit={visit} comment={comment} />
      {canWrite && (
        <ButtonRow>
          {comment.answer === null && (
            <LinkButton small href={href(visit, path)}>
              {m.comments.answer}
            </LinkButton>
          )}
          {!comment.shownAt && (
            <Form action={href(visit, `${path}/tonen`)}>
              <Button variant="quiet" small>
                {m.comments.show}
              </Button>
            </Form>
          )}
          {!comment.hiddenAt && (
            <Form action={href(visit, `${path}/verbergen`)}>
              <Button variant="subtle" small>
                {m.comments.hide}
              </Button>
            </Form>
          )}
        </ButtonRow>
      )}
    </article>
  );
}

/** What was done with a comment, and why. */
export function GivenAnswer({ visit, comment }: Pick<ItemProps, 'visit' | 'comment'>) {
  const m = messages[visit.locale];
  if (comment.answer === null || comment.outcome === null) return null;
  return (
    <div class="charter-comment__answer">
      <p>
        <b>{m.mail.weAnswer}</b>: {m.outcomes[comment.outcome]}
      </p>
      <TypedText text={comment.answer} />
    </div>
  );
}

function AddComment({ visit, charter: { version, tasks }, formKey, back, faultOf }: PartProps) {
  const m = messages[visit.locale];
  const typed = back?.typed ?? {};
  return (
    <Disclosure summary={m.comments.add} open={(faultOf('reactie') ?? faultOf('namens')) !== undefined}>
      <Paragraph soft>{m.comments.addHint}</Paragraph>
      <Form action={href(visit, `${home}/${version.id}/reacties`)}>
        <HiddenField name="sleutel" value={formKey} />
        <TextField
          visit={visit}
          name="namens"
          label={m.fields.namens}
          hint={m.comments.byHint}
          value={typed.namens}
          fault={faultOf('namens')}
          required
        />
        <SelectField
          visit={visit}
          name="over"
          label={m.fields.over}
          empty={m.comments.whole}
          options={tasks.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.over}
          required
        />
        <TextArea
          visit={visit}
          name="reactie"
          label={m.fields.reactie}
          value={typed.reactie}
          fault={faultOf('reactie')}
          required
        />
        <Button variant="quiet">{m.comments.send}</Button>
      </Form>
    </Disclosure>
  );
}
