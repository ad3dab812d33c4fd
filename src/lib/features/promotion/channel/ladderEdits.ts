import type { RebateLadder, RebateStep } from '$lib/domain/policy/policy';

/** Where the ladders stand in a policy, and all of them as they shall be. */
export interface LaddersEdit {
	readonly path: readonly string[];
	readonly value: readonly RebateLadder[];
}

const edit = (value: readonly RebateLadder[]): LaddersEdit => ({ path: ['rebates'], value });

export const withLadder = (
	ladders: readonly RebateLadder[],
	place: number,
	changes: Partial<RebateLadder>,
): LaddersEdit => edit(ladders.with(place, { ...ladders[place]!, ...changes }));

const told = ({ believed: _, ...ladder }: RebateLadder): RebateLadder => ladder;

/** How surely dealers expect it; null: as surely as if it were told. */
export function withBelief(
	ladders: readonly RebateLadder[],
	place: number,
	believed: number | null,
): LaddersEdit {
	const ladder = told(ladders[place]!);
	return edit(ladders.with(place, believed === null ? ladder : { ...ladder, believed }));
}

export const withoutLadder = (ladders: readonly RebateLadder[], place: number): LaddersEdit =>
	edit(ladders.toSpliced(place, 1));

/** One more, with an id that nobody has. */
export function withNewLadder(ladders: readonly RebateLadder[], name: string): LaddersEdit {
	const taken = new Set(ladders.map(({ id }) => id));
	let number = ladders.length + 1;
	while (taken.has(`ladder-${String(number)}`)) number++;
	const id = `ladder-${String(number)}`;
	return edit([
		...ladders,
		{ ...{ id, name, kind: 'all-units', by: 'amount' }, period: 'year', steps: [] },
	]);
}

export const withStep = (
	ladders: readonly RebateLadder[],
	place: number,
	step: number,
	changes: Partial<RebateStep>,
): LaddersEdit => {
	const { steps } = ladders[place]!;
	return withLadder(ladders, place, { steps: steps.with(step, { ...steps[step]!, ...changes }) });
};

export const withoutStep = (
	ladders: readonly RebateLadder[],
	place: number,
	step: number,
): LaddersEdit => withLadder(ladders, place, { steps: ladders[place]!.steps.toSpliced(step, 1) });

/** What a ladder's first step begins at, and by how much a further one goes beyond the last. */
const FIRST = { amount: 100_000, target: 0.8 } as const;
const FURTHER = { amount: 2, target: 1.25 } as const;
const FIRST_RATE = 0.01;

/** One step more, above the last and with its rate. */
export function withNewStep(ladders: readonly RebateLadder[], place: number): LaddersEdit {
	const { steps, by } = ladders[place]!;
	const last = steps.at(-1);
	const next =
		last === undefined ? FIRST[by] : last.from === 0 ? FIRST[by] : last.from * FURTHER[by];
	return withLadder(ladders, place, {
		steps: [...steps, { from: next, rate: last?.rate ?? FIRST_RATE }],
	});
}
