import { expect, test } from 'vitest';
import { filesOf, pagesIn, total } from '../../scripts/lib/weight.mjs';

const KIT = '.svelte-kit/generated/client-optimized';
const MANIFEST = {
	[`${KIT}/app.js`]: { file: 'app.js', isEntry: true, imports: ['_svelte.js'] },
	[`${KIT}/nodes/0.js`]: { file: 'layout.js', isEntry: true, imports: ['_svelte.js'] },
	[`${KIT}/nodes/1.js`]: { file: 'error.js', isEntry: true },
	[`${KIT}/nodes/2.js`]: { file: 'book.js', isEntry: true, dynamicImports: ['src/Dialog.svelte'] },
	[`${KIT}/nodes/3.js`]: { file: 'sales.js', isEntry: true, imports: ['_kit.js'] },
	[`${KIT}/nodes/4.js`]: { file: 'alone.js', isEntry: true },
	'_svelte.js': { file: 'svelte.js' },
	'_kit.js': { file: 'kit.js', dynamicImports: ['src/lib/ui/grid/handsontable/kit.ts'] },
	'src/lib/ui/grid/handsontable/kit.ts': { file: 'grid.js', imports: ['_svelte.js', '_more.js'] },
	'_more.js': { file: 'more.js' },
	'src/Dialog.svelte': { file: 'dialog.js' },
	'sentences:zh-CN/routes/(book)/+page.svelte.js': { file: 'sales-zh.js' },
	'sentences:en/routes/(book)/+page.svelte.js': { file: 'sales-en.js' },
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

const weightOf = (route: string, withGrid: boolean): readonly [number, readonly string[]] => {
	const page = pages.find((each) => each.route === route);
	const files = page === undefined ? [] : filesOf(MANIFEST, page, { withGrid, size });
	return [total(files), files.map(({ file }) => file).sort()];
};

test('a page is its layouts, itself, what they load, and the heavier of the two languages', () => {
	const files = [
		'app.js',
		'book.js',
		'kit.js',
		'layout.js',
		'sales-zh.js',
		'sales.js',
		'svelte.js',
	];
	expect(weightOf('/', false)).toEqual([90, files]);
	expect(weightOf('/alone', false)).toEqual([40, ['alone.js', 'app.js', 'layout.js', 'svelte.js']]);
});

test('the grid is counted where the page asks for one, what is loaded when first needed is not', () => {
	const [weight, files] = weightOf('/', true);
	expect(weight).toBe(110);
	expect(files).toContain('more.js');
	expect(files).not.toContain('dialog.js');
	expect(weightOf('/alone', true)).toEqual(weightOf('/alone', false));
});
