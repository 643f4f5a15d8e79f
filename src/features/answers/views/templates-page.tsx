// SPDX-License-Identifier: EUPL-1.2
import {
  Disclosure,
  EmptyState,
  Heading,
  LinkButton,
  Notice,
  Paragraph,
  Prose,
  Row,
  Rows,
  WorkplacePage,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type Theme, themeName } from '../../teams/index.ts';
import type { Template } from '../domain.ts';
import { messages } from '../messages.ts';

type ListProps = {
  readonly visit: Visit;
  readonly themes: readonly Theme[];
  readonly all: readonly Template[];
};

export function TemplatesPage({ visit, themes, all, isSaved }: ListProps & { readonly isSaved: boolean }) {
  const m = messages[visit.locale];
  const living = all.filter((one) => one.endedAt === null);
  const ended = all.filter((one) => one.endedAt !== null);
  return (
    <WorkplacePage visit={visit} title={m.title} current="templates">
      <Prose>
        {isSaved && (
          <Notice tone="good" role="status">
            {m.saved}
          </Notice>
        )}
        <Heading level={1}>{m.title}</Heading>
        <Paragraph lead>{m.lead}</Paragraph>
        <Paragraph>
          <LinkButton href={href(visit, '/werkplek/sjablonen/nieuw')}>{m.add}</LinkButton>
        </Paragraph>
      </Prose>
      {living.length === 0 ? (
        <EmptyState title={m.none} />
      ) : (
        <List visit={visit} themes={themes} all={living} />
      )}
      {ended.length > 0 && (
        <Disclosure summary={m.ended(ended.length)}>
          <List visit={visit} themes={themes} all={ended} />
        </Disclosure>
      )}
    </WorkplacePage>
  );
}

function List({ visit, themes, all }: ListProps) {
  const m = messages[visit.locale];
  return (
    <Rows tight label={m.title}>
      {all.map((one) => {
        const theme = themes.find(({ id }) => id === one.themeId);
        return (
          <Row
            title={one.title}
            href={href(visit, `/werkplek/sjablonen/${one.id}`)}
            meta={[
              one.kind ? m.kinds[one.kind] : m.anyKind,
              theme ? themeName(theme, visit.locale) : m.anyTheme,
              ...(one.locale === visit.locale ? [] : [m.languages[one.locale]]),
            ].join(' · ')}
            waiting={one.endedAt !== null}
          />
        );
      })}
    </Rows>
  );
}
