import { message, type Message } from '$lib/domain/primitives/message';
import type { Month } from '$lib/domain/primitives/units';
import { quoted } from '$lib/domain/reading/plainText';
import { nameProspects } from '../../header/prospectWords';
import { monthOfName } from '../../sheetMonths';
import { gridHead, type GridHead } from './gridHead';
import { textOf, type GridPart } from './gridTable';
import type { SourceChoices } from '../rawSheet';
import type { RawGrid } from './rawGrid';

export interface ChosenSheets {
	readonly parts: readonly GridPart[];
	readonly chosen: ReadonlySet<number>;
	readonly notices: readonly Message[];
}

interface Candidate {
	readonly index: number;
	readonly grid: RawGrid;
	readonly head: GridHead;
}

/** Sheets that hold what others hold already. */
const REPEATING_NAMES = /汇总|合计|总表|备份|副本|透视|copy|backup|total|summary|pivot/i;
/** More than any sheet has titles. */
const SUBJECT_WORTH = 1000;
/** Rows that two sheets share by chance, as a share of the smaller one. */
const SHARED_BY_CHANCE = 0.1;

/**
 * The sheets that are read. Without a wish: the visible one about the
 * subject whose titles say most, and under it those
 * with the same titles and other rows, such as one sheet a month. wished: indexes; the first decides
 * the titles, and a sheet with others is left out and named.
 */
export function chooseSheets(
	grids: readonly RawGrid[],
	{ sheets: wished, subject = 'sales' }: SourceChoices,
): ChosenSheets {
	const filled = grids
		.map((grid, index): Candidate => ({ index, grid, head: gridHead(grid) }))
		.filter(({ grid }) => grid.rows.length > 0);
	const wanted = filled.filter(({ index }) => wished?.includes(index) === true);
	return wanted.length > 0 ? asWished(wanted) : proposed(filled, subject);
}

function asWished(wanted: readonly Candidate[]): ChosenSheets {
	const [first] = wanted;
	const fits = wanted.filter(({ head }) => head.print === first?.head.print);
	const others = wanted.filter((candidate) => !fits.includes(candidate));
	return {
		...together(fits),
		notices: others.map(({ grid }) => message('import_sheet_differs', { sheet: grid.name })),
	};
}

function proposed(
	filled: readonly Candidate[],
	subject: NonNullable<SourceChoices['subject']>,
): ChosenSheets {
	const visible = filled.filter(({ grid }) => !grid.hidden);
	const from = visible.length > 0 ? visible : filled;
	// A workbook of our own says itself where they are.
	const own = filled.filter(({ grid }) => grid.source === subject);
	if (own.length > 0) return asWished(own);
	const prospects = subject === 'prospects' ? from.filter(isAboutProspects) : [];
	if (prospects.length > 0) return together(prospects.slice(0, 1));
	/** Of two sheets that say as much, the one about what is imported. */
	const worthOf = ({ head }: Candidate): number =>
		head.known + (head.known > 0 && head.sales === (subject === 'sales') ? SUBJECT_WORTH : 0);
	const best = from.reduce<Candidate | undefined>(
		(most, each) => (most === undefined || worthOf(each) > worthOf(most) ? each : most),
		undefined,
	);
	if (best === undefined) return together([]);
	const alike = from.filter(
		(other) => other !== best && other.head.print === best.head.print && mayJoin(best, other),
	);
	const seen = alike.length === 0 ? new Set<string>() : rowKeys(best);
	const chosen = [best];
	for (const other of alike) {
		const keys = rowKeys(other);
		const shared = [...keys].filter((key) => seen.has(key)).length;
		const repeats = shared > keys.size * SHARED_BY_CHANCE && !isOtherMonth(other, chosen);
		if (REPEATING_NAMES.test(other.grid.name) || repeats) continue;
		chosen.push(other);
		for (const key of keys) seen.add(key);
	}
	const read = together(chosen.sort((a, b) => a.index - b.index));
	const left = from.filter((other) => other.head.sales && !read.chosen.has(other.index));
	if (subject !== 'sales' || !best.head.sales || left.length === 0) return read;
	const names = left.map(({ grid }) => quoted(grid.name)).join(', ');
	return { ...read, notices: [message('import_sheets_left', { count: left.length, names })] };
}

const isAboutProspects = ({ grid, head }: Candidate): boolean =>
	nameProspects((grid.rows[head.row] ?? []).map(textOf));

/** Rows of two sheets can stand under one another where each knows its months. */
const mayJoin = (best: Candidate, other: Candidate): boolean =>
	best.head.dated || (best.head.sales && (best.head.wide || (isOfMonth(best) && isOfMonth(other))));

/** The same customers pay the same fee each month: sheets of undated rows and different months repeat nothing. */
const isOtherMonth = (other: Candidate, chosen: readonly Candidate[]): boolean => {
	const month = monthOfSheet(other);
	return (
		!other.head.dated &&
		!other.head.wide &&
		month !== null &&
		chosen.every((each) => monthOfSheet(each) !== month)
	);
};

/** A leap year: any year, as long as a month is named. */
const ANY_YEAR = 2000;

const monthOfSheet = ({ grid, head }: Candidate): Month | null =>
	head.month ?? monthOfName(grid.name, ANY_YEAR);

const isOfMonth = (sheet: Candidate): boolean => monthOfSheet(sheet) !== null;

/** The header stands once, above all. */
const together = (candidates: readonly Candidate[]): ChosenSheets => ({
	parts: candidates.map(({ grid, head }, i) => ({
		grid,
		from: i === 0 ? 0 : head.row + 1,
		month: head.month,
	})),
	chosen: new Set(candidates.map(({ index }) => index)),
	notices: [],
});

const rowKeys = ({ grid, head }: Candidate): Set<string> =>
	new Set(grid.rows.slice(head.row + 1).map((row) => JSON.stringify(row.map(textOf))));
