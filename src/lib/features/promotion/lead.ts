import type { Plan } from '$lib/domain/plan';
import { m } from '$lib/i18n';
import type { Locale } from '$lib/i18n/locale.svelte';
import { formatCount, formatMoney, formatPercent } from '$lib/ui/format';
import { moneyCounts } from './view';

/** What the planner would tell the boss about the money. */
export function leadText(plan: Plan, locale: Locale): string {
	const at = { locale };
	const { promotion } = plan;
	const money = (fen: number): string => formatMoney(fen, locale);
	if (promotion.floorsOver > 0) {
		return m.promotion_lead_floors({ money: money(promotion.floorsOver) }, at);
	}
	const { paid, allocated } = moneyCounts(plan);
	const aside = [
		promotion.newCustomers > 0
			? m.promotion_lead_new({ money: money(promotion.newCustomers) }, at)
			: '',
		promotion.reserve > 0 ? m.promotion_lead_reserve({ money: money(promotion.reserve) }, at) : '',
	].join('');
	const said = m.promotion_lead(
		{
			pool: money(promotion.pool),
			setAside: aside,
			money: money(allocated),
			customers: formatCount(paid, locale),
		},
		at,
	);
	if (promotion.unallocated === 0) return said;
	const left = m.promotion_lead_unallocated({ money: money(promotion.unallocated) }, at);
	return locale === 'en' ? `${said} ${left}` : said + left;
}

/** Where the pool comes from, and that nothing is lost on the way. */
export function leadNote(plan: Plan, locale: Locale): string {
	const at = { locale };
	const suspended = moneyCounts(plan).suspended.length;
	const parts = [
		poolNote(plan, locale),
		plan.promotion.floorsOver > 0 ? '' : m.promotion_lead_exact({}, at),
		commitmentNote(plan, locale),
		suspended > 0 ? m.promotion_lead_suspended({ count: formatCount(suspended, locale) }, at) : '',
		m.promotion_internal({}, at),
	];
	return parts.filter((part) => part !== '').join(' · ');
}

/** What the money asks for, where a cost ratio says so. */
function commitmentNote({ returns: { commitments } }: Plan, locale: Locale): string {
	if (!commitments.asked) return '';
	const required = formatMoney(commitments.totals.required, locale);
	return m.promotion_lead_commitment({ required }, { locale });
}

function poolNote({ policy, measures }: Plan, locale: Locale): string {
	const at = { locale };
	const { pool } = policy.promotion;
	if ('fixedFen' in pool) return m.promotion_lead_fixed({}, at);
	if ('goalFen' in pool) {
		const rate = formatPercent(pool.costRatio, locale);
		return m.promotion_lead_goal({ goal: formatMoney(pool.goalFen, locale), rate }, at);
	}
	const revenue = formatMoney(measures.totals.revenue, locale);
	return m.promotion_lead_rate({ revenue, rate: formatPercent(pool.rate, locale) }, at);
}
