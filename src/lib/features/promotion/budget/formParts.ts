import type { Plan } from '$lib/domain/plan';
import { INSTRUMENTS } from '$lib/domain/policy/promotionPolicy';
import type { Code } from '$lib/domain/primitives/units';
import { formsOf } from '$lib/domain/promotion/instruments/totalInstruments';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatPercent } from '$lib/ui/format';
import type { CellPart } from '$lib/ui/grid/port';
import { formName } from '../forms/formWords';

/** Shades that are told apart; further forms wear the last one. */
const SHADES = 7;

export interface ShadedForm {
	readonly id: string;
	readonly name: string;
	readonly shade: number;
}

/** Every form that money takes, the usual ones in their order, each with its shade. */
export function shadedForms(plan: Plan): readonly ShadedForm[] {
	const taken = formsOf(plan);
	const usual = INSTRUMENTS.filter((form) => taken.includes(form));
	const others = taken.filter((form) => !(INSTRUMENTS as readonly string[]).includes(form));
	return [...usual, ...others].map((id, place) => ({
		...{ id, name: formName(id), shade: Math.min(place, SHADES - 1) },
	}));
}

export interface FormBar {
	readonly parts: readonly CellPart[];
	readonly text: string;
}

/** Customer → the bar of its tier's forms; null where the tier is not divided, or nothing is given. */
export function formBars(plan: Plan, locale: Locale): (customer: Code) => FormBar | null {
	const { placement, policy, promotion } = plan;
	const forms = shadedForms(plan);
	const bars = new Map(
		Object.entries(policy.promotion.instruments).map(([tier, shares]) => {
			const given = forms.flatMap(({ id, name, shade }) => {
				const share = Object.hasOwn(shares, id) ? (shares[id] ?? 0) : 0;
				return share > 0 ? [{ name, shade, share }] : [];
			});
			const text = given
				.map(({ name, share }) => `${name} ${formatPercent(share, locale, 0)}`)
				.join(m.promotion_form_joint({}, { locale }));
			return [tier, { parts: given, text }] as const;
		}),
	);
	return (customer) => {
		if (!((promotion.allocation[customer] ?? 0) > 0)) return null;
		const { tiers } = policy.segments[placement.segment[customer]!]!.ladder;
		return bars.get(tiers[placement.tier[customer]!]?.id ?? '') ?? null;
	};
}
