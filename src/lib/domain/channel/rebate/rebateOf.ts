import type { RebateLadder, RebateStep } from '../../policy/channelPolicy';
import { decimalOf, floorDivide, type Decimal } from '../../primitives/decimal';
import { FEN_PER_YUAN, type Fen } from '../../primitives/units';

/** A step with its threshold in fen: of a customer, or of a ladder by amount. */
export interface StepAt {
	readonly from: Fen;
	readonly rate: number;
}

/** Steps of a ladder in fen; by target: of this part of the annual target. A threshold is whole fen, rounded up. */
export const stepsAt = (
	{ by, steps }: Pick<RebateLadder, 'by' | 'steps'>,
	target: Fen | null,
): readonly StepAt[] | null => {
	if (by === 'amount')
		return steps.map((step) => ({ from: up(step, FEN_PER_YUAN), rate: step.rate }));
	return target === null
		? null
		: steps.map((step) => ({ from: up(step, target), rate: step.rate }));
};

function up({ from }: RebateStep, whole: Fen): Fen {
	const { numerator, denominator } = decimalOf(from);
	return Number(-floorDivide(-numerator * BigInt(Math.round(whole)), denominator));
}

/**
 * What a ladder gives back for purchases of a period, fen, rounded down [REBATE-1]: all-units, the
 * rate of the last step reached on everything; incremental, each step's rate on what lies in it.
 */
export function rebateOf(kind: RebateLadder['kind'], steps: readonly StepAt[], bought: Fen): Fen {
	const reached = steps.filter(({ from }) => bought >= from && bought > 0);
	if (kind === 'all-units') {
		const last = reached.at(-1);
		return last === undefined ? 0 : part(decimalOf(last.rate), bought);
	}
	return reached.reduce((sum, { from, rate }, k) => {
		const to = Math.min(bought, steps[k + 1]?.from ?? Infinity);
		return sum + part(decimalOf(rate), to - from);
	}, 0);
}

const part = ({ numerator, denominator }: Decimal, fen: Fen): Fen =>
	Number(floorDivide(numerator * BigInt(fen), denominator));
