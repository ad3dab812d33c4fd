import type { Sale } from '../../src/lib/domain/ledger/testing/batchOf';

const MODULUS = 2 ** 31;
const CUSTOMERS = 60;
const ROWS = 900;
const HOSTILE = ['__proto__', 'constructor', 'a,"b"', '酒🍶行', '￥', '零售 1'];
const CHANNELS = ['大客户', '商业', '公众', ''];

/** Sales of two years and a bit from a seed: few large customers, ties, returns, zeros, blanks. */
export function salesFrom(seed: number): Sale[] {
	let state = seed;
	// Lehmer's generator: whole numbers only, the same everywhere.
	const next = (below: number): number => {
		state = (state * 48_271) % (MODULUS - 1);
		return state % below;
	};
	return Array.from({ length: ROWS }, (): Sale => {
		const who = Math.min(next(CUSTOMERS), next(CUSTOMERS));
		const customer = HOSTILE[who] ?? `客户${who}`;
		const month = next(26);
		const size = Math.floor(5_000_000 / (1 + who) ** 2);
		const kind = next(20);
		const amount =
			kind === 0 ? 0 : kind === 1 ? -next(size + 1) : kind < 5 ? 10_000 : next(size + 1);
		const channel = CHANNELS[(who + (next(9) === 0 ? 1 : 0)) % CHANNELS.length]!;
		return {
			customer,
			date: `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
			amount,
			...(channel === '' ? {} : { channel }),
			...(next(4) === 0 ? {} : { order: `D${next(300)}` }),
			...(next(10) === 0 ? {} : { profit: Math.floor(amount / 5) - next(2000) }),
		};
	});
}
