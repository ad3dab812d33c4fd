import type { Plan } from '../plan';

/**
 * Everything a plan says, as one text: bit for bit, with the sign of a zero. Attributes are found
 * when they are first asked for; `asking` for none leaves that to others.
 */
export function planDigest(plan: Plan, asking = true): string {
	const { attributes, ledger, window, measures, order, placement, ...rest } = plan;
	const texts = Array.from({ length: asking ? measures.size : 0 }, (_, customer) =>
		(['channel', 'region', 'manager'] as const).map((id) => attributes.text(id, customer)),
	);
	const said = {
		...{ ledger, window, measures, order, placement, texts },
		...{ classification: rest.classification, contribution: rest.contribution },
		...{ pooling: rest.pooling, coverage: rest.coverage },
		...{ forecast: rest.forecast, economics: rest.economics },
		// Fitted where the policy counts with it; to fit every plan of a property would take minutes.
		...(rest.policy.capacity.churnUplift > 0 ? { churn: rest.churn } : {}),
		...{ migration: rest.migration, concentration: rest.concentration, staffing: rest.staffing },
		...{ commitments: rest.returns.commitments, promoted: rest.returns.promoted },
		...{ promotion: rest.promotion, guards: rest.guards, notices: rest.notices },
		...{ basis: rest.basis, drift: rest.drift, expiredOverrides: rest.expiredOverrides },
	};
	return JSON.stringify(said, (_key, value: unknown) => {
		if (ArrayBuffer.isView(value)) return bytesHash(value);
		return typeof value === 'number' ? numberText(value) : value;
	});
}

const numberText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** FNV-1a over the bytes: long columns become one short text. */
function bytesHash({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
	let hash = 0x811c9dc5;
	for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
		hash = Math.imul(hash ^ byte, 0x01000193);
	}
	return `${byteLength}:${(hash >>> 0).toString(16)}`;
}
