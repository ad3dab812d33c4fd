import { cleanName } from '../../reading/cleanName';
import { readMonth } from '../../primitives/day';
import { PARAMETERS, type Parameter, type ParameterPath } from '../parameters';
import { REFUSED, type Place, type Refused } from './issues';

/** Reads one value of the JSON into a fresh copy, or notes what is wrong with it. */
export type Reader<Value = unknown> = (value: unknown, place: Place) => Value | Refused;

/** Inside a copy, what was refused is undefined: the whole copy is thrown away in the end. */
const part = <Value>(read: Value | Refused): Value | undefined =>
	read === REFUSED ? undefined : read;

/** Keys that could take over a prototype: never the name of anything. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Longest id or name, UTF-16 units. */
const LONGEST_NAME = 200;
/** Longest sentence or list of the planner's own. */
const LONGEST_TEXT = 2000;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object whose every key has a reader; `later` are names of the contract that this version lacks. */
export function object(
	readers: Readonly<Record<string, Reader>>,
	later: readonly string[] = [],
): Reader<Record<string, unknown>> {
	const known = new Map(Object.entries(readers));
	return (value, place) => {
		if (!isObject(value)) return place.refuse('policy_not_object');
		const copy: [string, unknown][] = [];
		for (const [key, each] of Object.entries(value)) {
			const reader = known.get(key);
			if (reader !== undefined) copy.push([key, part(reader(each, place.at(key)))]);
			else if (later.includes(key)) place.at(key).refuse('policy_not_supported', { name: key });
			else if (FORBIDDEN.has(key)) place.at(key).refuse('policy_forbidden_name', { name: key });
			else place.at(key).refuse('policy_unknown_name', { name: key });
		}
		return Object.fromEntries(copy);
	};
}

/** An object with names of the planner's own as keys. */
export const named =
	<Value>(reader: Reader<Value>): Reader<Record<string, Value | undefined>> =>
	(value, place) => {
		if (!isObject(value)) return place.refuse('policy_not_object');
		const copy: [string, Value | undefined][] = [];
		for (const [key, each] of Object.entries(value)) {
			const name = cleanName(key);
			if (FORBIDDEN.has(name)) place.at(key).refuse('policy_forbidden_name', { name });
			else copy.push([name, part(reader(each, place.at(key)))]);
		}
		return Object.fromEntries(copy);
	};

export const list =
	<Value>(reader: Reader<Value>, most: number): Reader<(Value | undefined)[]> =>
	(value, place) => {
		if (!Array.isArray(value)) return place.refuse('policy_not_list');
		if (value.length > most) return place.refuse('policy_too_many', { count: value.length, most });
		return value.map((each, index) => part(reader(each, place.at(index))));
	};

/** A number inside the range of its parameter; −0 becomes 0. */
export const number =
	(path: ParameterPath): Reader<number> =>
	(value, place) => {
		const { min, max, above, whole }: Parameter = PARAMETERS[path];
		if (typeof value !== 'number' || !Number.isFinite(value)) {
			return place.refuse('policy_not_number', { value: shown(value) });
		}
		if (whole && !Number.isInteger(value)) return place.refuse('policy_not_whole', { value });
		if (value < min || value > max || (above && value === min)) {
			const key = above ? 'policy_out_of_open_range' : 'policy_out_of_range';
			return place.refuse(key, { value, min, max });
		}
		return value === 0 ? 0 : value;
	};

export const choice =
	<Value extends string>(values: readonly Value[], later: readonly string[] = []): Reader<Value> =>
	(value, place) => {
		const found = values.find((each) => each === value);
		if (found !== undefined) return found;
		if (typeof value === 'string' && later.includes(value)) {
			return place.refuse('policy_not_supported', { name: value });
		}
		return place.refuse('policy_not_choice', { value: shown(value), choices: values.join(', ') });
	};

export const flag: Reader<boolean> = (value, place) =>
	typeof value === 'boolean' ? value : place.refuse('policy_not_flag', { value: shown(value) });

/** An id or a name: trimmed, NFC, not blank. */
export const text: Reader<string> = (value, place) => {
	const name = upTo(LONGEST_NAME, value, place);
	return name === '' ? place.refuse('policy_blank') : name;
};

/** The planner's own words, maybe none: trimmed, NFC. */
export const words: Reader<string> = (value, place) => upTo(LONGEST_TEXT, value, place);

function upTo(most: number, value: unknown, place: Place): string | Refused {
	if (typeof value !== 'string') return place.refuse('policy_not_text', { value: shown(value) });
	const clean = cleanName(value);
	return clean.length > most
		? place.refuse('policy_too_long', { count: clean.length, most })
		: clean;
}

export const month: Reader<string> = (value, place) =>
	typeof value === 'string' && readMonth(value) !== null
		? value
		: place.refuse('policy_not_month', { value: shown(value) });

export const nullable =
	<Value>(reader: Reader<Value>): Reader<Value | null> =>
	(value, place) =>
		value === null ? null : reader(value, place);

/** A piece of the value, as it stands in the JSON. */
export function shown(value: unknown): string {
	const text = JSON.stringify(value) as string | undefined;
	const LONGEST = 40;
	if (text === undefined) return String(value);
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
