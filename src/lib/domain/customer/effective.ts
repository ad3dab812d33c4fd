import type { Steps } from '../primitives/steps';
import type { Code } from '../primitives/units';
import type { AttributeId } from './attributes';

/**
 * A customer's attributes as the rules see them: the customer sheet's, and where it is silent on
 * channel, region or account manager, the value with the largest summed amount among its rows in
 * the window that have one (ties: first in code-point order).
 */
export interface CustomerAttributes {
	/** Empty: unknown. */
	text(attribute: AttributeId, customer: Code): string;
}

/** Attributes of a plan: what the sales say is found when it is asked for. */
export interface AttributesFound extends CustomerAttributes {
	/** Finds it in steps, so that whoever asks first does not wait. */
	ahead(): Steps<void>;
}
