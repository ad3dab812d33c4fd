import { reportOf, type Report } from '../lib/domain/report';
import { ok, refuse, type Result } from '../lib/domain/primitives/result';
import { say } from '../lib/ui/format/say';
import { planInputs } from './planFrom';
import { readInputs } from './readInputs';
import { problemLine } from './problems';

/** Files as they are named on the command line. */
export interface Files {
	readonly sales: string;
	readonly customers: string | null;
	readonly policy: string | null;
}

/** The command line as a function, for whoever compares many cases in one process. */
export function planReport({ sales, customers, policy }: Files): Result<Report, readonly string[]> {
	const source = { kind: 'sales', sales, customers } as const;
	const plan = planInputs(readInputs(source), {
		source,
		policy,
		template: null,
		today: null,
		language: 'en',
	});
	return plan.ok
		? ok(reportOf(plan.value, (notice) => say(notice, 'en')))
		: refuse(plan.reason.map((problem) => problemLine(problem, 'en')));
}
