import type { Locator } from '@playwright/test';
import { expect, type Page } from '../test';

const FIRST_LETTER = 'A'.charCodeAt(0);
/** Date and customer stay at the left; Handsontable has a table of their own for them. */
const FROZEN = 2;

/** The sales sheet as a planner's hands know it. */
export class SalesPage {
	readonly grid: Locator;
	readonly preview: Locator;
	readonly lead: Locator;
	readonly commit: Locator;
	readonly foot: Locator;
	readonly strip: Locator;
	readonly refusal: Locator;
	readonly startTitle: Locator;
	readonly reference: Locator;

	constructor(readonly page: Page) {
		this.grid = page.locator(':is([role=treegrid], [role=grid])[aria-label=销售明细]');
		this.preview = page.getByRole('region', { name: '原表的前几行和有事的行' });
		this.lead = page.locator('.lead p').first();
		this.commit = page.getByRole('button', { name: /^(导入|清掉现有|替换 |更新 |没有要写的)/ });
		this.foot = page.getByRole('group', { name: '合计行' });
		this.strip = page.locator('.strip[role=status]');
		this.refusal = page.getByRole('alert');
		this.startTitle = page.getByRole('heading', { name: '把销售表粘贴进来' });
		this.reference = page.getByRole('status', { name: '单元格' });
	}

	async open(): Promise<void> {
		await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await this.page.goto('./');
		await expect(this.startTitle).toBeVisible();
		await expect(this.reference).toHaveText('A1');
	}

	/** Puts a text on the real clipboard and presses Ctrl+V, wherever the focus is. */
	async paste(text: string): Promise<void> {
		await this.page.evaluate((content) => navigator.clipboard.writeText(content), text);
		await this.page.keyboard.press('ControlOrMeta+v');
	}

	clipboard(): Promise<string> {
		return this.page.evaluate(() => navigator.clipboard.readText());
	}

	/** Pastes a table of sales and takes it as it was understood. */
	async import(text: string): Promise<void> {
		await this.paste(text);
		await this.commit.click();
		await expect(this.preview).toBeHidden();
		await expect(this.reference).toHaveText('A1');
	}

	/** A cell of the grid: column letter, row from 1. */
	cell(letter: string, row: number): Locator {
		const column = letter.charCodeAt(0) - FIRST_LETTER;
		const table = column < FROZEN ? '.ht_clone_inline_start' : '.ht_master';
		// In the grid's own count, headers are row 1 and column 1.
		const [inRow, inColumn] = [
			`[aria-rowindex="${String(row + 1)}"]`,
			`[aria-colindex="${String(column + 2)}"]`,
		];
		return this.grid.locator(
			`${table} tr${inRow} td${inColumn}, .tabulator-row${inRow} .tabulator-cell${inColumn}`,
		);
	}

	/** row: as it stands on screen; number: what stands beside it, under a sort or a filter. */
	async select(letter: string, row: number, number = row): Promise<void> {
		await this.cell(letter, row).click();
		await expect(this.reference).toHaveText(`${letter}${String(number)}`);
	}

	/** Types into a cell and leaves it with Enter. */
	async type(letter: string, row: number, text: string, number = row): Promise<void> {
		await this.select(letter, row, number);
		await this.page.keyboard.type(text);
		await this.page.keyboard.press('Enter');
	}

	/** Chooses how the rows of the preview go in. */
	async mode(name: string): Promise<void> {
		await this.page.getByRole('radio', { name, exact: true }).check();
	}

	/** A line of “what will be written”. */
	count(title: string): Locator {
		return this.page.getByRole('row').filter({ has: this.page.getByText(title, { exact: true }) });
	}

	/** Sets what a column of the preview means. */
	async mean(letter: string, meaning: string): Promise<void> {
		await this.page.getByLabel(`${letter} 列的含义`).selectOption({ label: meaning });
	}
}
