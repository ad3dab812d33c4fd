import { defineConfig } from 'vitest/config';

/**
 * The tests that stand for the core of the engine, without the page: what every mutant is tried
 * against. A property needs few runs to notice a mistake, and there are thousands of mutants.
 */
export default defineConfig({
	test: {
		environment: 'node',
		include: [
			'src/lib/domain/{staffing,promotion,tier,guard,measure,ledger/totals}/**/*.test.ts',
			'src/lib/domain/{classification,contribution,explain,scenario}/**/*.test.ts',
			'src/lib/domain/*.test.ts',
			'tests/golden/**/*.test.ts',
			'tests/invariants/{allocation,bounds,promotion,staffing,tiers}.test.ts',
		],
		setupFiles: ['tests/setup.ts'],
		env: { TIERPLAN_SHORT: '1' },
		testTimeout: 60_000,
	},
});
