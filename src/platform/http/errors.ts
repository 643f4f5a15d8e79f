// SPDX-License-Identifier: EUPL-1.2

/** Nothing is here, or nothing that this visitor may know of. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** It is there, but not for this person. */
export class Forbidden extends Error {
  override name = 'Forbidden';
}

/** Somebody else changed it meanwhile. */
export class Conflict extends Error {
  override name = 'Conflict';
}

/** What was asked cannot be read as a question: a malformed address or body. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}
