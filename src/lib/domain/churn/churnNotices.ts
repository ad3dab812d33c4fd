import { message, type Message } from '../primitives/message';
import type { Churn } from './churn';

/** What has to be known of the risks that a policy counts with [CHURN-3, CHURN-4]. */
export function aboutChurn(churn: Churn | null): Message[] {
	if (churn === null || churn.customers === 0) return [];
	const { fit } = churn;
	if (fit === null) return [message('notice_churn_simple')];
	return fit.limits.length === 0
		? []
		: [message('notice_churn_limit', { parameters: fit.limits.join(', ') })];
}
