// A part of the mutants, drawn at random from a fixed seed: a score with a known error, in minutes.
// Those that are not drawn count as if they did not compile, and so in no score.
import { CheckStatus } from '@stryker-mutator/api/check';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { relative } from 'node:path';
import { isDrawn } from '../../scripts/lib/mutationScore.mjs';

const PASSED = { status: CheckStatus.Passed };
const LEFT_OUT = { status: CheckStatus.CompileError, reason: 'not drawn' };

const make = ({ sample: { part, seed } }) => ({
	init: () => Promise.resolve(),
	check(mutants) {
		const verdicts = mutants.map(
			({ id, fileName, mutatorName, replacement, location: { start, end } }) => {
				const path = relative(process.cwd(), fileName).replaceAll('\\', '/');
				const place = [start.line, start.column, end.line, end.column];
				const drawn = isDrawn([path, mutatorName, replacement, place], part, seed);
				return [id, drawn ? PASSED : LEFT_OUT];
			},
		);
		return Promise.resolve(Object.fromEntries(verdicts));
	},
	group: (mutants) => Promise.resolve([mutants.map(({ id }) => id)]),
});
make.inject = [commonTokens.options];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', make)];
export const strykerValidationSchema = { properties: { sample: { type: 'object' } } };
