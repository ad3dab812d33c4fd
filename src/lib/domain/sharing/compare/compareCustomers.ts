import { ATTRIBUTE_IDS } from '../../customer/attributes';
import { attributeOf, customerNote, listedCustomers, numberOf, ownOf } from '../../customer/sheet';
import type { AttributeValue, CustomerSheet } from '../../customer/sheet';
import type { Inputs } from '../../inputs';
import { NO_NAME } from '../../ledger/names';
import { compareNames } from '../../primitives/compareNames';
import { ROWS_PER_STEP, type Steps } from '../../primitives/steps';
import type { Code } from '../../primitives/units';
import { judged } from './difference';
import type { CustomerDifference, FactDifference, FactField } from './difference';

/** Every column that a customer sheet has, the planner's own by title. */
export const factFields = (sheets: readonly CustomerSheet[]): readonly FactField[] => [
	{ kind: 'number' },
	...ATTRIBUTE_IDS.filter((id) => sheets.some(({ columns }) => columns.has(id))).map(
		(id): FactField => ({ kind: 'attribute', id }),
	),
	...[...new Set(sheets.flatMap(({ own = [] }) => own.map(({ title }) => title)))].map(
		(title): FactField => ({ kind: 'own', title }),
	),
	...[...new Set(sheets.flatMap(({ notes = [] }) => notes.map(({ column }) => column)))].map(
		(column): FactField => ({ kind: 'note', column }),
	),
];

/** null where nothing stands. */
export function factOf(sheet: CustomerSheet, field: FactField, customer: Code): AttributeValue {
	if (customer === NO_NAME) return null;
	if (field.kind === 'attribute') return attributeOf(sheet, field.id, customer);
	if (field.kind === 'note') return customerNote(sheet, customer, field.column);
	const text =
		field.kind === 'own' ? ownOf(sheet, field.title, customer) : numberOf(sheet, customer);
	return text === '' ? null : text;
}

function fieldKey(field: FactField): string {
	switch (field.kind) {
		case 'attribute':
			return field.id;
		case 'own':
			return `own:${field.title}`;
		case 'number':
			return 'number:';
		case 'note':
			return `note:${field.column}`;
	}
}

/** Where two customer sheets differ, customer by customer in the order of their names. */
export function* compareCustomers(
	mine: Inputs,
	theirs: Inputs,
): Steps<readonly (CustomerDifference | FactDifference)[]> {
	const found: (CustomerDifference | FactDifference)[] = [];
	const fields = factFields([mine.customers, theirs.customers]);
	const listed = { mine: namesIn(mine), theirs: namesIn(theirs) };
	const names = [...new Set([...listed.mine, ...listed.theirs])].sort(compareNames);
	for (const [at, customer] of names.entries()) {
		if ((at * fields.length) % ROWS_PER_STEP < fields.length) yield at / names.length;
		const codes = {
			mine: mine.names.customer.find(customer),
			theirs: theirs.names.customer.find(customer),
		};
		const has = { mine: listed.mine.has(customer), theirs: listed.theirs.has(customer) };
		const facts = fields.map((field) => ({
			field,
			mine: factOf(mine.customers, field, codes.mine),
			theirs: factOf(theirs.customers, field, codes.theirs),
		}));
		if (!has.mine || !has.theirs) {
			const count = (side: 'mine' | 'theirs'): number =>
				facts.filter((fact) => fact[side] !== null).length;
			found.push({
				...{ kind: 'customer', id: `customer\n${customer}`, customer },
				...judged(has.mine, has.theirs),
				...{ mine: count('mine'), theirs: count('theirs') },
			});
			continue;
		}
		for (const fact of facts) {
			if (fact.mine === fact.theirs) continue;
			found.push({
				...{ kind: 'fact', id: `fact\n${customer}\n${fieldKey(fact.field)}`, customer },
				...judged(fact.mine !== null, fact.theirs !== null),
				...fact,
			});
		}
	}
	return found;
}

const namesIn = ({ customers, names }: Inputs): ReadonlySet<string> =>
	new Set([...listedCustomers(customers)].map((code) => names.customer.name(code)));
