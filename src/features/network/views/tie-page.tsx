// SPDX-License-Identifier: EUPL-1.2
import {
  Breadcrumbs,
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  Heading,
  LinkButton,
  Paragraph,
  Prose,
  Section,
  TextArea,
  TextField,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import type { Typed } from '../../../platform/http/fields.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Area, areaName } from '../../areas/index.ts';
import type { Tie } from '../domain.ts';
import { messages } from '../messages.ts';
import { type TieBack, tieFaults, tieField } from './tie-form.tsx';
import { type Names, partyName } from './tie-words.ts';

type TiePageProps = {
  readonly visit: Visit;
  readonly area: Area;
  readonly names: Names;
  readonly tie: Tie;
  readonly back?: TieBack;
};

/** One tie: saying it better, until when it was, and that it never was. */
export function TiePage({ visit, area, names, tie, back }: TiePageProps) {
  const t = messages[visit.locale];
  const typed: Typed = back?.typed ?? {
    wat: tie.what,
    sinds: tie.since,
    tot: tie.until ?? '',
    opmerking: tie.note ?? '',
  };
  const field = tieField(visit, typed, back);
  const [name, path] = [areaName(area, visit.locale), `/werkplek/netwerk/verband/${tie.id}`];
  const list = href(visit, `/werkplek/netwerk/${area.slug}`);
  const other = tie.otherId === null ? t.inTeam : partyName(names, tie.otherId);
  return (
    <WorkplacePage visit={visit} title={t.changeTitle} current="network">
      <ErrorSummary visit={visit} items={tieFaults(visit, back)} />
      <Breadcrumbs
        visit={visit}
        items={[
          { text: t.title, href: href(visit, '/werkplek/netwerk') },
          { text: name, href: list },
          { text: t.changeTitle },
        ]}
      />
      <Prose>
        <Heading level={1}>{t.changeTitle}</Heading>
        <Paragraph lead>{t.with(partyName(names, tie.partyId), other)}</Paragraph>
        <Form action={href(visit, path)}>
          <TextField {...field('wat')} required hint={t.whatHint} autocomplete="off" />
          <DateField {...field('sinds')} required max={visit.today.toString()} />
          <DateField {...field('tot')} />
          <TextArea {...field('opmerking')} rows={2} hint={t.noteHint} />
          <ButtonRow>
            <Button>{t.save}</Button>
            <LinkButton variant="subtle" href={list}>
              {t.cancel}
            </LinkButton>
          </ButtonRow>
        </Form>
      </Prose>
      <Section title={t.dropTitle}>
        <Paragraph>{t.dropText}</Paragraph>
        <Form action={href(visit, `${path}/weg`)}>
          <Button variant="quiet">{t.drop}</Button>
        </Form>
      </Section>
    </WorkplacePage>
  );
}
