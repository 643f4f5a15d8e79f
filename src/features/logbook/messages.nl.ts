// SPDX-License-Identifier: EUPL-1.2

/** Per topic of the journal: what it is called, and what each of its verbs says that somebody did. Those of contributions are there. */
const topics: Readonly<
  Record<string, { readonly name: string; readonly verbs: Readonly<Record<string, string>> }>
> = {
  uploads: {
    name: 'Bestanden',
    verbs: { file_infected: 'vond een virus in een bestand' },
  },
  initiatives: {
    name: 'Initiatieven',
    verbs: {
      started: 'begon een initiatief',
      explore: 'ging een initiatief verkennen',
      support: 'steunt een initiatief',
      begin: 'meldde dat een initiatief begint',
      realise: 'meldde dat een initiatief gelukt is',
      stop: 'stopte een initiatief',
      resume: 'pakte een initiatief weer op',
    },
  },
  programmes: {
    name: 'Opgaven',
    verbs: {
      programme_added: 'zette een opgave neer',
      programme_changed: 'veranderde een opgave',
      serves_changed: 'koos waar iets aan bijdraagt',
    },
  },
  projects: {
    name: 'Projecten',
    verbs: {
      started: 'zette een project op',
      changed: 'veranderde een project',
      support: 'liet een project doorgaan',
      begin: 'begon met een project',
      finish: 'rondde een project af',
      stop: 'stopte een project',
      resume: 'pakte een project weer op',
      action_added: 'sprak een actie af',
      action_done: 'meldde een actie gedaan',
      action_dropped: 'liet een actie vervallen',
      action_moved: 'verzette een actie',
      action_reminded: 'herinnerde aan een actie',
      signal_tied: 'verbond een bijdrage aan een project',
      signal_untied: 'maakte een bijdrage los van een project',
    },
  },
  accounts: {
    name: 'Inloggen',
    verbs: {
      signed_in: 'logde in',
      signed_out: 'logde uit',
      sessions_ended: 'beëindigde sessies',
      passkey_added: 'voegde een passkey toe',
      passkey_removed: 'haalde een passkey weg',
      passkey_renamed: 'gaf een passkey een andere naam',
      code_made: 'maakte een inlogcode',
      code_guessed_wrong: 'raadde een code te vaak verkeerd',
    },
  },
  areas: {
    name: 'Gebieden',
    verbs: {
      added: 'voegde een gebied toe',
      changed: 'veranderde een gebied',
      redrawn: 'tekende een grens opnieuw',
      closed: 'beëindigde een grens',
      renamed: 'gaf een gebied een andere naam',
      moved: 'verplaatste een gebied',
      imported: 'las gebieden in',
      places_imported: 'las straten en postcodes in',
    },
  },
  answers: {
    name: 'Sjablonen',
    verbs: {
      template_added: 'voegde een sjabloon toe',
      template_changed: 'veranderde een sjabloon',
      template_ended: 'haalde een sjabloon uit gebruik',
      template_revived: 'nam een sjabloon weer in gebruik',
    },
  },
  contacts: {
    name: 'Contacten',
    verbs: {
      contact_changed: 'verbeterde gegevens van een inwoner',
      contact_merged: 'voegde twee contacten samen',
      contact_unmerged: 'haalde twee contacten weer uit elkaar',
    },
  },
  inbox: {
    name: 'Post in',
    verbs: {
      mail_taken: 'nam een mail in',
      mail_waiting: 'legde een mail opzij voor iemand',
      mail_recognised: 'herkende een automatische mail',
      mail_set_aside: 'legde een mail weg',
      mail_came_back: 'kreeg een mail terug',
    },
  },
  agenda: {
    name: 'Waar en wanneer',
    verbs: {
      moment_announced: 'kondigde een ontmoeting aan',
      moment_called_off: 'zegde een ontmoeting af',
    },
  },
  own_agenda: {
    name: 'Eigen agenda',
    verbs: {
      own_agenda_opened: 'maakte een geheim adres voor de eigen agenda',
      own_agenda_closed: 'liet het geheime adres van de eigen agenda niet meer werken',
    },
  },
  morning: {
    name: 'Ochtendmail',
    verbs: {
      morning_mail_off: 'zette de ochtendmail uit',
      morning_mail_on: 'zette de ochtendmail aan',
    },
  },
  norms: {
    name: 'Termijnen',
    verbs: {
      norms_changed: 'veranderde termijnen',
    },
  },
  privacy: {
    name: 'Privacy',
    verbs: {
      term_decided: 'stelde een bewaartermijn vast',
      anonymised: 'haalde personen uit wat over zijn termijn was',
      request_made: 'noteerde een verzoek om inzage of wissen',
      request_changed: 'verbeterde een verzoek om inzage of wissen',
      request_given: 'gaf een inwoner zijn gegevens',
      request_withdrawn: 'trok een verzoek in',
      person_erased: 'wiste alles van een inwoner',
    },
  },
  promises: {
    name: 'Beloften',
    verbs: {
      promise_reminded: 'herinnerde aan een belofte',
    },
  },
  referrals: {
    name: 'Verwijswijzer',
    verbs: {
      entry_added: 'voegde een adres toe',
      entry_changed: 'veranderde een adres',
      entry_ended: 'haalde een adres uit gebruik',
      entry_revived: 'nam een adres weer in gebruik',
    },
  },
  routing: {
    name: 'Wie krijgt wat',
    verbs: {
      rule_added: 'voegde een regel toe',
      rule_changed: 'veranderde een regel',
      rule_moved: 'verplaatste een regel',
      rule_removed: 'haalde een regel weg',
      rule_switched_off: 'zette een regel uit',
      rule_switched_on: 'zette een regel aan',
    },
  },
  subscriptions: {
    name: 'Nieuws per mail',
    verbs: {
      subscription_asked: 'vroeg om nieuws',
      subscription_confirmed: 'bevestigde een abonnement',
      subscription_added: 'voegde een abonnement toe',
      subscription_changed: 'veranderde een abonnement',
      subscription_stopped: 'stopte een abonnement',
      subscription_bounced: 'stopte een abonnement dat niet aankomt',
      subscription_looked_up: 'zocht een abonnement op',
      subscribers_forgotten: 'ruimde oude aanvragen op',
      digests_written: 'schreef nieuwsmails',
    },
  },
  talks: {
    name: 'Gesprekken',
    verbs: {
      noted: 'noteerde een gesprek',
      became_contribution: 'maakte van een gesprek een bijdrage',
    },
  },
  municipality: { name: 'Instellingen', verbs: { settings_changed: 'veranderde instellingen' } },
  notifications: {
    name: 'Post',
    verbs: { mail_failed: 'kon een mail niet versturen', mail_retried: 'stuurde een mail opnieuw' },
  },
  organisations: {
    name: 'Organisaties',
    verbs: {
      organisation_added: 'voegde een organisatie toe',
      organisation_changed: 'veranderde een organisatie',
      organisation_ended: 'beëindigde een organisatie',
      organisation_revived: 'zette een organisatie terug',
      contact_added: 'voegde een contactpersoon toe',
      contact_first: 'zette een contactpersoon vooraan',
      contact_removed: 'haalde een contactpersoon weg',
    },
  },
  teams: {
    name: 'Mensen en teams',
    verbs: {
      person_added: 'voegde iemand toe',
      person_changed: 'veranderde iemands gegevens',
      person_left: 'noteerde een vertrek',
      person_returned: 'zette iemand terug',
      photo_changed: 'veranderde een foto',
      photo_removed: 'haalde een foto weg',
      role_given: 'gaf een rol',
      role_ended: 'beëindigde een rol',
      role_withdrawn: 'trok een rol in',
      portfolio_given: 'gaf een portefeuille',
      portfolio_ended: 'beëindigde een portefeuille',
      portfolio_withdrawn: 'trok een portefeuille in',
      absence_planned: 'plande een afwezigheid',
      absence_changed: 'veranderde een afwezigheid',
      absence_cancelled: 'trok een afwezigheid in',
      theme_added: 'voegde een thema toe',
      theme_renamed: 'gaf een thema een andere naam',
    },
  },
};

