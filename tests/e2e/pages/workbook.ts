import type { Locator } from '@playwright/test';
import { expect, type Page } from '../test';

const SHEETS = {
	sales: '销售',
	customers: '客户',
	tiers: '分级',
	staffing: '人员',
	promotion: '促销',
	checks: '预警',
	churn: '流失与开发',
	calendar: '日程',
} as const;

/** The workbook around the sheets, as a planner's hands know it (in Chinese). */
export class Workbook {
	readonly lead: Locator;
	readonly scenarios: Locator;

	constructor(readonly page: Page) {
		this.lead = page.locator('main .lead p').first();
		this.scenarios = page.getByRole('group', { name: '方案' });
	}

	/** A fresh browser with the sample of a liquor distributor. */
	async openSample(): Promise<void> {
		await this.page.goto('./');
		await this.page.getByRole('button', { name: /白酒经销/ }).click();
		await expect(this.page.getByText('这是样例数据。')).toBeVisible();
	}

	async show(sheet: keyof typeof SHEETS): Promise<void> {
		const tabs = this.page.getByRole('navigation', { name: '工作表' });
		await tabs.getByRole('link', { name: SHEETS[sheet] }).click();
		if (sheet !== 'sales') await expect(this.lead).toBeVisible();
	}

	/** Opens a sheet by its tab, in either language; '' is the first one, else 'tiers/' and so on. */
	async open(route: string): Promise<void> {
		const tabs = this.page.getByRole('navigation').last();
		const link =
			route === '' ? tabs.getByRole('link').first() : tabs.locator(`a[href$="${route}"]`);
		await link.click();
		await expect(this.page).toHaveURL(new RegExp(`/${route}(\\?|$)`));
		await expect(this.page.getByRole('heading').first()).toBeVisible();
	}

	/** The handle of a tier's cut. */
	cut(tier: string): Locator {
		return this.page.getByRole('slider', { name: tier });
	}

	async saved(): Promise<void> {
		await expect(this.page.getByText(/已保存到本浏览器/)).toBeVisible();
	}
}
