import { canonicalWord } from '../customer/canonicalWord';
import { attributeOf, type CustomerSheet } from '../customer/sheet';
import { medianOf } from '../primitives/medianOf';
import { numberOfDay, type DayNumber } from '../primitives/dayNumber';
import type { Code } from '../primitives/units';

/** Where the relation to a customer stands, in the order in which it grows (INVENTORY.md R30). */
export const RELATION_STAGES = ['aware', 'identify', 'relate', 'community', 'advocate'] as const;
export type RelationStage = (typeof RELATION_STAGES)[number];

export interface RelationFigures {
	readonly stage: RelationStage;
	/** Customers of the window in it. */
	readonly customers: readonly Code[];
	/** Of all whose stage is known, those that came at least so far; null: none is known. */
	readonly reached: number | null;
	/** Median days since they came into it; null: nobody's day is known, or today is not. */
	readonly days: number | null;
	/** Longer in it than `factor` times that; the last stage has no way on, so nobody stalls there. */
	readonly stalled: readonly Code[];
}

export interface Relations {
	readonly stages: readonly RelationFigures[];
	/** Customers of the window without a stage, or with a word that is none of ours. */
	readonly unknown: number;
}

/** The stages of the relation, how long customers are in them and who stalls [REL-1, REL-2]. */
export function relationStages(
	order: Iterable<Code>,
	sheet: CustomerSheet,
	factor: number,
	today: DayNumber | null,
): Relations {
	const inside = RELATION_STAGES.map(() => ({ customers: [] as Code[], days: [] as number[] }));
	const since = new Map<Code, number>();
	let unknown = 0;
	for (const customer of order) {
		const word = canonicalWord('stage', String(attributeOf(sheet, 'stage', customer) ?? ''));
		const place = RELATION_STAGES.findIndex((stage) => stage === word);
		const here = inside[place];
		if (here === undefined) {
			unknown++;
			continue;
		}
		here.customers.push(customer);
		const day = attributeOf(sheet, 'stageSince', customer);
		if (today === null || typeof day !== 'number') continue;
		const days = today - numberOfDay(day);
		if (days < 0) continue;
		here.days.push(days);
		since.set(customer, days);
	}
	const known = inside.reduce((sum, { customers }) => sum + customers.length, 0);
	const last = RELATION_STAGES.length - 1;
	let further = known;
	const stages = inside.map(({ customers, days }, place): RelationFigures => {
		const median = medianOf(days);
		const reached = known === 0 ? null : further / known;
		further -= customers.length;
		return {
			...{ stage: RELATION_STAGES[place]!, customers, reached, days: median },
			stalled:
				median === null || place === last
					? []
					: customers.filter((customer) => (since.get(customer) ?? 0) > median * factor),
		};
	});
	return { stages, unknown };
}
