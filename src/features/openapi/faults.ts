// SPDX-License-Identifier: EUPL-1.2
import type { z } from 'zod';
import type { InvalidParam } from './schemas.ts';

type Issue = z.core.$ZodIssue;

/** Everything that is wrong with one part of a request, each with its place: a JSON pointer (RFC 6901) in the body, else a name. */
export function faultsOf(part: InvalidParam['in'], error: z.ZodError): InvalidParam[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => fault(part, [...issue.path, key], unknown));
    }
    return [fault(part, issue.path, sayWhat(issue))];
  });
}

/** One fault that the schema cannot see. */
export function fault(part: InvalidParam['in'], path: readonly PropertyKey[], what: What): InvalidParam {
  return { in: part, name: nameOf(part, path), ...what };
}

export type What = Pick<InvalidParam, 'code' | 'reason'>;
const unknown: What = { code: 'onbekend', reason: 'Dit veld bestaat niet.' };

function nameOf(part: InvalidParam['in'], path: readonly PropertyKey[]): string {
  if (part !== 'body') return String(path[0] ?? '');
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function sayWhat(issue: Issue): What {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? required : wrongType(issue.expected);
    case 'invalid_value':
      return { code: 'geenKeuze', reason: `Kies uit: ${issue.values.map(String).join(', ')}.` };
    case 'too_big':
      return { code: 'teGroot', reason: `${sizeWords(issue.origin)} ten hoogste ${String(issue.maximum)}.` };
    case 'too_small':
      if (issue.origin === 'string') return { code: 'leeg', reason: 'Dit veld mag niet leeg zijn.' };
      return { code: 'teKlein', reason: `${sizeWords(issue.origin)} ten minste ${String(issue.minimum)}.` };
    case 'invalid_format':
      return formats[issue.format] ?? { code: 'vorm', reason: 'Dit heeft niet de vorm die hier hoort.' };
    case 'custom':
      return { code: 'onjuist', reason: issue.message };
    default:
      return { code: 'onjuist', reason: 'Dit klopt niet.' };
  }
}

const required: What = { code: 'verplicht', reason: 'Dit veld is verplicht.' };

const formats: Readonly<Record<string, What>> = {
  email: { code: 'geenEmail', reason: 'Dit is geen mailadres.' },
  uuid: { code: 'geenUuid', reason: 'Dit is geen UUID.' },
  regex: { code: 'vorm', reason: 'Dit heeft niet de vorm die hier hoort.' },
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  object: 'een object',
  array: 'een lijst',
  tuple: 'een lijst',
};

function wrongType(expected: string): What {
  return { code: 'verkeerdType', reason: `Hier hoort ${typeWords[expected] ?? 'iets anders'}.` };
}

function sizeWords(origin: string): string {
  if (origin === 'string') return 'Tekens:';
  if (origin === 'array') return 'Aantal:';
  return 'Getal:';
}
