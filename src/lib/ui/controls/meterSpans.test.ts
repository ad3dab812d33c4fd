import { expect, it } from 'vitest';
import { meterSpans } from './meterSpans';

it('colours what is over the limit', () => {
	// 7.8 % against 5 %, scale to 10 %: 117 of 150 px, the line at 75.
	const spans = meterSpans(0.078, 0.05, 'above', 150, 0.1);
	expect(spans).toMatchObject({ filled: 75, limit: 75, over: true, short: false });
	expect(spans.end).toBeCloseTo(117);
});

it('dots what is short of the limit', () => {
	expect(meterSpans(86, 100, 'below', 100)).toMatchObject({ filled: 86, short: true, limit: 100 });
});

it('stays inside its width, whatever the figure', () => {
	expect(meterSpans(-5, 0, 'below', 100)).toMatchObject({ filled: 0, end: 0, limit: 0 });
	expect(meterSpans(0, null, 'above', 100)).toMatchObject({ filled: 0, limit: null, over: false });
	expect(meterSpans(9, 3, 'above', 90, 6)).toMatchObject({ end: 90, limit: 45 });
});
