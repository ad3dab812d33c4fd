import type { Plan } from '$lib/domain/plan';
import { FEN_PER_YUAN } from '$lib/domain/primitives/units';
import type { LimitWorth, Together } from '$lib/domain/promotion/optimum/together';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { tierMark } from '$lib/ui/controls/tierShapes';
import {
	formatCount,
	formatFixed,
	formatMoney,
	formatMoneyShort,
	segmentName,
	tierName,
	UNKNOWN,
} from '$lib/ui/format';

/** A tier with what it has and would have of both. */
export interface TogetherRow {
	readonly id: string;
	readonly place: number;
	readonly name: string;
	readonly key: boolean;
	/** Empty where there is one segment. */
	readonly segment: string;
	readonly visits: string;
	readonly money: string;
}

/** A limit and what it is worth, as it is read. */
export interface LimitRow {
	readonly id: 'hours' | 'money';
	readonly name: string;
	readonly limit: string;
	readonly used: string;
	readonly price: string;
	readonly more: string;
	readonly fewer: string;
}

export function togetherRows(
	{ policy }: Plan,
	together: Together,
	locale: Locale,
): readonly TogetherRow[] {
	const change = (now: string, best: string): string =>
		now === best ? now : m.promotion_together_change({ now, best }, { locale });
	return together.tiers.map(({ segment, tier, visits, money }) => {
		const owner = policy.segments[segment]!;
		const found = owner.ladder.tiers[tier]!;
		return {
			id: `${String(segment)}-${String(tier)}`,
			place: tierMark(found, tier),
			name: tierName(found, locale),
			key: found.key,
			segment: policy.segments.length > 1 ? segmentName(owner, locale) : '',
			visits:
				visits === null
					? UNKNOWN
					: change(formatCount(visits.now, locale), formatCount(visits.best, locale)),
			money:
				money === null
					? UNKNOWN
					: change(formatMoneyShort(money.now, locale), formatMoneyShort(money.best, locale)),
		};
	});
}

export function limitRows({ hours, money }: Together, locale: Locale): readonly LimitRow[] {
	const at = { locale };
	const brings = (fen: number): string => formatMoneyShort(Math.round(fen), locale);
	const worth = ({ more, fewer }: LimitWorth): Pick<LimitRow, 'more' | 'fewer'> => ({
		more: `+${brings(Math.max(0, more))}`,
		fewer: fewer === null ? UNKNOWN : `−${brings(Math.max(0, fewer))}`,
	});
	const time = (of: number): string =>
		m.promotion_together_hours_value({ hours: formatCount(Math.round(of), locale) }, at);
	return [
		{
			...{ id: 'hours', name: m.promotion_together_hours({}, at), ...worth(hours) },
			...{ limit: time(hours.limit), used: time(hours.used) },
			price:
				hours.price <= 0
					? m.promotion_together_enough({}, at)
					: m.promotion_together_price_hour(
							{ money: formatMoney(Math.round(hours.price), locale) },
							at,
						),
		},
		{
			...{ id: 'money', name: m.promotion_together_promotion({}, at), ...worth(money) },
			...{ limit: brings(money.limit), used: brings(money.used) },
			price:
				money.price <= 0
					? m.promotion_together_enough({}, at)
					: m.promotion_together_price_yuan({ money: formatMoneyOfYuan(money.price, locale) }, at),
		},
	];
}

/** Yuan that a yuan brings, to the fen. */
const formatMoneyOfYuan = (ratio: number, locale: Locale): string =>
	m.promotion_together_yuan(
		{ yuan: formatFixed(Math.round(ratio * FEN_PER_YUAN) / FEN_PER_YUAN, locale, 2) },
		{ locale },
	);

export function togetherText({ now, gain, bound }: Together, locale: Locale): string {
	const at = { locale };
	const money = (fen: number): string => formatMoney(Math.round(fen), locale);
	const more = gain - now;
	if (more <= 0) return m.promotion_together_same({}, at);
	const args = { gain: money(more), now: money(now), gap: money(Math.max(0, bound - gain)) };
	return m.promotion_together_said(args, at);
}

/** What rules of thumb would bring beside it; empty where none can be told. */
export function ruleText({ returns: { rule } }: Plan, locale: Locale): string {
	if (rule === null) return '';
	const at = { locale };
	const { now, step, equal } = rule.profit;
	const said = (fen: number): string => {
		const sign = fen - now < 0 ? '−' : '+';
		const money = `${sign}${formatMoney(Math.round(Math.abs(fen - now)), locale)}`;
		return m.promotion_rule_change({ money }, at);
	};
	return m.promotion_rule_said({ change: said(step), equal: said(equal) }, at);
}
