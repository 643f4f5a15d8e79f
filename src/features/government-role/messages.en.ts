// SPDX-License-Identifier: EUPL-1.2
import type { RoleMessages } from './messages.nl.ts';

export const en: RoleMessages = {
  title: 'Role of the government',
  lead: 'What does this initiative ask of us? Answer six questions. Advice follows. You decide.',
  steps: {
    let_go: {
      name: 'Letting go',
      short: 'Residents do it themselves. We stay out of the way.',
      expects: [
        'We do not interfere with how you do it.',
        'Should you have a question after all, there is one person to call.',
        'We tell others about your initiative if you want that.',
      ],
      asks: ['You keep to the rules that hold for everyone.', 'You let us know when it is done.'],
    },
    facilitate: {
      name: 'Facilitating',
      short: 'Residents do it themselves. We make it easier.',
      expects: [
        'We help with what you cannot arrange yourself: a place, a permit or a contact.',
        'You have one contact person.',
        'It stays your plan.',
      ],
      asks: [
        'You take care of the plan, the people and the work.',
        'You tell us in time what you need from us.',
        'You talk with the neighbours about your plan.',
      ],
    },
    stimulate: {
      name: 'Stimulating',
      short: 'We would like it to succeed and give it a push.',
      expects: [
        'We think along and help you on your way.',
        'We look with you for money and for people who could join.',
        'You have one contact person who calls regularly.',
      ],
      asks: [
        'You take the steps and we help.',
        'You tell us how it goes, also when it is hard.',
        'You make sure that more people of the neighbourhood can join.',
      ],
    },
    direct: {
      name: 'Directing',
      short: 'We are in the lead and do it together with residents.',
      expects: [
        'We make the planning and see to it that everyone knows who does what.',
        'We involve you in every step that matters.',
        'We explain why we do or do not do something.',
      ],
      asks: [
        'You think and work along, and say what matters to the neighbourhood.',
        'You keep to what we agree on together.',
      ],
    },
    regulate: {
      name: 'Regulating',
      short: 'The law or safety asks that we decide.',
      expects: [
        'We decide by the law and explain it.',
        'We say beforehand which rules the plan must meet.',
        'You hear in time what we decide, and what you can do if you disagree.',
      ],
      asks: ['You give us what we need to know to decide.', 'You begin only after we have given permission.'],
    },
  },
  questions: {
    duty: {
      label: 'Is there a legal task, or a risk to safety?',
      hint: 'Think of traffic, building, large events, the environment and privacy.',
      answers: {
        none: 'No',
        rules: 'There are rules, such as a permit or a notification',
        duty: 'Yes, we have to decide on it',
      },
    },
    able: {
      label: 'Can the initiators do it themselves?',
      hint: 'Time, people, knowledge and support.',
      answers: { alone: 'Yes', helped: 'Yes, with some help', not_yet: 'Not yet' },
    },
    means: {
      label: 'Is something needed of the municipality?',
      hint: 'Choose what weighs most.',
      answers: {
        nothing: 'No',
        room: 'Room: a place, a permit or a contact',
        money: 'Money',
        work: 'Land, upkeep or work of our own people',
      },
    },
    programme: {
      label: 'Does it serve a programme of the municipality?',
      hint: 'For instance the climate, people meeting, or safety.',
      answers: { no: 'No', helps: 'Yes, it helps', needed: 'Yes, we cannot do without' },
    },
    reach: {
      label: 'For whom is it?',
      hint: 'The more people it touches, the more is expected of us.',
      answers: {
        few: 'A few people',
        neighbourhood: 'The street or the neighbourhood',
        everyone: 'Everyone in the municipality',
      },
    },
    others: {
      label: 'Who else could do it?',
      hint: 'An association, a housing corporation, businesses, another government.',
      answers: {
        other: 'Somebody else can and wants to',
        together: 'Others join, not alone',
        nobody: 'Nobody but us',
      },
    },
  },
  ladder: 'The five steps, from little to much',
  advice: (step) => `The answers point to ${step}.`,
  adviceDecided: (step) => `The law or safety leaves no choice: ${step}.`,
  because: 'Because:',
  advised: (step) => `The advice was ${step}.`,
  adviceButton: 'Show the advice',
  step: 'What will our role be?',
  stepHint: 'You may choose another one than the advice. Then write down why.',
  reason: 'Why another role than the advice?',
  promised: 'What may they expect of us?',
  promisedHint:
    'In your own words. The initiators read it beside the usual sentences of this role. So does everyone when the initiative is on the site.',
  requested: 'What do we ask of them?',
  faultReason: 'Write down why you choose another role than the advice.',
  faultChoice: 'Choose an answer.',
  decide: 'Decide on the role',
  none: 'The role was not weighed yet.',
  weigh: 'Weigh the role',
  again: 'Weigh again',
  by: (name) => `decided by ${name}`,
  bySystem: 'by the system',
  expectsTitle: 'What you may expect of us',
  asksTitle: 'What we ask of you',
  history: 'Earlier weighings',
  answers: 'The answers',
};
