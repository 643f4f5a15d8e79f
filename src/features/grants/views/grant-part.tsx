// SPDX-License-Identifier: EUPL-1.2
import type { Locale } from '../../../kernel/locale.ts';
import { moneyInWords } from '../../../kernel/money.ts';
import { Badge, LinkButton, Row, Rows, type Tone } from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import type { GrantRequest, GrantState } from '../domain.ts';
import { messages } from '../messages.ts';

const tones: Readonly<Record<GrantState, Tone>> = {
  requested: 'due',
  granted: 'good',
  refused: 'neutral',
  paid: 'good',
  accounted: 'good',
  withdrawn: 'neutral',
};

export function GrantBadge({ visit, state }: { readonly visit: Visit; readonly state: GrantState }) {
  return <Badge tone={tones[state]}>{messages[visit.locale].states[state]}</Badge>;
}

/** What was asked, and what was granted of it, in one line. */
export function amountInWords(locale: Locale, request: GrantRequest): string {
  const t = messages[locale].part;
  const { askedCents, grantedCents } = request;
  if (grantedCents === null) return t.asked(moneyInWords(locale, askedCents));
  if (grantedCents === askedCents) return t.granted(moneyInWords(locale, grantedCents));
  return t.askedAndGranted(moneyInWords(locale, askedCents), moneyInWords(locale, grantedCents));
}

export type GrantPartProps = {
  readonly visit: Visit;
  readonly initiativeNumber: string;
  readonly requests: readonly GrantRequest[];
  /** Whether the reader may ask on behalf of the initiators. */
  readonly canAsk: boolean;
};

/** Beside an initiative: what was asked for it and what came of that; its heading is of the page. */
export function GrantPart({ visit, initiativeNumber, requests, canAsk }: GrantPartProps) {
  const t = messages[visit.locale].part;
  if (requests.length === 0 && !canAsk) return null;
  return (
    <>
      {requests.length === 0 && <p class="meent-soft">{t.none}</p>}
      {requests.length > 0 && (
        <Rows label={t.title} tight>
          {requests.map((request) => (
            <Row
              title={amountInWords(visit.locale, request)}
              href={href(visit, `/werkplek/buurtbonnen/${request.number}`)}
              meta={
                <>
                  {request.number} <GrantBadge visit={visit} state={request.state} />
                </>
              }
            />
          ))}
        </Rows>
      )}
      {canAsk && (
        <p>
          <LinkButton
            variant="quiet"
            small
            href={href(visit, `/werkplek/initiatieven/${initiativeNumber}/buurtbon`)}
          >
            {t.request}
          </LinkButton>
        </p>
      )}
    </>
  );
}
