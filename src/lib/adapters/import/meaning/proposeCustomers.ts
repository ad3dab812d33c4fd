import type { ImportChoices, Meaning } from '$lib/application/importing';
import { ATTRIBUTE_IDS } from '$lib/domain/customer/attributes';
import type { Layout } from '../header/layout';
import type { Role } from '../header/salesWords';
import type { ColumnSample } from './sampleColumn';

const SKIP: Meaning = { kind: 'skip' };
const EXTRA: Meaning = { kind: 'extra' };

/** The customer's name and number, the facts that titles name, and all else as the planner's own. */
export function proposeCustomers(
	{ titles }: Layout,
	samples: readonly ColumnSample[],
	columns: ReadonlyMap<Role, number>,
	{ meanings: chosen }: ImportChoices,
): readonly Meaning[] {
	const places = new Map<number, Meaning>();
	for (const id of ATTRIBUTE_IDS) {
		const [best] = titles
			.map(({ attribute }, at) => ({ attribute, at }))
			.filter(({ attribute }) => attribute?.id === id)
			.sort((a, b) => (a.attribute?.rank ?? 0) - (b.attribute?.rank ?? 0) || a.at - b.at);
		if (best !== undefined) places.set(best.at, { kind: 'attribute', attribute: id });
	}
	const code = columns.get('code');
	if (code !== undefined) places.set(code, { kind: 'code' });
	const customer = columns.get('customer');
	if (customer !== undefined) places.set(customer, { kind: 'sales', column: 'customer' });

	const taken = new Set<string>();
	return titles.map((title, column): Meaning => {
		const meaning =
			chosen?.get(column) ?? places.get(column) ?? rest(samples[column], title.rowNumber);
		const name = nameOf(meaning);
		if (name === null) return usable(meaning);
		const others = [...(chosen ?? [])].some(
			([at, other]) => at !== column && nameOf(other) === name,
		);
		if (taken.has(name) || (others && chosen?.has(column) !== true)) return EXTRA;
		taken.add(name);
		return meaning;
	});
}

function rest(sample: ColumnSample | undefined, rowNumber: boolean): Meaning {
	if (sample === undefined || sample.filled === 0) return SKIP;
	return rowNumber && sample.rising ? SKIP : EXTRA;
}

/** What can be meant by one column only; null for what many can mean. */
function nameOf(meaning: Meaning): string | null {
	if (meaning.kind === 'attribute') return meaning.attribute;
	if (meaning.kind === 'code') return 'code';
	return meaning.kind === 'sales' && meaning.column === 'customer' ? 'customer' : null;
}

/** Meanings of sales say nothing here. */
const usable = (meaning: Meaning): Meaning => (meaning.kind === 'skip' ? SKIP : EXTRA);
