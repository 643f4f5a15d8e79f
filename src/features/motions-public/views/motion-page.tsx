// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Id } from '../../../kernel/ids.ts';
import {
  ButtonRow,
  Facts,
  Heading,
  Link,
  LinkButton,
  Paragraph,
  PublicPage,
  Section,
  TypedText,
  fullDay,
  listInWords,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import {
  type Action,
  type Motion,
  type PartyPart,
  type ReadUpdate,
  Request,
  isLate,
  isOff,
  motionMessages as words,
} from '../../motions/index.ts';
import type { Organisation } from '../../organisations/index.ts';
import { type Person, type Theme, themeName } from '../../teams/index.ts';
import type { ThreadRecord } from '../../thread/index.ts';
import { shownOf } from '../citing.ts';
import { firstFew, namesIn } from '../domain.ts';
import { base, pathOf } from '../links.ts';
import { messages } from '../messages.ts';
import { groupsOf } from '../reading.ts';
import { CitedList } from './cited-list.tsx';
import { PartsSection } from './parts-section.tsx';
import { decidedInWords, pledgedInWords } from './pledged.ts';
import { Standing } from './standing.tsx';
import { UpdatesSection } from './updates-section.tsx';
import { VotesSection } from './votes-section.tsx';

/** A title as long as this would fill a phone. */
const longTitle = 90;

export type MotionProps = {
  readonly visit: Visit;
  readonly tree: AreaTree;
  readonly themes: readonly Theme[];
  readonly motion: Motion;
  readonly parties: readonly PartyPart[];
  readonly updates: readonly ReadUpdate[];
  /** What the updates point to, as far as everyone may see it. */
  readonly cited: ReadonlyMap<Id, ThreadRecord>;
  readonly actions: readonly Action[];
  readonly holder: Person | undefined;
  /** Whether the holder has a page among the aldermen. */
  readonly isAlderman: boolean;
  readonly organisation: Organisation | undefined;
  /** What led to it and what came of it. */
  readonly thread: ComponentChildren;
};

/** One motion or pledge for everyone: what was asked, where it stands, and how it came there. */
export function MotionPage(props: MotionProps) {
  const { visit, motion } = props;
  const { list, page: t } = messages[visit.locale];
  const name = `${motion.number} ${motion.title}`;
  return (
    <PublicPage
      visit={visit}
      title={name}
      isRare
      feed={{ href: href(visit, pathOf(motion.number, '/nieuws.atom')), title: t.feed(name) }}
      breadcrumbs={[{ href: href(visit, base), text: list.title }, { text: motion.number }]}
    >
      <div class="meent-motion">
        <Head {...props} />
        <div class="meent-motion__grid">
          <div class="meent-motion__asked">
            <Section title={motion.kind === 'pledge' ? t.promised : t.asked} id="vraag">
              <Request visit={visit} text={motion.request} />
            </Section>
            <Proof {...props} />
            <Reason visit={visit} motion={motion} />
          </div>
          <div class="meent-motion__parts">
            <PartsSection {...props} />
          </div>
          <div class="meent-motion__updates">
            {!((motion.state === 'lapsed' || isEnd(motion)) && props.updates.length === 0) && (
              <UpdatesSection {...props} />
            )}
            {motion.explanation && (
              <Section title={t.explanation}>
                <TypedText text={motion.explanation} />
              </Section>
            )}
          </div>
          <div class="meent-motion__facts">
            <FactsSection {...props} />
          </div>
          <div class="meent-motion__beside">
            <VotesSection visit={visit} parties={props.parties} />
            {props.thread}
            <Take visit={visit} motion={motion} />
          </div>
        </div>
      </div>
    </PublicPage>
  );
}

function Head({ visit, motion, updates, parties, holder }: MotionProps) {
  const { page: t } = messages[visit.locale];
  const { kinds, outcomes } = words[visit.locale];
  const by = namesInShort(visit, motion, parties);
  const who =
    motion.kind === 'pledge'
      ? pledgedInWords(visit, { by: holder?.name, to: groupsOf(parties) })
      : by && t.askedBy(by);
  const decided = [
    motion.result && outcomes[motion.result],
    motion.decidedOn && decidedInWords(visit, motion.kind, motion.decidedOn),
  ];
  const [latest] = updates;
  return (
    <header class="meent-motion__head">
      <p class="meent-motion__kind">
        <b>
          {kinds[motion.kind]} {motion.number}
        </b>
        <span>{decided.filter(Boolean).join(' · ')}</span>
      </p>
      <Heading level={1} {...(motion.title.length > longTitle ? { looks: 2 } : {})}>
        {motion.title}
      </Heading>
      {who && <p class="meent-motion__who">{who}</p>}
      <div class="meent-motion__standing">
        <Standing visit={visit} motion={motion} />
        <p>
          {standsInWords(visit, motion)}{' '}
          {latest && (
            <a class="nl-link" href="#stand">
              {t.latest(fullDay(visit.locale, latest.onDay))}
            </a>
          )}
        </p>
      </div>
      {!isEnd(motion) && (
        <ButtonRow>
          <LinkButton
            href={href(visit, pathOf(motion.number, '/volgen'))}
            {...(motion.state === 'lapsed' ? { variant: 'quiet' as const } : {})}
          >
            {t.follow}
          </LinkButton>
        </ButtonRow>
      )}
    </header>
  );
}

/** Nothing follows: there is nothing to hear of it any more. */
function isEnd({ state, result }: Motion): boolean {
  return state !== 'settled' && isOff(result);
}

/** The party groups, or else the councillors; of many the first for all. */
function namesInShort(visit: Visit, motion: Motion, parties: readonly PartyPart[]): string | undefined {
  const groups = groupsOf(parties);
  const { named, more } = firstFew(groups.length > 0 ? groups : namesIn(motion.submitters ?? ''));
  const [first] = named;
  if (first === undefined) return undefined;
  return more > 0 ? messages[visit.locale].page.andMore(first, more) : listInWords(visit.locale, named);
}

function standsInWords(visit: Visit, motion: Motion): string {
  const { page: t } = messages[visit.locale];
  const day = (text: string) => fullDay(visit.locale, text);
  if (motion.state === 'settled' && motion.settledOn) return t.settledOn(day(motion.settledOn));
  if (isOff(motion.result)) return t[motion.result];
  if (motion.state === 'lapsed') return '';
  if (motion.result === 'held_over') return t.heldOver;
  if (motion.dueOn === null) return t.noDue;
  return (isLate(motion, visit.today) ? t.lateSince : t.dueOn)(day(motion.dueOn));
}

/** Settled is not said but shown: by what, and that the council agreed. */
function Proof({ visit, motion, cited }: Pick<MotionProps, 'visit' | 'motion' | 'cited'>) {
  const { page: t } = messages[visit.locale];
  if (motion.state !== 'settled') return null;
  const records = shownOf(motion.proofCites, cited);
  return (
    <Section title={t.proof} id="bewijs">
      {motion.proof !== null && <TypedText text={motion.proof} />}
      <CitedList visit={visit} records={records} />
      {motion.proof === null && records.length === 0 && <Paragraph soft>{t.proofHidden}</Paragraph>}
      <p class="meent-soft">
        {motion.agreedOn ? t.agreedOn(fullDay(visit.locale, motion.agreedOn)) : t.agreementUnknown}
      </p>
    </Section>
  );
}

/** Why what was asked is not done. */
function Reason({ visit, motion }: Pick<MotionProps, 'visit' | 'motion'>) {
  if (motion.state !== 'lapsed' || motion.lapsedBecause === null) return null;
  return (
    <Section title={messages[visit.locale].page.lapsedBecause} id="reden">
      <TypedText text={motion.lapsedBecause} />
    </Section>
  );
}

function FactsSection(props: MotionProps) {
  const { visit, tree, themes, motion, parties, organisation } = props;
  const { locale } = visit;
  const { decidedOf, facts, kinds, outcomes, partiesOf } = words[locale];
  const day = (text: string) => fullDay(locale, text);
  const areas = motion.areaIds.flatMap((id) => tree.byId(id) ?? []);
  const about = themes.filter(({ id }) => motion.themeIds.includes(id));
  const decided = [motion.result && outcomes[motion.result], motion.decidedOn && day(motion.decidedOn)];
  const items: { term: string; value: ComponentChildren }[] = [
    { term: facts.number, value: `${motion.number} (${kinds[motion.kind].toLocaleLowerCase()})` },
    { term: decidedOf[motion.kind], value: decided.filter(Boolean).join(', ') },
    { term: partiesOf[motion.kind], value: groupsOf(parties).join(', ') },
    {
      term: messages[locale].page.submitters,
      value: motion.submitters ? <Submitters motion={motion} /> : '',
    },
    { term: facts.agendaItem, value: motion.agendaItem ?? '' },
    { term: facts.holder, value: props.holder ? <HolderLink {...props} /> : '' },
    { term: facts.organisation, value: organisation?.name ?? '' },
    { term: facts.due, value: motion.dueOn ? day(motion.dueOn) : '' },
    { term: facts.agreed, value: motion.agreedOn ? day(motion.agreedOn) : '' },
    { term: facts.areas, value: areas.map((area) => areaName(area, locale)).join(', ') },
    { term: facts.themes, value: about.map((theme) => themeName(theme, locale)).join(', ') },
  ];
  return (
    <Section title={messages[locale].page.facts}>
      <Facts items={items.filter(({ value }) => value !== '')} />
    </Section>
  );
}

/** Each councillor on a line. */
function Submitters({ motion }: Pick<MotionProps, 'motion'>) {
  return (
    <ul class="meent-motion__names">
      {namesIn(motion.submitters ?? '').map((name) => (
        <li>{name}</li>
      ))}
    </ul>
  );
}

/** Leads to everything that this alderman promised. */
function HolderLink({ visit, holder, isAlderman }: MotionProps) {
  if (!holder) return null;
  if (!isAlderman) return holder.name;
  return <Link href={href(visit, `/raad/wethouders/${holder.id}`)}>{holder.name}</Link>;
}

function Take({ visit, motion }: Pick<MotionProps, 'visit' | 'motion'>) {
  const { page: t } = messages[visit.locale];
  return (
    <div class="meent-motions-take">
      <Section title={t.take}>
        <ul class="meent-motions-take__ways">
          <li>
            <Link href={href(visit, pathOf(motion.number, '/nieuws.atom'))}>{t.feedLink}</Link>
          </li>
          <li>
            <Link href={href(visit, pathOf(motion.number, '/gegevens.json'))}>{t.data}</Link>
          </li>
        </ul>
      </Section>
    </div>
  );
}
