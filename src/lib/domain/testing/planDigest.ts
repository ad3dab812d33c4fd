import { spreadsIn } from '../channel/price/spreadsIn';
import type { Plan } from '../plan';

/**
 * Everything a plan says, as one short text: bit for bit, with the sign of a zero. Attributes are found
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
		leaving: leavingParts(plan),
		...{ migration: rest.migration, concentration: rest.concentration, staffing: rest.staffing },
		...{ commitments: rest.returns.commitments, promoted: rest.returns.promoted },
		...{ promotion: rest.promotion, guards: rest.guards, notices: rest.notices },
		channel: channelParts(plan),
		...{ basis: rest.basis, drift: rest.drift, expiredOverrides: rest.expiredOverrides },
	};
	return digestOf(said);
}

/** A value of plain records, lists and columns as one short text, bit for bit. */
export function digestOf(value: unknown): string {
	const digest = new Digest();
	digest.add(value);
	return digest.text;
}

/** What dealers get and do, but for what is kept to go on from. */
const channelParts = ({ channel }: Plan): object => ({
	...{ deposits: channel.deposits, dealers: channel.dealers, netNet: channel.netNet },
	...{ covers: channel.covers, borders: channel.borders, season: channel.season },
	...{ rates: channel.rebates.rate, spreads: channel.prices && spreadsIn(channel.prices) },
	outside: channel.shipments?.outside ?? null,
});

/** Who leaves, but for what is kept to go on from. */
const leavingParts = ({ leaving }: Plan): object => ({
	...{ losses: leaving.losses, lifetimeValues: leaving.lifetimeValues },
	fading: { ...leaving.fading, from: undefined },
});

/** How a value begins: no two of different kinds are ever taken for one another. */
const KINDS = { nothing: 1, text: 2, number: 3, bytes: 4, list: 5, record: 6, end: 7 };
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** Two hashes of a whole value, in the manner of FNV-1a: kinds, names, bytes and the order of things. */
class Digest {
	#one = 0x811c9dc5;
	#other = 0x9e3779b9;
	readonly #number = new Float64Array(1);
	readonly #words = new Uint32Array(this.#number.buffer);

	get text(): string {
		return [this.#one, this.#other].map((hash) => (hash >>> 0).toString(16)).join(' ');
	}

	add(value: unknown): void {
		if (typeof value === 'number') this.#addNumber(value);
		else if (typeof value === 'string') this.#addText(value);
		else if (typeof value === 'boolean') this.#addNumber(value ? 1 : 0);
		else if (value === null) this.#mix(KINDS.nothing);
		else if (ArrayBuffer.isView(value)) this.#addBytes(value);
		else if (typeof value === 'object') this.#addAll(value);
		else throw new TypeError(`a plan says nothing in ${typeof value}`);
	}

	#addAll(value: object): void {
		this.#mix(Array.isArray(value) ? KINDS.list : KINDS.record);
		for (const [name, each] of Object.entries(value)) {
			if (each === undefined) continue;
			this.#addText(name);
			this.add(each);
		}
		this.#mix(KINDS.end);
	}

	/** By its bits: the sign of a zero counts. */
	#addNumber(value: number): void {
		this.#number[0] = Number.isNaN(value) ? NaN : value;
		this.#mix(KINDS.number);
		this.#mix(this.#words[0]!);
		this.#mix(this.#words[1]!);
	}

	#addText(value: string): void {
		this.#mix(KINDS.text);
		for (let k = 0; k < value.length; k++) this.#mix(value.charCodeAt(k));
		this.#mix(value.length);
	}

	#addBytes({ buffer, byteOffset, byteLength }: ArrayBufferView): void {
		this.#mix(KINDS.bytes);
		for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) this.#mix(byte);
		this.#mix(byteLength);
	}

	#mix(word: number): void {
		this.#one = Math.imul(this.#one ^ word, PRIMES[0]);
		const mixed = Math.imul(this.#other ^ word, PRIMES[1]);
		// What a multiplication carries up comes down again, so that every bit counts.
		this.#other = mixed ^ (mixed >>> 15);
	}
}
