import { reportOf } from '../lib/domain/report';
import { say } from '../lib/ui/format/say';
import { isComplete } from '../lib/adapters/import/draft';
import { mixedScale } from '../lib/adapters/import/mixedScale';
import { missing } from '../lib/adapters/import/notices';
import { stateNotices } from '../lib/adapters/import/orderStates';
import { importFile } from './importFile';
import { importReport } from './importReport';
import { asksForHelp, languageOf, readOptions } from './options';
import { planFrom } from './planFrom';
import { USAGE } from './usage';
import { problemLine, type Problem } from './problems';

/** What the user gave cannot be planned. */
const REFUSED = 2;

/** The report on standard output and nothing else; problems on standard error, a line each. */
async function main(argv: readonly string[]): Promise<void> {
	if (asksForHelp(argv)) {
		process.stdout.write(USAGE);
		return;
	}
	const complain = (problems: readonly Problem[]): void => {
		const language = languageOf(argv);
		process.stderr.write(problems.map((each) => `${problemLine(each, language)}\n`).join(''));
		process.exitCode = REFUSED;
	};
	const options = readOptions(argv);
	if (!options.ok) {
		complain([{ message: options.reason }]);
		return;
	}
	const { language, source } = options.value;
	const print = (report: unknown): void => {
		process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
	};
	if (source.kind === 'import' && !source.report) {
		const found = await importFile(source);
		if (!found.ok) complain([found.reason]);
		else {
			// Why there is nothing to count, and what may be wrong with what is counted; all else stands in the report.
			const { file } = source;
			const doubts = [...mixedScale(found.value), ...stateNotices(found.value)];
			for (const message of isComplete(found.value) ? doubts : missing(found.value))
				process.stderr.write(`${problemLine({ file, message }, language)}\n`);
			print(importReport(found.value, (reason) => say(reason, language)));
		}
		return;
	}
	const plan = await planFrom(options.value);
	if (plan.ok) print(reportOf(plan.value, (notice) => say(notice, language)));
	else complain(plan.reason);
}

await main(process.argv.slice(2));
