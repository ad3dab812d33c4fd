export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** null: it is none. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
	try {
		return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	} catch {
		return null;
	}
}
