import type { TimeAudit } from '../../policy/policy';
import type { Ratio } from '../../primitives/units';

/** What takes time and sells nothing, in the order of the survey's questions. */
export const TIME_THIEVES = [
	'meals',
	'travel',
	'paperwork',
	'meetings',
	'waiting',
	'collecting',
	'private',
] as const satisfies readonly (keyof TimeAudit)[];
export type TimeThief = (typeof TIME_THIEVES)[number];

/** A surveyed working day. */
export interface AuditedDay {
	/** Minutes left for selling; negative where the answers exceed the day. */
	readonly selling: number;
	/** Of the paid day. */
	readonly share: Ratio;
}

/** Paid time less everything that is not selling [AUDIT-1]. */
export function auditedDay(audit: TimeAudit): AuditedDay {
	const selling = TIME_THIEVES.reduce((left, thief) => left - audit[thief], audit.paidMinutes);
	return { selling, share: selling / audit.paidMinutes };
}

const PLACES = 10_000;

/** The share as a policy holds it once it is applied: a hundredth of a percent [AUDIT-1]. */
export const appliedShare = (audit: TimeAudit): Ratio =>
	Math.round(auditedDay(audit).share * PLACES) / PLACES;
