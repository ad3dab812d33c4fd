import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/** What the strict content security policy or the promise "no request to anyone" rules out. */
const BANNED_CALLS = [
	['eval', 'eval'],
	['WebSocket', 'a connection'],
	['EventSource', 'a connection'],
	['RTCPeerConnection', 'a connection no policy can stop'],
	['XMLHttpRequest', 'use fetch, same origin only'],
	['open', 'opens a window'],
	['event', 'the deprecated global event'],
	['name', 'the global name of the window'],
].map(([name, message]) => ({ name, message: `banned: ${message}` }));

const BANNED_SYNTAX = [
	{
		selector:
			"AssignmentExpression[left.type='MemberExpression'][left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]",
		message: 'markup from a string never reaches the page',
	},
	{
		selector:
			'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|sendBeacon)$/]',
		message: 'banned: markup from strings, or a request nobody sees',
	},
	{
		selector:
			"CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]",
		message: 'banned: document.write',
	},
	{
		selector: "MemberExpression[object.name=/^(window|globalThis|self)$/][property.name='open']",
		message: 'banned: opens a window',
	},
	{
		selector:
			'NewExpression[callee.name=/^(WebSocket|EventSource|RTCPeerConnection|Function|Worker|SharedWorker)$/]',
		message: 'banned; workers start through src/lib/workers/createWorker.ts',
	},
	{
		selector: "CallExpression[callee.object.name='Object'][callee.property.name='assign']",
		message: 'Object.assign can take over a prototype from parsed text: build the value instead',
	},
	{ selector: 'TSEnumDeclaration', message: 'a union of texts: it reads the same in a snapshot' },
	{
		selector: "SvelteAttribute[key.name='style']",
		message: 'the policy of the page blocks style attributes: a class, or a style: directive',
	},
];

const NO_STORAGE = {
	selector: 'Identifier[name=/^(localStorage|sessionStorage)$/]',
	message:
		'only files named stored*.ts or kept*.ts read or write localStorage; work goes to IndexedDB',
};

const group = (patterns, message) => ({ group: patterns, message });
const LIBRARIES = {
	handsontable: group(['handsontable', 'handsontable/*'], 'only ui/grid knows Handsontable'),
	tabulator: group(['tabulator-tables', 'tabulator-tables/*'], 'only ui/grid knows Tabulator'),
	chart: group(['chart.js', 'chart.js/*', 'chartjs-*'], 'only ui/chart knows Chart.js'),
	dexie: group(['dexie', 'dexie/*'], 'only adapters/storage knows Dexie'),
	zod: group(['zod', 'zod/*'], 'boundaries validate: only adapters know zod'),
};

/** dependency-cruiser reads components after compilation, where type imports are gone: the rules again. */
const imports = (files, ownCode, allowed = []) => ({
	files,
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					...ownCode,
					...Object.entries(LIBRARIES)
						.filter(([name]) => !allowed.includes(name))
						.map(([, rule]) => rule),
				],
			},
		],
	},
});

const folders = (message, ...names) =>
	group(
		names.flatMap((name) => [`$lib/${name}`, `$lib/${name}/**`, `**/../${name}/**`]),
		message,
	);

const SVELTE = ['**/*.svelte'];
const forSvelte = (configs) => configs.map((config) => ({ ...config, files: SVELTE }));

// The language and its types are oxlint's part (.oxlintrc.json), a tenth of the time. Here stands what
// it cannot read: components, and the rules that are this project's own.
export default ts.config(
	{
		ignores: [
			'build/',
			'build-tabulator/',
			'.svelte-kit/',
			'node_modules/',
			'src/lib/i18n/paraglide/',
			'test-results/',
			'playwright-report/',
			// Tests may do what the page may not; what they must not is a test itself.
			'**/*.test.ts',
			'tests/',
		],
	},
	...forSvelte([js.configs.recommended, ...ts.configs.strict, ...ts.configs.stylistic]),
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		files: ['**/*.{ts,js,mjs,cjs,svelte}'],
		linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
		// Nothing here asks which names the platform has: leaving them out halves the time of a file.
		languageOptions: { parserOptions: { lib: [] } },
		rules: {
			'no-restricted-globals': ['error', ...BANNED_CALLS],
			'no-restricted-syntax': ['error', ...BANNED_SYNTAX, NO_STORAGE],
		},
	},
	{ files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
	// The scaffolding that reads comments serves components; elsewhere it costs and finds nothing.
	{
		files: ['**/*.{ts,js,mjs,cjs}'],
		rules: { 'svelte/comment-directive': 'off', 'svelte/system': 'off' },
	},
	{
		files: SVELTE,
		rules: {
			eqeqeq: 'error',
			'no-console': 'error',
			'no-undef': 'off',
			'no-var': 'error',
			'no-new-func': 'error',
			'no-script-url': 'error',
			'@typescript-eslint/consistent-type-definitions': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// Typed arrays read in loops that bound their index: `!` says so without a cost at run time.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/prefer-for-of': 'off',
			'@typescript-eslint/unified-signatures': 'off',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, svelteConfig: { compilerOptions: { runes: true } } },
		},
		rules: {
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-target-blank': 'error',
			'svelte/button-has-type': 'error',
			'svelte/require-each-key': 'error',
			'svelte/valid-style-parse': 'error',
			'svelte/no-add-event-listener': 'off',
		},
	},
	{
		files: ['**/stored*.ts', '**/kept*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...BANNED_SYNTAX] },
	},
	{
		files: ['src/lib/workers/createWorker.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...BANNED_SYNTAX.filter(({ selector }) => !selector.includes('Worker')),
				NO_STORAGE,
			],
		},
	},
	imports(['src/**'], []),
	imports(
		['src/lib/domain/**'],
		[group(['$lib/*', '$app/*', 'node:*', 'svelte', 'svelte/*'], 'domain imports only itself')],
	),
	imports(
		['src/lib/application/**'],
		[folders('application knows domain alone', 'adapters', 'features', 'ui', 'workers', 'i18n')],
	),
	imports(
		['src/lib/features/**'],
		[
			folders('features reach adapters through application', 'adapters', 'workers'),
			group(['$lib/features/**', '$lib/compose'], 'sibling features never import each other'),
		],
	),
	imports(
		['src/lib/ui/**'],
		[folders('ui knows no feature and no state', 'application', 'adapters', 'features', 'workers')],
		[],
	),
	imports(
		['src/lib/ui/grid/**'],
		[folders('ui knows no feature and no state', 'application', 'adapters', 'features', 'workers')],
		['handsontable', 'tabulator'],
	),
	imports(
		['src/lib/ui/chart/**'],
		[folders('ui knows no feature and no state', 'application', 'adapters', 'features', 'workers')],
		['chart'],
	),
	imports(
		['src/lib/adapters/**'],
		[folders('adapters know domain and codec', 'features', 'ui', 'i18n')],
		['zod'],
	),
	imports(
		['src/lib/adapters/storage/**'],
		[folders('adapters know domain and codec', 'features', 'ui', 'i18n')],
		['zod', 'dexie'],
	),
);
