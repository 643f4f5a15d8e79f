// SPDX-License-Identifier: EUPL-1.2
import type { DemoInitiative } from '../work-types.ts';
import { alone, explored, helped } from './initiative-steps.ts';

/** Those that went another way, or have just begun. */
export const elsewhere: readonly DemoInitiative[] = [
  {
    title: 'Blotevoetenpad in het Kamperbos',
    body: 'Een pad van vierhonderd meter door modder, schelpen en dennennaalden, gemaakt door de school en de buurt.',
    by: 'pieter-van-dam',
    areas: ['kamperbos'],
    daysAgo: 100,
    wantsPublic: true,
    idea: 'Blotevoetenpad',
    steps: [
      explored(96),
      {
        does: 'move',
        verb: 'stop',
        daysAgo: 40,
        reason:
          'Precies op dit stuk broedt de boomvalk. Die is beschermd. Wij zoeken met de school een andere plek.',
      },
    ],
  },
  {
    title: 'Plein om te zitten, spelen en dansen',
    body: 'De dorpsvereniging van Kolkum wil van de brink weer een plein maken. Dertig auto’s kunnen ook achter dorpshuis De Kolk staan.',
    by: 'samira-el-idrissi',
    areas: ['kolkum'],
    daysAgo: 140,
    wantsPublic: true,
    idea: 'Het dorpsplein weer een plein',
    group: 'Dorpsvereniging Kolkum',
    steps: [
      explored(135),
      {
        does: 'details',
        daysAgo: 120,
        themes: ['openbare-ruimte', 'verkeer'],
        needs: ['place', 'money'],
        plan: 'Een bewonersavond, dan een ontwerp, dan een besluit van het college.',
      },
      {
        does: 'role',
        daysAgo: 118,
        answers: {
          ...helped,
          able: 'not_yet',
          duty: 'rules',
          means: 'work',
          others: 'nobody',
          programme: 'needed',
          reach: 'neighbourhood',
        },
        step: 'direct',
        promised: 'Wij betalen het ontwerp en leggen het voor aan het dorp.',
      },
      { does: 'move', verb: 'support', daysAgo: 90 },
    ],
  },
  {
    title: 'Buurtmoestuin tussen twee wijken',
    body: 'Op het lege veld tussen Lindewoude-Centrum en Tienmaat willen vijftien gezinnen groente verbouwen. Wat over is gaat naar de voedselbank.',
    by: 'pieter-van-dam',
    areas: ['lindewoude-centrum', 'tienmaat'],
    daysAgo: 9,
    wantsPublic: true,
    person: { name: 'Rosa Martens', email: 'rosa.martens@post.example', phone: '06 00 00 01 12' },
    steps: [
      explored(6),
      {
        does: 'details',
        daysAgo: 5,
        themes: ['groen'],
        needs: ['place', 'hands', 'contact'],
        needsNote: 'Een huurcontract voor het veld en een waterpunt.',
      },
      { does: 'met', need: 'contact', by: 'Voedselbank Lindewoude', daysAgo: 3 },
    ],
  },
  {
    title: 'Taalmaatjes aan de keukentafel',
    body: 'Inwoners van Vrijland oefenen thuis Nederlands met nieuwe buren, een uur in de week.',
    by: 'marieke-de-boer',
    areas: ['vrijland'],
    daysAgo: 40,
    wantsPublic: false,
    person: { name: 'Trudy Hofstra', phone: '0300 00 01 13' },
    steps: [
      explored(38),
      {
        does: 'details',
        daysAgo: 36,
        themes: ['onderwijs', 'zorg'],
        needs: [],
        plan: 'Beginnen met zes koppels.',
      },
      { does: 'role', daysAgo: 36, answers: alone, step: 'let_go' },
      { does: 'move', verb: 'support', daysAgo: 34 },
    ],
  },
  {
    title: 'Zomerfestival op het eiland',
    body: 'Twee dagen muziek op het eiland in de plas, voor achthonderd bezoekers. Georganiseerd door ondernemers uit Oudeveen.',
    by: 'marieke-de-boer',
    areas: ['oudeveen'],
    daysAgo: 18,
    wantsPublic: true,
    person: { name: 'Stichting Eilandzomer', email: 'eilandzomer@post.example' },
    steps: [
      explored(17),
      { does: 'details', daysAgo: 15, themes: ['cultuur', 'veiligheid'], needs: ['permit', 'publicity'] },
      {
        does: 'role',
        daysAgo: 15,
        answers: { ...helped, duty: 'duty', able: 'alone', reach: 'everyone' },
        step: 'regulate',
        requested: 'Stuur uw veiligheidsplan ten minste twaalf weken van tevoren.',
      },
    ],
  },
  {
    title: 'Sterren kijken zonder straatlicht',
    body: 'Eén avond per maand gaat het licht aan de Boslaan uit, met een verteller en warme chocolademelk.',
    by: 'pieter-van-dam',
    areas: ['kamperbos'],
    daysAgo: 1,
    wantsPublic: true,
    idea: 'Sterrenkijkplek zonder licht',
    steps: [],
  },
];
