import type { Plan } from '$lib/domain/plan';
import type { TimeThief } from '$lib/domain/staffing/time/auditedDay';
import type { BestVisits } from '$lib/domain/staffing/time/bestVisits';
import type { TimeShares } from '$lib/domain/staffing/time/timeShares';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import type { JudgedTier } from '$lib/ui/controls';
import { tierMark } from '$lib/ui/controls/tierShapes';
import { segmentName, tierName } from '$lib/ui/format';

/** The survey's questions, in its order. */
export const QUESTIONS: readonly {
	readonly field: 'paidMinutes' | TimeThief;
	readonly ask: () => string;
}[] = [
	{ field: 'paidMinutes', ask: m.staffing_audit_paid },
	{ field: 'meals', ask: m.staffing_audit_meals },
	{ field: 'travel', ask: m.staffing_audit_travel },
	{ field: 'paperwork', ask: m.staffing_audit_paperwork },
	{ field: 'meetings', ask: m.staffing_audit_meetings },
	{ field: 'waiting', ask: m.staffing_audit_waiting },
	{ field: 'collecting', ask: m.staffing_audit_collecting },
	{ field: 'private', ask: m.staffing_audit_private },
];

export const THIEF_WORDS: Readonly<Record<TimeThief, () => string>> = {
	meals: m.staffing_thief_meals,
	travel: m.staffing_thief_travel,
	paperwork: m.staffing_thief_paperwork,
	meetings: m.staffing_thief_meetings,
	waiting: m.staffing_thief_waiting,
	collecting: m.staffing_thief_collecting,
	private: m.staffing_thief_private,
};

/** Time of one (segment, tier), three ways. */
export interface TimeRow {
	readonly place: number;
	readonly segment: string;
	readonly tier: { readonly place: number; readonly name: string; readonly key: boolean };
	readonly hours: number;
	readonly profit: number;
	readonly today: number;
	readonly byProfit: number;
	readonly byReturn: number | null;
	/** A customer and year: by the standard, and by return. */
	readonly visits: number;
	readonly bestVisits: number | null;
}

export interface TimeUseView {
	/** null without an elasticity, or without visits. */
	readonly visits: BestVisits | null;
	readonly rows: readonly TimeRow[];
	readonly shares: TimeShares;
}

/** Hours and profit by tier; null while profit is unknown. */
export function timeUseView({ policy, economics }: Plan, locale: Locale): TimeUseView | null {
	const { time } = economics;
	if (time === null) return null;
	const { shares, visits } = time;
	return {
		...{ shares, visits },
		rows: time.tiers.map((each, place) => {
			const segment = policy.segments[each.segment]!;
			const tier = segment.ladder.tiers[each.tier]!;
			return {
				...{ place, hours: each.hours, profit: each.profit },
				segment: policy.segments.length > 1 ? segmentName(segment, locale) : '',
				tier: { place: tierMark(tier, each.tier), name: tierName(tier, locale), key: tier.key },
				today: shares.today[place]!,
				byProfit: shares.byProfit[place]!,
				byReturn: shares.byReturn?.[place] ?? null,
				visits: each.visits,
				bestVisits: visits?.visits[place] ?? null,
			};
		}),
	};
}

/** Every tier once, whatever its segments, with what is judged of it. */
export const judgedTiers = (
	{ policy: { segments, responses } }: Plan,
	locale: Locale,
): readonly JudgedTier[] => [
	...new Map(
		segments
			.flatMap(({ ladder }) => ladder.tiers.map((tier, place) => ({ tier, place })))
			.map(({ tier, place }) => [
				tier.id,
				{
					...{
						id: tier.id,
						place: tierMark(tier, place),
						name: tierName(tier, locale),
						key: tier.key,
					},
					judged: Object.hasOwn(responses.calls, tier.id) ? responses.calls[tier.id]! : null,
				},
			]),
	).values(),
];

/** The largest move that sharing by return asks for, in one sentence; empty without one. */
export function adviceText(
	{ rows, shares }: TimeUseView,
	say: AdviceWords,
	locale: Locale,
): string {
	if (shares.byReturn === null) return '';
	const moves = rows.map((row) => ({ row, move: (row.byReturn ?? 0) - row.today }));
	const most = moves.reduce((best, each) => (each.move > best.move ? each : best), moves[0]!);
	const least = moves.reduce((best, each) => (each.move < best.move ? each : best), moves[0]!);
	if (most.move < SMALL_MOVE) return m.staffing_time_advice_none({}, { locale });
	return m.staffing_time_advice(
		{
			more: nameOf(most.row),
			less: nameOf(least.row),
			points: say.points(most.move),
			gain: say.gain(shares.gain),
		},
		{ locale },
	);
}
/** Shares this close are the same for anybody who plans. */
const SMALL_MOVE = 0.01;

interface AdviceWords {
	points(move: number): string;
	gain(share: number | null): string;
}

export const nameOf = ({ segment, tier }: Pick<TimeRow, 'segment' | 'tier'>): string =>
	segment === '' ? tier.name : `${segment} ${tier.name}`;
