// SPDX-License-Identifier: EUPL-1.2

/** What stands where a text was: in every language the same. */
export const mark = '[…]';

/** What becomes of a column when the person is taken out: the mark, an empty text, nothing, or an empty object. */
export type Wipe = 'mark' | 'empty' | 'null' | 'object';

/**
 * Where personal data of residents stands (R8). One entry per table: how its rows belong to a contribution, a contact or a mail
 * address, which of its columns hold personal data and what becomes of each. From it follow the export of a person, erasure and
 * anonymising; a test holds every table of the database against it.
 */
export type Place = {
  readonly table: string;
  readonly of: {
    readonly contribution?: string;
    readonly contact?: string;
    readonly address?: string;
    /** Of who joined a contribution: then it is theirs, and not of who brought it. */
    readonly joiner?: string;
  };
  readonly wipes: Readonly<Record<string, Wipe>>;
  /** Has its own SQL in wiping-store.ts: what is public of it stays, or rows go. */
  readonly isSpecial?: true;
  /** Texts that say nothing of a person. */
  readonly harmless?: readonly string[];
};

export const places: readonly Place[] = [
  {
    table: 'contacts',
    of: { contact: 'id' },
    wipes: { name: 'null', email: 'null', phone: 'null', prefers: 'null' },
    isSpecial: true,
    // Made from the columns themselves.
    harmless: ['email_key', 'phone_key'],
  },
  {
    table: 'contributions',
    of: { contribution: 'id', contact: 'contact_id' },
    wipes: {
      subject: 'mark',
      body: 'mark',
      public_subject: 'null',
      public_body: 'null',
      close_reason: 'null',
    },
    isSpecial: true,
    harmless: ['number', 'kind', 'state', 'channel', 'locale', 'area_from'],
  },
  {
    table: 'contribution_messages',
    of: { contribution: 'contribution_id', joiner: 'joiner_id' },
    wipes: { body: 'mark', public_body: 'null' },
    isSpecial: true,
    harmless: ['kind'],
  },
  {
    table: 'contribution_joiners',
    of: { contribution: 'contribution_id', contact: 'contact_id' },
    wipes: { body: 'empty' },
    harmless: ['locale'],
  },
  {
    table: 'contribution_files',
    of: { contribution: 'contribution_id' },
    wipes: { name: 'mark' },
    isSpecial: true,
  },
  {
    table: 'published_pictures',
    of: { contribution: 'contribution_id' },
    wipes: { alt: 'mark' },
    isSpecial: true,
    harmless: ['storage_key', 'thumb_key', 'boxes'],
  },
  {
    table: 'partner_questions',
    of: { contribution: 'contribution_id' },
    wipes: { question: 'mark', ground_note: 'mark' },
    // Who was asked at a partner is told in the read log as well: that it was shared stays known.
    harmless: ['to_name', 'to_address', 'shares', 'ground', 'code'],
  },
  {
    table: 'partner_answers',
    of: { contribution: 'contribution_id' },
    wipes: { body: 'mark' },
    harmless: ['way'],
  },
  {
    table: 'colleague_questions',
    of: { contribution: 'contribution_id' },
    wipes: { question: 'mark', answer: 'mark' },
  },
  {
    table: 'promises',
    of: { contribution: 'contribution_id' },
    wipes: { deed: 'mark', moved_reason: 'mark', settled_note: 'mark' },
    harmless: ['what', 'outcome'],
  },
  {
    table: 'satisfactions',
    of: { contribution: 'contribution_id' },
    wipes: { better: 'empty', verdict_reason: 'mark' },
    harmless: ['helped', 'verdict'],
  },
  {
    table: 'appointments',
    of: { contribution: 'contribution_id' },
    wipes: { place_text: 'mark', reason: 'mark' },
    harmless: ['place', 'state'],
  },
  {
    table: 'referrals',
    of: { contribution: 'contribution_id' },
    wipes: {},
    harmless: ['way', 'told_by'],
  },
  {
    table: 'initiators',
    of: { contact: 'contact_id' },
    wipes: {},
    // The name of a group is of the group.
    harmless: ['group_name', 'locale'],
  },
  {
    table: 'initiative_messages',
    of: { contact: 'contact_id' },
    wipes: { body: 'mark' },
    isSpecial: true,
    harmless: ['kind'],
  },
  {
    table: 'initiative_pictures',
    of: { contact: 'contact_id' },
    wipes: { alt: 'empty' },
    isSpecial: true,
  },
  {
    table: 'help_offers',
    of: { contact: 'contact_id' },
    wipes: { body: 'empty', available: 'empty', answer: 'null' },
    isSpecial: true,
    harmless: ['locale', 'state', 'answered_by'],
  },
  {
    table: 'contribution_merges',
    of: { contribution: 'contribution_id' },
    wipes: {},
    harmless: ['from_state'],
  },
  {
    table: 'thread_told',
    of: { contact: 'contact_id' },
    wipes: {},
  },
  {
    table: 'thread_stops',
    of: { contact: 'contact_id' },
    wipes: {},
  },
  {
    table: 'talks',
    of: { contact: 'contact_id' },
    wipes: { body: 'empty' },
    isSpecial: true,
    harmless: ['occasion', 'mood', 'area_from'],
  },
  {
    table: 'visit_wishes',
    of: { contact: 'contact_id' },
    wipes: { when_where: 'empty', why: 'empty' },
    harmless: ['forms', 'locale'],
  },
  {
    table: 'visit_invitations',
    of: { address: 'to_key' },
    wipes: { to_name: 'empty', to_address: 'empty', note: 'empty' },
    // Made from the address itself.
    harmless: ['to_key', 'answer'],
  },
  {
    table: 'session_speakers',
    of: { contact: 'contact_id' },
    wipes: { gist: 'null', reason: 'null' },
    // The name of an organisation is of the organisation.
    harmless: ['organisation', 'language', 'state'],
  },
  {
    table: 'visit_impressions',
    of: { contribution: 'contribution_id' },
    wipes: { body: 'mark' },
    harmless: ['mood'],
  },
  {
    table: 'evaluation_respondents',
    of: { address: 'to_key' },
    wipes: { to_name: 'empty', to_address: 'empty', answers: 'object', quotes: 'object' },
    harmless: ['to_key', 'side'],
  },
  {
    table: 'charter_comments',
    of: { contact: 'contact_id' },
    wipes: { body: 'mark', answer: 'mark' },
    isSpecial: true,
    harmless: ['task_name', 'by_kind', 'organisation', 'locale', 'outcome'],
  },
  {
    table: 'subscriptions',
    of: { address: 'email_key' },
    wipes: { email: 'null' },
    isSpecial: true,
    harmless: ['email_key', 'locale', 'frequency'],
  },
  {
    table: 'inbound_mails',
    of: { contribution: 'contribution_id', address: 'from_address' },
    wipes: {
      from_name: 'empty',
      from_address: 'empty',
      subject: 'empty',
      last_error: 'null',
      content_key: 'null',
      raw_key: 'empty',
    },
    isSpecial: true,
    harmless: ['mailbox', 'state', 'kind', 'why'],
  },
  {
    table: 'mails',
    of: { contribution: 'about_id', address: 'to_key' },
    wipes: {
      to_name: 'empty',
      to_address: 'empty',
      subject: 'mark',
      body_text: 'empty',
      body_html: 'empty',
      calendar: 'null',
      calendar_method: 'null',
      reply_to: 'null',
      headers: 'object',
      last_error: 'null',
    },
    isSpecial: true,
    harmless: ['to_key', 'about_topic', 'state'],
  },
  {
    table: 'privacy_requests',
    of: { contact: 'contact_id' },
    wipes: { email: 'null', phone: 'null' },
    isSpecial: true,
    harmless: ['way', 'outcome'],
  },
];
