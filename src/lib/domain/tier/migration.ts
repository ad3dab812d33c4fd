import { later, type Later } from '../later';
import { NONE, type Measures, type MigrationCell, type Placement } from '../plan';
import type { Segment } from '../policy/policy';

/** Rows and columns for "no tier": new customers, lost ones. */
type Sums = Record<'customers' | 'revenue' | 'priorRevenue', Float64Array>;

/**
 * Prior tier × final tier, with `new` and `lost`; empty cells are left out [MIGRATE-1]. By segment,
 * then by the tier they come from (`new` last), then by the one they go to (`lost` last).
 */
export function migrationOf(
	segments: readonly Segment[],
	measures: Pick<Measures, 'size' | 'present' | 'revenue' | 'priorRevenue'>,
	{ segment, priorTier, tier }: Pick<Placement, 'segment' | 'priorTier' | 'tier'>,
): readonly MigrationCell[] {
	const widths = segments.map(({ ladder }) => ladder.tiers.length + 1);
	const sums = widths.map((width): Sums => {
		const blank = (): Float64Array => new Float64Array(width * width);
		return { customers: blank(), revenue: blank(), priorRevenue: blank() };
	});
	for (let customer = 0; customer < measures.size; customer++) {
		const at = segment[customer]!;
		if (at === NONE) continue;
		const none = widths[at]! - 1;
		const from = Math.min(priorTier[customer]!, none);
		const to = measures.present[customer] === 1 ? tier[customer]! : none;
		const cell = from * (none + 1) + to;
		const into = sums[at]!;
		into.customers[cell]!++;
		into.revenue[cell]! += measures.revenue[customer]!;
		into.priorRevenue[cell]! += measures.priorRevenue[customer]!;
	}
	return sums.flatMap(({ customers, revenue, priorRevenue }, at) => {
		const width = widths[at]!;
		return Array.from(customers, (count, cell): MigrationCell => {
			const from = Math.floor(cell / width);
			const to = cell % width;
			return {
				segment: at,
				from: from === width - 1 ? 'new' : from,
				to: to === width - 1 ? 'lost' : to,
				customers: count,
				revenue: revenue[cell]!,
				priorRevenue: priorRevenue[cell]!,
			};
		}).filter(({ customers: count }) => count > 0);
	});
}

/** The same, made when somebody looks at it. */
export const laterMigration = (
	segments: readonly Segment[],
	measures: Measures,
	placement: Placement,
	last: Later<readonly MigrationCell[]> | undefined,
): Later<readonly MigrationCell[]> =>
	later([segments, measures, placement], last, () => migrationOf(segments, measures, placement));
