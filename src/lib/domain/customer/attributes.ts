/** What a customer attribute holds. Money is entered in yuan and kept in fen. */
export type AttributeKind =
	'text' | 'fen' | 'ratio' | 'month' | 'score' | 'flag' | 'days' | 'count';

/** The planner's facts about a customer that this version reads. One row each on the customer sheet. */
export const ATTRIBUTES = {
	channel: 'text',
	region: 'text',
	industry: 'text',
	manager: 'text',
	customerSince: 'month',
	behaviour: 'text',
	class: 'text',
	tier: 'text',
	tierReason: 'text',
	tierApprover: 'text',
	tierUntil: 'month',
	stage: 'text',
	loyalty: 'score',
	influence: 'flag',
	approver: 'text',
	walletShare: 'ratio',
	stock: 'fen',
	deposit: 'fen',
	target: 'fen',
	receivable: 'fen',
	receivableDays: 'days',
	rebatePaid: 'fen',
	churnReason: 'text',
	suspended: 'text',
	maxContacts: 'count',
	managerLocked: 'flag',
} as const satisfies Record<string, AttributeKind>;

export type AttributeId = keyof typeof ATTRIBUTES;
export const ATTRIBUTE_IDS = Object.keys(ATTRIBUTES) as readonly AttributeId[];
