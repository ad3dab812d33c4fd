import type { AccountManager } from '$lib/domain/policy/policy';
import { freeId } from './managerList';

export interface PastedList {
	readonly managers: readonly AccountManager[];
	/** Lines that could not be read, as they were pasted. */
	readonly refused: readonly string[];
}

/** A team as a planner may call it. */
export interface TeamWord {
	readonly id: string;
	readonly name: string;
}

const TITLES = /^(?:客户经理|姓名|名字|name|account manager|manager)$/i;

/**
 * Lines of name, team, region, skill, share, ratings and their mean, parted by tabs or commas; only
 * the name must be there. A title line is left out; without a team the first one is taken; a name
 * that is on the list keeps its id.
 */
export function readPasted(
	text: string,
	teams: readonly TeamWord[],
	known: readonly AccountManager[],
): PastedList {
	const managers: AccountManager[] = [];
	const refused: string[] = [];
	for (const line of text.split(/\r?\n/)) {
		const cells = line.split(/[\t,，]/).map((cell) => cell.trim());
		const [name = '', team = '', region = '', ...figures] = cells;
		if (name === '' || TITLES.test(name)) continue;
		const own =
			team === '' ? teams[0] : teams.find(({ id, name: word }) => [id, word].includes(team));
		const [skill, share, count, mean] = figures.map(figureOf);
		const bad = [skill, share, count, mean].some((figure) => figure === null);
		const twice = managers.some((each) => each.name === name);
		if (own === undefined || bad || twice || !isPositive(skill) || !isPositive(share)) {
			refused.push(line.trim());
			continue;
		}
		const before = known.find((each) => each.name === name);
		managers.push({
			id: before?.id ?? freeId([...known, ...managers]),
			name,
			team: own.id,
			...(region === '' ? {} : { region }),
			skill: skill ?? 1,
			share: share ?? 1,
			...(typeof count === 'number' && typeof mean === 'number' ? { rating: { count, mean } } : {}),
		});
	}
	return { managers, refused };
}

const FIGURE = /^\d+(?:\.\d+)?%?$/;
const PERCENT = 100;

/** undefined: left out. null: no number. */
function figureOf(text: string): number | null | undefined {
	if (text === '') return undefined;
	if (!FIGURE.test(text)) return null;
	return text.endsWith('%') ? Number(text.slice(0, -1)) / PERCENT : Number(text);
}

const isPositive = (figure: number | null | undefined): boolean =>
	figure === undefined || (figure !== null && figure > 0);
