import type { Inputs } from '../../src/lib/domain/inputs';
import type { Plan } from '../../src/lib/domain/plan';
import { DEFAULT_POLICY } from '../../src/lib/domain/policy/defaults';
import { recalculate } from '../../src/lib/domain/recalculate';
import { modelInputs, modelSales } from './modelSales';
import { collect } from './stopwatch';

const MEGA = 1e6;

/** Megabytes in use while inputs and plan are held, of everything else nothing. */
export function heldMegabytes(rows: number, customers: number): number {
	const held = hold(rows, customers);
	collect();
	collect();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	// Read after the measurement, so that both are alive during it.
	if (held.plan.inputs !== held.inputs) throw new Error('the plan is of other inputs');
	return (heapUsed + arrayBuffers) / MEGA;
}

function hold(rows: number, customers: number): { readonly inputs: Inputs; readonly plan: Plan } {
	const inputs = modelInputs(modelSales(rows, customers), false);
	return { inputs, plan: recalculate(inputs, DEFAULT_POLICY) };
}
