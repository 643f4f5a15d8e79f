// SPDX-License-Identifier: EUPL-1.2
import { Emblem } from '../../../platform/html/components/drawing/emblem.tsx';
import { Badge, MomentText, Row, Rows, sentenceCase } from '../../../platform/html/index.ts';
import type { Visit } from '../../../platform/http/visit.ts';
import { type AreaTree, areaName } from '../../areas/index.ts';
import { messages as contributionWords } from '../../contributions/index.ts';
import { messages as initiativeWords } from '../../initiatives/index.ts';
import { projectMessages } from '../../projects/index.ts';
import { messages } from '../messages.ts';
import type { Room } from '../reading.ts';
import type { ServingRecord } from '../store.ts';
import { recordHref } from './paths.ts';

export type RecordsListProps = {
  readonly visit: Visit;
  readonly room: Room;
  readonly tree: AreaTree;
  readonly records: readonly ServingRecord[];
  readonly label: string;
};

/** What serves a programme, each a line with what it is, where it lies and how it stands. */
export function RecordsList({ visit, room, tree, records, label }: RecordsListProps) {
  const t = messages[visit.locale];
  return (
    <Rows label={label} tight={room === 'work'}>
      {records.map((one) => {
        const [first] = one.areaIds;
        const area = (first === undefined ? undefined : tree.byId(first)) ?? tree.root;
        const areas = one.areaIds.map((id) => areaName(tree.byId(id) ?? tree.root, visit.locale));
        return (
          <Row
            emblem={<Emblem path={area.emblem} tint={area.tint} size={32} box={48} />}
            title={one.title}
            href={recordHref(visit, one.isOpenable ? room : 'public', one)}
            meta={
              <>
                {sentenceCase(t.counted[one.kind](1))} {one.number} · {areas.join(', ')} ·{' '}
                <MomentText visit={visit} moment={one.createdAt} style="short" />
              </>
            }
            trailing={<Badge>{stateWord(visit, room, one)}</Badge>}
          />
        );
      })}
    </Rows>
  );
}

function stateWord({ locale }: Visit, room: Room, { kind, state }: ServingRecord): string {
  const words: Readonly<Record<ServingRecord['kind'], Readonly<Record<string, string>>>> = {
    contribution: contributionWords[locale].states,
    initiative: initiativeWords[locale].states,
    project: room === 'public' ? projectMessages[locale].publicStates : projectMessages[locale].states,
  };
  return words[kind][state] ?? '';
}
