import type { Scenarios } from './scenario';

/** Locks the baseline as it is, or opens it again; the very same scenarios when it is so already. */
export function publishBaseline(scenarios: Scenarios, published: boolean): Scenarios {
	if ((scenarios.published === true) === published) return scenarios;
	const { template, baseline, list } = scenarios;
	return { template, baseline, list, ...(published ? { published } : {}) };
}
