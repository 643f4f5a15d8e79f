// SPDX-License-Identifier: EUPL-1.2
import { Paragraph, Section, TextField } from '../../../platform/html/index.ts';
import { groupFields, otherGroups } from '../forms-after.ts';
import { messages } from '../messages.ts';
import { type Group, fieldOf, groupsOf } from './after-fields.ts';
import type { AfterProps } from './after-page.tsx';

/** Per party group who was there, or how many. */
export function AttendanceFields(props: AfterProps) {
  const t = messages[props.visit.locale].after;
  return (
    <Section title={t.attendance} id="aanwezig">
      <Paragraph soft>{t.attendanceHint}</Paragraph>
      {props.desk.parties.length === 0 && <Paragraph soft>{t.noParties}</Paragraph>}
      <div class="meent-live-groups">
        {groupsOf(props).map((group) => (
          <GroupFields {...props} group={group} />
        ))}
      </div>
    </Section>
  );
}

function GroupFields(props: AfterProps & { readonly group: Group }) {
  const { group } = props;
  const t = messages[props.visit.locale].after;
  return (
    <div class="meent-live-group">
      {group.id !== otherGroups.residents && (
        <TextField {...fieldOf(props, groupFields.names(group.id))} label={t.names(group.name)} />
      )}
      <TextField
        {...fieldOf(props, groupFields.number(group.id))}
        label={t.number(group.name)}
        inputmode="numeric"
        width="short"
      />
    </div>
  );
}
