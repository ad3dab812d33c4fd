import { attributeOf, type CustomerSheet } from '../../customer/sheet';
import type { Code, Fen, Ratio } from '../../primitives/units';
import type { Promotion } from '../promotion';

/** Who gets what of the reserve, and whether it is there. */
export interface ReserveUse {
	/** The largest grants first, ties in the order they came in. */
	readonly grants: readonly {
		readonly customer: Code;
		readonly money: Fen;
		readonly share: Ratio;
	}[];
	readonly granted: Fen;
	/** Of the reserve: what is left, below 0 where more is promised than there is. */
	readonly left: Fen;
	/** Those that hold more of the reserve than one customer may; empty while no limit is said. */
	readonly concentrated: readonly Code[];
}

/** The reserve thrown at single customers [PAY-8] (X11). */
export function reserveUse(
	{ reserve }: Pick<Promotion, 'reserve'>,
	sheet: CustomerSheet,
	cap: Ratio | null,
	customers: Iterable<Code>,
): ReserveUse {
	const grants = Array.from(customers, (customer) => {
		const said = attributeOf(sheet, 'reserveGrant', customer);
		const money = typeof said === 'number' ? Math.max(0, said) : 0;
		return { customer, money, share: reserve > 0 ? money / reserve : money > 0 ? Infinity : 0 };
	}).filter(({ money }) => money > 0);
	grants.sort((a, b) => b.money - a.money);
	const granted = grants.reduce((sum, { money }) => sum + money, 0);
	const over = cap === null ? [] : grants.filter(({ share }) => share > cap);
	return {
		...{ grants, granted, left: reserve - granted },
		concentrated: over.map(({ customer }) => customer),
	};
}
