import { sveltekit } from '@sveltejs/kit/vite';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { gridStyle, gridStyleAsFile } from './scripts/lib/gridStyle.mjs';
import { leanPreload } from './scripts/lib/leanPreload.mjs';
import { sentencesByLanguage } from './scripts/lib/sentences/plugin.mjs';
import { shippedModules } from './scripts/lib/shippedModules.mjs';
import { workbookChunk } from './scripts/lib/workbookChunk.mjs';
import { compileMessages } from './scripts/messages.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Patience of a test that runs a property 100 000 times. */
const HOURS_MS = 10_800_000;

await compileMessages();

/** The library that draws the grids: Handsontable, or Tabulator where nobody has a licence for it. */
function gridOf(asked = ''): 'handsontable' | 'tabulator' {
	if (asked === '' || asked === 'handsontable') return 'handsontable';
	if (asked === 'tabulator') return 'tabulator';
	throw new Error(`PUBLIC_GRID is handsontable or tabulator, not ${asked}`);
}

export default defineConfig({
	plugins: [
		sveltekit(),
		sentencesByLanguage(),
		gridStyleAsFile(),
		leanPreload(),
		workbookChunk(),
		shippedModules(),
	],
	define: {
		__BUILD__: JSON.stringify(version),
		__GRID__: JSON.stringify(gridOf(process.env['PUBLIC_GRID'])),
		__HANDSONTABLE_LICENSE_KEY__: JSON.stringify(
			process.env['PUBLIC_HANDSONTABLE_LICENSE_KEY'] ?? '',
		),
	},
	css: { postcss: { plugins: [gridStyle()] } },
	build: { target: 'es2023', rolldownOptions: { checks: { bundlerTimings: false } } },
	worker: { format: 'es', plugins: () => [shippedModules()] },
	test: {
		// A test is never judged by its time: a busy machine may take as long as it needs.
		testTimeout: process.env['TIERPLAN_LONG'] === '1' ? HOURS_MS : 180_000,
		// Every file makes what it needs and leaves nothing behind, so files may share a process.
		isolate: false,
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'tests/{architecture,golden,harness,invariants,unit}/**/*.test.ts',
					],
					setupFiles: ['tests/setup.ts'],
				},
			},
		],
	},
});
