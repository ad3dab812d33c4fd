import { expect, test } from 'vitest';
import { filesOf, pagesIn, total } from '../../scripts/lib/weight.mjs';

const KIT = '.svelte-kit/generated/client-optimized';
const MANIFEST = {
	[`${KIT}/app.js`]: { file: 'app.js', isEntry: true, imports: ['_svelte.js'] },
	[`${KIT}/nodes/0.js`]: { file: 'layout.js', isEntry: true, imports: ['_svelte.js'] },
	[`${KIT}/nodes/1.js`]: { file: 'error.js', isEntry: true },
	[`${KIT}/nodes/2.js`]: { file: 'book.js', isEntry: true, dynamicImports: ['src/Book.svelte'] },
	[`${KIT}/nodes/3.js`]: {
		file: 'sales.js',
		isEntry: true,
		imports: ['_kit.js'],
		dynamicImports: ['src/Sheet.svelte', 'sentences:en/lib/other.js'],
	},
	[`${KIT}/nodes/4.js`]: { file: 'alone.js', isEntry: true },
	'_svelte.js': { file: 'svelte.js' },
	'_kit.js': { file: 'kit.js' },
	'src/Book.svelte': { file: 'open.js', dynamicImports: ['src/Dialog.svelte'] },
	'src/Sheet.svelte': {
		file: 'sheet.js',
		dynamicImports: ['src/lib/ui/grid/handsontable/kit.ts'],
	},
	'src/lib/ui/grid/handsontable/kit.ts': { file: 'grid.js', imports: ['_svelte.js', '_more.js'] },
	'_more.js': { file: 'more.js' },
	'src/Dialog.svelte': { file: 'dialog.js' },
	'sentences:zh-CN/routes/(book)/+page.svelte.js': { file: 'sales-zh.js' },
	'sentences:en/routes/(book)/+page.svelte.js': { file: 'sales-en.js' },
	'sentences:zh-CN/Sheet.svelte.js': { file: 'sheet-zh.js' },
	'sentences:en/lib/other.js': { file: 'other-en.js' },
};
const NODES: Readonly<Record<string, string>> = {
	0: 'export { default as component } from "../../src/routes/+layout.svelte";',
	1: 'export { default as component } from "../runtime/error.svelte";',
	2: 'export { default as component } from "../../src/routes/(book)/+layout.svelte";',
	3: 'export { default as component } from "../../src/routes/(book)/+page.svelte";',
	4: 'export { default as component } from "../../src/routes/alone/+page.svelte";',
};
const pages = pagesIn(MANIFEST, (path: string) => NODES[/(\d+)\.js$/.exec(path)?.[1] ?? ''] ?? '');
const SIZES = new Map([
	['sales-zh.js', 30],
	['sales-en.js', 20],
]);
const size = (file: string): number => SIZES.get(file) ?? 10;

type Until = 'painted' | 'ready' | 'grid';
const weightOf = (route: string, until: Until): readonly [number, readonly string[]] => {
	const page = pages.find((each) => each.route === route);
	const files = page === undefined ? [] : filesOf(MANIFEST, page, { until, size });
	return [total(files), files.map(({ file }) => file).sort()];
};
const PAINTED = [
	'app.js',
	'book.js',
	'kit.js',
	'layout.js',
	'sales-zh.js',
	'sales.js',
	'svelte.js',
];

test('a page is painted from its layouts, itself, what they load, and the heavier of the two languages', () => {
	expect(weightOf('/', 'painted')).toEqual([90, PAINTED]);
	const alone = ['alone.js', 'app.js', 'layout.js', 'svelte.js'];
	expect(weightOf('/alone', 'painted')).toEqual([40, alone]);
});

test('it is ready with what it asks for by itself, not with what is loaded when first needed', () => {
	const files = [...PAINTED, 'open.js', 'sheet-zh.js', 'sheet.js'].sort();
	expect(weightOf('/', 'ready')).toEqual([120, files]);
	expect(weightOf('/alone', 'ready')).toEqual(weightOf('/alone', 'painted'));
});

test('the grid is counted where the sheet asks for one', () => {
	const [weight, files] = weightOf('/', 'grid');
	expect(weight).toBe(140);
	expect(files).toContain('more.js');
	expect(files).not.toContain('dialog.js');
	expect(weightOf('/alone', 'grid')).toEqual(weightOf('/alone', 'painted'));
});
