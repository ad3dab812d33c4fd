/**
 * Counts of vitest's JSON report. A test that was skipped or left to do counts as failed,
 * and so does a file that could not be loaded.
 */
export function countVitest(report) {
	const skipped = report.numPendingTests + report.numTodoTests;
	const unloaded = report.testResults.filter(
		(file) => file.status === 'failed' && file.assertionResults.length === 0,
	).length;
	return { passed: report.numPassedTests, failed: report.numFailedTests + skipped + unloaded };
}

/**
 * Counts of Playwright's JSON report. A test that passed at its second try counts as passed; the run
 * lists it as flaky, so that nobody overlooks it.
 */
export function countPlaywright(report) {
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected + flaky, failed: unexpected + skipped + report.errors.length };
}
