// The direction of imports, as docs of the architecture draw it:
//   routes ─► features ─► application ─► domain ◄─ adapters; features ─► ui, i18n
// compose.ts (and composeRecovery.ts, for the page that stands alone, composeStart.ts, for the frame before the workbook, and composeStorage.ts, which reads ahead of it) knows both application and adapters; workers may start any adapter.
const TEST = '\\.test\\.ts$|/testing/';
const LIB = '^src/lib/';

/** Files under `from` may import, of our own code, only what `to` names. */
const only = (name, from, to, comment) => ({
	name,
	comment,
	severity: 'error',
	from: { path: from, pathNot: TEST },
	to: { path: '^(src|tests|scripts)/', pathNot: to },
});

/** A library that one folder alone may import. */
const confined = (library, folder) => ({
	name: `confined-${library.replace(/[^a-z]+/g, '-')}`,
	comment: `${library} stays behind our own port in ${folder}`,
	severity: 'error',
	from: { path: '^src/', pathNot: [`^${folder}/`, TEST] },
	to: { path: `(^|/)node_modules/${library}` },
});

module.exports = {
	forbidden: [
		{
			name: 'no-cycles',
			comment: 'whoever reads one module must be able to stop there',
			severity: 'error',
			from: { path: '^(src|tests|scripts)/', pathNot: '/paraglide/' },
			to: { circular: true },
		},
		{
			name: 'resolvable',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$app/|\\$env/|\\$service-worker)' },
		},
		{
			name: 'domain-is-pure',
			comment: 'the engine imports nothing from outside itself: no library, no DOM, no Node',
			severity: 'error',
			from: { path: `${LIB}domain/`, pathNot: TEST },
			to: { pathNot: `${LIB}domain/` },
		},
		only('application', `${LIB}application/`, `${LIB}(application|domain)/`),
		only(
			'adapters',
			`${LIB}adapters/([^/]+)/`,
			`${LIB}(domain/|adapters/(codec|$1)/|application/(ports|importing|recovery|speaking|splitting)\\.ts$)`,
			'sibling adapters share adapters/codec; the ports are read for their types',
		),
		{
			name: 'adapters-read-types-of-ports',
			severity: 'error',
			from: { path: `${LIB}adapters/`, pathNot: TEST },
			to: {
				path: `${LIB}application/(ports|importing|recovery|speaking|splitting)\\.ts$`,
				dependencyTypesNot: ['type-only'],
			},
		},
		only('codec', `${LIB}adapters/codec/`, `${LIB}(domain/|adapters/codec/)`),
		only(
			'features',
			`${LIB}features/([^/]+)/`,
			`${LIB}(features/$1/|application/|domain/|ui/|i18n/)`,
			'sibling features never import each other',
		),
		only('ui', `${LIB}ui/`, `${LIB}(ui|domain|i18n)/`),
		only('i18n', `${LIB}i18n/`, `${LIB}i18n/`),
		only('workers', `${LIB}workers/`, `${LIB}(workers|adapters|domain)/`),
		only(
			'routes',
			'^src/(routes/|hooks)',
			'^src/routes/|^src/lib/(compose(Recovery|Start|Storage)?\\.ts$|features/|application/|ui/|i18n/|domain/)',
		),
		only(
			'command-line',
			'^src/cli/',
			'^src/cli/|^src/lib/(domain/|adapters/|i18n/|ui/format/|application/importing\\.ts$)',
			'it needs no browser; sentences are written as the page writes them',
		),
		only('service-worker', '^src/service-worker/', '^src/service-worker/'),
		{
			name: 'compose-alone',
			comment: 'compose.ts is the only file that knows application and adapters',
			severity: 'error',
			from: { path: `${LIB}(application|features|ui|i18n)/|^src/routes/`, pathNot: TEST },
			to: { path: `${LIB}adapters/` },
		},
		{
			name: 'node-in-the-command-line-only',
			severity: 'error',
			from: { path: '^src/', pathNot: ['^src/cli/', TEST] },
			to: { dependencyTypes: ['core'] },
		},
		{
			name: 'no-test-code-in-the-product',
			severity: 'error',
			from: { path: '^src/', pathNot: TEST },
			to: { path: `${TEST}|^tests/|^scripts/` },
		},
		{
			name: 'no-development-library-in-the-product',
			severity: 'error',
			from: { path: '^src/', pathNot: TEST },
			to: {
				dependencyTypes: ['npm-dev'],
				dependencyTypesNot: ['type-only'],
				pathNot: '/node_modules/(svelte|@sveltejs/kit)/|^node_modules/(svelte|@sveltejs/kit)/',
			},
		},
		confined('handsontable', 'src/lib/ui/grid/handsontable'),
		confined('tabulator-tables', 'src/lib/ui/grid/tabulator'),
		confined('chart\\.js', 'src/lib/ui/chart'),
		confined('chartjs-', 'src/lib/ui/chart'),
		confined('dexie', 'src/lib/adapters/storage'),
		confined('pinyin-pro', 'src/lib/adapters/sounds'),
		confined('zod', 'src/lib/adapters'),
	],
	options: {
		doNotFollow: { path: ['node_modules', '/paraglide/'] },
		exclude: { path: ['\\.svelte-kit/', '^build/'] },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: '.dependency-cruiser.tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'default', 'types'],
			extensions: ['.ts', '.svelte.ts', '.svelte', '.js', '.mjs', '.json'],
		},
	},
};
