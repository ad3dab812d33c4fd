import { expect, test } from 'vitest';
import { createInputs } from '$lib/domain/inputs';
import { message } from '$lib/domain/primitives/message';
import { historyRows } from './historyRows';

const inputs = createInputs();
const noon = new Date(2026, 10, 3, 12).getTime();
const step = (sequence: number, at?: number) => ({
	sequence,
	label: message('x'),
	inputs,
	...(at === undefined ? {} : { at }),
});

test('the newest step comes first, undone ones above the one on screen', () => {
	const steps = [step(1, noon - 24 * 3_600_000), step(2, noon - 60_000), step(5)];
	const rows = historyRows({ steps, position: 1 }, noon);
	expect(rows.map((row) => [row.step.sequence, row.position, row.place, row.today])).toEqual([
		[5, 2, 'undone', false],
		[2, 1, 'now', true],
		[1, 0, 'done', false],
	]);
});
