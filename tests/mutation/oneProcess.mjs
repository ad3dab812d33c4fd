// Runs the tests of the engine inside the process that tries the mutants. The engine is pure, and its
// tests need nothing but describe, test and expect, so a mutant costs what its tests cost: every file
// is compiled once, and for every mutant all modules are evaluated afresh, so that none sees what
// another has left behind.
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
	determineHitLimitReached,
	DryRunStatus,
	TestStatus,
	toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { freshModules } from './freshModules.mjs';
import { collecting } from './testWords.mjs';

/** What the mutated code looks at to know which of its mutants is the one. */
const space = (globalThis.__stryker__ ??= {});

const idOf = (file, name) => `${file}#${name}`;
const fileOf = (id) => id.slice(0, id.indexOf('#'));
const testsAt = (place) =>
	place.endsWith('.ts')
		? [place]
		: readdirSync(place, { recursive: true })
				.filter((name) => name.endsWith('.test.ts'))
				.map((name) => join(place, name));

class OneProcess {
	#files;
	/** Test → milliseconds without any mutant. */
	#took = new Map();

	/** tests: files and folders. */
	constructor({ oneProcess: { tests } }) {
		this.#files = tests.flatMap(testsAt).sort();
	}

	capabilities() {
		return { reloadEnvironment: true };
	}

	async dryRun() {
		space.activeMutant = undefined;
		freshModules()(resolve('tests/setup.ts'));
		const tests = [];
		for (const file of this.#files) {
			const load = freshModules();
			for (const { name, run } of collecting(() => load(resolve(file)))) {
				const id = idOf(file, name);
				space.currentTestId = id;
				const result = await resultOf(run);
				space.currentTestId = undefined;
				this.#took.set(id, result.timeSpentMs);
				tests.push({ id, name, fileName: resolve(file), ...result });
			}
		}
		const { mutantCoverage } = space;
		return { status: DryRunStatus.Complete, tests, mutantCoverage };
	}

	async mutantRun({ testFilter, activeMutant, hitLimit }) {
		// A process that took the place of one that hung has no seed yet.
		freshModules()(resolve('tests/setup.ts'));
		space.activeMutant = activeMutant.id;
		space.hitLimit = hitLimit;
		space.hitCount = 0;
		const tests = await this.#untilOneFails(testFilter);
		const reached = determineHitLimitReached(space.hitCount, hitLimit);
		space.activeMutant = undefined;
		return toMutantRunResult(reached ?? { status: DryRunStatus.Complete, tests });
	}

	/** The quickest test first. A file that cannot even be loaded is a test that failed. */
	async #untilOneFails(ids) {
		const wanted = ids && new Set(ids);
		const cases = [];
		const load = freshModules();
		for (const file of wanted ? new Set(ids.map(fileOf)) : this.#files) {
			const { status, ...rest } = await resultOf(() => {
				for (const { name, run } of collecting(() => load(resolve(file)))) {
					const id = idOf(file, name);
					if (!wanted || wanted.has(id)) cases.push({ id, name, run });
				}
			});
			if (status === TestStatus.Failed) {
				const id = ids?.find((each) => fileOf(each) === file) ?? file;
				return [{ id, name: file, status, ...rest }];
			}
		}
		const tookOf = ({ id }) => this.#took.get(id) ?? 0;
		const results = [];
		for (const { id, name, run } of cases.sort((a, b) => tookOf(a) - tookOf(b))) {
			const result = { id, name, ...(await resultOf(run)) };
			results.push(result);
			if (result.status === TestStatus.Failed) break;
		}
		return results;
	}
}

async function resultOf(run) {
	const startedAt = performance.now();
	const timeSpentMs = () => performance.now() - startedAt;
	try {
		await run();
		return { status: TestStatus.Success, timeSpentMs: timeSpentMs() };
	} catch (error) {
		const failureMessage = String(error?.message ?? error);
		return { status: TestStatus.Failed, failureMessage, timeSpentMs: timeSpentMs() };
	}
}

const make = (options) => new OneProcess(options);
make.inject = [commonTokens.options];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'oneProcess', make)];
export const strykerValidationSchema = { properties: { oneProcess: { type: 'object' } } };
