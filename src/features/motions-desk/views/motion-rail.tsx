// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  DayText,
  Face,
  Facts,
  Form,
  HiddenField,
  Link,
  LinkButton,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { areaName } from '../../areas/index.ts';
import { canKeepMotions, motionMessages } from '../../motions/index.ts';
import { type Person, hasLeft, photoAddress, themeName } from '../../teams/index.ts';
import { home } from '../choice.ts';
import { messages } from '../messages.ts';
import type { MotionPageProps } from './motion-page.tsx';

/** Beside a motion: who, when, where, whether everyone reads it, and its red thread. */
export function MotionRail(props: MotionPageProps) {
  const { visit, motion } = props;
  const t = messages[visit.locale];
  return (
    <>
      <section class="meent-rail-part">
        <MotionFacts {...props} />
        {canKeepMotions(visit.actor) && (
          <p>
            <LinkButton variant="quiet" small href={href(visit, `${home}/${motion.number}/wijzigen`)}>
              {t.change}
            </LinkButton>
          </p>
        )}
      </section>
      <section class="meent-rail-part">
        <SitePart {...props} />
      </section>
      {props.rail}
    </>
  );
}

function MotionFacts({ visit, motion, parties, around }: MotionPageProps) {
  const t = messages[visit.locale];
  const { tree, staffing, organisations } = around;
  const { locale } = visit;
  const { decidedOf, partiesOf } = motionMessages[locale];
  const person = (id: string | null) => (id === null ? undefined : staffing.people.get(id));
  const holder = person(motion.holderId);
  const doer = person(motion.responsibleId);
  const submitters = parties.filter(({ isSubmitter }) => isSubmitter).map(({ name }) => name);
  const organisation = organisations.find(({ id }) => id === motion.organisationId)?.name;
  const areas = motion.areaIds.flatMap((id) => tree.byId(id) ?? []);
  const themes = staffing.themes.filter(({ id }) => motion.themeIds.includes(id));
  const day = (text: string | null): ComponentChildren => text && <DayText visit={visit} day={text} />;
  const items: { term: string; value: ComponentChildren }[] = [
    { term: t.facts.responsible, value: doer && <WithFace visit={visit} person={doer} /> },
    { term: t.facts.due, value: day(motion.dueOn) },
    { term: t.facts.holder, value: holder && <WithFace visit={visit} person={holder} /> },
    { term: t.facts.organisation, value: organisation },
    { term: decidedOf[motion.kind], value: day(motion.decidedOn) },
    { term: partiesOf[motion.kind], value: submitters.join(', ') },
    { term: t.facts.submitters, value: motion.submitters },
    { term: t.facts.agendaItem, value: motion.agendaItem },
    { term: t.facts.areas, value: areas.map((area) => areaName(area, locale)).join(', ') },
    { term: t.facts.themes, value: themes.map((theme) => themeName(theme, locale)).join(', ') },
  ];
  return (
    <div class="motion-desk-facts">
      <Facts items={items.filter(({ value }) => Boolean(value))} />
    </div>
  );
}

function WithFace({ visit, person }: { readonly visit: Visit; readonly person: Person }) {
  const photo = photoAddress(person);
  return (
    <span class="motion-desk-who">
      <Face name={person.name} size="small" {...(photo ? { photoSrc: photo } : {})} />
      <span>
        {person.name}
        {hasLeft(person, visit.today) && ` (${messages[visit.locale].gone})`}
      </span>
    </span>
  );
}

function SitePart({ visit, motion }: MotionPageProps) {
  const t = messages[visit.locale];
  const isPublic = motion.publishedAt !== null;
  return (
    <>
      {isPublic ? (
        <p>
          {t.onSite}. <Link href={href(visit, `/raad/moties/${motion.number}`)}>{t.seePublic}</Link>
        </p>
      ) : (
        <p>{t.internal}</p>
      )}
      {canKeepMotions(visit.actor) && (
        <Form action={href(visit, `${home}/${motion.number}/publiceren`)}>
          <HiddenField name="versie" value={String(motion.version)} />
          <HiddenField name="openbaar" value={isPublic ? 'nee' : 'ja'} />
          <Button small variant={isPublic ? 'subtle' : 'quiet'}>
            {isPublic ? t.withdraw : t.publish}
          </Button>
        </Form>
      )}
    </>
  );
}
