// SPDX-License-Identifier: EUPL-1.2
import type { Database } from '../platform/db/open.ts';

/** Tables whose rows tell nothing of their own, with the reason why their changes have no entry in the journal. */
const silent: Readonly<Record<string, string>> = {
  journal: 'It is the journal.',
  journal_unsealed: 'Which entries of the journal wait for a seal.',
  journal_seals: 'A seal is about entries, and is sealed itself by the next.',
  journal_sealed: 'Which entries a seal holds.',
  contribution_facts: 'What is counted of a contribution; the change that it follows from has the entry.',
  contribution_months: 'Figures, counted from contributions.',
  overview_rounds: 'Up to where was counted.',
  files:
    'What a file belongs to has the entry; one that waits with a form that is not taken yet belongs to nothing.',
  draft_files: 'Files of a form that is not taken yet; the form itself has the entry.',
  loose_bytes: 'Which bytes have to be tidied up.',
  used_proofs: 'What was handed in with a form; the form itself has the entry.',
  sign_in_codes:
    'Asking a code leaves no trace, so that nobody can tell from one whose address is known; signing in has an entry.',
  mailboxes: 'How far a mailbox was read.',
  inbound_mails: 'A mail is kept as it came before anything is done; what becomes of it has the entry.',
  passkey_challenges: 'A question to a device, for minutes.',
  morning_mails: 'Who got the morning mail; what it tells about has the entries.',
  reads: 'A look changes nothing; who looked stands in the read log itself.',
  rounds: 'Which turn of recurring work was done; what it did has the entries.',
  council_import_rows: 'What was understood of a line of a list; what is done with it has the entry.',
  mails: 'What a mail tells about has the entry; a code has none.',
};

/** Of these tables only the changes that somebody makes, not what is noted down while they are used. */
const columns: Readonly<Record<string, string>> = {
  sessions: 'revoked_at',
  passkeys: 'name, revoked_at',
  mentions: 'person_id',
  council_imports: 'state, mapping, is_public',
  colleague_questions: 'answer, reminded_at',
};

const guard = `
  create function journal_guard() returns trigger language plpgsql security definer as $$
  begin
    if current_setting('role') = 'meent_app' and not exists (select 1 from journal where txid = pg_current_xact_id()) then
      raise exception '% of % has no entry in the journal in its transaction.', tg_op, tg_table_name;
    end if;
    return null;
  end $$`;

/**
 * From now on this database refuses the commit of any change to any table, made in a request, that has no journal entry in its
 * own transaction (R6).
 */
export async function guardJournal(db: Database): Promise<void> {
  await db.pool.query(guard);
  for (const table of await tablesOf(db)) {
    if (table in silent) continue;
    const update = table in columns ? `update of ${columns[table]}` : 'update';
    await db.pool
      .query(`create constraint trigger journal_guard after insert or ${update} or delete on ${table}
      deferrable initially deferred for each row execute function journal_guard()`);
  }
}

/** The names of all tables of municipalities. */
export async function tablesOf(db: Database): Promise<string[]> {
  const { rows } = await db.pool.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
  );
  return rows.map(({ name }) => name);
}
