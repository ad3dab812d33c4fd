import fc from 'fast-check';
import { expect, it } from 'vitest';
import { icsOf, type CalendarEvent } from './ics';
import { on } from './testing/rosterFor';

const NOW = Date.UTC(2026, 10, 3, 6, 7, 8, 999);
const event = (summary: string, description = ''): CalendarEvent => ({
	...{ uid: 'visit-1@tierplan', day: on(2026, 12, 31), summary, description },
});

/** A reader of its own: unfolds, splits at the first colon, takes the escapes back. */
function readIcs(file: string): Map<string, string>[] {
	expect(file.endsWith('\r\n')).toBe(true);
	expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	const lines = file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
	const events: Map<string, string>[] = [];
	for (const line of lines) {
		const at = line.indexOf(':');
		const [name, value] = [line.slice(0, at), line.slice(at + 1)];
		if (line === 'BEGIN:VEVENT') events.push(new Map());
		else if (name !== 'END') events.at(-1)?.set(name, value);
	}
	return events;
}
const plainOf = (value: string): string =>
	value.replaceAll(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character));

it('[CAL-9] writes whole days without a time zone, the end on the day after', () => {
	const [one] = readIcs(icsOf('拜访', [event('甲')], NOW));
	expect(one).toEqual(
		new Map([
			['UID', 'visit-1@tierplan'],
			['DTSTAMP', '20261103T060708Z'],
			['DTSTART;VALUE=DATE', '20261231'],
			['DTEND;VALUE=DATE', '20270101'],
			['SUMMARY', '甲'],
			['TRANSP', 'TRANSPARENT'],
		]),
	);
	expect(readIcs(icsOf('', [], NOW))).toEqual([]);
});

it('[CAL-9] keeps commas, semicolons, backslashes, colons and line breaks', () => {
	const text = 'A; B, C\\n: “x”\r\nBEGIN:VEVENT\n\u0007end';
	const events = readIcs(icsOf('a,b;c', [event(text, text)], NOW));
	expect(events).toHaveLength(1);
	expect(plainOf(events[0]!.get('SUMMARY')!)).toBe('A; B, C\\n: “x”\nBEGIN:VEVENT\n end');
	expect(plainOf(events[0]!.get('DESCRIPTION')!)).toBe('A; B, C\\n: “x”\nBEGIN:VEVENT\n end');
});

it('[CAL-9] folds at 75 octets and never inside a character, whatever the name', () => {
	const octets = new TextEncoder();
	const names = fc.string({ unit: fc.constantFrom('a', 'é', '酒', '😀', ',', '\\', ' ', '\n') });
	fc.assert(
		fc.property(names, (name) => {
			const file = icsOf(name, [event(`${name}😀`.repeat(9))], NOW);
			for (const line of file.split('\r\n')) {
				expect(octets.encode(line).length).toBeLessThanOrEqual(75);
				expect(line.isWellFormed()).toBe(true);
			}
			expect(plainOf(readIcs(file)[0]!.get('SUMMARY')!)).toBe(`${name}😀`.repeat(9));
		}),
		{ numRuns: 100 },
	);
});
