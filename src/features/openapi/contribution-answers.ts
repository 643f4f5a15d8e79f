// SPDX-License-Identifier: EUPL-1.2
import { today } from '../../kernel/clock.ts';
import type { Trx } from '../../platform/db/opener.ts';
import type { Deps } from '../../platform/deps.ts';
import { areaName, readAreaTree } from '../areas/index.ts';
import {
  type Contribution,
  type Holder,
  type Message,
  type Names,
  ballName,
  messages,
  readMessages,
  statusSentence,
} from '../contributions/index.ts';
import { readOrganisations } from '../organisations/index.ts';
import { ballOf, ownRoleHolders, readStaffing } from '../teams/index.ts';
import { areaReference } from './area-answers.ts';
import { type Crs, pointIn } from './crs.ts';
import { apiLink } from './endpoint.ts';
import type { ContributionAnswer, OnTheBall, Spoken } from './schemas.ts';
import { kindWords, messageWords, stateWords } from './words.ts';

/** Everyone reads what was published and answered; who holds the key also what was said to and fro. Notes are for neither (R7). */
export type Reader = { readonly kind: 'everyone' } | { readonly kind: 'submitter'; readonly crs: Crs };

export async function contributionAnswer(
  deps: Deps,
  trx: Trx,
  contribution: Contribution,
  reader: Reader,
): Promise<ContributionAnswer> {
  const names = await readNames(deps, trx);
  const area = names.tree.byId(contribution.areaId) ?? names.tree.root;
  const { lon, lat } = contribution;
  return {
    nummer: contribution.number,
    soort: kindWords[contribution.kind],
    onderwerp: contribution.subject,
    toelichting: contribution.body,
    status: stateWords[contribution.state],
    gebied: areaReference(deps, area),
    aanZet: onTheBall(deps, names, contribution.holder),
    belofte: contribution.dueOn,
    ontvangenOp: contribution.createdAt.toString(),
    beantwoordOp: contribution.answeredAt?.toString() ?? null,
    afgerondOp: contribution.closedAt?.toString() ?? null,
    redenAfronding: closingReason(reader, contribution),
    openbaar: contribution.publishedAt !== null,
    // What somebody who joined wrote is for the team (R7).
    gesprek: (await readMessages(trx, contribution.id))
      .filter(({ joinerId }) => !joinerId)
      .flatMap((message) => spoken(names, reader, message)),
    ...(reader.kind === 'everyone'
      ? {}
      : {
          uitleg: statusSentence(names, contribution),
          locatie:
            lon === null || lat === null
              ? null
              : { type: 'Point', coordinates: [...pointIn(reader.crs, [lon, lat])] },
        }),
    _links: {
      self: apiLink(deps, `/bijdragen/${contribution.number}`),
      gebied: apiLink(deps, `/gebieden/${area.id}`),
    },
  };
}

/** Written to the submitter: shown to everyone only where there is nobody whom it could name. */
function closingReason(reader: Reader, { state, contactId, closeReason }: Contribution): string | null {
  return state === 'closed' && (reader.kind !== 'everyone' || contactId === null) ? closeReason : null;
}

async function readNames(deps: Deps, trx: Trx): Promise<Names> {
  return {
    locale: 'nl',
    tree: await readAreaTree(deps, trx),
    staffing: await readStaffing(deps, trx),
    organisations: await readOrganisations(deps, trx),
    day: today(deps.clock),
  };
}

function onTheBall(deps: Deps, names: Names, holder: Holder): OnTheBall {
  if (holder.kind === 'organisation')
    return { soort: 'organisatie', naam: ballName(names, holder), gebied: null, mensen: [] };
  if (holder.kind === 'person') {
    const naam = ballName(names, holder);
    return { soort: 'medewerker', naam, gebied: null, mensen: [naam] };
  }
  const area = names.tree.byId(holder.id) ?? names.tree.root;
  const managers = ownRoleHolders(names.staffing, area.id, 'area_manager', names.day);
  return {
    soort: 'team',
    naam: messages.nl.team(areaName(area, 'nl')),
    gebied: areaReference(deps, area),
    mensen: managers.map((person) => ballOf(names.staffing, person.id, names.day).name),
  };
}

function spoken(names: Names, reader: Reader, message: Message): Spoken[] {
  const { kind, authorPersonId, createdAt } = message;
  const body = reader.kind === 'everyone' ? (message.publicBody ?? message.body) : message.body;
  if (kind === 'note') return [];
  if (reader.kind === 'everyone' && !message.isPublic) return [];
  const author = authorPersonId ? names.staffing.people.get(authorPersonId)?.name : messages.nl.resident;
  return [{ soort: messageWords[kind], van: author ?? '', tekst: body, geplaatstOp: createdAt.toString() }];
}
