// SPDX-License-Identifier: EUPL-1.2
import { municipality as lindewoude } from '../demo/lindewoude/municipality.ts';
import { post } from '../demo/lindewoude/post.ts';
import { loadCharters } from './demo-charter.ts';
import { loadAccord } from './demo-accord.ts';
import { loadCouncil } from './demo-council.ts';
import { loadDossiers } from './demo-dossiers.ts';
import { loadCouncilList, loadCouncilMeetings } from './demo-council-list.ts';
import { loadEvaluations } from './demo-evaluations.ts';
import { loadHistory } from './demo-history.ts';
import { loadPrivacy } from './demo-privacy.ts';
import { loadMeetings } from './demo-meetings.ts';
import { loadPlans } from './demo-plans.ts';
import { loadGrants } from './demo-grants.ts';
import { loadNetwork } from './demo-network.ts';
import { loadProgrammes } from './demo-programmes.ts';
import { loadPortfolio } from './demo-portfolio.ts';
import { loadSessions } from './demo-sessions.ts';
import { loadSubscribers } from './demo-subscriptions.ts';
import { loadSessionLive } from './demo-session-live.ts';
import { loadTalks } from './demo-talks.ts';
import { loadRules, loadTown } from './demo-town.ts';
import { loadVisits } from './demo-visits.ts';
import { takeMail } from './features/inbox/index.ts';
import {
  defaultSettings,
  insertMunicipality,
  readHosts,
  readMunicipality,
} from './features/municipality/index.ts';
import { inMunicipality } from './platform/db/opener.ts';
import type { Deps } from './platform/deps.ts';

/**
 * Loads the invented municipality Lindewoude with half a year of history, through the same actions that people use.
 * Leaves everything as it is when there is a municipality of that name already.
 */
export async function loadDemo(deps: Deps): Promise<void> {
  const { contact, name, slug, tagline } = lindewoude;
  if ((await readHosts(deps.db)).some((one) => one.slug === slug)) return;
  const id = await insertMunicipality(deps.db, {
    slug,
    name,
    hosts: [],
    isDemo: true,
    code: 'LW',
    settings: {
      ...defaultSettings,
      tagline,
      address: `${contact.street}, ${contact.postcode} ${contact.place}`,
      phone: contact.phone,
      email: contact.email,
    },
  });
  const municipality = await inMunicipality(deps, id, readMunicipality);
  if (!municipality) throw new Error('The municipality of the demo was not made.');
  // What happened in the past is kept in the outbox, never sent: its addresses are invented.
  const quiet: Deps = { ...deps, mailIsSent: false };
  const ids = await loadTown(quiet, municipality);
  const numbers = await loadHistory(quiet, municipality, ids);
  await loadTalks(quiet, municipality, ids);
  await loadRules(quiet, municipality, ids);
  await loadMeetings(quiet, municipality, ids);
  await loadCharters(quiet, municipality);
  await loadNetwork(quiet, municipality, ids);
  await loadGrants(quiet, municipality, ids);
  for (const [index, mail] of post.entries()) {
    const raw = Buffer.from(mail.join('\r\n'));
    const came = { mailbox: 'demo', uidValidity: 1, uid: index + 1, raw, bytes: raw.length, isWhole: true };
    await takeMail(quiet, municipality, came);
  }
  await loadPlans(quiet, municipality, ids);
  await loadSubscribers(quiet, municipality, ids);
  await loadVisits(quiet, municipality, ids);
  await loadEvaluations(quiet, municipality, ids);
  await loadPrivacy(quiet, municipality, ids);
  // After everything that may serve a programme.
  await loadProgrammes(quiet, municipality, ids);
  await loadDossiers(quiet, municipality, ids);
  await loadPortfolio(quiet, municipality, ids);
  await loadSessions(quiet, municipality, ids);
  // What was asked points to sessions and documents. The party groups come with what they asked; a session notes what each of them says.
  await loadCouncil(quiet, municipality, { ids, numbers });
  await loadCouncilList(quiet, municipality);
  await loadCouncilMeetings(quiet, municipality);
  await loadSessionLive(quiet, municipality, ids);
  await loadAccord(quiet, municipality, ids);
}
