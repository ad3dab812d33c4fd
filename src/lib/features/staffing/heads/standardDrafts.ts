import type { ForeignStandard, Policy, Tier } from '$lib/domain/policy/policy';

/** A standard of others while it is edited. Texts as typed; empty: as in our own. */
export interface StandardDraft {
	readonly id: string;
	name: string;
	/** Customers of one account manager, any tier. */
	ratio: string;
	/** By tier id. */
	readonly tiers: Map<string, TierDraft>;
	/** As it was: what no box shows is kept. */
	readonly origin: ForeignStandard;
}

export interface TierDraft {
	visits: string;
	calls: string;
	ratio: string;
}
export const TIER_PARTS = [
	'visits',
	'calls',
	'ratio',
] as const satisfies readonly (keyof TierDraft)[];

/** Every tier id once, in the order of the ladders, with its place there. */
export const tiersOnce = ({
	segments,
}: Pick<Policy, 'segments'>): readonly { readonly tier: Tier; readonly place: number }[] => [
	...new Map(
		segments.flatMap(({ ladder }) =>
			ladder.tiers.map((tier, place) => [tier.id, { tier, place }] as const),
		),
	).values(),
];

export function draftOf(standard: ForeignStandard, tiers: readonly Tier[]): StandardDraft {
	const ratios = new Map(Object.entries(standard.customersPerManager ?? {}));
	const service = new Map(Object.entries(standard.service ?? {}));
	const text = (figure: number | undefined): string => (figure === undefined ? '' : String(figure));
	return {
		id: standard.id,
		name: standard.name,
		origin: standard,
		ratio: text(ratios.get('default')),
		tiers: new Map(
			tiers.map(({ id }) => [
				id,
				{
					visits: text(service.get(id)?.visits),
					calls: text(service.get(id)?.calls),
					ratio: text(ratios.get(id)),
				},
			]),
		),
	};
}

/** A number that was typed; null: empty; undefined: none. */
export function figureOf(typed: string): number | null | undefined {
	const text = typed.trim().replace(/^1\s*[:：]\s*/, '');
	if (text === '') return null;
	const figure = Number(text);
	return Number.isFinite(figure) ? figure : undefined;
}

/** As the policy holds it; null where a box holds no number, or nothing is said at all. */
export function standardOfDraft(draft: StandardDraft): ForeignStandard | null {
	const shown = draft.tiers;
	const unseen = <Value>(record: Readonly<Record<string, Value>> | undefined): [string, Value][] =>
		Object.entries(record ?? {}).filter(([id]) => id !== 'default' && !shown.has(id));
	const ratios = unseen(draft.origin.customersPerManager);
	const service = unseen(draft.origin.service);
	const before = new Map(Object.entries(draft.origin.service ?? {}));
	const typed = [
		draft.ratio,
		...[...shown.values()].flatMap((tier) => TIER_PARTS.map((part) => tier[part])),
	];
	if (draft.name.trim() === '' || typed.some((each) => figureOf(each) === undefined)) return null;
	const read = (each: string): number | null => figureOf(each) ?? null;
	const common = read(draft.ratio);
	if (common !== null) ratios.push(['default', common]);
	for (const [id, tier] of shown) {
		const [visits, calls, ratio] = [read(tier.visits), read(tier.calls), read(tier.ratio)];
		if (ratio !== null) ratios.push([id, ratio]);
		const hours = Object.entries(before.get(id) ?? {}).filter(
			([part]) => part !== 'visits' && part !== 'calls',
		);
		const parts = {
			...Object.fromEntries(hours),
			...(visits === null ? {} : { visits }),
			...(calls === null ? {} : { calls }),
		};
		if (Object.keys(parts).length > 0) service.push([id, parts]);
	}
	if (ratios.length + service.length === 0) return null;
	return {
		id: draft.id,
		name: draft.name.trim(),
		...(service.length === 0 ? {} : { service: Object.fromEntries(service) }),
		...(ratios.length === 0 ? {} : { customersPerManager: Object.fromEntries(ratios) }),
	};
}

/** `standard-1` and on: the first id that none has. */
export function freeStandard(drafts: readonly StandardDraft[]): string {
	const taken = new Set(drafts.map(({ id }) => id));
	let number = 1;
	while (taken.has(`standard-${String(number)}`)) number++;
	return `standard-${String(number)}`;
}
