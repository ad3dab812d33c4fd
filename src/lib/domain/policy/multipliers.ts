/** Factors by the value of a classification; what is not named counts 1. */
export type Multipliers = Readonly<
	Partial<Record<'behaviour' | 'face' | 'quadrant' | 'stage', Readonly<Record<string, number>>>>
>;
