import type { MoveReason, StepMove } from '$lib/domain/scenario/stepMoves';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatMoney } from '$lib/ui/format';

type Word = (
	args: { readonly before: string; readonly after: string },
	at: { readonly locale: Locale },
) => string;

const WORDS: Readonly<Record<MoveReason, Word>> = {
	came: m.trace_move_came,
	went: m.trace_move_went,
	'by-hand': m.trace_move_by_hand,
	sales: m.trace_move_sales,
	segment: m.trace_move_segment,
	rules: m.trace_move_rules,
	conditions: m.trace_move_conditions,
	window: m.trace_move_window,
	others: m.trace_move_others,
};

/** Why a customer changed tier, in a clause. */
export function moveWords({ reason, worth }: StepMove, locale: Locale): string {
	const args = {
		before: formatMoney(worth.before, locale),
		after: formatMoney(worth.after, locale),
	};
	return WORDS[reason](args, { locale });
}

/** 1: up, −1: down, 0: came, went, or into another ladder. */
export function directionOf(
	{ from, to }: StepMove,
	ladders: readonly (readonly string[])[],
): number {
	if (from === null || to === null) return 0;
	const ladder = ladders.find((ids) => ids.includes(from.id) && ids.includes(to.id));
	return ladder === undefined ? 0 : Math.sign(ladder.indexOf(from.id) - ladder.indexOf(to.id));
}
