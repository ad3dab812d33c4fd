import type { OutColumn, OutKind, OutTable } from '../../domain/sharing/outTable';
import type { StyleName } from './cellStyles';
import { plainCell, type SayText } from './cellXml';
import { textWidth } from './textWidth';

/** Rows from the top that decide how wide a column is, and as many again from all over the rest. */
const MEASURED_ROWS = 200;
const WIDTHS = { least: 8, most: 64, room: 2 } as const;
/** A line of the notes is read, not scanned. */
const NOTE_WIDTH = 100;
/** What `1,234,567.00` needs where the rows looked at hold small figures. */
const LEAST_OF: Readonly<Partial<Record<OutKind, number>>> = { money: 14, day: 11, month: 9 };
const THOUSAND_DIGITS = 3;
const PER_CENT = 100;
/** What stands behind the whole digits of a look: point, decimals, sign of per cent. */
const BEHIND: Readonly<Partial<Record<StyleName, number>>> = {
	...{ money: 3, pieces: 4, decimal: 5, hours: 2, ratio: 3 },
};

/** As wide as its title on two lines and what its rows hold, within limits; in digits. */
export function columnWidth(
	table: OutTable,
	column: OutColumn,
	place: number,
	say: SayText,
): number {
	let width = Math.max(WIDTHS.least, LEAST_OF[column.kind] ?? 0, textWidth(say(column.title)) / 2);
	for (const row of measuredRows(table.rowCount)) {
		const cell = plainCell(table.cell(row, place), column.kind, say);
		if (cell === null) continue;
		width = Math.max(
			width,
			'text' in cell ? textWidth(cell.text) : figureWidth(cell.digits, cell.style),
		);
	}
	const most = table.wraps === true ? NOTE_WIDTH : WIDTHS.most;
	return Math.min(most, Math.ceil(width) + WIDTHS.room);
}

function* measuredRows(rowCount: number): Generator<number> {
	for (let row = 0; row < Math.min(MEASURED_ROWS, rowCount); row++) yield row;
	const step = Math.max(1, Math.ceil((rowCount - MEASURED_ROWS) / MEASURED_ROWS));
	for (let row = MEASURED_ROWS; row < rowCount; row += step) yield row;
}

/** A figure as its look writes it: with its thousands apart. A day is as wide as `LEAST_OF` says. */
function figureWidth(digits: string, style: StyleName): number {
	if (style === 'day' || style === 'month') return 0;
	const value = Number(digits) * (style === 'ratio' ? PER_CENT : 1);
	const whole = Math.abs(value).toFixed(0).length;
	const marks = style === 'ratio' ? 0 : Math.floor((whole - 1) / THOUSAND_DIGITS);
	return (value < 0 ? 1 : 0) + whole + marks + (BEHIND[style] ?? 0);
}
