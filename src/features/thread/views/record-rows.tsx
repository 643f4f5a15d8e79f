// SPDX-License-Identifier: EUPL-1.2
import { Row, Rows, sentenceCase } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { messages } from '../messages.ts';
import type { ThreadRecord } from '../reading-store.ts';
import { type Room, recordHref } from './thread-part.tsx';

type RecordRowsProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly records: readonly ThreadRecord[];
  readonly label: string;
};

/** Records of whatever kind, each with what it is, its number and how it stands. */
export function RecordRows({ visit, room, records, label }: RecordRowsProps) {
  const t = messages[visit.locale];
  return (
    <Rows tight label={label}>
      {records.map((one) => (
        <Row
          href={recordHref(visit, room, one)}
          title={one.title}
          meta={`${sentenceCase(t.kinds[one.kind][0])} · ${one.number}`}
          trailing={t.states[one.kind]?.[one.state]}
        />
      ))}
    </Rows>
  );
}
