import type { PolicyPath } from '$lib/domain/policy/changePolicy';
import type { ParameterPath } from '$lib/domain/policy/parameters';
import type { Policy } from '$lib/domain/policy/policy';
import type { Message, MessageArgument } from '$lib/domain/primitives/message';
import type { FieldRange } from '$lib/ui/controls';

/** One value put into a policy: a path that `changePolicy` takes, and what to put there. */
export interface Edit {
	readonly path: PolicyPath;
	readonly value: unknown;
}

/** A tier whose chip stands in place of the label. */
export interface FieldTier {
	/** Of the mark it wears. */
	readonly place: number;
	readonly name: string;
	readonly key: boolean;
}

interface FieldCore {
	/** Keys from the top of the policy to this value; also its name in lists. */
	readonly leaf: readonly string[];
	/** In the language on screen. */
	readonly label: string;
	readonly tier?: FieldTier;
	/** The row of the parameter table; null: not a number of the policy. */
	readonly parameter: ParameterPath | null;
	/** What the history says of a change. */
	step(before: MessageArgument, after: MessageArgument): Message;
}

export interface NumberSpec extends FieldCore {
	readonly kind: 'number';
	readonly range: FieldRange;
	readonly unit: string;
	readonly by: number;
	/** null: not there, shown empty. */
	read(policy: Policy): number | null;
	put(policy: Policy, value: number): Edit;
	/** Empty means not known; without it an empty field is refused. */
	clear?(policy: Policy): Edit;
}

export interface ChoiceSpec extends FieldCore {
	readonly kind: 'choice';
	readonly options: readonly { readonly value: string; readonly label: string }[];
	read(policy: Policy): string;
	put(policy: Policy, value: string): Edit;
}

/** A value that follows from others: shown, never typed. */
export interface FixedSpec {
	readonly kind: 'fixed';
	readonly leaf: readonly string[];
	readonly label: string;
	readonly tier?: FieldTier;
	readonly text: string;
}

export type FieldSpec = NumberSpec | ChoiceSpec | FixedSpec;

/** A group of the panel under its own heading. */
export interface PanelSection {
	readonly id: SectionId;
	/** Id of the segment, where there is a group for each. */
	readonly segment?: string;
	readonly title: string;
	readonly fields: readonly FieldSpec[];
	readonly note?: string;
	/** Shut until it is asked for. */
	readonly folded?: true;
}

/** The parts of the panel; each sheet shows those that decide what it shows. */
export const SECTION_IDS = [
	'template',
	'common',
	'window',
	'results',
	'ladders',
	'method',
	'cuts',
	'conditions',
	'stability',
	'nearness',
	'classification',
	'loyalty',
	'contribution',
	'multipliers',
	'capacity',
	'buffers',
	'service',
	'segmentService',
	'serviceLimits',
	'travel',
	'teams',
	'standards',
	'executive',
	'pool',
	'weights',
	'bounds',
	'commitment',
	'suspension',
	'calendar',
	'rhythm',
	'reminders',
	'festivals',
	'gone',
	'going',
	'reasons',
	'pipeline',
	'feeds',
	'guards',
	'channelGuards',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];
