// SPDX-License-Identifier: EUPL-1.2
import { Disclosure, Section, Table } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type PartyPart, motionMessages as words } from '../../motions/index.ts';
import { type Votes, allVotes } from '../domain.ts';
import { messages } from '../messages.ts';

type VotesProps = { readonly visit: Visit; readonly parties: readonly PartyPart[] };

/** One line as long as all votes together, with half of it marked: what is seen is what was voted. */
export function VotesSection({ visit, parties }: VotesProps) {
  const { page: t } = messages[visit.locale];
  const votes = allVotes(parties);
  if (!votes) return null;
  const voted = parties
    .filter(({ inFavour }) => inFavour !== null)
    .toSorted(
      (one, other) => (other.inFavour ?? 0) - (one.inFavour ?? 0) || one.name.localeCompare(other.name),
    );
  return (
    <Section title={t.votes} id="stemming">
      <Picture visit={visit} votes={votes} parties={voted} />
      <Disclosure summary={t.openVotes}>
        <Table
          caption={t.openVotes}
          hideCaption
          columns={[
            { label: t.party },
            { label: t.inFavour, numeric: true },
            { label: t.against, numeric: true },
          ]}
          rows={[
            ...voted.map(({ name, inFavour, against }) => [name, inFavour, against]),
            [words[visit.locale].total, votes.inFavour, votes.against],
          ]}
        />
      </Disclosure>
    </Section>
  );
}

const height = 10;
const half = 2;

/** Each party group a stretch of the line; the gaps between them are drawn in the colour of the paper. */
function Picture({ visit, votes, parties }: VotesProps & { readonly votes: Votes }) {
  const { page: t } = messages[visit.locale];
  const total = votes.inFavour + votes.against;
  const stretches = [
    ...parties.map(({ inFavour }) => ({ length: inFavour ?? 0, side: 'for' })),
    ...parties.toReversed().map(({ against }) => ({ length: against ?? 0, side: 'against' })),
  ].filter(({ length }) => length > 0);
  let start = 0;
  return (
    <figure class="meent-motion-votes">
      <svg
        viewBox={`0 0 ${total} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.votesInWords(votes.inFavour, votes.against)}
      >
        {stretches.map(({ length, side }) => {
          const x = start;
          start += length;
          return (
            <rect class={`meent-motion-votes__${side}`} x={x} y={1} width={length} height={height - half} />
          );
        })}
        {votes.against > 0 && (
          <line class="meent-motion-votes__half" x1={total / half} x2={total / half} y1={0} y2={height} />
        )}
      </svg>
      <figcaption>
        <span>
          <b>{votes.inFavour}</b> {t.inFavour.toLocaleLowerCase()}
        </span>
        <span>
          <b>{votes.against}</b> {t.against.toLocaleLowerCase()}
        </span>
        <span class="meent-motion-votes__legend">{votes.against === 0 ? t.unanimous : t.majority}</span>
      </figcaption>
    </figure>
  );
}
