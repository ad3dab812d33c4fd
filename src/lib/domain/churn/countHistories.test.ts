import { expect, it } from 'vitest';
import { NO_HISTORY } from './buyingHistory';
import { countHistories } from './countHistories';

/** [months observed, bought, months to the last] by customer; null: never bought. */
const counted = (histories: readonly (readonly [number, number, number] | null)[]) =>
	countHistories({
		observed: Int32Array.from(histories, (each) => each?.[0] ?? 0),
		bought: Int32Array.from(histories, (each) => each?.[1] ?? NO_HISTORY),
		last: Int32Array.from(histories, (each) => each?.[2] ?? 0),
	});

it('[CHURN-1] counts equal histories once, whoever comes first', () => {
	const found = counted([[11, 3, 9], [2, 0, 0], null, [11, 3, 10], [11, 3, 9], [11, 2, 10]]);
	const distinct = [
		{ observed: 2, bought: 0, last: 0, customers: 1 },
		{ observed: 11, bought: 2, last: 10, customers: 1 },
		{ observed: 11, bought: 3, last: 9, customers: 2 },
		{ observed: 11, bought: 3, last: 10, customers: 1 },
	];
	expect(found).toEqual({ distinct, places: Int32Array.of(2, 0, NO_HISTORY, 3, 2, 1) });
	const turned = counted([
		[11, 2, 10],
		[11, 3, 10],
		[11, 3, 9],
		[2, 0, 0],
		[11, 3, 9],
	]);
	expect(turned.distinct).toEqual(distinct);
	expect(counted([null])).toEqual({ distinct: [], places: Int32Array.of(NO_HISTORY) });
});
