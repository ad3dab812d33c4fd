import type { CustomerAttributes } from '../../customer/effective';
import type { Measures } from '../../plan';
import type { AccountManager } from '../../policy/policy';
import type { Code } from '../../primitives/units';
import { NOBODY, type Balance } from './balance';
import { servesRegion, type Table } from './dealCustomers';

export interface BalanceInput {
	readonly managers: readonly AccountManager[];
	/** By place in `managers`. */
	readonly skills: readonly number[];
	readonly attributes: CustomerAttributes;
	readonly measures: Pick<Measures, 'revenue'>;
	/** Adjusted hours by customer code. */
	readonly hours: Float64Array;
	/** How much moved sales weigh against uneven hours. */
	readonly moveWeight: number;
}

/**
 * One team's question [ASSIGN-3]. Moving a customer costs its part of the team's positive revenue,
 * in hours of the team, times the weight.
 *
 * @param kept Locked customers of each of the table's managers.
 */
export function teamBalance(
	input: BalanceInput,
	table: Table,
	kept: readonly (readonly Code[])[],
): Balance {
	const { managers, skills, attributes, measures, moveWeight } = input;
	const { customers } = table;
	const names = new Map(table.managers.map((place, k) => [managers[place]!.name, k]));
	const hours = Float64Array.from(customers, (customer) => input.hours[customer]!);
	const held = Float64Array.from(kept, (codes) =>
		codes.reduce((sum, customer) => sum + input.hours[customer]!, 0),
	);
	const all = sumOf(hours) + sumOf(held);
	const weights = Float64Array.from(
		table.managers,
		(place) => skills[place]! * managers[place]!.share,
	);
	const value = Float64Array.from(customers, (customer) =>
		Math.max(0, measures.revenue[customer]!),
	);
	const rate = sumOf(value) > 0 ? (moveWeight * all) / sumOf(value) : 0;
	const { group, regions } = groupsOf(customers.map((code) => attributes.text('region', code)));
	return {
		hours,
		held,
		targets: weights.map((weight) => (all * weight) / sumOf(weights)),
		home: Int32Array.from(customers, (code) => {
			const name = attributes.text('manager', code);
			// Somebody who is not on this team: whoever gets the customer, it moves.
			return names.get(name) ?? NOBODY;
		}),
		price: value.map((fen) => fen * rate),
		group,
		serves: Uint8Array.from(
			regions.flatMap((region) =>
				table.managers.map((place) => Number(servesRegion(managers[place]!, region))),
			),
		),
	};
}

function groupsOf(texts: readonly string[]) {
	const places = new Map<string, number>();
	const group = Int32Array.from(texts, (text) => {
		const place = places.get(text) ?? places.size;
		places.set(text, place);
		return place;
	});
	return { group, regions: [...places.keys()] };
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
