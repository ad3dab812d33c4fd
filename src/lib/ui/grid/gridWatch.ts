import type { GridLayout } from './layout';
import type { Page } from './pages';

/** Who is told what a drawn grid shows. */
export interface GridWatch {
	page(page: Page): void;
	layout(layout: GridLayout): void;
	selected(): void;
}
