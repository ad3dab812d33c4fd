import type { AccountManager, ManagerRating } from '$lib/domain/policy/policy';

const PERCENT = 100;

/** The same account manager with a region; empty: every region. */
export function withRegion(own: AccountManager, text: string): AccountManager {
	const region = text.trim();
	return built(own, own.rating, region === '' ? undefined : region);
}

/** The same with one figure of the rating typed; empty: not rated. null: no figure. */
export function withRating(
	own: AccountManager,
	part: keyof ManagerRating,
	text: string,
): AccountManager | null {
	if (text.trim() === '') return built(own, undefined, own.region);
	const value = Number(text.trim());
	if (!(value >= 0)) return null;
	return built(own, { count: 1, mean: 1, ...own.rating, [part]: value }, own.region);
}

/** A factor or a share above 0 as it was typed, `80%` too; null: none. */
export function typedFactor(text: string): number | null {
	const typed = text.trim();
	const value = typed.endsWith('%') ? Number(typed.slice(0, -1)) / PERCENT : Number(typed);
	return value > 0 ? value : null;
}

const built = (
	{ id, name, team, skill, share }: AccountManager,
	rating: ManagerRating | undefined,
	region: string | undefined,
): AccountManager => ({
	...{ id, name, team, skill, share },
	...(region === undefined ? {} : { region }),
	...(rating === undefined ? {} : { rating }),
});
