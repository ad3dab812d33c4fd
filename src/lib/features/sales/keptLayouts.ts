import { SUBJECTS, type RememberedLayout } from '$lib/application/importing';

const KEY = 'tierplan.layouts';
/** The oldest ones are forgotten beyond this. */
const MOST = 50;

/** Layouts of tables that the planner confirmed in this browser, newest first. */
export function readLayouts(): readonly RememberedLayout[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		return Array.isArray(kept) ? kept.filter(isLayout) : [];
	} catch {
		return [];
	}
}

/** Keeps a layout in the place of the one with its fingerprint. */
export function keepLayout(layout: RememberedLayout): void {
	write([layout, ...others(layout.fingerprint)].slice(0, MOST));
}

export function forgetLayout(fingerprint: string): void {
	write(others(fingerprint));
}

export function forgetLayouts(): void {
	write([]);
}

const others = (fingerprint: string): readonly RememberedLayout[] =>
	readLayouts().filter((kept) => kept.fingerprint !== fingerprint);

/** A full or closed store only costs the memory. */
function write(layouts: readonly RememberedLayout[]): void {
	try {
		if (layouts.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(layouts));
	} catch {
		return;
	}
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

function isLayout(value: unknown): value is RememberedLayout {
	if (!isRecord(value)) return false;
	const { fingerprint, subject, columns, dayFirst, totals, emptyMonths, cancelled, decimal } =
		value;
	return (
		typeof fingerprint === 'string' &&
		SUBJECTS.some((each) => each === subject) &&
		Array.isArray(columns) &&
		columns.every(isColumn) &&
		(dayFirst === null || typeof dayFirst === 'boolean') &&
		(totals === 'leave-out' || totals === 'keep') &&
		(emptyMonths === 'skip' || emptyMonths === 'keep-zero') &&
		(cancelled === undefined || cancelled === 'keep' || cancelled === 'leave-out') &&
		(decimal === undefined || decimal === 'point' || decimal === 'comma')
	);
}

const isColumn = (value: unknown): boolean =>
	isRecord(value) &&
	typeof value['title'] === 'string' &&
	typeof value['factor'] === 'number' &&
	typeof value['fillDown'] === 'boolean' &&
	isRecord(value['meaning']) &&
	typeof value['meaning']['kind'] === 'string';
