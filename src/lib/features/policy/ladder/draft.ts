import type { Ladder, Policy, Segment, Service, Tier } from '$lib/domain/policy/policy';
import { TIER_COLORS, type TierColor } from '$lib/domain/policy/policy';
import { parsePolicy } from '$lib/domain/policy/parsePolicy';
import type { Message } from '$lib/domain/primitives/message';
import { tierMark } from '$lib/ui/controls/tierShapes';

/** Segments as they are being edited: every function gives new ones, shared where nothing changed. */
export type Draft = readonly Segment[];

const HALF = 2;
const NEW_SHARE = 1;

const replaceAt = <Item>(items: readonly Item[], place: number, item: Item): readonly Item[] =>
	items.map((each, index) => (index === place ? item : each));

/** An id that nobody has: `tier-2`, `tier-3` … */
export function freshId(stem: string, taken: ReadonlySet<string>): string {
	let number = taken.size + 1;
	while (taken.has(`${stem}-${String(number)}`)) number++;
	return `${stem}-${String(number)}`;
}

export const tierIds = (draft: Draft): ReadonlySet<string> =>
	new Set(draft.flatMap(({ ladder }) => ladder.tiers.map(({ id }) => id)));

export const withSegment = (draft: Draft, at: number, change: Partial<Segment>): Draft =>
	draft[at] === undefined ? draft : replaceAt(draft, at, { ...draft[at], ...change });

export function withTier(draft: Draft, at: number, place: number, change: Partial<Tier>): Draft {
	const ladder = draft[at]?.ladder;
	const tier = ladder?.tiers[place];
	if (ladder === undefined || tier === undefined) return draft;
	const tiers = replaceAt(ladder.tiers, place, { ...tier, ...change });
	return withSegment(draft, at, { ladder: { ...ladder, tiers } });
}

/** The tier without benefits, or without a colour of its own. */
export function withoutTerm(
	draft: Draft,
	at: number,
	place: number,
	term: 'benefits' | 'color',
): Draft {
	const tier = draft[at]?.ladder.tiers[place];
	if (tier === undefined || !Object.hasOwn(tier, term)) return draft;
	const kept = Object.fromEntries(
		Object.entries(tier).filter(([name]) => name !== term),
	) as unknown as Tier;
	const { ladder } = draft[at]!;
	return withSegment(draft, at, {
		ladder: { ...ladder, tiers: replaceAt(ladder.tiers, place, kept) },
	});
}

/** One more tier before the last one, its cut in the middle of the room that is left there. */
export function addTier(draft: Draft, at: number, name = ''): Draft {
	const ladder = draft[at]?.ladder;
	if (ladder === undefined) return draft;
	const { tiers } = ladder;
	const place = Math.max(0, tiers.length - 1);
	const above = tiers[place - 1];
	const below = tiers[place];
	const id = freshId('tier', tierIds(draft));
	const key = above?.key ?? true;
	const cut =
		ladder.by === 'monthly-average'
			? { min: bandBetween(above?.min, below?.min ?? 0) }
			: { upTo: ((above?.upTo ?? 0) + (below?.upTo ?? NEW_SHARE)) / HALF };
	// Those below keep the mark they had; the new one wears one that nobody has.
	const kept = tiers.slice(place).map((each, index) => marked(each, place + index));
	const taken = new Set([...tiers.keys()].map((index) => marked(tiers[index]!, index).color));
	const free = TIER_COLORS.find((color) => !taken.has(color));
	const mark = free === undefined ? {} : { color: free };
	const tier: Tier = { id, name: name === '' ? id : name, key, ...cut, ...mark };
	return withSegment(draft, at, {
		ladder: { ...ladder, tiers: [...tiers.slice(0, place), tier, ...kept] },
	});
}

/** A tier with the mark of its place written down. */
function marked(tier: Tier, place: number): Tier {
	const color = tier.color ?? TIER_COLORS[place % TIER_COLORS.length];
	return color === undefined ? tier : { ...tier, color };
}

const FIRST_BAND = 1000;
const bandBetween = (above: number | undefined, below: number): number =>
	above === undefined ? below + FIRST_BAND : Math.round((above + below) / HALF);

export function removeTier(draft: Draft, at: number, place: number): Draft {
	const ladder = draft[at]?.ladder;
	if (ladder === undefined || ladder.tiers.length < HALF) return draft;
	const tiers = ladder.tiers.filter((_, index) => index !== place);
	return withSegment(draft, at, { ladder: { ...ladder, tiers: closed(ladder, tiers) } });
}

/** The last tier takes everybody who is left: its share reaches 1. */
function closed({ by }: Ladder, tiers: readonly Tier[]): readonly Tier[] {
	const last = tiers.length - 1;
	const tier = tiers[last];
	if (by === 'monthly-average' || tier === undefined || tier.upTo === 1) return tiers;
	return replaceAt(tiers, last, { ...tier, upTo: 1 });
}

/** One more segment before the last, with a ladder like the last one's. */
export function addSegment(draft: Draft, name: string): Draft {
	const last = draft[draft.length - 1];
	if (last === undefined) return draft;
	const id = freshId('segment', new Set(draft.map((each) => each.id)));
	return [...draft.slice(0, -1), { id, name, where: { channel: [] }, ladder: last.ladder }, last];
}

export const removeSegment = (draft: Draft, at: number): Draft =>
	draft.length < HALF ? draft : draft.filter((_, place) => place !== at);

/** The segment one place up (−1) or down (1): the first that matches wins, so order decides. */
export function moveSegment(draft: Draft, at: number, by: number): Draft {
	const here = draft[at];
	const there = draft[at + by];
	if (here === undefined || there === undefined) return draft;
	return replaceAt(replaceAt(draft, at, there), at + by, here);
}

/**
 * The mark after the one a tier wears, round the palette and past those that others wear while one is
 * free; undefined: the one of its place.
 */
export function nextColor(tiers: readonly Tier[], place: number): TierColor | undefined {
	const count = TIER_COLORS.length;
	const worn = tiers.map((tier, at) => tierMark(tier, at) % count);
	const others = new Set(worn.filter((_, at) => at !== place));
	const round = TIER_COLORS.slice(1).map((_, step) => (worn[place]! + step + 1) % count);
	const next = round.find((mark) => !others.has(mark)) ?? round[0]!;
	return next === place % count ? undefined : TIER_COLORS[next];
}

/** Standards for tiers that have none: the neighbour's above, else any. */
export function missingService(
	draft: Draft,
	service: Policy['service'],
): Readonly<Record<string, Service>> {
	const made = new Map<string, Service>();
	const [any] = Object.values(service);
	for (const { ladder } of draft) {
		let above = any;
		for (const { id } of ladder.tiers) {
			const own = Object.hasOwn(service, id) ? service[id] : undefined;
			if (own === undefined && above !== undefined) made.set(id, above);
			above = own ?? above;
		}
	}
	return Object.fromEntries(made);
}

/** What is wrong with a draft, by its place: `0.ladder.tiers.1.upTo`. The first reason of a place. */
export function draftIssues(draft: Draft): ReadonlyMap<string, Message> {
	const read = parsePolicy({ segments: draft });
	const issues = new Map<string, Message>();
	if (read.ok) return issues;
	for (const { path, message } of read.reason) {
		const place = path.slice(1).join('.');
		if (!issues.has(place)) issues.set(place, message);
	}
	return issues;
}
