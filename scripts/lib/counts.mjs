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

/** Counts of Playwright's JSON report. Only a test that passed at once counts as passed. */
export function countPlaywright(report) {
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}
