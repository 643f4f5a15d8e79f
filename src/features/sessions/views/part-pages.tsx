// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import {
  Button,
  ButtonRow,
  Disclosure,
  ErrorSummary,
  Form,
  Heading,
  HiddenField,
  Link,
  SelectField,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { CouncilDocument } from '../../dossiers/index.ts';
import { messages } from '../desk-messages.ts';
import type { Item, Session } from '../domain.ts';
import { workPath } from '../links.ts';
import type { Back } from './form-page.tsx';

export type PartPageProps = {
  readonly visit: Visit;
  readonly session: Session;
  /** What is changed; a new one has none. */
  readonly id?: string;
  readonly typed: Typed;
  readonly back?: Back;
};

/** A part of the programme: new, or to be changed. */
export function ItemPage(
  props: PartPageProps & { readonly documents: readonly Pick<CouncilDocument, 'id' | 'title'>[] },
) {
  const { visit, session, id, typed, back, documents } = props;
  const { item: t } = messages[visit.locale];
  const fault = faultTexts(visit, back?.faults ?? []);
  const field = (name: string) => ({ visit, name, value: typed[name], fault: fault(name) });
  const path = workPath(session.number, `/programma/${id ?? 'nieuw'}`);
  return (
    <PartFrame {...props} title={id ? t.title : t.newTitle} labels={t.labels} first="titel">
      <Form action={href(visit, path)}>
        <Hidden {...props} />
        <TextField {...field('titel')} label={t.name} required autocomplete="off" />
        <TextField
          {...field('minuten')}
          label={t.minutes}
          required
          width="short"
          inputmode="numeric"
          autocomplete="off"
        />
        <TextField {...field('sprekers')} label={t.presenters} hint={t.presentersHint} autocomplete="off" />
        {documents.length > 0 && (
          <SelectField
            {...field('stuk')}
            label={t.document}
            hint={t.documentHint}
            empty={t.noDocument}
            options={documents.map(({ id: value, title }) => ({ value, label: title }))}
          />
        )}
        <TextArea {...field('toelichting')} label={t.note} rows={4} />
        <ButtonRow>
          <Button>{t.save}</Button>
        </ButtonRow>
      </Form>
      {id && <Remove {...props} path={path} label={t.remove} text={t.removeText} />}
    </PartFrame>
  );
}

/** A question to the council: new, or to be changed. */
export function QuestionPage(props: PartPageProps & { readonly items: readonly Item[] }) {
  const { visit, session, id, typed, back, items } = props;
  const { question: t } = messages[visit.locale];
  const fault = faultTexts(visit, back?.faults ?? []);
  const field = (name: string) => ({ visit, name, value: typed[name], fault: fault(name) });
  const path = workPath(session.number, `/vragen/${id ?? 'nieuw'}`);
  return (
    <PartFrame {...props} title={id ? t.title : t.newTitle} labels={t.labels} first="vraag">
      <Form action={href(visit, path)}>
        <Hidden {...props} />
        <TextArea {...field('vraag')} label={t.body} rows={3} required />
        <TextArea {...field('hulp')} label={t.hint} hint={t.hintHint} rows={3} />
        <SelectField
          {...field('onderdeel')}
          label={t.item}
          required
          empty={t.whole}
          options={items.map((item) => ({ value: item.id, label: item.title }))}
        />
        <ButtonRow>
          <Button>{t.save}</Button>
        </ButtonRow>
      </Form>
      {id && <Remove {...props} path={path} label={t.remove} />}
    </PartFrame>
  );
}

type FrameProps = PartPageProps & {
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly first: string;
  readonly children: ComponentChildren;
};

function PartFrame({ visit, session, title, labels, first, back, children }: FrameProps) {
  const { refusals } = messages[visit.locale];
  const items = [
    ...faultItems(visit, back?.faults ?? [], { labels }),
    ...(back?.refusal ? [{ href: `#${first}`, text: refusals[back.refusal] }] : []),
  ];
  return (
    <WorkplacePage visit={visit} title={title} current="councilSessions">
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      <p>
        <Link href={href(visit, workPath(session.number))}>
          {session.number} {session.title}
        </Link>
      </p>
      <Heading level={1}>{title}</Heading>
      {children}
    </WorkplacePage>
  );
}

function Hidden({ typed }: PartPageProps) {
  return (
    <>
      <HiddenField name="versie" value={typed.versie ?? ''} />
      <HiddenField name="sleutel" value={typed.sleutel ?? ''} />
    </>
  );
}

type RemoveProps = PartPageProps & {
  readonly path: string;
  readonly label: string;
  readonly text?: string;
};

function Remove({ visit, typed, path, label, text }: RemoveProps) {
  return (
    <Disclosure summary={label}>
      {text && <p>{text}</p>}
      <Form action={href(visit, `${path}/verwijderen`)}>
        <HiddenField name="versie" value={typed.versie ?? ''} />
        <ButtonRow>
          <Button variant="danger">{label}</Button>
        </ButtonRow>
      </Form>
    </Disclosure>
  );
}
