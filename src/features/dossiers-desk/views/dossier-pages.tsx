// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Badge,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  ItemColumns,
  Link,
  LinkButton,
  Notice,
  Pager,
  Paragraph,
  TypedText,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import {
  type Listing,
  type Refusal,
  type Told,
  DossierFacts,
  DossierFilter,
  DossierRows,
  canKeepDossiers,
  dossierMessages,
  dossierPath,
  dossiersPath,
} from '../../dossiers/index.ts';
import { type Moment, NowPart, StoryPart } from '../../dossier-story/index.ts';
import { messages } from '../messages.ts';
import { refusalText } from './form-parts.tsx';

const room = 'workplace';

/** All dossiers, also what is not on the site. */
export function DossiersDeskPage(props: Listing & { readonly visit: Visit }) {
  const { visit, next } = props;
  const t = messages[visit.locale];
  return (
    <WorkplacePage visit={visit} title={t.title} current="dossiers">
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <ButtonRow>
        {canKeepDossiers(visit.actor) && (
          <LinkButton href={href(visit, `${dossiersPath(room)}/nieuw`)}>{t.add}</LinkButton>
        )}
        <LinkButton href={href(visit, '/werkplek/raad/agenda')} variant="quiet">
          {t.agenda}
        </LinkButton>
      </ButtonRow>
      <DossierFilter {...props} room={room} />
      <DossierRows {...props} room={room} />
      <Pager visit={visit} {...(next === undefined ? {} : { next })} />
    </WorkplacePage>
  );
}

export type DossierDeskProps = Told & {
  readonly moments: readonly Moment[];
  readonly visit: Visit;
  readonly rail: ComponentChildren;
  readonly refusal?: Refusal;
};

/** One dossier: its story, and what can be done with it. */
export function DossierDeskPage(props: DossierDeskProps) {
  const { visit, dossier, rail, refusal } = props;
  const t = messages[visit.locale];
  const words = dossierMessages[visit.locale];
  const mayKeep = canKeepDossiers(visit.actor);
  const done = t.done[visit.query.gelukt ?? ''];
  return (
    <WorkplacePage visit={visit} title={dossier.title} current="dossiers">
      {refusal && (
        <ErrorSummary visit={visit} items={[{ href: '#stand', text: refusalText(visit, refusal) }]} />
      )}
      {done !== undefined && (
        <Notice tone="good" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <p class="meent-soft">
        <Link href={href(visit, dossiersPath(room))}>{t.title}</Link> · {words.caseNumber(dossier.number)}{' '}
        <Badge tone={dossier.state === 'concluded' ? 'good' : 'neutral'}>{words.states[dossier.state]}</Badge>
      </p>
      <Heading level={1}>{dossier.title}</Heading>
      <ItemColumns
        main={
          <>
            {dossier.summary && <TypedText text={dossier.summary} />}
            <NowPart {...props} room={room} />
            <StoryPart {...props} room={room} />
            {mayKeep && (
              <ButtonRow>
                <LinkButton href={href(visit, `${dossierPath(room, dossier.number)}/stuk`)}>
                  {t.addDocument}
                </LinkButton>
              </ButtonRow>
            )}
          </>
        }
        rail={
          <>
            <FactsPart {...props} />
            <StandPart {...props} />
            {rail}
          </>
        }
      />
    </WorkplacePage>
  );
}

function FactsPart(props: DossierDeskProps) {
  const { visit, dossier } = props;
  const t = messages[visit.locale];
  const mayKeep = canKeepDossiers(visit.actor);
  return (
    <section class="meent-rail-part">
      <Heading level={2} looks={4}>
        {t.facts}
      </Heading>
      <DossierFacts {...props} room={room} />
      {mayKeep && (
        <p>
          <Link href={href(visit, `${dossierPath(room, dossier.number)}/wijzigen`)}>{t.changeLink}</Link>
        </p>
      )}
    </section>
  );
}

/** Whether it is on the site, and whether it goes on. */
function StandPart({ visit, dossier }: DossierDeskProps) {
  const t = messages[visit.locale];
  const isOn = dossier.publishedAt !== null;
  const verbs = [
    isOn ? 'intrekken' : 'publiceren',
    dossier.state === 'running' ? 'afsluiten' : 'heropenen',
  ] as const;
  return (
    <section class="meent-rail-part" id="stand">
      <Heading level={2} looks={4}>
        {t.published}
      </Heading>
      <p>{isOn ? t.isOnSite : t.isOffSite}</p>
      {isOn && (
        <p>
          <Link href={href(visit, dossierPath('public', dossier.number))}>{t.onSite}</Link>
        </p>
      )}
      {canKeepDossiers(visit.actor) && (
        <Form action={href(visit, `${dossierPath(room, dossier.number)}/stand`)} label={t.published}>
          <HiddenField name="versie" value={String(dossier.version)} />
          <ButtonRow>
            {verbs.map((verb) => (
              <Button name="wat" value={verb} variant="quiet" small>
                {t.stand[verb]}
              </Button>
            ))}
          </ButtonRow>
        </Form>
      )}
    </section>
  );
}
