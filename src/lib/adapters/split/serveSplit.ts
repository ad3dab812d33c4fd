import { bestMoneySteps } from '../../domain/promotion/optimum/bestMoney';
import type { SplitRequest, SplitResponse } from './protocol';

/** The worker's side: searches to the end and says how far it is on the way. */
export function serveSplit(given: SplitRequest, answer: (response: SplitResponse) => void): void {
	const steps = bestMoneySteps(given);
	for (;;) {
		const { done, value } = steps.next();
		if (done === true) {
			answer({ kind: 'best', best: value });
			return;
		}
		answer({ kind: 'progress', done: value });
	}
}
