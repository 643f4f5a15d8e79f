// SPDX-License-Identifier: EUPL-1.2
import { NotFound } from '../../platform/http/errors.ts';
import { statusOf } from '../../platform/http/error-answers.tsx';
import type { InvalidParam, Problem } from './schemas.ts';

/** A request that the interface cannot take, with what the client needs to do it right. */
export class ApiRefusal extends Error {
  override name = 'ApiRefusal';
  readonly status: ErrorStatus;
  readonly invalidParams: readonly InvalidParam[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ErrorStatus,
    more: { invalidParams?: readonly InvalidParam[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(texts[status].detail);
    this.status = status;
    this.invalidParams = more.invalidParams ?? [];
    this.headers = more.headers ?? {};
  }
}

export const errorStatuses = [400, 401, 404, 405, 406, 413, 415, 429, 500] as const;
export type ErrorStatus = (typeof errorStatuses)[number];

export const texts: Readonly<Record<ErrorStatus, { readonly title: string; readonly detail: string }>> = {
  400: {
    title: 'Ongeldig verzoek',
    detail: 'Het verzoek klopt niet. Lees bij invalidParams wat er anders moet.',
  },
  401: {
    title: 'Sleutel klopt niet',
    detail: 'De sleutel hoort niet bij deze bijdrage. Stuur hem als Authorization: Bearer, of laat hem weg.',
  },
  404: {
    title: 'Niet gevonden',
    detail: 'Op dit adres is niets, of niets dat openbaar is. Een adres eindigt nooit op een schuine streep.',
  },
  405: { title: 'Methode niet toegestaan', detail: 'Dit kan hier niet. De header Allow zegt wat wel kan.' },
  406: { title: 'Antwoord niet leverbaar', detail: 'Deze API antwoordt alleen in application/json.' },
  413: { title: 'Verzoek te groot', detail: 'Het verzoek is groter dan 64 kB.' },
  415: { title: 'Mediatype niet ondersteund', detail: 'Stuur het verzoek als application/json.' },
  429: {
    title: 'Te veel verzoeken',
    detail:
      'Vanaf dit adres komen te veel verzoeken. De header Retry-After zegt na hoeveel seconden het weer kan.',
  },
  500: { title: 'Er ging iets mis', detail: 'Er ging bij ons iets mis. Probeer het later opnieuw.' },
};
const notJson = 'Dit is geen JSON die wij kunnen lezen.';

/** What goes back for an error, whoever threw it (RFC 9457). Never what went wrong inside. */
export function problemOf(error: Error & { statusCode?: number }, requestId: string): Problem {
  const given = error instanceof ApiRefusal ? error.status : statusOf(error);
  const status = errorStatuses.find((one) => one === given) ?? (given < 500 ? 400 : 500);
  const { title, detail } = texts[status];
  const invalidParams = error instanceof ApiRefusal ? [...error.invalidParams] : [];
  const isUnreadable = status === 400 && invalidParams.length === 0;
  return {
    status,
    title,
    detail: isUnreadable ? notJson : detail,
    instance: `urn:meent:verzoek:${requestId}`,
    ...(invalidParams.length > 0 ? { invalidParams } : {}),
  };
}

export function nothingHere(): NotFound {
  return new NotFound('Nothing that the interface shows.');
}
