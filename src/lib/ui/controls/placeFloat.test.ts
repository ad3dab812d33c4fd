import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { placeFloat, type Box, type FloatSide } from './placeFloat';

const viewport = { width: 1000, height: 800 };
const size = { width: 300, height: 200 };
const place = (anchor: Box, sides: readonly FloatSide[] = ['right', 'left', 'below', 'above']) =>
	placeFloat(anchor, { size, viewport, sides, gap: 12, margin: 8 });

describe('placing a float', () => {
	it('takes the first side with room', () => {
		expect(place({ left: 100, top: 300, width: 20, height: 20 })).toMatchObject({
			side: 'right',
			left: 132,
			top: 286,
			joint: 24,
		});
		expect(place({ left: 900, top: 300, width: 20, height: 20 })).toMatchObject({
			side: 'left',
			left: 588,
		});
	});

	it('slides along the edge to stay in the window', () => {
		// Middle of the anchor at 14: the hairline leaves 6 px under the top of the float at 8.
		expect(place({ left: 100, top: 4, width: 20, height: 20 })).toMatchObject({ top: 8, joint: 6 });
	});

	it('is cut to the roomiest side when nothing fits', () => {
		const found = place({ left: 10, top: 20, width: 980, height: 650 }, ['below', 'above']);
		expect(found).toMatchObject({ side: 'below', top: 682, maxHeight: 110 });
	});

	it('starts flush with its anchor where asked to', () => {
		const anchor = { left: 200, top: 10, width: 100, height: 28 };
		const wish = { size, viewport, sides: ['below'], gap: 4, margin: 8, flush: true } as const;
		expect(placeFloat(anchor, wish)).toMatchObject({ left: 200, top: 42 });
	});

	it('never covers its anchor and never leaves the window', () => {
		const number = (max: number) => fc.integer({ min: 0, max });
		fc.assert(
			fc.property(number(960), number(760), number(40), number(40), (left, top, width, height) => {
				const anchor = { left, top, width, height };
				const found = place(anchor);
				const right = found.left + Math.min(size.width, found.maxWidth);
				const bottom = found.top + Math.min(size.height, found.maxHeight);
				const apart =
					found.left >= left + width || right <= left || found.top >= top + height || bottom <= top;
				expect(apart).toBe(true);
				expect(Math.min(found.left, found.top)).toBeGreaterThanOrEqual(8);
				expect(right).toBeLessThanOrEqual(992);
				expect(bottom).toBeLessThanOrEqual(792);
			}),
		);
	});
});
