/** What every snapshot says of itself in its first line. */
export const FORMAT = 'tierplan.snapshot';
/** A later capability adds optional tables and raises minor; only a change of meaning raises major. */
export const MAJOR = 1;
export const MINOR = 6;

export interface Version {
	readonly major: number;
	readonly minor: number;
}

const HEAD = `{"format":"${FORMAT}","version":`;

/** Line 1: opens the object. */
export const headLine = (version: Version): string =>
	`${HEAD}{"major":${version.major},"minor":${version.minor}},`;

const HEAD_LINE = new RegExp(
	`^\\{"format":"${FORMAT.replace('.', '\\.')}","version":\\{"major":(0|[1-9]\\d{0,8}),"minor":(0|[1-9]\\d{0,8})\\},$`,
);

/** The version that line 1 names; null when it is not a line this app writes. */
export function readHeadLine(line: string): Version | null {
	const match = HEAD_LINE.exec(line);
	return match === null ? null : { major: Number(match[1]), minor: Number(match[2]) };
}

/** Could these first characters be the beginning of a snapshot? */
export const startsLikeSnapshot = (text: string): boolean =>
	HEAD.startsWith(text) || text.startsWith(HEAD);

/** Last line: closes the object with the sha-256 of every byte before this line. */
export const sealLine = (sha256: string): string => `"sha256":"${sha256}"}`;
export const isSealLine = (line: string): boolean => /^"sha256":"[0-9a-f]{64}"\}$/.test(line);

/** Never a key of an object in a snapshot: names of customers, products … are values. */
export const FORBIDDEN_KEY = /"(?:__proto__|constructor|prototype)":/;
