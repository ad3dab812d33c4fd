import { describe, expect, it } from 'vitest';
import { curveOf } from './curveOf';
import { elasticityOf } from './elasticityOf';
import { responseAt } from './responseCurve';

describe('[RESP-10] the elasticity of today', () => {
	it.each([
		{ zero: 0.4, more: 1.25, saturation: 1.6 },
		{ zero: 0.9, more: 1.02, saturation: 1.1 },
		{ zero: 0, half: 0.2, more: 2, saturation: 3 },
	])('is the slope of the curve through %j', (judged) => {
		const found = curveOf(judged);
		if (!found.ok) throw new Error(found.reason.key);
		const { curve } = found.value;
		const step = 1e-6;
		const slope = (responseAt(curve, 1 + step) - responseAt(curve, 1 - step)) / (step + step);
		expect(elasticityOf(curve)).toBeCloseTo(slope / responseAt(curve, 1), 6);
	});
});
