import type { Sample } from '$lib/application/ports';
import type { AttributeId } from '$lib/domain/customer/attributes';
import type { AttributeValue } from '$lib/domain/customer/sheet';
import { NameList } from '$lib/domain/ledger/names';
import { dayOf, monthText } from '$lib/domain/primitives/day';
import { FEN_PER_YUAN } from '$lib/domain/primitives/units';
import { FIRST_MONTH, MONTHS } from '../calendar';
import { Random } from '../random';
import { accountRecords } from './accountRecords';
import { makeAccounts, type Account } from './accounts';

const SEED = 20_261_101;
/** Of its own, so that the records draw nothing from the rest. */
const RECORDS_SEED = 20_261_127;
/** Bills are drawn on this day. */
const BILL_DAY = 25;
const BILL_DIGITS = 4;
const WITH_SHARE = 12;
/** Of each channel, what is on its bill. */
const PRODUCTS: Readonly<Record<Account['channel'], readonly [string, ...string[]]>> = {
	大客户: ['数据专线', '云主机', '集团固话', '视频会议'],
	商业: ['商务宽带', '固话套餐', '企业邮箱'],
	公众: ['家庭宽带', '手机套餐'],
	流动: ['预付费卡'],
};

/**
 * The second sample: an invented telecom branch with 280 customers in four channels and a bill a
 * month for the 24 months to October 2026. It comes with the telecom template. The same everywhere.
 */
export function createTelecomSample(): Sample {
	const random = new Random(SEED);
	const accounts = makeAccounts(random);
	const bills = billsOf(accounts, random);
	const text = (of: (bill: Bill) => string) => {
		const list = new NameList();
		const codes = Int32Array.from(bills, (bill) => list.code(of(bill)));
		return { codes, names: list.from(0) };
	};
	const order = text((bill) => bill.number);
	const product = text((bill) => bill.product);
	const channel = text(({ account }) => account.channel);
	const region = text(({ account }) => account.region);
	const manager = text(({ account }) => account.manager);
	const places = new Map(accounts.map((account, place) => [account, place]));
	return {
		template: 'telecom',
		batch: {
			rows: bills.length,
			day: Int32Array.from(bills, ({ month }) => dayOf(FIRST_MONTH + month, BILL_DAY)),
			customer: Int32Array.from(bills, ({ account }) => places.get(account)!),
			amount: Float64Array.from(bills, ({ amount }) => amount),
			numbers: {
				quantity: null,
				profit: Float64Array.from(bills, ({ profit }) => profit),
				promotion: null,
				sellThrough: null,
			},
			texts: {
				order: order.codes,
				product: product.codes,
				category: null,
				channel: channel.codes,
				region: region.codes,
				shipRegion: null,
				manager: manager.codes,
			},
			extraColumns: [],
			extra: [],
			names: {
				customer: accounts.map(({ name }) => name),
				order: order.names,
				product: product.names,
				category: [],
				channel: channel.names,
				region: region.names,
				shipRegion: [],
				manager: manager.names,
				extra: [],
			},
			refused: [],
			roundedRows: 0,
		},
		customers: {
			columns: new Map<AttributeId, readonly AttributeValue[]>([
				['channel', accounts.map((account) => account.channel)],
				[
					'walletShare',
					accounts.map((_, place) => (place < WITH_SHARE ? random.whole(30, 95) / 100 : null)),
				],
			]),
		},
		registers: accountRecords(accounts, new Random(RECORDS_SEED)),
	};
}

/** A line of a bill; money in fen. */
interface Bill {
	readonly account: Account;
	/** From 0. */
	readonly month: number;
	readonly number: string;
	readonly product: string;
	readonly amount: number;
	readonly profit: number;
}

/** A bill for each customer and month, by month, then by customer. */
function billsOf(accounts: readonly Account[], random: Random): readonly Bill[] {
	const bills: Bill[] = [];
	for (let month = 0; month < MONTHS; month++) {
		accounts.forEach((account, place) => {
			if (month < account.from || month > account.to) return;
			const trend = 1 + account.growth * (month / (MONTHS - 1) - 1 / 2);
			const amount = Math.round(account.bill * trend * random.around(0.75, 1.25)) * FEN_PER_YUAN;
			const number = String(place + 1).padStart(BILL_DIGITS, '0');
			bills.push({
				account,
				month,
				number: `ZD${monthText(FIRST_MONTH + month).replace('-', '')}-${number}`,
				product: random.pick(PRODUCTS[account.channel]),
				amount,
				profit: Math.round(amount * account.margin),
			});
		});
	}
	return bills;
}
