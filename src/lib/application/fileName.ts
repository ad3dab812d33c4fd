import type { Time } from './ports';

const LONGEST_TITLE = 60;

/**
 * `<title>_<YYYYMMDD-HHmm>.<extension>` in local time, at most 90 characters: letters and digits
 * of any script, space, `-` and `_`. The time keeps it apart from names that Windows reserves.
 */
export function fileName(title: string, time: Time, extension: string): string {
	const plain = [...title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N} _-]+/gu, ' ')]
		.slice(0, LONGEST_TITLE)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
	return `${plain}_${stamp(new Date(time))}.${extension}`;
}

function stamp(date: Date): string {
	const two = (value: number): string => String(value).padStart(2, '0');
	const day = `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
	return `${day}-${two(date.getHours())}${two(date.getMinutes())}`;
}