export const nl = {
  topics,
  contributions: 'Bijdragen',
  title: 'Logboek',
  lead: 'Wie wat deed, wanneer en waarom. Er komt alleen bij; niets wordt veranderd of gewist.',
  actors: { anonymous: 'iemand zonder account', resident: 'een inwoner', system: 'Meent zelf' },
  formerPerson: 'iemand die niet meer bekend is',
  filters: 'Filters',
  person: 'Wie',
  what: 'Wat',
  from: 'Van',
  to: 'Tot en met',
  about: 'Over',
  aboutHint: 'Nummer van een bijdrage, bijvoorbeeld B-2026-00042',
  any: 'alles',
  anyone: 'iedereen',
  allOf: (topic: string) => `${topic}: alles`,
  oneOf: (topic: string, verb: string) => `${topic}: ${verb}`,
  show: 'Toon',
  reset: 'Filters weg',
  export: 'Opslaan als CSV',
  empty: 'Hier is niets.',
  emptyFiltered: 'Niets in het logboek past bij deze filters.',
  list: 'Wat er gebeurde',
  reason: (reason: string) => `Reden: ${reason}`,
  newest: 'Terug naar het nieuwste',
  seal: (sequence: number) => `zegel ${sequence}`,
  unsealed: 'nog niet verzegeld',
  sealing: {
    none: 'Er is nog niets verzegeld. Dat gebeurt elk uur.',
    all: (sequence: number) => `Alles is verzegeld, tot en met zegel ${sequence}.`,
    upTo: (sequence: number) =>
      `Verzegeld tot en met zegel ${sequence}. Nog niet verzegeld is wat er gebeurde sinds`,
    why: 'Wat verzegeld is, kan niemand meer ongemerkt veranderen of weghalen.',
    hash: 'Code van het laatste zegel',
  },
  columns: {
    at: 'Moment',
    who: 'Wie',
    topic: 'Onderdeel',
    verb: 'Wat',
    subject: 'Over',
    reason: 'Reden',
    details: 'Gegevens',
    seal: 'Zegel',
    entry: 'Regel',
  },
  fileName: 'logboek',
};
