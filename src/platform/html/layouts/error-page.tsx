// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from 'preact';
import type { Locale } from '../../../kernel/locale.ts';
import { type Assets, type Visit, href } from '../../http/visit.ts';
import { ButtonRow, LinkButton } from '../components/button/button.tsx';
import { Heading, Paragraph } from '../components/text/text.tsx';
import { type FailureStatus, htmlMessages } from '../messages.ts';
import { Document } from './document.tsx';
import { PublicPage } from './public-page.tsx';

const failureStatuses = [403, 404, 409, 413, 429, 500, 503] as const satisfies readonly FailureStatus[];

export type ErrorPageProps = {
  readonly visit: Visit;
  readonly status: number;
  /** Shown with a 500, so that somebody can find it back in the log. */
  readonly requestId?: string;
  /** What to do next, where the page knows better than "to the home page". */
  readonly children?: ComponentChildren;
};

export function ErrorPage({ visit, status, requestId = visit.requestId, children }: ErrorPageProps) {
  const { title } = failureText(visit, status);
  return (
    <PublicPage visit={visit} title={title} noindex>
      <Failure visit={visit} status={status} requestId={requestId}>
        {children ?? (
          <ButtonRow>
            <LinkButton href={href(visit, '/')} variant="quiet">
              {htmlMessages(visit).toHome}
            </LinkButton>
          </ButtonRow>
        )}
      </Failure>
    </PublicPage>
  );
}

export type BareErrorPageProps = {
  readonly locale: Locale;
  readonly assets: Assets;
  readonly status: number;
  readonly requestId: string;
};

/** For when not even the municipality is known, or its data cannot be reached. */
export function BareErrorPage({ locale, assets, status, requestId }: BareErrorPageProps) {
  return (
    <Document
      locale={locale}
      assets={assets}
      title={failureText({ locale }, status).title}
      room="site"
      noindex
    >
      <main class="meent-plain">
        <Failure visit={{ locale }} status={status} requestId={requestId} />
      </main>
    </Document>
  );
}

type FailureProps = {
  readonly visit: { readonly locale: Locale };
  readonly status: number;
  readonly requestId: string;
  readonly children?: ComponentChildren;
};

function Failure({ visit, status, requestId, children }: FailureProps) {
  const { title, text } = failureText(visit, status);
  return (
    <div class="meent-failure">
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>{text}</Paragraph>
      {status >= 500 && (
        <Paragraph soft>
          {htmlMessages(visit).failureNumber}: <code>{requestId}</code>
        </Paragraph>
      )}
      {children}
    </div>
  );
}

/** The texts of a status; one that has none of its own reads as its family: 4xx as 404, 5xx as 500. */
export function failureText(visit: { readonly locale: Locale }, status: number) {
  const known = failureStatuses.find((candidate) => candidate === status);
  return htmlMessages(visit).failures[known ?? (status >= 500 ? 500 : 404)];
}
