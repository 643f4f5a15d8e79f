// SPDX-License-Identifier: EUPL-1.2
import type { Doer } from '../../kernel/actor.ts';
import type { Id } from '../../kernel/ids.ts';
import { no, ok } from '../../kernel/result.ts';
import type { Deps } from '../../platform/deps.ts';
import { NotFound } from '../../platform/http/errors.ts';
import { folded, slugOf } from './changes-domain.ts';
import { type Outcome, changeTeams } from './changing.ts';
import type { Staffing, Theme } from './domain.ts';
import { insertTheme, updateTheme } from './store.ts';

type Needs = Pick<Deps, 'db' | 'clock'>;
type NamedTheme = Pick<Theme, 'id' | 'name'>;

/** Adds a theme; its slug, for addresses and figures, is made of the Dutch name once and stays. */
export function addTheme(
  deps: Needs,
  doer: Doer,
  theme: NamedTheme & { readonly slug?: string },
): Promise<Outcome> {
  return changeTeams(deps, doer, async ({ trx, staffing, tell }) => {
    if (staffing.themes.some(({ id }) => id === theme.id)) return ok(theme.id);
    if (isNameTaken(staffing, theme)) return no('theme_taken');
    const slug = theme.slug ?? slugOf(theme.name.nl);
    if (!(await insertTheme(trx, { ...theme, slug: slug || theme.id }))) return no('theme_taken');
    await tell(theme.id, 'theme_added', { slug });
    return ok(theme.id);
  });
}

export function renameTheme(deps: Needs, doer: Doer, theme: NamedTheme): Promise<Outcome> {
  return changeTeams(deps, doer, async ({ trx, staffing, tell }) => {
    const before = themeIn(staffing, theme.id);
    if (before.name.nl === theme.name.nl && before.name.en === theme.name.en) return ok(theme.id);
    if (isNameTaken(staffing, theme)) return no('theme_taken');
    await updateTheme(trx, theme);
    await tell(theme.id, 'theme_renamed', { from: before.name, to: theme.name });
    return ok(theme.id);
  });
}

export function themeIn(staffing: Staffing, id: Id): Theme {
  const theme = staffing.themes.find((one) => one.id === id);
  if (!theme) throw new NotFound('No theme here has this id.');
  return theme;
}

function isNameTaken(staffing: Staffing, theme: NamedTheme): boolean {
  return staffing.themes.some(
    (other) => other.id !== theme.id && folded(other.name.nl) === folded(theme.name.nl),
  );
}
