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
  type Meanwhile,
  MeanwhileNotice,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  WorkplacePage,
  faultItems,
  faultTexts,
  nowText,
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
  /** Not when it was taken away while somebody changed it. */
  readonly isThere?: boolean;
  readonly back?: Back;
  /** What somebody else changed since the form was opened. */
  readonly meanwhile?: Meanwhile;
};

/** A part of the programme: new, or to be changed. */
export function ItemPage(
  props: PartPageProps & { readonly documents: readonly Pick<CouncilDocument, 'id' | 'title'>[] },
) {
  const { visit, session, id, isThere, documents } = props;
  const { item: t } = messages[visit.locale];
  const field = fieldsOf(props, documents);
  const path = workPath(session.number, `/programma/${id ?? 'nieuw'}`);
  return (
    <PartFrame {...props} title={id ? t.title : t.newTitle} labels={t.labels} first="titel" named={documents}>
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
        <TextField hint={t.presentersHint} {...field('sprekers')} label={t.presenters} autocomplete="off" />
        {documents.length > 0 && (
          <SelectField
            hint={t.documentHint}
            {...field('stuk')}
            label={t.document}
            empty={t.noDocument}
            options={documents.map(({ id: value, title }) => ({ value, label: title }))}
          />
        )}
        <RadioField
          {...field('inspreken')}
          label={t.speaking}
          required
          options={(['vanzelf', 'ja', 'nee'] as const).map((value) => ({ value, label: t.speakings[value] }))}
        />
        <TextArea {...field('toelichting')} label={t.note} rows={4} />
        <ButtonRow>
          <Button>{t.save}</Button>
        </ButtonRow>
      </Form>
      {id && isThere && <Remove {...props} path={path} label={t.remove} text={t.removeText} />}
    </PartFrame>
  );
}

/** A question to the council: new, or to be changed. */
export function QuestionPage(props: PartPageProps & { readonly items: readonly Item[] }) {
  const { visit, session, id, isThere, items } = props;
  const { question: t } = messages[visit.locale];
  const field = fieldsOf(props, items);
  const path = workPath(session.number, `/vragen/${id ?? 'nieuw'}`);
  return (
    <PartFrame {...props} title={id ? t.title : t.newTitle} labels={t.labels} first="vraag" named={items}>
      <Form action={href(visit, path)}>
        <Hidden {...props} />
        <TextArea {...field('vraag')} label={t.body} rows={3} required />
        <TextArea hint={t.hintHint} {...field('hulp')} label={t.hint} rows={3} />
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
      {id && isThere && <Remove {...props} path={path} label={t.remove} />}
    </PartFrame>
  );
}

type Named = readonly { readonly id: string; readonly title: string }[];

/** A field with what was typed, what is wrong with it, and what another made of it meanwhile. */
function fieldsOf({ visit, typed, back, meanwhile }: PartPageProps, named: Named) {
  const fault = faultTexts(visit, back?.faults ?? []);
  return (name: string) => {
    const clash = meanwhile?.clashes.get(name);
    const beside = clash === undefined ? {} : { hint: nowIn(visit, named, clash) };
    return { visit, name, value: typed[name], fault: fault(name), ...beside };
  };
}

/** What is chosen from a list by its name. */
function nowIn(visit: Visit, named: Named, value: string): string {
  const { speakings } = messages[visit.locale].item;
  const speaking = (['vanzelf', 'ja', 'nee'] as const).find((one) => one === value);
  const word = speaking && speakings[speaking];
  return nowText(visit, word ?? named.find(({ id }) => id === value)?.title ?? value);
}

type FrameProps = PartPageProps & {
  readonly named: Named;
  readonly title: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly first: string;
  readonly children: ComponentChildren;
};

function PartFrame(props: FrameProps) {
  const { visit, session, title, labels, first, named, back, meanwhile, children } = props;
  const { refusals } = messages[visit.locale];
  const items = [
    ...faultItems(visit, back?.faults ?? [], { labels }),
    ...(back?.refusal ? [{ href: `#${first}`, text: refusals[back.refusal] }] : []),
  ];
  return (
    <WorkplacePage visit={visit} title={title} current="councilSessions">
      {items.length > 0 && <ErrorSummary visit={visit} items={items} />}
      {meanwhile && (
        <MeanwhileNotice
          visit={visit}
          meanwhile={meanwhile}
          labelOf={(name) => labels[name] ?? name}
          nowOf={(_, value) => nowIn(visit, named, value)}
        />
      )}
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
      <HiddenField name="basis" value={typed.basis ?? ''} />
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
