import { expect, test } from 'vitest';
import { findsOurs } from '../../scripts/lib/gridStyle.mjs';

test.each([
	['.handsontable td', true],
	['.handsontable .ht__highlight.columnSorting', false],
	['.handsontable.htDropdownMenu table tbody tr td:has(.htItemWrapper .selected)', false],
	[
		'.handsontable tbody td[rowspan][class*="area"][class*="fullySelectedMergedCell-0"]::before',
		false,
	],
	// What it says an element is not, ours may well be.
	['.handsontable:not(.htContextMenu) td', true],
	['.handsontable:not(.mobile:not(.ht-x)) .area-1', true],
	['.ht-root-wrapper.ht-slot-bottom-filled .htCore', true],
	['.ht-license-popover__link', true],
	['.hot-display-license-info', true],
])('%s', (selector, ours) => {
	expect(findsOurs(selector)).toBe(ours);
});
