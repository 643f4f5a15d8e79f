// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { readMoney } from '../../kernel/money.ts';
import {
  checkbox,
  choice,
  optionalDay,
  optionalText,
  requiredDay,
  requiredId,
  requiredText,
} from '../../platform/http/fields.ts';
import { deciders, grantKinds, payWays } from '../grants/index.ts';

/** An amount as people write it. */
const money = () =>
  requiredText(40).transform((text, context) => {
    const cents = readMoney(text);
    if (cents !== undefined) return cents;
    context.addIssue({ code: 'custom', message: 'not_a_number' });
    return z.NEVER;
  });

const optionalMoney = () =>
  optionalText(40).transform((text, context) => {
    const cents = text === '' ? 0 : readMoney(text);
    if (cents !== undefined) return cents;
    context.addIssue({ code: 'custom', message: 'not_a_number' });
    return z.NEVER;
  });

const rules = {
  hoogstens: money(),
  besluit: choice(deciders),
  voor: requiredText(1000),
  voorEngels: requiredText(1000),
  open: requiredDay(),
  dicht: requiredDay(),
};

const year = () =>
  requiredText(4)
    .pipe(z.string().regex(/^20\d\d$/, 'not_a_number'))
    .transform(Number);

/** `sleutel` becomes the id: sent twice, it is one budget. */
export const newBudgetForm = z.object({
  sleutel: requiredId(),
  gebied: requiredId(),
  soort: choice(grantKinds),
  jaar: year(),
  bedrag: money(),
  ...rules,
});
export const budgetRulesForm = z.object(rules);
export const budgetAmountForm = z.object({
  sleutel: requiredId(),
  bedrag: money(),
  reden: requiredText(1000),
});

export const askForm = z.object({
  sleutel: requiredId(),
  budget: requiredId(),
  bedrag: money(),
  waarvoor: requiredText(1000),
  wanneer: optionalDay(),
  wijze: choice(payWays),
});

/** The same of an initiator, whose key goes along with it. */
export const ownAskForm = askForm.omit({ sleutel: true }).extend({ formulier: requiredId() });

/** Which button was pressed; the amount only counts when it is granted. */
export const decisionForm = z.object({
  keuze: choice(['toekennen', 'afwijzen']),
  bedrag: optionalMoney(),
  uitleg: optionalText(2000),
});
export const paidForm = z.object({ dag: requiredDay(), wijze: choice(payWays) });
export const accountForm = z.object({ bon: checkbox(), foto: checkbox(), terug: optionalMoney() });
export const withdrawForm = z.object({ reden: requiredText(1000) });

/** Which of their requests the initiators withdraw. */
export const ownWithdrawForm = withdrawForm.extend({ aanvraag: requiredText(30) });
