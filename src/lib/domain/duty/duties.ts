/**
 * What a key-account department does for its customers [002, K28–K39]. The text speaks of ten things and
 * names nine; the tenth is the planner's own.
 */
export const DUTIES = [
	'supply',
	'people',
	'pilot',
	'events',
	'executive',
	'promotion',
	'opinions',
	'incentives',
	'figures',
	'own',
] as const;
export type Duty = (typeof DUTIES)[number];

/** The number of a duty in the register, from 1. */
export const numberOfDuty = (duty: Duty): number => DUTIES.indexOf(duty) + 1;
