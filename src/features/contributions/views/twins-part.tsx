// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  Link,
  MomentText,
  Notice,
  Quote,
  Section,
  TypedText,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { Contribution, Verb } from '../domain.ts';
import type { ItemTwins } from '../item-twins.ts';
import type { NamedJoiner } from '../joiners-store.ts';
import { messages } from '../messages.ts';
import { twinMessages } from '../twins-messages.ts';
import type { FormsProps } from './item-form.ts';
import type { ItemPageProps } from './item-page.tsx';

export function itemPath(visit: Visit, number: string, rest = ''): string {
  return href(visit, `/werkplek/bijdragen/${number}${rest}`);
}

/** At the top of an item: what was just done, and what it is part of, with the way back. */
export function MergedNotice({ visit, contribution, twins, possible }: FormsProps) {
  const t = twinMessages[visit.locale].item;
  const done = (['merge', 'unmerge', 'split'] as const).find((verb) => verb === visit.query.gedaan);
  return (
    <>
      {done && (
        <Notice tone="good" role="status">
          {t.done[done]}
        </Notice>
      )}
      {contribution.mergedIntoId !== null && (
        <Notice tone="ball">
          <p>
            <b>
              {t.mergedInto} {twins.into && <ItemLink visit={visit} one={twins.into} />}
            </b>
            . {t.mergedHint}
          </p>
          {possible.has('unmerge') && (
            <Form action={itemPath(visit, contribution.number, '/losmaken')} id="form-unmerge">
              <HiddenField name="versie" value={String(contribution.version)} />
              <ButtonRow>
                <Button variant="quiet" small>
                  {t.unmerge}
                </Button>
              </ButtonRow>
              <p class="meent-soft">{t.unmergeHint}</p>
            </Form>
          )}
        </Notice>
      )}
    </>
  );
}

/** Under what was brought: what others brought or said who belong here too. */
export function BelongingPart({ visit, twins }: ItemPageProps) {
  const t = twinMessages[visit.locale].item;
  const { merged, joiners, others, splitFrom, splitInto } = twins;
  return (
    <>
      {merged.length > 0 && (
        <Section title={t.belongs}>
          {merged.map((one) => (
            <Quote by={<ItemLink visit={visit} one={one} />}>
              <TypedText text={one.body} />
            </Quote>
          ))}
        </Section>
      )}
      {joiners.length > 0 && (
        <Section title={t.joiners(others)}>
          <p class="meent-soft">{t.joinersHint}</p>
          <ul class="meent-plain-list" aria-label={t.joinersLast}>
            {joiners.map((one) => (
              <li>
                <Joiner visit={visit} one={one} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SplitLine visit={visit} title={t.splitFrom} each={splitFrom ? [splitFrom] : []} />
      <SplitLine visit={visit} title={t.splitInto} each={splitInto} />
    </>
  );
}

function Joiner({ visit, one }: { readonly visit: Visit; readonly one: NamedJoiner }) {
  return (
    <>
      <b>{one.name || one.email || one.phone || messages[visit.locale].anonymous}</b>{' '}
      <small>
        <MomentText visit={visit} moment={one.createdAt} style="short" />
      </small>
      {one.body !== '' && <TypedText text={one.body} />}
    </>
  );
}

function SplitLine({
  visit,
  title,
  each,
}: {
  readonly visit: Visit;
  readonly title: string;
  readonly each: readonly Contribution[];
}) {
  if (each.length === 0) return null;
  return (
    <p>
      {title}:{' '}
      {each.map((one, index) => (
        <>
          {index > 0 && ', '}
          <ItemLink visit={visit} one={one} />
        </>
      ))}
    </p>
  );
}

function ItemLink({ visit, one }: { readonly visit: Visit; readonly one: Contribution }) {
  return (
    <Link href={itemPath(visit, one.number)}>
      {one.number} {one.subject}
    </Link>
  );
}

/** Beside an item: what is likely about the same. */
export function LikelyPart({ visit, contribution, twins }: ItemPageProps) {
  const t = twinMessages[visit.locale].item;
  const { states } = messages[visit.locale];
  if (twins.likely.length === 0) return null;
  return (
    <RailBox title={t.title}>
      <ul class="meent-plain-list">
        {twins.likely.map((one) => (
          <li>
            {/* What has ended cannot take another in: there is only to read. */}
            <Link
              href={
                one.state === 'closed'
                  ? itemPath(visit, one.number)
                  : itemPath(visit, contribution.number, `/samenvoegen?met=${one.number}`)
              }
            >
              {one.subject}
            </Link>
            <small>
              {one.number} · {one.meters !== null && `${t.meters(one.meters)} · `}
              {states[one.state]}
            </small>
          </li>
        ))}
      </ul>
    </RailBox>
  );
}

function RailBox({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="meent-rail-part" aria-label={title}>
      <Heading level={2} looks={4}>
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** Merging and splitting have pages of their own: the way there. */
export function TwinLinks({ visit, contribution, possible }: FormsProps) {
  const t = twinMessages[visit.locale].item;
  const link = (verb: Verb, path: string, text: string) =>
    possible.has(verb) && <Link href={itemPath(visit, contribution.number, path)}>{text}</Link>;
  if (!possible.has('merge') && !possible.has('split')) return null;
  return (
    <ButtonRow>
      {link('merge', '/samenvoegen', t.merge)}
      {link('split', '/splitsen', t.split)}
    </ButtonRow>
  );
}

/** Above an answer: who else reads it. */
export function AlsoRead({ visit, twins }: { readonly visit: Visit; readonly twins: ItemTwins }) {
  if (twins.others === 0) return null;
  return <Notice tone="info">{twinMessages[visit.locale].item.answerHint(twins.others)}</Notice>;
}

/** What the history says about others: which number was taken in, let go or made. */
export function twinHappening(visit: Visit, verb: string, details: Readonly<Record<string, unknown>>) {
  const { verbs } = twinMessages[visit.locale];
  const number = details.number ?? details.into;
  const tell = Object.entries(verbs).find(([name]) => name === verb)?.[1];
  return tell && typeof number === 'string' ? tell(number) : undefined;
}
