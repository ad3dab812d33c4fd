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
	['key-1', m.ui_tier_key_1],
	['key-2', m.ui_tier_key_2],
	['key-3', m.ui_tier_key_3],
	['key-4', m.ui_tier_key_4],
	['key-5', m.ui_tier_key_5],
	['crystal', m.ui_tier_crystal],
	['a-plus', m.ui_tier_a_plus],
	['a', m.ui_tier_a],
	['b', m.ui_tier_b],
	['c', m.ui_tier_c],
	['public', m.ui_tier_public],
	['floating', m.ui_tier_floating],
	['scattered', m.ui_tier_scattered],
	['network', m.ui_tier_network],
	['key', m.ui_tier_key],
	['other', m.ui_tier_other],
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

const SEGMENTS: ReadonlyMap<string, Word> = new Map([
	['all', m.ui_segment_all],
	['key-accounts', m.ui_segment_key_accounts],
	['commercial', m.ui_segment_commercial],
	['public', m.ui_segment_public],
	['floating', m.ui_segment_floating],
	['direct', m.ui_segment_direct],
	['distribution', m.ui_segment_distribution],
	['scattered', m.ui_segment_scattered],
	['network', m.ui_segment_network],
	['project', m.ui_segment_project],
	['retail', m.ui_segment_retail],
]);
export const segmentName = (segment: Named, locale: Locale): string =>
	nameIn(SEGMENTS, segment, locale);
