import fc from 'fast-check';
import { readCell } from '../../../src/lib/domain/reading/readCell';
import { planDigest } from '../../../src/lib/domain/testing/planDigest';
import { planOf } from '../given/plans';
import { anyPolicy } from '../given/policies';
import { anySheet, NAMES } from '../given/sales';

const SEED = 20_260_101;
/** Letters that change with the language, dates and numbers that a locale would read its own way. */
const TEXTS = [
	...['INR 5', 'İ5', '1,5', '1.5', '١٢', '1.234,50', '3/4/2025', '2025-03-09', '09 MAR 2025'],
	...['IT', 'ı', 'ß', 'é', 'NULL', 'None', 'TİTLE', '2025年3月', '5 RMB', '1E5', '(1,200.00)元'],
];

const TIED = NAMES.map((customer) => ({ customer, amount: 700, date: '2025-12' }));
const TIED_EVERY = 10;

/** FNV-1a over a text. */
function mix(hash: number, text: string): number {
	let mixed = hash;
	for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
	return mixed >>> 0;
}

/** So many plans of made-up sales, and how cells are read, as one short text: the same on every machine. */
export function manyPlans(count: number): string {
	let hash = 0x811c9dc5;
	for (const text of TEXTS) {
		for (const column of ['amount', 'date', 'customer'] as const) {
			hash = mix(hash, JSON.stringify(readCell(column, text)));
		}
	}
	const cases = fc.tuple(anySheet(), anyPolicy);
	for (const [place, [sheet, policy]] of fc
		.sample(cases, { numRuns: count, seed: SEED })
		.entries()) {
		// Now and then nothing but the names decides, and every language sorts them its own way.
		hash = mix(hash, planDigest(planOf(place % TIED_EVERY === 0 ? TIED : sheet, policy)));
	}
	return hash.toString(16);
}
