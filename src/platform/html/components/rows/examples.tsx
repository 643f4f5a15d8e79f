// SPDX-License-Identifier: EUPL-1.2
import { Badge } from '../badge/badge.tsx';
import { Face } from '../face/face.tsx';
import { Row, Rows } from './rows.tsx';

export function RowsExample() {
  return (
    <Rows label="Wat speelt er">
      <Row
        href="#1"
        emblem={<Face name="Joost Hendriks" />}
        title="Speeltuin aan de Wilgenhof wordt vernieuwd"
        meta="Initiatief van bewoners · onderweg"
        trailing={<Badge tone="good">doe mee</Badge>}
      />
      <Row
        href="#2"
        title="Kan de bus weer langs het station?"
        meta="Vraag · 23 mensen sloten zich aan"
        current
      />
      <Row
        title="Parkeren in de Kerkstraat"
        meta="signaal · Broekhuizen"
        trailing="wacht op Verkeer"
        waiting
      />
    </Rows>
  );
}
