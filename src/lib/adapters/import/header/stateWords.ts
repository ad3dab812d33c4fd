import { matchKey } from './matchKey';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(matchKey));

/** Titles of a column that says what became of an order. */
export const STATE_TITLES = words(
	'订单状态 交易状态 单据状态 状态 订单交易状态 orderstatus status salesstatus orderstate fulfillmentstatus',
);
/** Orders that brought no sale in the end. */
export const CANCELLED_WORDS = words(
	'交易关闭 订单关闭 已取消 取消 订单取消 已撤销 撤销 已作废 作废 未成交 等待买家付款 待付款 退款成功 已退款 全额退款 草稿 cancelled canceled void voided refunded draft',
);
/** Titles of a column that says what kind of paper a row is. */
export const KIND_TITLES = words(
	'单据类型 业务类型 交易类型 销售类型 订单类型 出库类型 类型 documenttype doctype transactiontype ordertype type',
);
/** Papers that take sales back. */
export const RETURN_WORDS = words(
	'退货 销售退货 退货单 销售退货单 销售退货入库 退货入库 退款 退款单 红字 红字发票 红冲 return returns returned salesreturn refund creditnote creditmemo',
);
