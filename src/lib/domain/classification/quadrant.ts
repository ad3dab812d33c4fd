import { NONE } from '../plan';
import { QUADRANTS, type Quadrant } from './classification';

const PLACE = (quadrant: Quadrant): number => QUADRANTS.indexOf(quadrant);

/** Loyalty × strength, as places in QUADRANTS; NONE where one of them is unknown [CLASS-6]. */
export function quadrantOf(
	loyalty: Float64Array,
	strength: Float64Array,
	high: number,
): Uint8Array {
	const quadrant = new Uint8Array(loyalty.length).fill(NONE);
	const [core, grow, bargain, phaseOut] = (['core', 'grow', 'bargain', 'phase-out'] as const).map(
		PLACE,
	) as [number, number, number, number];
	for (let customer = 0; customer < quadrant.length; customer++) {
		const loyal = loyalty[customer]!;
		const strong = strength[customer]!;
		if (Number.isNaN(loyal) || Number.isNaN(strong)) continue;
		quadrant[customer] =
			loyal >= high ? (strong >= high ? core : grow) : strong >= high ? bargain : phaseOut;
	}
	return quadrant;
}
