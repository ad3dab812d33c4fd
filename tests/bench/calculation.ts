import type { Inputs } from '../../src/lib/domain/inputs';
import { editCells } from '../../src/lib/domain/ledger/editCells';
import type { Plan } from '../../src/lib/domain/plan';
import { DEFAULT_POLICY } from '../../src/lib/domain/policy/defaults';
import type { Policy } from '../../src/lib/domain/policy/policy';
import { recalculate } from '../../src/lib/domain/recalculate';
import { CUTS, Limit } from './limit';
import { modelInputs, modelSales, random } from './modelSales';
import { collect, median, percentile, timed } from './stopwatch';

/** One line of the table: the engine beside the limit of the same rounds. */
export interface Row {
	readonly what: string;
	readonly limit: number;
	readonly engine: number;
	/** 95th percentile of the engine. */
	readonly p95: number;
	/** Median of the ratios round by round. */
	readonly ratio: number;
	/** The largest ratio allowed; undefined: reported only. */
	readonly bound?: number;
}

const SEED = 7;
/** Rounds before the clock counts: until the machine code is the final one. */
const WARM_UP = 40;

const movedCut = (upTo: number): Policy => {
	const [segment] = DEFAULT_POLICY.segments;
	const [first, ...others] = segment!.ladder.tiers;
	const tiers = [{ ...first!, upTo }, ...others];
	return { ...DEFAULT_POLICY, segments: [{ ...segment!, ladder: { ...segment!.ladder, tiers } }] };
};

/** Limit and engine in turn, round by round, after the same warm-up. */
function duel(
	what: string,
	rounds: number,
	limit: (round: number) => void,
	engine: (round: number) => void,
	bound?: number,
): Row {
	const limits: number[] = [];
	const engines: number[] = [];
	const warm = Math.min(rounds, WARM_UP);
	for (let round = -warm; round < rounds; round++) {
		collect();
		const a = timed(() => limit(round + warm));
		collect();
		const b = timed(() => engine(round + warm));
		if (round < 0) continue;
		limits.push(a);
		engines.push(b);
	}
	const ratio = median(engines.map((value, k) => value / limits[k]!));
	const row = {
		what,
		limit: median(limits),
		engine: median(engines),
		p95: percentile(engines, 0.95),
		ratio,
	};
	return bound === undefined ? row : { ...row, bound };
}

/** Full recalculation, an edited cell, a moved cut, at one size. */
export function calculation(rows: number, customers: number, rounds: number, bound: number): Row[] {
	const sales = modelSales(rows, customers);
	const limit = new Limit(sales);
	const size = `${rows / 1000}k / ${customers / 1000}k`;
	const table: Row[] = [];
	for (const numbered of [false, true]) {
		const inputs = modelInputs(sales, numbered);
		const kind = numbered ? `${size}, order numbers` : size;
		let plan: Plan = recalculate(inputs, DEFAULT_POLICY);
		table.push(
			duel(
				`${kind}: all from the rows`,
				rounds,
				() => limit.full(),
				() => (plan = recalculate(inputs, DEFAULT_POLICY)),
				numbered ? undefined : bound,
			),
		);
		const next = random(SEED);
		let edited: Inputs = inputs;
		table.push(
			duel(
				`${kind}: one amount edited, and all that follows`,
				4 * rounds,
				() => limit.edit(Math.floor(next() * customers), Math.round(next() * 1e5)),
				() => {
					const row = Math.floor(next() * rows);
					const value = Math.round(next() * 1e5);
					const ledger = editCells(edited.ledger, edited.names, [{ row, column: 'amount', value }]);
					edited = { ...edited, ledger };
					plan = recalculate(edited, DEFAULT_POLICY, plan);
				},
			),
			duel(
				`${kind}: one cut moved, and all that follows`,
				4 * rounds,
				(round) => limit.move({ ...CUTS, a: 0.6 + 0.001 * (round % 100) }),
				(round) => (plan = recalculate(edited, movedCut(0.4 + 0.001 * (round % 100)), plan)),
			),
		);
	}
	return table;
}
