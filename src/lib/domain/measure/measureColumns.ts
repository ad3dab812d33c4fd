import { NO_MONTH } from '../primitives/day';

/** Measures while they are written; the arrays of `Measures`. */
export interface MeasureColumns {
	readonly present: Uint8Array;
	readonly presentPrior: Uint8Array;
	readonly revenue: Float64Array;
	readonly profit: Float64Array;
	readonly orders: Int32Array;
	readonly activeMonths: Int32Array;
	readonly largestOrder: Float64Array;
	readonly priorRevenue: Float64Array;
	readonly priorProfit: Float64Array;
	readonly firstMonth: Int32Array;
	readonly lastActiveMonth: Int32Array;
}

export const blankMeasures = (size: number): MeasureColumns => ({
	present: new Uint8Array(size),
	presentPrior: new Uint8Array(size),
	revenue: new Float64Array(size),
	profit: new Float64Array(size),
	orders: new Int32Array(size),
	activeMonths: new Int32Array(size),
	largestOrder: new Float64Array(size),
	priorRevenue: new Float64Array(size),
	priorProfit: new Float64Array(size),
	firstMonth: new Int32Array(size).fill(NO_MONTH),
	lastActiveMonth: new Int32Array(size).fill(NO_MONTH),
});
