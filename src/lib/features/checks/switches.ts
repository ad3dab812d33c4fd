import type { ChangePolicy } from '$lib/application/commands/changePolicy';
import type { GuardId } from '$lib/domain/plan';
import type { Policy } from '$lib/domain/policy/policy';

type Switched = Pick<Policy, 'guards'>;

const edit = (scenario: string, off: readonly GuardId[]): ChangePolicy => ({
	...{ scenario, path: ['guards', 'off'], value: off },
});

/** The guard looks no more. */
export const switchedOff = (scenario: string, { guards }: Switched, guard: GuardId): ChangePolicy =>
	edit(scenario, [...guards.off.filter((each) => each !== guard), guard]);

/** It looks again. */
export const switchedOn = (scenario: string, { guards }: Switched, guard: GuardId): ChangePolicy =>
	edit(
		scenario,
		guards.off.filter((each) => each !== guard),
	);
