import { reportOf } from '../lib/domain/report';
import { say } from '../lib/ui/format/say';
import { languageOf, readOptions } from './options';
import { planFrom } from './planFrom';
import { problemLine, type Problem } from './problems';

/** What the user gave cannot be planned. */
const REFUSED = 2;

/** The report on standard output and nothing else; problems on standard error, a line each. */
function main(argv: readonly string[]): void {
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
	const plan = planFrom(options.value);
	if (!plan.ok) {
		complain(plan.reason);
		return;
	}
	const { language } = options.value;
	const report = reportOf(plan.value, (notice) => say(notice, language));
	process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
}

main(process.argv.slice(2));
