import { describe, expect, it } from 'vitest';
import { ACCEPTED_FILES, fileKind } from './takeFile';

describe('fileKind', () => {
	it.each([
		['销售 2026.CSV', 'table'],
		['a.b.tsv', 'table'],
		['华东.tierplan', 'snapshot'],
		['plan.json', 'snapshot'],
		['台账.xlsx', 'table'],
		['台账.et', 'table'],
		['合同.docx', 'unknown'],
		['csv', 'table'],
		['', 'unknown'],
	])('%j is a %s', (name, kind) => {
		expect(fileKind(name)).toBe(kind);
	});
	it('offers the browser what can be opened', () => {
		expect(ACCEPTED_FILES.split(',')).toContain('.csv');
	});
});
