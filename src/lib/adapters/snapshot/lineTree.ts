import { message } from '../../domain/primitives/message';
import { depthOf } from './depth';
import { FORBIDDEN_KEY } from './format';
import { broken, refused } from './refusal';

type Fields = Record<string, unknown>;
interface Container {
	/** `sales/chunks/*`: keys from the root, `*` for an item of a list. */
	readonly path: string;
	readonly key: string | null;
	readonly value: Fields | unknown[];
	/** Another entry must follow: after the opening bracket and after a comma. */
	more: boolean;
}

/** Takes an item of a list as soon as it is whole, so that its text need not stay in memory. */
export type Take = (path: string, item: unknown) => unknown;

/**
 * Builds the value of line-oriented JSON (as `printLines` writes it) one line at a time. A line
 * holds a member of an object, some items of a list, an opening bracket or a closing one, and is
 * spelled exactly as JSON.stringify spells it: no second spelling of a number, no key twice.
 * Starts inside the object that line 1 opened. Refuses with the line's field.
 */
export class LineTree {
	readonly root: Fields = {};
	readonly #stack: Container[];
	readonly #take: Take;
	readonly #maxDepth: number;
	readonly #maxItems: number;

	constructor(take: Take, maxDepth: number, maxItems: number) {
		this.#take = take;
		this.#maxDepth = maxDepth;
		this.#maxItems = maxItems;
		this.#stack = [{ path: '', key: null, value: this.root, more: true }];
	}

	/** Stands the tree where the last line may close the root? */
	get complete(): boolean {
		return this.#stack.length === 1 && this.#top.more;
	}

	push(line: string): void {
		const more = line.endsWith(',');
		const text = more ? line.slice(0, -1) : line;
		if (text === ']' || text === '}') this.#close(text, more);
		else if (!this.#top.more || text === '') broken(this.#top.path);
		else if (!more && (text.endsWith('[') || text.endsWith('{'))) this.#open(text);
		else this.#add(text, more);
	}

	get #top(): Container {
		const top = this.#stack.at(-1);
		if (top === undefined) throw new Error('the root was closed');
		return top;
	}

	#open(text: string): void {
		const { path, value: around } = this.#top;
		const name = text.slice(0, -1);
		const key = Array.isArray(around) ? null : readKey(name, path);
		if (key === null ? name !== '' : Object.hasOwn(around, key)) broken(path);
		this.#stack.push({
			path: path === '' ? (key ?? '*') : `${path}/${key ?? '*'}`,
			key,
			value: text.endsWith('[') ? [] : {},
			more: true,
		});
		if (this.#stack.length > this.#maxDepth) refused(message('snapshot_too_deep'));
	}

	#close(bracket: string, more: boolean): void {
		const { path, key, value, more: unfinished } = this.#top;
		const fits = bracket === (Array.isArray(value) ? ']' : '}');
		if (!fits || unfinished || this.#stack.length === 1) broken(path);
		this.#stack.pop();
		const parent = this.#top;
		if (Array.isArray(parent.value)) {
			parent.value.push(this.#take(path, value));
			if (parent.value.length > this.#maxItems) broken(parent.path);
		} else if (key !== null) parent.value[key] = value;
		parent.more = more;
	}

	#add(text: string, more: boolean): void {
		const { path, value } = this.#top;
		if (this.#stack.length + depthOf(text) > this.#maxDepth) refused(message('snapshot_too_deep'));
		if (FORBIDDEN_KEY.test(text)) broken(path);
		if (Array.isArray(value)) {
			for (const part of parseExactly(`[${text}]`, path) as unknown[]) {
				value.push(this.#take(`${path}/*`, part));
			}
			if (value.length > this.#maxItems) broken(path);
		} else {
			for (const [key, part] of Object.entries(parseExactly(`{${text}}`, path) as Fields)) {
				if (Object.hasOwn(value, key)) broken(key);
				value[key] = part;
			}
		}
		this.#top.more = more;
	}
}

const readKey = (name: string, path: string): string => {
	if (!name.endsWith(':') || FORBIDDEN_KEY.test(name)) broken(path);
	const key: unknown = parseExactly(`[${name.slice(0, -1)}]`, path);
	return Array.isArray(key) && key.length === 1 && typeof key[0] === 'string'
		? key[0]
		: broken(path);
};

/** The value of a text that is spelled as JSON.stringify would spell that value. */
function parseExactly(text: string, path: string): unknown {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return broken(path);
	}
	return JSON.stringify(value) === text ? value : broken(path);
}
