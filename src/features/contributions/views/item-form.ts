// SPDX-License-Identifier: EUPL-1.2
import { faultText } from '../../../platform/html/index.ts';
import { href } from '../../../platform/http/visit.ts';
import type { Verb } from '../domain.ts';
import { messages } from '../messages.ts';
import type { ItemPageProps, Refused } from './item-page.tsx';
import { queryText } from './worklist-page.tsx';

export type FormsProps = ItemPageProps & { readonly possible: ReadonlySet<Verb> };

/** Moves with a form on the item's own page; merging and splitting have pages of their own. */
export type FormVerb = Exclude<Verb, 'reply' | 'rate' | 'merge' | 'unmerge' | 'split'>;

export const paths: Readonly<Record<FormVerb, string>> = {
  triage: 'indelen',
  hand_over: 'overgeven',
  note: 'notitie',
  ask: 'vragen',
  answer: 'antwoorden',
  close: 'afronden',
  reopen: 'heropenen',
  publish: 'publiceren',
  unpublish: 'verbergen',
  move_promise: 'verzetten',
  refer: 'verwijzen',
  hear_back: 'aangekomen',
  leave_closed: 'zo-laten',
};

/** Where a form of an item is sent, with the list it was opened from. */
export function actionOf(props: ItemPageProps, verb: FormVerb): string {
  return href(
    props.visit,
    `/werkplek/bijdragen/${props.contribution.number}/${paths[verb]}${queryText(props.list.query)}`,
  );
}

/** What was typed in this form before it came back, and what is wrong with a field of it. */
export function back(props: ItemPageProps, verb: Verb) {
  const refused: Refused | undefined = props.refused?.verb === verb ? props.refused : undefined;
  const t = messages[props.visit.locale].item.textFaults;
  const { faults } = messages[props.visit.locale].referral;
  const own = { tekst: t.text, reden: t.reason, aan: t.holder, naar: faults.entry, hoe: faults.way };
  return {
    typed: refused?.typed ?? {},
    isOpen: refused !== undefined,
    fault: (field: string) => faultText(props.visit, refused?.faults ?? [], { field, own }),
    id: (field: string) => `${field}-${verb}`,
  };
}
