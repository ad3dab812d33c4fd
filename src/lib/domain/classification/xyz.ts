import { NONE } from '../plan';
import type { ClassificationPolicy } from '../policy/policy';
import { XYZ } from './classification';

/** Steady, varying or erratic, as places in XYZ; NONE without a variation [CLASS-3]. */
export function xyzOf(
	variation: Float64Array,
	{ x, y }: Pick<ClassificationPolicy['xyz'], 'x' | 'y'>,
): Uint8Array {
	const places = new Uint8Array(variation.length).fill(NONE);
	const [steady, varying, erratic] = XYZ.map((_, place) => place) as [number, number, number];
	for (let customer = 0; customer < places.length; customer++) {
		const figure = variation[customer]!;
		if (figure <= x) places[customer] = steady;
		else if (figure <= y) places[customer] = varying;
		else if (figure > y) places[customer] = erratic;
	}
	return places;
}
