// SPDX-License-Identifier: EUPL-1.2
import type { Id } from '../../../kernel/ids.ts';
import {
  Badge,
  Button,
  ButtonRow,
  Form,
  Hidden,
  HiddenField,
  Link,
  Paragraph,
  sentenceCase,
} from '../../../platform/html/index.ts';
import { type Visit, href } from '../../../platform/http/visit.ts';
import { type World, canHoldIn } from '../deciding.ts';
import type { Rule } from '../domain.ts';
import { messages } from '../messages.ts';
import { conditionsOf, placesOf, targetName } from './words.ts';

type ListProps = {
  readonly visit: Visit;
  readonly world: World;
  readonly never: ReadonlyMap<Id, readonly Id[]>;
};

/** The rules in the order in which they are tried. */
export function RuleList({ visit, world, never }: ListProps) {
  const m = messages[visit.locale];
  if (world.rules.length === 0) return <Paragraph soft>{m.none}</Paragraph>;
  return (
    <ol class="meent-rules" aria-label={m.list}>
      {world.rules.map((rule, index) => (
        <RuleRow visit={visit} world={world} rule={rule} place={index + 1} beaten={never.get(rule.id)} />
      ))}
    </ol>
  );
}

type RowProps = Omit<ListProps, 'never'> & {
  readonly rule: Rule;
  readonly place: number;
  /** When it never has its turn: the rules that always come before it. */
  readonly beaten: readonly Id[] | undefined;
};

function RuleRow({ visit, world, rule, place, beaten }: RowProps) {
  const m = messages[visit.locale];
  const who = sentenceCase(targetName(world, rule.target, visit.locale));
  const isBroken = !canHoldIn(world)(rule.target);
  return (
    <li class={rule.isOn && !isBroken ? 'meent-rules__rule' : 'meent-rules__rule meent-rules__rule--idle'}>
      <b class="meent-rules__place" aria-hidden="true">
        {place}
      </b>
      <div class="meent-rules__text">
        <p class="meent-rules__who">
          <Link href={href(visit, `/werkplek/routing/${rule.id}`)}>
            <Hidden>{m.rule(place)}: </Hidden>
            {who}
          </Link>{' '}
          {!rule.isOn && <Badge>{m.off}</Badge>}
          {isBroken && <Badge tone="late">{m.broken}</Badge>}
          {beaten && <Badge tone="due">{m.never}</Badge>}
        </p>
        <p class="meent-soft">{conditionsOf(world, rule, visit.locale)}</p>
        {isBroken && <p>{m.brokenText(who)}</p>}
        {beaten && <p>{m.neverText(placesOf(world, beaten, visit.locale))}</p>}
      </div>
      <Buttons visit={visit} world={world} rule={rule} place={place} />
    </li>
  );
}

function Buttons({ visit, world, rule, place }: Omit<RowProps, 'beaten'>) {
  const m = messages[visit.locale];
  const button = (path: string, text: string) => (
    <Form action={href(visit, `/werkplek/routing/${rule.id}/${path}`)}>
      <HiddenField name="plaats" value={String(place)} />
      <Button variant="quiet" small>
        {text}
        <Hidden>: {m.rule(place).toLowerCase()}</Hidden>
      </Button>
    </Form>
  );
  return (
    <ButtonRow>
      {place > 1 && button('omhoog', m.up)}
      {place < world.rules.length && button('omlaag', m.down)}
      {rule.isOn ? button('uit', m.switchOff) : button('aan', m.switchOn)}
    </ButtonRow>
  );
}
