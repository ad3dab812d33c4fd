import type { CustomerSheet } from '../../customer/sheet';
import { attributeOf } from '../../customer/sheet';
import type { Measures } from '../../plan';
import type { CommitmentPolicy } from '../../policy/policy';
import { ceil, decimalOf, fraction, type Decimal } from '../../primitives/decimal';
import { monthOfDay } from '../../primitives/day';
import type { Code, Fen, Month } from '../../primitives/units';
import { isoDay } from '../../reading/isoDay';
import type { Promotion } from '../promotion';
import { NO_STATE, PROMISE_STATES, type Commitments, type PromiseState } from './commitments';

export interface CommitmentInput {
	readonly policy: CommitmentPolicy;
	readonly measures: Pick<Measures, 'size' | 'present'>;
	readonly promotion: Pick<Promotion, 'allocation'>;
	readonly sheet: CustomerSheet;
	/** Is the day past on which promises fall due? null: nobody knows which day it is. */
	readonly due: boolean | null;
}

/** What everybody's money asks for, and what of it came back [PAY-1 … PAY-3, PAY-6]. */
export function commitmentsOf({
	policy,
	measures,
	promotion,
	sheet,
	due,
}: CommitmentInput): Commitments {
	const { size, present } = measures;
	const column = (): Float64Array => new Float64Array(size).fill(NaN);
	const [required, back, kept] = [column(), column(), column()];
	const [released, clawback, waiting] = [column(), column(), column()];
	const stopped = new Uint8Array(size);
	const state = new Uint8Array(size).fill(NO_STATE);
	const states = { open: 0, kept: 0, short: 0 };
	const ratio = policy.costRatio === null ? null : decimalOf(policy.costRatio);
	const totals = { required: 0, known: 0, back: 0, released: 0, clawback: 0, waiting: 0 };
	for (let customer = 0; customer < size; customer++) {
		if (present[customer] === 0) continue;
		stopped[customer] = Number(isStopped(policy, sheet, customer));
		if (ratio === null) continue;
		const claim = claimOf(promotion, sheet, customer);
		const asked = requiredFor(claim, ratio);
		required[customer] = asked;
		totals.required += asked;
		const came = cameBack(policy, sheet, customer);
		const stands = asked === 0 ? null : stateOf(came, asked, due === true);
		if (stands !== null) {
			state[customer] = PROMISE_STATES.indexOf(stands);
			states[stands]++;
		}
		if (came === null && asked > 0) continue;
		const earned = asked === 0 || came! >= asked ? claim : part(claim, Math.max(0, came!), asked);
		back[customer] = came ?? NaN;
		kept[customer] = asked === 0 ? 1 : Math.min(1, Math.max(0, came!) / asked);
		released[customer] = earned;
		const rest = claim - earned;
		clawback[customer] = due === true ? rest : 0;
		waiting[customer] = due === true ? 0 : rest;
		totals.known++;
		totals.back += came ?? 0;
		totals.released += earned;
		totals.clawback += clawback[customer]!;
		totals.waiting += waiting[customer]!;
	}
	return {
		...{ asked: ratio !== null, required, back, kept, released, clawback, waiting, state, stopped },
		due: policy.due === null ? null : isoDay(policy.due),
		totals: { ...totals, states },
	};
}

/** Kept once all of it came; what is missing is short only when it is due [PAY-11]. */
function stateOf(came: Fen | null, asked: Fen, due: boolean): PromiseState | null {
	if (came !== null && came >= asked) return 'kept';
	if (!due) return 'open';
	return came === null ? null : 'short';
}

/**
 * Have promises fallen due [PAY-11]? At once without a day; else once today's month has no day left up
 * to it. null: nobody knows which month it is, and nothing is broken yet.
 */
export function promisesDue(
	{ due }: Pick<CommitmentPolicy, 'due'>,
	today: Month | null,
): boolean | null {
	if (due === null) return true;
	return today === null ? null : monthOfDay(isoDay(due)) < today;
}

/** Money that asks for something: a share of the pool, and what the planner gives of the reserve. */
export function claimOf(
	{ allocation }: Pick<Promotion, 'allocation'>,
	sheet: CustomerSheet,
	customer: Code,
): Fen {
	const granted = attributeOf(sheet, 'reserveGrant', customer);
	return allocation[customer]! + (typeof granted === 'number' ? Math.max(0, granted) : 0);
}

/** Purchases or payments that money asks for, rounded up to the fen [PAY-1]. The ratio is above 0. */
export const requiredFor = (claim: Fen, ratio: Decimal): Fen =>
	ceil(fraction(BigInt(claim) * ratio.denominator, ratio.numerator));

/** floor(claim × came / asked), exactly. */
const part = (claim: Fen, came: Fen, asked: Fen): Fen =>
	Number((BigInt(claim) * BigInt(came)) / BigInt(asked));

/** Fen; where both are asked for, the smaller; null: not entered. */
function cameBack({ by }: CommitmentPolicy, sheet: CustomerSheet, customer: Code): Fen | null {
	const said = (id: 'commitmentPurchased' | 'commitmentPaid'): Fen | null => {
		const value = attributeOf(sheet, id, customer);
		return typeof value === 'number' ? value : null;
	};
	if (by === 'purchase') return said('commitmentPurchased');
	if (by === 'payment') return said('commitmentPaid');
	const [bought, paid] = [said('commitmentPurchased'), said('commitmentPaid')];
	return bought === null || paid === null ? null : Math.min(bought, paid);
}

function isStopped({ stopAfter }: CommitmentPolicy, sheet: CustomerSheet, customer: Code): boolean {
	if (stopAfter === null) return false;
	const failed = attributeOf(sheet, 'failedSeasons', customer);
	return typeof failed === 'number' && failed >= stopAfter;
}
