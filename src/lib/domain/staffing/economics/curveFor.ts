import type { Fen } from '../../primitives/units';
import type { ResponseCurve } from '../../response/responseCurve';
import type { EconomicsNeed } from './economics';
import type { SalesCurve } from './salesCurve';

export interface CurveTerms {
	readonly economics: {
		readonly elasticity: number;
		readonly margin: number | null;
		readonly scaleFen: Fen | null;
	} | null;
	/** Of one account manager a year; 0: not entered. */
	readonly cost: Fen;
	/** Account managers of today. */
	readonly people: number;
	/** A year, fen. */
	readonly revenue: Fen;
	/** Profit / revenue; null: not known. */
	readonly earned: number | null;
	/** Tiers with a judged curve, and their sales a year. */
	readonly judged: readonly { readonly revenue: Fen; readonly curve: ResponseCurve }[];
}

const NEEDS: readonly EconomicsNeed[] = ['elasticity', 'cost', 'margin', 'people', 'revenue'];

/**
 * The curve that the judgements describe; what they lack, else [ECON-3]. An entered scale is a curve
 * of its own: the tiers' are for whoever calibrates by the sales and people of today.
 */
export function curveFor({ economics, cost, people, revenue, earned, judged }: CurveTerms): {
	readonly curve: SalesCurve | null;
	readonly missing: readonly EconomicsNeed[];
} {
	const margin = economics?.margin ?? earned;
	const calibrated = (economics?.scaleFen ?? null) === null;
	const lacks: Readonly<Record<EconomicsNeed, boolean>> = {
		elasticity: economics === null,
		cost: cost <= 0,
		margin: margin === null || margin <= 0,
		people: calibrated && people <= 0,
		revenue: calibrated && revenue <= 0,
	};
	const missing = NEEDS.filter((need) => lacks[need]);
	if (missing.length > 0 || economics === null || margin === null) return { curve: null, missing };
	const { elasticity, scaleFen } = economics;
	if (scaleFen !== null) return { curve: { scale: scaleFen, elasticity, margin, cost }, missing };
	const sales = judged.filter((each) => each.revenue > 0);
	const rest = sales.reduce((left, each) => left - each.revenue, revenue);
	const scale = Math.max(0, rest) / people ** elasticity;
	const curve = { scale, elasticity, margin, cost };
	return { curve: sales.length > 0 ? { ...curve, judged: { people, sales } } : curve, missing };
}
