import { message, type Message } from '../../primitives/message';

/** One thing wrong with a policy: where (keys from the top) and what. */
export interface PolicyIssue {
	readonly path: readonly string[];
	readonly message: Message;
}

/** `promotion.pool.rate`; a key that is no plain word stands in brackets. */
export const pathText = (path: readonly string[]): string =>
	path
		.map((key, place) =>
			/^[\p{L}\p{N}_-]+$/u.test(key)
				? `${place === 0 ? '' : '.'}${key}`
				: `[${JSON.stringify(key)}]`,
		)
		.join('');

/** What a reader returns where it noted a problem. */
export const REFUSED = Symbol('refused');
export type Refused = typeof REFUSED;

/** A place in the JSON that is being read, and the list its problems go to. */
export class Place {
	readonly #issues: PolicyIssue[];
	readonly path: readonly string[];

	constructor(path: readonly string[] = [], issues: PolicyIssue[] = []) {
		this.path = path;
		this.#issues = issues;
	}

	get issues(): readonly PolicyIssue[] {
		return this.#issues;
	}

	at(key: string | number): Place {
		return new Place([...this.path, String(key)], this.#issues);
	}

	/** Notes a problem; a reader ends with it. */
	refuse(key: string, args: Message['args'] = {}): Refused {
		this.#issues.push({ path: this.path, message: message(key, args) });
		return REFUSED;
	}
}
