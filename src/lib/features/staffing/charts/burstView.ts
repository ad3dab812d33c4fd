import type { Plan, TeamStaffing } from '$lib/domain/plan';
import type { Bursts } from '$lib/domain/policy/policy';
import { MONTHS_PER_YEAR } from '$lib/domain/primitives/units';
import { burstLoad, quickHours } from '$lib/domain/staffing/bursts/burstLoad';
import { burstFte } from '$lib/domain/staffing/bursts/burstNeed';
import { headcountOf } from '$lib/domain/staffing/headcountOf';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { chartColumns, type ChartTable } from '$lib/ui/chart/chartTable';
import { formatCount, formatPercent, teamName } from '$lib/ui/format';

const FIRST = 0.5;
const LAST = 0.99;
const STEPS = 49;

/** Whole people of a team by the share of the months they are enough for. */
export interface BurstLine {
	readonly id: string;
	readonly name: string;
	/** By place in `BURST_SHARES`. */
	readonly heads: readonly number[];
	/** The same by the quick figure. */
	readonly quick: readonly number[];
}

/** P50, P51 … P99. */
export const BURST_SHARES: readonly number[] = Array.from(
	{ length: STEPS + 1 },
	(_, place) => Math.round((FIRST + ((LAST - FIRST) * place) / STEPS) * 100) / 100,
);

export function burstLines(plan: Plan, bursts: Bursts, locale: Locale): readonly BurstLine[] {
	const { capacity, teams } = plan.staffing;
	return teams.map((team) => {
		const fte = burstFte(team, capacity, bursts);
		return {
			id: team.id,
			name: teamName(team, locale),
			heads: BURST_SHARES.map((p) => headcountOf(fte(p))),
			quick: BURST_SHARES.map((p) => quickHeads(team, capacity, bursts, p)),
		};
	});
}

function quickHeads(
	{ customers, workload }: TeamStaffing,
	capacity: number,
	bursts: Bursts,
	p: number,
): number {
	const hours = workload / MONTHS_PER_YEAR + quickHours(burstLoad(customers, bursts), p);
	return headcountOf((hours * MONTHS_PER_YEAR) / capacity);
}

/** All teams together, by place. */
export const totalHeads = (lines: readonly BurstLine[]): readonly number[] =>
	BURST_SHARES.map((_, place) => lines.reduce((sum, { heads }) => sum + (heads[place] ?? 0), 0));

/** A line that jumps where a person more is needed. */
export const stairs = (heads: readonly number[]): { x: number; y: number }[] =>
	heads.flatMap((y, place) => {
		const x = BURST_SHARES[place] ?? 0;
		const before = heads[place - 1];
		return before === undefined || before === y
			? [{ x, y }]
			: [
					{ x, y: before },
					{ x, y },
				];
	});

/** Names of the lines at one place; those that lie on one another share a label. */
export function sharedLabels(
	lines: readonly BurstLine[],
	place: number,
	locale: Locale,
): readonly { readonly y: number; readonly text: string }[] {
	const names = new Map<number, string[]>();
	for (const { name, heads } of lines) {
		const y = heads[place] ?? 0;
		names.set(y, [...(names.get(y) ?? []), name]);
	}
	return [...names].map(([y, at]) => ({ y, text: at.join(locale === 'en' ? ', ' : '、') }));
}

/** Every second percentile would be noise: the usual ones, simulated and by the quick figure. */
const SHOWN = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.99];

export function burstTable(lines: readonly BurstLine[], locale: Locale): ChartTable {
	return {
		columns: chartColumns(
			m.staffing_burst_share(),
			...lines.flatMap(({ name }) => [name, m.staffing_burst_quick({ team: name })]),
			m.staffing_total(),
		),
		rows: SHOWN.map((p) => {
			const place = BURST_SHARES.indexOf(p);
			return [
				formatPercent(p, locale),
				...lines.flatMap(({ heads, quick }) => [
					formatCount(heads[place] ?? null, locale),
					formatCount(quick[place] ?? null, locale),
				]),
				formatCount(totalHeads(lines)[place] ?? null, locale),
			];
		}),
	};
}
