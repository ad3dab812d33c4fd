import { flushSync, mount, unmount } from 'svelte';
import type { OutBook } from '$lib/domain/sharing/outTable';
import PrintBook from './PrintBook.svelte';

/** Prints a book and nothing else; the page is as it was when the browser is done. */
export function printBook(book: OutBook, time: string): void {
	const paper = mount(PrintBook, { target: document.body, props: { book, time } });
	flushSync();
	addEventListener('afterprint', () => void unmount(paper), { once: true });
	print();
}
