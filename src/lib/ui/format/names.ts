import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';

interface Named {
	readonly id: string;
	readonly name: string;
}
type Word = (args: Record<string, never>, options: { locale: Locale }) => string;

const TIERS: ReadonlyMap<string, Word> = new Map([
	['diamond', m.ui_tier_diamond],
	['gold', m.ui_tier_gold],
	['silver', m.ui_tier_silver],
	['standard', m.ui_tier_standard],
]);
const TEAMS: ReadonlyMap<string, Word> = new Map([
	['key-accounts', m.ui_team_key_accounts],
	['field', m.ui_team_field],
]);

/** A name the planner gave stands as it is; a built-in one (empty, or equal to its id) is translated. */
function nameIn(words: ReadonlyMap<string, Word>, named: Named, locale: Locale): string {
	if (named.name !== '' && named.name !== named.id) return named.name;
	return words.get(named.id)?.({}, { locale }) ?? named.id;
}

export const tierName = (tier: Named, locale: Locale): string => nameIn(TIERS, tier, locale);
export const teamName = (team: Named, locale: Locale): string => nameIn(TEAMS, team, locale);

const SEGMENTS: ReadonlyMap<string, Word> = new Map([['all', m.ui_segment_all]]);
export const segmentName = (segment: Named, locale: Locale): string =>
	nameIn(SEGMENTS, segment, locale);
