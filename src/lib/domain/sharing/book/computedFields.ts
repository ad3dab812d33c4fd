import type { Plan } from '../../plan';
import type { Code } from '../../primitives/units';
import type { OutCell, OutKind } from '../outTable';
import { COMPUTED, field, keyOf, known, shareOf, type Field } from './fields';
import { bandWord, faceWord, quadrantWord, xyzWord, type PlanWords } from './planWords';

/** What the plan says of a customer; nothing of those outside the window. Titles that no import takes for facts. */
export function computedFields(plan: Plan, words: PlanWords): readonly Field<Code>[] {
	const { measures, placement, classification, contribution, staffing, promotion } = plan;
	const { churn, leaving } = plan;
	const revenue = (customer: Code): number => measures.revenue[customer] ?? 0;
	const computed = (id: string, kind: OutKind, of: (customer: Code) => OutCell): Field<Code> =>
		field(
			id,
			kind,
			`out_customer_${keyOf(id)}`,
			(customer) => (measures.present[customer] === 1 ? of(customer) : null),
			COMPUTED,
		);
	const figure = (id: string, kind: OutKind, values: Float64Array | null): Field<Code> =>
		computed(id, kind, (customer) => known(values?.[customer]));
	return [
		computed('segment', 'text', (customer) => words.segment(placement.segment[customer]!)),
		computed('tier', 'text', (customer) => words.tierOf(customer)),
		computed('priorTier', 'text', (customer) =>
			words.tierOf(customer, placement.priorTier[customer]),
		),
		computed('shadowTier', 'text', (customer) =>
			words.tierOf(customer, placement.shadowTier[customer]),
		),
		figure('revenue', 'money', measures.revenue),
		computed('revenueShare', 'ratio', (customer) =>
			shareOf(revenue(customer), measures.totals.revenue),
		),
		figure('priorRevenue', 'money', measures.priorRevenue),
		computed('growth', 'ratio', (customer) => {
			const before = measures.priorRevenue[customer] ?? 0;
			return before > 0 ? revenue(customer) / before - 1 : null;
		}),
		figure('profit', 'money', measures.profit),
		computed('margin', 'ratio', (customer) =>
			measures.profit === null ? null : shareOf(measures.profit[customer]!, revenue(customer)),
		),
		figure('netContribution', 'money', contribution.net),
		computed('band', 'text', (customer) => bandWord(contribution.band[customer])),
		computed('orders', 'count', (customer) => measures.orders[customer]!),
		computed('activeMonths', 'count', (customer) => measures.activeMonths[customer]!),
		computed('largestOrderShare', 'ratio', (customer) =>
			shareOf(measures.largestOrder[customer]!, revenue(customer)),
		),
		figure('variation', 'number', classification.variation),
		computed('xyz', 'text', (customer) => xyzWord(classification.xyz[customer])),
		figure('strength', 'number', classification.strength),
		figure('loyaltyIndex', 'number', classification.loyalty),
		computed('quadrant', 'text', (customer) => quadrantWord(classification.quadrant[customer])),
		computed('face', 'text', (customer) => faceWord(classification.face[customer])),
		figure('hours', 'hours', staffing.hours),
		figure('promotion', 'money', promotion.allocation),
		figure('risk', 'ratio', churn.risk),
		figure('lifetimeValue', 'money', leaving.lifetimeValues),
	];
}
