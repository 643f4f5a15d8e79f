// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  ErrorSummary,
  Form,
  Paragraph,
  Section,
  TextField,
  faultItems,
  faultTexts,
} from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import type { Attendance } from '../after-domain.ts';
import { groupFields } from '../forms.ts';
import { afterPath } from '../links.ts';
import { messages } from '../messages.ts';
import type { AfterProps } from './after-page.tsx';

type Group = { readonly id: string; readonly name: string; readonly was: Attendance | undefined };

/** Per party group who was there, or how many. */
export function AttendanceForm(props: AfterProps) {
  const { visit, desk, attendance, again } = props;
  const t = messages[visit.locale].after;
  const faults = again?.form === 'attendance' ? again.faults : [];
  const groups: Group[] = [
    ...desk.parties.map(({ id, name }) => ({ id, name, was: attendance.find((one) => one.partyId === id) })),
    { id: 'wethouders', name: t.aldermen, was: attendance.find(({ kind }) => kind === 'aldermen') },
    { id: 'inwoners', name: t.residents, was: attendance.find(({ kind }) => kind === 'residents') },
  ];
  return (
    <Section title={t.attendance} id="aanwezig">
      <ErrorSummary visit={visit} items={faultItems(visit, faults)} />
      <Paragraph soft>{t.attendanceHint}</Paragraph>
      {desk.parties.length === 0 && <Paragraph soft>{t.noParties}</Paragraph>}
      <Form action={`${href(visit, afterPath(desk.snapshot.session.number))}/aanwezig`}>
        <div class="meent-live-groups">
          {groups.map((group) => (
            <GroupFields {...props} group={group} />
          ))}
        </div>
        <Button variant="quiet">{t.saveAttendance}</Button>
      </Form>
    </Section>
  );
}

function GroupFields({ visit, again, group }: AfterProps & { readonly group: Group }) {
  const t = messages[visit.locale].after;
  const mine = again?.form === 'attendance' ? again : undefined;
  const fault = faultTexts(visit, mine?.faults ?? []);
  const names = groupFields.names(group.id);
  const number = groupFields.number(group.id);
  return (
    <div class="meent-live-group">
      {group.id !== 'inwoners' && (
        <TextField
          visit={visit}
          name={names}
          label={t.names(group.name)}
          value={mine?.typed[names] ?? group.was?.names ?? ''}
          fault={fault(names)}
        />
      )}
      <TextField
        visit={visit}
        name={number}
        label={t.number(group.name)}
        inputmode="numeric"
        width="short"
        value={mine?.typed[number] ?? String(group.was?.number ?? '')}
        fault={fault(number)}
      />
    </div>
  );
}
