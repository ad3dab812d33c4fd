import { message } from '../../domain/primitives/message';
import { ok, refuse } from '../../domain/primitives/result';
import type { Command } from '../command';
import { editLadder } from './editLadder';

export interface LimitLadder {
	readonly scenario: string;
	/** Id of a rebate ladder. */
	readonly ladder: string;
	/** Ids of the tiers that it is for; null: every tier. */
	readonly tiers: readonly string[] | null;
}

/** A rebate ladder is for customers of some tiers alone, or for all again. */
export const limitLadder: Command<LimitLadder> = {
	label: () => message('command_limit_ladder'),
	apply: (inputs, { tiers, ...which }) =>
		editLadder(inputs, which, ({ tiers: _, ...ladder }, { segments }) => {
			if (tiers === null) return ok(ladder);
			if (tiers.length === 0) return refuse(message('channel_ladder_no_tier'));
			const known = segments.flatMap((segment) => segment.ladder.tiers.map(({ id }) => id));
			const unknown = tiers.find((tier) => !known.includes(tier));
			if (unknown !== undefined) {
				return refuse(message('channel_ladder_unknown_tier', { tier: unknown }));
			}
			// In the order of the tiers, however they were ticked.
			return ok({ ...ladder, tiers: [...new Set(known)].filter((tier) => tiers.includes(tier)) });
		}),
};
