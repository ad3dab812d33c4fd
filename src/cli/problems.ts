import { issuePath } from '../lib/domain/policy/checkPolicy';
import type { PolicyIssue } from '../lib/domain/policy/parse/issues';
import { message, type Message } from '../lib/domain/primitives/message';
import { say } from '../lib/ui/format/say';
import type { Language } from './options';

/** One line on standard error: where, as far as it is known, and what. */
export interface Problem {
	readonly file?: string;
	/** Line of the file, from 1. */
	readonly row?: number;
	/** Title of the column. */
	readonly column?: string;
	/** `promotion.pool.rate`. */
	readonly path?: string;
	readonly message: Message;
}

export const problem = (key: string, args: Message['args'] = {}): Problem => ({
	message: message(key, args),
});

/** Everything wrong with a policy, each with its path. */
export const policyProblems = (file: string | null, issues: readonly PolicyIssue[]): Problem[] =>
	issues.map((issue) => ({
		...(file === null ? {} : { file }),
		...(issue.path.length === 0 ? {} : { path: issuePath(issue) }),
		message: issue.message,
	}));

/** One problem, one line: line breaks inside names and values become spaces. */
export function problemLine(
	{ file, row, column, path, message: what }: Problem,
	language: Language,
): string {
	const chinese = language === 'zh-CN';
	const places = [
		file,
		row === undefined ? undefined : chinese ? `第 ${row} 行` : `row ${row}`,
		column === undefined || column === ''
			? undefined
			: chinese
				? `“${column}”列`
				: `column ${column}`,
		path,
	].filter((place) => place !== undefined);
	const where = places.join(chinese ? '，' : ', ');
	const line =
		where === '' ? say(what, language) : `${where}${chinese ? '：' : ': '}${say(what, language)}`;
	return line.replace(/\s+/g, ' ');
}
