import type { StorageFault } from '../../application/ports';

const FAULTS: ReadonlyMap<string, StorageFault> = new Map([
	['QuotaExceededError', 'quota'],
	['ConstraintError', 'other-tab'],
	['VersionError', 'newer-version'],
	['InvalidStateError', 'connection-lost'],
	['DatabaseClosedError', 'connection-lost'],
	['SecurityError', 'blocked'],
	['NotAllowedError', 'blocked'],
	['MissingAPIError', 'blocked'],
]);
/** Chromium's words for a store whose files cannot be read. */
const DAMAGED_STORE = /backing store/i;

interface Named {
	readonly name?: unknown;
	readonly message?: unknown;
	readonly inner?: unknown;
}

/** Why a write failed. Dexie wraps what the database said: the inner error counts. */
export function faultOf(error: unknown): StorageFault {
	if (typeof error !== 'object' || error === null) return 'unknown';
	const { name, message, inner } = error as Named;
	const within = inner === undefined ? 'unknown' : faultOf(inner);
	if (within !== 'unknown') return within;
	if (typeof message === 'string' && DAMAGED_STORE.test(message)) return 'damaged';
	return (typeof name === 'string' ? FAULTS.get(name) : undefined) ?? 'unknown';
}

/** Why the database did not open: a refusal by name or by state means that nothing may be kept. */
export function openFaultOf(error: unknown): StorageFault {
	const fault = faultOf(error);
	return fault === 'connection-lost' || (fault === 'unknown' && isDenied(error))
		? 'blocked'
		: fault;
}

const isDenied = (error: unknown): boolean =>
	typeof error === 'object' &&
	error !== null &&
	/denied|permission/i.test(String((error as Named).message));
