import { describe, expect, test } from 'vitest';
import { attributeOf } from '../../domain/customer/sheet';
import { monthOf } from '../../domain/primitives/day';
import { editCustomers, type TypedFact } from './editCustomers';
import { SALES, workbookOf } from './testing/workbook';

function typed(inputs: ReturnType<typeof workbookOf>, ...facts: TypedFact[]) {
	const result = editCustomers.apply(inputs, facts);
	if (!result.ok) throw new Error(result.reason.key);
	return result.value;
}

describe('typing into the customer sheet', () => {
	test('texts are read as the attribute holds them', () => {
		const { customers } = typed(
			workbookOf(SALES),
			{ customer: 1, attribute: 'target', text: '50万' },
			{ customer: 2, attribute: 'customerSince', text: '2024-05' },
			{ customer: 0, attribute: 'influence', text: '是' },
			{ customer: 0, attribute: 'channel', text: ' 直营 ' },
		);
		expect(attributeOf(customers, 'target', 1)).toBe(50_000_000);
		expect(attributeOf(customers, 'target', 0)).toBeNull();
		expect(attributeOf(customers, 'customerSince', 2)).toBe(monthOf(2024, 5));
		expect(attributeOf(customers, 'influence', 0)).toBe(1);
		expect(attributeOf(customers, 'channel', 0)).toBe('直营');
	});

	test('what cannot be read stays as typed', () => {
		const { customers } = typed(workbookOf(SALES), {
			customer: 0,
			attribute: 'stock',
			text: '很多',
		});
		expect(attributeOf(customers, 'stock', 0)).toBe('很多');
	});

	test('the sheet before stays as it was; a blank empties the cell', () => {
		const before = typed(workbookOf(SALES), { customer: 0, attribute: 'class', text: 'A' });
		const after = typed(before, { customer: 0, attribute: 'class', text: '' });
		expect(attributeOf(before.customers, 'class', 0)).toBe('A');
		expect(attributeOf(after.customers, 'class', 0)).toBeNull();
	});

	test('the same value is no change', () => {
		const before = typed(workbookOf(SALES), { customer: 0, attribute: 'class', text: 'A' });
		expect(typed(before, { customer: 0, attribute: 'class', text: ' A' })).toBe(before);
		expect(typed(before, { customer: 2, attribute: 'region', text: '' })).toBe(before);
	});
});
