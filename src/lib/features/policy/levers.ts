import type { Plan } from '$lib/domain/plan';
import type { Policy } from '$lib/domain/policy/policy';
import type { Lever } from '$lib/domain/scenario/seekGoal';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import type { FieldRange } from '$lib/ui/controls';
import { formatMoney } from '$lib/ui/format';
import { SECTION_IDS, type NumberSpec } from './field';
import { shownFigure } from './fieldValue';
import { sectionsOf } from './sections';

/** Fineness of a search: a hundredth of a percent, a fen, a hundredth. */
const STEPS: Readonly<Record<FieldRange['kind'], number>> = {
	percent: 1e-4,
	yuan: 1,
	number: 0.01,
};
/** Where a parameter has no end of its own: so many times what it is now. */
const FAR = 10;
/** Where it is 0 now, fen or a bare number. */
const FIRST: Readonly<Record<FieldRange['kind'], number>> = { percent: 1, yuan: 1e9, number: 100 };

/** A number of the policy that a search may turn. */
export interface PolicyLever extends Lever {
	/** Its place in the policy. */
	readonly id: string;
	readonly label: string;
	/** Heading of the group it stands under in the panel. */
	readonly group: string;
	readonly shown: (value: number) => string;
	readonly put: NumberLever['put'];
}
interface NumberLever {
	put(value: number): ReturnType<NumberSpec['put']>;
}

/** Every number of a plan's policy that has a value, once, in the order of the panel. */
export function leversOf(plan: Plan, baseline: Policy, locale: Locale): readonly PolicyLever[] {
	const { policy } = plan;
	const fixed = fixedPool(plan, locale);
	const levers = new Map<string, PolicyLever>([[fixed.id, fixed]]);
	for (const section of SECTION_IDS.flatMap((id) => sectionsOf(id, plan, baseline, locale)))
		for (const spec of section.fields) {
			const now = spec.kind === 'number' ? spec.read(policy) : null;
			const id = spec.leaf.join('\n');
			if (spec.kind !== 'number' || now === null || levers.has(id)) continue;
			levers.set(id, {
				...{ id, label: spec.label, group: section.title, now, ...endsOf(spec, now) },
				shown: (value) => shownFigure(spec, value, locale),
				put: (value) => spec.put(policy, value),
			});
		}
	return [...levers.values()];
}

/** A sum to the fen, whatever the pool follows from now: a rate hardly ever meets one. */
function fixedPool({ promotion }: Plan, locale: Locale): PolicyLever {
	const now = promotion.pool;
	return {
		...{ id: 'promotion\npool\nfixedFen', now, min: 0, max: Math.max(now * FAR, FIRST.yuan) },
		...{ label: m.panel_pool_fixed_sum(), group: m.panel_section_pool(), step: STEPS.yuan },
		shown: (fen) => formatMoney(fen, locale),
		put: (fixedFen) => ({ path: 'promotion.pool', value: { fixedFen } }),
	};
}

function endsOf({ range, by }: NumberSpec, now: number): Pick<Lever, 'min' | 'max' | 'step'> {
	const { kind, least, most, above, below, whole } = range;
	const step = whole === true ? 1 : kind === 'number' && by < 1 ? by / FAR : STEPS[kind];
	const far = Math.max(Math.abs(now) * FAR, FIRST[kind]);
	const min = least ?? (above === undefined ? -far : above + step);
	const max = Math.min(most ?? (below === undefined ? far : below - step), Math.max(far, now));
	return { min, max: Math.max(min, max), step };
}
