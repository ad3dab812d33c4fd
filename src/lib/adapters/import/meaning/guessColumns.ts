import { message, type Message } from '$lib/domain/primitives/message';
import { plainText, quoted } from '$lib/domain/reading/plainText';
import { columnName } from '../columnName';
import type { Layout } from '../header/layout';
import { OTHER_THINGS } from '../header/otherWords';
import type { Role } from '../header/salesWords';
import type { ColumnSample } from './sampleColumn';

/** Without a title the cells alone must be clear. */
const NEARLY_ALL_CELLS = 0.8;
const ENOUGH_CELLS = 0.5;
/** Share of cells that read like firms in a column of customers. */
const FIRMS = 0.3;

type Share = 'dates' | 'numbers' | 'codes' | 'companies' | 'percents';

function sharesOf(samples: readonly ColumnSample[]): (at: number, of: Share) => number {
	return (at, of) => (samples[at]?.[of] ?? 0) / (samples[at]?.filled ?? 1);
}

/** Without titles: the only column of dates, the first of texts, the largest numbers. */
export function guessByCells(samples: readonly ColumnSample[], columns: Map<Role, number>): void {
	const places = samples.map((_, at) => at).filter((at) => (samples[at]?.filled ?? 0) > 0);
	const date = datesAmong(places, samples).any;
	const others = places.filter((at) => at !== date);
	const share = sharesOf(samples);
	const texts = others.filter((at) => share(at, 'numbers') < ENOUGH_CELLS);
	const customer = texts.find((at) => share(at, 'companies') >= FIRMS) ?? texts[0];
	const amount = amountAmong(others, samples);
	if (date !== undefined) columns.set('date', date);
	if (customer !== undefined) columns.set('customer', customer);
	if (amount !== undefined) columns.set('amount', amount);
}

/** Fills in date, customer and amount where no title names one and the cells leave little doubt. */
export function guessMissing(
	{ titles }: Layout,
	samples: readonly ColumnSample[],
	columns: Map<Role, number>,
): Message[] {
	const free = titles.flatMap((title, at) => {
		const named = title.role !== null || title.month !== null || title.total || title.rowNumber;
		const filled = (samples[at]?.filled ?? 0) > 0;
		return named || !filled || OTHER_THINGS.test(plainText(title.text)) ? [] : [at];
	});
	const months = titles.filter(({ month }) => month !== null).length;
	const notices: Message[] = [];
	const take = (role: 'date' | 'customer' | 'amount', at: number | undefined): void => {
		if (at === undefined || columns.has(role)) return;
		columns.set(role, at);
		free.splice(free.indexOf(at), 1);
		notices.push(
			message(`import_guessed_${role}`, {
				title: quoted(titles[at]?.text ?? ''),
				column: columnName(at),
			}),
		);
	};
	const priced = columns.has('quantity') && columns.has('price');
	if (months === 0 && !columns.has('date')) take('date', datesAmong(free, samples).written);
	if (!columns.has('customer')) take('customer', customerAmong(free, samples));
	if (months === 0 && !priced && !columns.has('amount')) {
		const sums = titles.some(({ total }) => total);
		if (!sums) take('amount', amountAmong(free, samples));
	}
	return notices;
}

/** Columns of nearly nothing but dates, written ones first; figures may look like serials of days. */
function datesAmong(
	places: readonly number[],
	samples: readonly ColumnSample[],
): { readonly written: number | undefined; readonly any: number | undefined } {
	const share = sharesOf(samples);
	const dates = places.filter((at) => share(at, 'dates') >= NEARLY_ALL_CELLS);
	const written = dates.find((at) => share(at, 'numbers') < ENOUGH_CELLS);
	return { written, any: written ?? dates[0] };
}

/** The only column of texts, or the only one that holds firms. */
function customerAmong(
	places: readonly number[],
	samples: readonly ColumnSample[],
): number | undefined {
	const share = sharesOf(samples);
	const texts = places.filter(
		(at) => share(at, 'numbers') < ENOUGH_CELLS && share(at, 'dates') < ENOUGH_CELLS,
	);
	const firms = texts.filter((at) => share(at, 'companies') >= FIRMS);
	if (firms.length > 0) return firms[0];
	return texts.length === 1 ? texts[0] : undefined;
}

/** The column of the largest figures; numbers of telephones and bar codes are none. */
function amountAmong(
	places: readonly number[],
	samples: readonly ColumnSample[],
): number | undefined {
	const share = sharesOf(samples);
	const size = (at: number): number => samples[at]?.size ?? 0;
	return places
		.filter(
			(at) =>
				share(at, 'numbers') - share(at, 'percents') >= NEARLY_ALL_CELLS &&
				share(at, 'codes') < ENOUGH_CELLS &&
				samples[at]?.counting !== true,
		)
		.sort((a, b) => size(b) - size(a))[0];
}
