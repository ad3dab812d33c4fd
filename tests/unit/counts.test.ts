import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../scripts/lib/counts.mjs';

const vitestReport = {
	numPassedTests: 5,
	numFailedTests: 1,
	numPendingTests: 2,
	numTodoTests: 1,
	testResults: [
		{ status: 'passed', assertionResults: [{}] },
		{ status: 'failed', assertionResults: [{}] },
		{ status: 'failed', assertionResults: [] },
	],
};

test('skipped, unwritten and unloadable tests of vitest count as failed', () => {
	// 1 failed + 2 skipped + 1 to do + 1 file without a single test
	expect(countVitest(vitestReport)).toEqual({ passed: 5, failed: 5 });
});

test('a skipped test of Playwright counts as failed, one that needed a second try as passed', () => {
	const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 3 };
	expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 9, failed: 4 });
});

test('an error outside every browser test counts as failed', () => {
	const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
	expect(countPlaywright({ stats, errors: [{ message: 'no server' }] })).toEqual({
		passed: 0,
		failed: 1,
	});
});
