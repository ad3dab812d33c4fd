// Does a mistake in the engine fail a test? All folders of the engine's core, or `--folder tier,guard`;
// `--sample 0.25` tries a quarter of the mutants, drawn at random from a fixed seed; `--seed 7` draws others.
// `--patience 30`: a mutant counts as endless after so many seconds, on a machine that others use.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countMutants, intervalOf } from './lib/mutationScore.mjs';
import { ROOT } from './lib/paths.mjs';

const REPORTS = join(ROOT, 'node_modules/.cache/tierplan/reports');
const SEED = '20260101';
const MS = 1000;
/** Plans made step by step are those made from nothing, and read no more rows than they must. */
const STEPS = ['recalculate', 'rowsRead'].map((name) => `src/lib/domain/${name}.test.ts`);
/** Folder of the engine → tests of its rules that stand elsewhere. */
const FOLDERS = {
	primitives: [],
	measure: [],
	classification: [],
	contribution: [],
	tier: ['tests/invariants/tiers.test.ts'],
	staffing: ['tests/invariants/staffing.test.ts'],
	promotion: [
		'tests/invariants/allocation.test.ts',
		'tests/invariants/bounds.test.ts',
		'tests/invariants/promotion.test.ts',
		'src/lib/domain/reportPromotion.test.ts',
		'src/lib/domain/guard/potReturns',
		'src/lib/domain/guard/promotionWithoutReturn',
	],
	response: [],
	churn: [],
	channel: [
		'src/lib/domain/reportChannel.test.ts',
		'src/lib/domain/guard/channelGuards.test.ts',
		'src/lib/domain/guard/priceGuards.test.ts',
	],
	guard: [],
};

const { values } = parseArgs({
	options: {
		folder: { type: 'string' },
		sample: { type: 'string', default: '1' },
		seed: { type: 'string', default: SEED },
		patience: { type: 'string', default: '10' },
	},
});
const folders = values.folder?.split(',') ?? Object.keys(FOLDERS);
const part = Number(values.sample);
const [seed, patience] = [values.seed, values.patience].map(Number);
const unknown = folders.filter((folder) => !Object.hasOwn(FOLDERS, folder));
if (unknown.length > 0) {
	console.log(`no folder ${unknown.join(', ')}; there are ${Object.keys(FOLDERS).join(', ')}`);
	process.exit(1);
}
if (!(part > 0 && part <= 1)) {
	console.log('--sample is a part of the mutants, above 0 and up to 1');
	process.exit(1);
}
if (!Number.isSafeInteger(seed) || !(patience > 0)) {
	console.log('--seed is a whole number, --patience seconds above 0');
	process.exit(1);
}

/** One folder tried → a row of the table; null where there is no report. */
function tryFolder(folder) {
	const report = join(REPORTS, `mutation-${folder}.json`);
	const config = join(REPORTS, `stryker-${folder}.json`);
	const plugins = ['oneProcess', 'sample'].map((name) => join(ROOT, `tests/mutation/${name}.mjs`));
	const settings = {
		...JSON.parse(readFileSync(join(ROOT, 'stryker.config.json'), 'utf8')),
		...{ plugins, testRunner: 'oneProcess', jsonReporter: { fileName: report } },
		mutate: [`src/lib/domain/${folder}/**/*.ts`, '!**/*.test.ts', '!**/testing/**'],
		oneProcess: { tests: [`src/lib/domain/${folder}`, ...STEPS, ...FOLDERS[folder]] },
		timeoutMS: patience * MS,
		checkers: part < 1 ? ['sample'] : [],
		sample: { part, seed },
	};
	rmSync(report, { force: true });
	writeFileSync(config, JSON.stringify(settings));
	const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
	const env = { ...process.env, TIERPLAN_SHORT: '1' };
	spawnSync(process.execPath, [stryker, 'run', config], { cwd: ROOT, stdio: 'inherit', env });
	if (!existsSync(report)) return null;
	const counts = countMutants(JSON.parse(readFileSync(report, 'utf8')));
	const noticed = counts.killed + counts.timedOut;
	const [low, high] = intervalOf(noticed, counts.drawn);
	const percent = (share) => Number((share * 100).toFixed(1));
	const score = percent(noticed / counts.drawn);
	return { folder, ...counts, score, low: percent(low), high: percent(high) };
}

/** Below this share of noticed mistakes, percent, a run has failed. */
const LEAST = 90;
mkdirSync(REPORTS, { recursive: true });
const rows = folders.map(tryFolder);
console.table(rows.filter((row) => row !== null));
process.exit(rows.every((row) => row !== null && row.score >= LEAST) ? 0 : 1);
