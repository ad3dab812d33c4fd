/** A library that is part of the product, as its authors want it named. */
export interface Licence {
	readonly name: string;
	readonly licence: string;
	readonly holder: string;
}

/** Draws the grids where the build says so, and is in no other site. */
export const TABULATOR = 'tabulator-tables';

/** Checked against the packages themselves by a test. */
export const LICENCES: readonly Licence[] = [
	{ name: 'svelte', licence: 'MIT', holder: 'Svelte contributors' },
	{ name: '@sveltejs/kit', licence: 'MIT', holder: 'SvelteKit contributors' },
	{ name: 'dexie', licence: 'Apache-2.0', holder: 'David Fahlander' },
	{ name: 'chart.js', licence: 'MIT', holder: 'Chart.js contributors' },
	{ name: '@kurkle/color', licence: 'MIT', holder: 'Jukka Kurkela' },
	{ name: 'clsx', licence: 'MIT', holder: 'Luke Edwards' },
	{ name: 'vite', licence: 'MIT', holder: 'VoidZero Inc. and Vite contributors' },
	{ name: 'rolldown', licence: 'MIT', holder: 'VoidZero Inc. and contributors' },
	{ name: 'devalue', licence: 'MIT', holder: 'Rich Harris and contributors' },
	{ name: 'zod', licence: 'MIT', holder: 'Colin McDonnell' },
	{ name: 'hucre', licence: 'MIT', holder: 'productdevbook' },
	{ name: '@e965/xlsx', licence: 'Apache-2.0', holder: 'SheetJS LLC' },
	{ name: '@noble/hashes', licence: 'MIT', holder: 'Paul Miller' },
	{ name: TABULATOR, licence: 'MIT', holder: 'Oli Folkerd' },
	{ name: 'pinyin-pro', licence: 'MIT', holder: 'zh-lx' },
	{ name: '@inlang/paraglide-js', licence: 'MIT', holder: 'Opral US Inc.' },
];

/** Not free software: the page says so in a sentence of its own. */
export const HANDSONTABLE = 'handsontable';
