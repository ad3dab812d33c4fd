import type { Fen, Ratio } from '../../primitives/units';

/** Where experience finds a sales force about right: sales of one more person / break-even sales. */
export const ABOUT_RIGHT = { least: 0.5, most: 1.5 } as const;

export type Size = 'too-small' | 'about-right' | 'too-large';

/** What one more account manager costs and brings. */
export interface SalesForceReturn {
	/** Sales that pay for one account manager: cost / margin. */
	readonly breakEven: Fen;
	/** Sales that one more brings / break-even sales. */
	readonly ratio: number;
	/** Over the years that the sales carry over: (margin × all of them − cost) / cost. */
	readonly roi: Ratio;
	readonly size: Size;
}

/** The break-even rule of sales-force sizing [ECON-1]; margin and cost above 0. */
export function salesForceReturn(
	cost: Fen,
	margin: Ratio,
	incremental: Fen,
	carryover: readonly Ratio[],
): SalesForceReturn {
	const breakEven = cost / margin;
	const ratio = incremental / breakEven;
	const years = carryover.reduce((sum, share) => sum + share, 1);
	return {
		breakEven,
		ratio,
		roi: (margin * incremental * years - cost) / cost,
		size:
			ratio > ABOUT_RIGHT.most
				? 'too-small'
				: ratio < ABOUT_RIGHT.least
					? 'too-large'
					: 'about-right',
	};
}
