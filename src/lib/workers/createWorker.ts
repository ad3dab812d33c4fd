/** The part of Trusted Types that this file uses; the DOM library does not describe it yet. */
interface ScriptPolicy {
	createScriptURL(address: string): string;
}
interface PolicyFactory {
	createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

// A policy can be made once per page, and only under a name that the page's own policy lists.
let policy: ScriptPolicy | undefined;

/**
 * Starts one of our own workers. Each worker has its entry point in this folder:
 * `import address from './reading.worker.ts?worker&url'; createWorker(address, 'reading')`.
 * @param address where the built file lies, from `?worker&url`
 * @param name what developer tools call it
 * @throws Error when the address is on another origin
 */
export function createWorker(address: string, name: string): Worker {
	policy ??= makePolicy();
	return new Worker(policy.createScriptURL(address), { type: 'module', name });
}

function makePolicy(): ScriptPolicy {
	const rules: ScriptPolicy = { createScriptURL: requireOwnOrigin };
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	return trustedTypes?.createPolicy('app-worker', rules) ?? rules;
}

/** The address made absolute, when it is one of this origin; exported for its test. */
export function requireOwnOrigin(address: string): string {
	const { href, origin } = new URL(address, location.href);
	if (origin !== location.origin) throw new Error(`a worker from another origin: ${origin}`);
	return href;
}
