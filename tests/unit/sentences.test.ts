import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compiledSentences } from '../../scripts/lib/sentences/compiledSentences.mjs';
import { PartsOfPage } from '../../scripts/lib/sentences/partsOfPage.mjs';
import { SourceGraph } from '../../scripts/lib/sentences/sourceGraph.mjs';

const KEYS = new Set(
	['frame', 'tiers', 'card', 'worker', 'step_one', 'step_two', 'told', 'alone', 'nobody'].map(
		(word) => `say_${word}`,
	),
);
const SITE = {
	'routes/+layout.svelte': `<script>import { x } from '$lib/start';</script>`,
	'routes/(book)/+layout.svelte': `<script>
	import Frame from '$lib/Frame.svelte';
	const cards = () => [
	import('$lib/Card.svelte'),
	];</script>{m.say_frame()}`,
	'routes/(book)/workbookParts.ts': `export { default } from './Book.svelte';`,
	'routes/(book)/Book.svelte': `{m.say_frame()}{m.say_nobody()}`,
	'routes/(book)/later/+page.ts': `export const load = () => import('$lib/Later.svelte');`,
	'routes/(book)/later/+page.svelte': ``,
	'lib/Later.svelte': `{m.say_nobody()}{m.say_tiers()}`,
	'routes/(book)/tiers/+page.svelte': `<script>import { tiers } from './tiers';</script>`,
	'routes/(book)/tiers/tiers.ts': `export * from '../../../lib/steps';\nimport type { A } from '$lib/Card.svelte';
	export const tiers = () => m.say_tiers() + m.say_frame() + m.say_unknown();`,
	'routes/alone/+page.svelte': `<script>const rest = import('$lib/rest');</script>{m.say_alone()}`,
	'lib/start.ts': `export const x = 1;`,
	'lib/Frame.svelte': `<script>
	import {
		read,
	} from './read.worker.ts?worker&url';</script>`,
	'lib/read.worker.ts': `postMessage(message('say_worker'));`,
	'lib/Card.svelte': `{m.say_card()}{m.say_frame()}`,
	'lib/steps/index.ts': 'export const step = (name) => message(`say_step_${name}`);',
	'lib/rest.ts': `export const rest = { key: "say_told" }; m.say_frame();`,
};

const made: string[] = [];
afterEach(() => {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function site(): {
	readonly graph: SourceGraph;
	readonly parts: PartsOfPage;
	readonly src: string;
} {
	const src = mkdtempSync(join(tmpdir(), 'sentences-'));
	made.push(src);
	for (const [name, code] of Object.entries(SITE)) {
		mkdirSync(dirname(join(src, name)), { recursive: true });
		writeFileSync(join(src, name), code);
	}
	const graph = new SourceGraph(src, KEYS);
	return { src, graph, parts: new PartsOfPage(graph, join(src, 'routes')) };
}

describe('what a part of the page brings along', () => {
	const keysOf = (...names: string[]): string[] => {
		const { src, parts } = site();
		return parts.keysOf(names.map((name) => join(src, name)));
	};

	test('a layout says what it and its workers name', () => {
		expect(keysOf('routes/(book)/+layout.svelte')).toEqual(['say_frame', 'say_worker']);
		expect(keysOf('routes/+layout.svelte')).toEqual([]);
	});

	test('a page says what its layout has not brought, keys that are put together in all their forms', () => {
		expect(keysOf('routes/(book)/tiers/+page.svelte')).toEqual([
			...['say_step_one', 'say_step_two', 'say_tiers'],
		]);
	});

	test('what a layout brings by itself is there before the sheets that its pages ask for', () => {
		expect(keysOf('routes/(book)/workbookParts.ts')).toEqual(['say_nobody']);
		expect(keysOf('lib/Later.svelte')).toEqual(['say_tiers']);
	});

	test('what is loaded when first needed brings what its page lacks', () => {
		expect(keysOf('lib/Card.svelte')).toEqual(['say_card']);
		expect(keysOf('lib/rest.ts')).toEqual(['say_frame', 'say_told']);
	});
});

describe('the sentences of the product', () => {
	const file = readFileSync('src/lib/i18n/messages/en.json', 'utf8');
	const keys = Object.keys(JSON.parse(file) as object).filter((key) => key !== '$schema');

	test.each(['zh-CN', 'en'])('each one is found as the compiler wrote it: %s', (locale) => {
		const compiled = compiledSentences(`src/lib/i18n/paraglide/messages/${locale}.js`);
		expect([...compiled.keys()].sort()).toEqual([...keys].sort());
	});
});
