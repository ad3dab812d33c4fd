import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTRIBUTION_BANDS } from '../classification/classification';
import { RUNS } from '../testing/runs';
import { bandsOf } from './bands';

const USUAL = { create: 0.2, release: 0.2 };
const bands = (net: readonly number[], shares = USUAL) =>
	Array.from(bandsOf(Float64Array.from(net), shares), (band) => CONTRIBUTION_BANDS[band] ?? null);
const count = (net: readonly number[], shares = USUAL): number[] =>
	CONTRIBUTION_BANDS.map((band) => bands(net, shares).filter((each) => each === band).length);

describe('contribution bands', () => {
	it('[CONTRIB-2] split ten customers 2 / 6 / 2, as C3 has it', () => {
		expect(count([50, 30, 20, 5, 0, -2, -3, -10, -20, -20])).toEqual([2, 6, 2]);
	});
	it('[CONTRIB-2] release nobody who loses nothing', () => {
		expect(count([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])).toEqual([2, 8, 0]);
		expect(count([9, 8, 7, 6, 5, 4, 3, 2, -1, 0])).toEqual([2, 7, 1]);
	});
	it('[CONTRIB-2] keep equal customers together, and see who has no figure as nobody', () => {
		expect(bands([7, 7, 7, NaN])).toEqual(['create', 'create', 'create', null]);
		expect(bands([-1, 5, -1, -1, -1])).toEqual([
			...['sustain', 'create', 'sustain', 'sustain', 'sustain'],
		]);
		expect(bands([])).toEqual([]);
		expect(bands([NaN])).toEqual([null]);
		expect(bands([-3])).toEqual(['create']);
	});
	it('[CONTRIB-2] of 0 are empty, of 1 everybody', () => {
		expect(count([3, 2, -1], { create: 0, release: 0 })).toEqual([0, 3, 0]);
		expect(count([3, 2, -1], { create: 1, release: 1 })).toEqual([3, 0, 0]);
		expect(count([3, 2, -1], { create: 0, release: 1 })).toEqual([0, 2, 1]);
	});
	it('[CONTRIB-2] are what counting in whole numbers says', () => {
		const figure = fc.oneof(fc.constantFrom(0, -0, 5, -5, NaN), fc.integer({ min: -20, max: 20 }));
		const tenths = fc.integer({ min: 0, max: 10 });
		fc.assert(
			fc.property(fc.array(figure, { maxLength: 40 }), tenths, tenths, (net, a, b) => {
				const known = net.filter((each) => !Number.isNaN(each));
				const should = net.map((each) => {
					if (Number.isNaN(each)) return null;
					const more = known.filter((other) => other > each).length * 10;
					if (more < a * known.length) return 'create';
					return more >= (10 - b) * known.length && each < 0 ? 'release' : 'sustain';
				});
				expect(bands(net, { create: a / 10, release: b / 10 })).toEqual(should);
			}),
			RUNS,
		);
	});
});
