import type { Cage } from './canaries';
import { MARK } from './canaries';
import { reportOf } from '../../../src/lib/domain/report';
import { maySee } from '../../../src/lib/domain/sharing/audience';
import { REPORT_CLASSES, REPORT_CUSTOMER_CLASSES } from '../../../src/lib/domain/sharing/classes';

/** Digits that are enough to know a figure by. */
const KNOWN = 8;

/** The digits of a number without its sign, point and zeros at the ends: the same for fen, yuan, 万 and %. */
export function digitsOf(value: number | string): string {
	return String(value)
		.replace(/[^\d]/g, '')
		.replace(/^0+|0+$/g, '');
}

/** Every number that the plan works out of what the dealer may not see: sums, shares, others' figures. */
export function workedOut({ plan, dealer }: Cage): readonly number[] {
	const name = plan.inputs.names.customer.name(dealer);
	const report = reportOf(plan, ({ key }) => key);
	const found: number[] = [];
	const walk = (value: unknown): void => {
		if (typeof value === 'number') found.push(value);
		else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
	};
	for (const [field, value] of Object.entries(report)) {
		if (field !== 'customers' && !maySee('dealer', REPORT_CLASSES[field as keyof typeof report]))
			walk(value);
	}
	for (const customer of report.customers) {
		const isOwn = customer.customer === name;
		for (const [field, value] of Object.entries(customer)) {
			const open = maySee('dealer', REPORT_CUSTOMER_CLASSES[field as keyof typeof customer]);
			if (!isOwn || !open) walk(value);
		}
	}
	return found;
}

/** Sums and shares that would give the others away, and what they and the dealer are given. */
export function totalsOf({ plan, dealer, own }: Cage): readonly number[] {
	const { measures, promotion, placement } = plan;
	const mine = own.reduce((sum, fen) => sum + fen, 0);
	const { revenue, profit } = measures.totals;
	const others = Array.from(measures.revenue).filter((_, customer) => customer !== dealer);
	return [
		...[revenue, revenue - mine, mine / revenue, revenue / mine, profit ?? 0],
		...[...others, ...others.map((fen) => fen / revenue), ...others.map((fen) => fen - mine)],
		...[...(measures.profit ?? []), ...promotion.allocation, ...placement.position],
		...[promotion.pool, promotion.distributable, promotion.unallocated],
	].filter(Number.isFinite);
}

/** Two figures as far as both are written; one that was rounded or cut off is still the same. */
function agree(one: string, other: string): boolean {
	const both = Math.min(one.length, other.length);
	return Math.abs(Number(one.slice(0, both)) - Number(other.slice(0, both))) <= 1;
}

/** Looks for secrets in what a file holds, value by value. */
export class Hunt {
	/** Digits of the secrets, by how they begin. */
	readonly #starts = new Map<string, string[]>();

	/** own: figures that may be there, whatever else they are equal to. */
	constructor(secrets: readonly number[], own: readonly number[]) {
		const allowed = new Set(own.map((value) => digitsOf(value).slice(0, KNOWN)));
		for (const secret of secrets) {
			const digits = digitsOf(Number.isInteger(secret) ? secret : secret.toPrecision(12));
			const start = digits.slice(0, KNOWN);
			if (start.length < KNOWN || allowed.has(start)) continue;
			const alike = this.#starts.get(start);
			if (alike === undefined) this.#starts.set(start, [digits]);
			else alike.push(digits);
		}
	}

	/** What of these values should not be there. */
	hits(values: Iterable<string>): readonly string[] {
		const found: string[] = [];
		for (const value of values) {
			if (value.includes(MARK)) found.push(value);
			for (const [number] of value.matchAll(/\d[\d.,]*/g)) {
				const digits = digitsOf(number);
				const alike = this.#starts.get(digits.slice(0, KNOWN)) ?? [];
				if (alike.some((secret) => agree(secret, digits))) found.push(value);
			}
		}
		return found;
	}
}
