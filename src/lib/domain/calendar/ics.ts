import { dayInMonth, monthInYear, monthOfDay, yearOf } from '../primitives/day';
import { dayOfNumber, type DayNumber } from '../primitives/dayNumber';

/** A whole day in a calendar file. */
export interface CalendarEvent {
	/** The same each time it is written, so that a second import moves it instead of doubling it. */
	readonly uid: string;
	readonly day: DayNumber;
	readonly summary: string;
	/** Empty: none. */
	readonly description: string;
}

const LINE = '\r\n';
/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LONGEST_LINE = 75;
const TWO = 2;
const FOUR = 4;

/**
 * Whole days as a calendar file (RFC 5545) [CAL-9]: dates without a time zone, the same day wherever it
 * is opened.
 *
 * @param now Milliseconds since 1970: when it is written.
 */
export function icsOf(name: string, events: readonly CalendarEvent[], now: number): string {
	const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Tierplan//Calendar//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escaped(name)}`,
		...events.flatMap(({ uid, day, summary, description }) => [
			'BEGIN:VEVENT',
			`UID:${escaped(uid)}`,
			`DTSTAMP:${stamp}`,
			`DTSTART;VALUE=DATE:${dateOf(day)}`,
			`DTEND;VALUE=DATE:${dateOf(day + 1)}`,
			`SUMMARY:${escaped(summary)}`,
			...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	];
	return lines.map((line) => folded(line) + LINE).join('');
}

function dateOf(number: DayNumber): string {
	const day = dayOfNumber(number);
	const month = monthOfDay(day);
	const padded = (value: number, length: number): string => String(value).padStart(length, '0');
	return `${padded(yearOf(month), FOUR)}${padded(monthInYear(month), TWO)}${padded(dayInMonth(day), TWO)}`;
}

/** TEXT of RFC 5545, 3.3.11: no control character but the line break, which is written as \n. */
const escaped = (text: string): string =>
	text
		.replaceAll(/[\\;,]/g, String.raw`\$&`)
		.replaceAll(/\r\n?|\n/g, String.raw`\n`)
		.replaceAll(/\p{Cc}/gu, ' ');

/** Lines of at most 75 octets, never cut inside a character; what goes on begins with a blank. */
function folded(line: string): string {
	let cut = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character.codePointAt(0)!);
		if (octets + size > LONGEST_LINE) {
			cut += `${LINE} `;
			octets = 1;
		}
		cut += character;
		octets += size;
	}
	return cut;
}

const ONE_OCTET = 0x80;
const TWO_OCTETS = 0x800;
const THREE_OCTETS = 0x1_0000;
const octetsOf = (code: number): number =>
	1 + Number(code >= ONE_OCTET) + Number(code >= TWO_OCTETS) + Number(code >= THREE_OCTETS);
