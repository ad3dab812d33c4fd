import type { SalesColumn } from '$lib/domain/ledger/columns';

/** What a title can name in a table of sales. */
export type Role = SalesColumn | 'price' | 'cost' | 'unit-cost' | 'code' | 'year';

const words = (...lines: string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/**
 * Titles by what they name, Chinese, English, then pinyin; compared without case, spaces, marks and
 * what stands in brackets, and in simplified characters. Where a table has several, the earlier one
 * is meant, so the order is a rule:
 * the day of the sale or order comes before payment, shipping and due days;
 * a name before a number (DOMAIN 2: the customer is a name, its number a fact about it);
 * the buyer before the shop that sold;
 * the sum with tax and what was paid before plain sums, those before sums without tax (DOMAIN 2:
 * amount, tax included); the own currency before the foreign one; list prices last.
 */
export const SALES_WORDS: Readonly<Record<Role, readonly string[]>> = {
	date: words(
		'日期 销售日期 订单日期 下单日期 下单时间 订单时间 订单创建时间 开单日期 单据日期 开票日期 业务日期',
		'交易日期 交易时间 成交时间 成交日期 制单日期 记账日期 过账日期 付款时间 支付时间 付款日期 支付日期',
		'月份 年月 销售月份 所属月份 统计月份 会计期间 期间 账期 月 季度 时间 创建时间',
		'出库日期 出库时间 发货日期 发货时间 出货日期 送货日期',
		'date orderdate saledate salesdate invoicedate transactiondate documentdate docdate billingdate',
		'purchasedate postingdate bookingdate ordertime orderedat orderdatetime datetime timestamp day month',
		'yearmonth salesmonth period quarter createdat shipdate shippingdate shippeddate dispatchdate deliverydate',
		'riqi xiaoshouriqi dingdanriqi xiadanriqi xiadanshijian danjuriqi kaidanriqi yuefen nianyue fahuoriqi',
	),
	customer: words(
		'客户 客户名称 客户名 客户全称 客户简称 客户单位 购货单位 购货单位名称 购买方 购买方名称 购方名称 买方 买方名称',
		'往来单位 往来单位名称 客商 客商名称 单位名称 经销商 经销商名称 代理商 代理商名称 分销商 分销商名称 加盟商',
		'商户 商户名称 终端 终端名称 门店 门店名称 网点 网点名称 买家 买家名称 买家昵称 买家会员名 会员名 会员名称 会员昵称',
		'用户 用户名 用户名称 用户昵称 会员姓名 客户姓名 顾客 顾客名称 收货单位 收货人 收货人姓名 收件人 公司名称 企业名称 店铺 店铺名称 店名 公司 姓名',
		'customer customername custname customerfullname clientname client dealername dealer distributorname',
		'distributor accountname soldtoparty soldtoname soldto billtoname billtocustomer billto buyername buyer',
		'account name1 retailer retailername outlet outletname store storename shop shopname company companyname party partyname',
		'kehu kehumingcheng kehuming jingxiaoshang jingxiaoshangmingcheng zhongduan mendian mendianmingcheng wangdian gouhuodanwei wanglaidanwei',
	),
	code: words(
		'客户编码 客户编号 客户代码 客户号 客户id 经销商编码 经销商编号 经销商代码 往来单位编码 往来单位编号 往来单位代码',
		'购货单位编码 购货单位代码 客商编码 门店编码 门店编号 门店代码 终端编码 终端编号 网点编码 网点编号 会员号 会员编号 会员id 买家id 用户id 用户编号 用户编码',
		'customerid customercode customerno customernumber custid custno custcode clientid clientcode dealerid dealercode',
		'accountid accountno accountnumber storenumber storeid storeno storecode soldtocode memberid buyerid userid',
		'kehubianma kehubianhao kehudaima kehuid',
	),
	order: words(
		'订单号 订单编号 单号 单据编号 单据号 单据号码 销售单号 销售订单号 订单id 主订单编号 出库单号 发货单号 发票号 发票号码',
		'合同号 合同编号 交易号 交易单号 小票号 流水号 凭证号 订单',
		'order orderid orderno ordernumber ordercode salesorder salesorderno sonumber invoice invoiceno invoicenumber',
		'invoiceid invoiceitemnumber invoiceandlineno documentno documentnumber docno transactionid transactionno receiptno billno',
		'dingdanhao dingdanbianhao danhao danjubianhao fapiaohao hetonghao',
	),
	product: words(
		'产品 产品名称 商品 商品名称 品名 货品 货品名称 物料 物料名称 物料描述 存货名称 宝贝标题 商品标题 产品描述 品项',
		'规格型号 型号 规格 sku 产品编码 商品编码 物料编码 存货编码 物料号 货号',
		'product productname itemname itemdescription productdescription description item material materialdescription',
		'model sku stockcode productid productcode itemno itemcode itemnumber',
		'chanpin chanpinmingcheng shangpin shangpinmingcheng pinming huopin wuliao wuliaomingcheng xinghao guige',
	),
	category: words(
		'品类 产品类别 商品类别 类别 分类 产品分类 商品分类 产品大类 大类 物料组 产品线 系列 品牌',
		'category categoryname productcategory itemcategory productline productgroup producttype series brand subcategory',
		'pinlei chanpinleibie leibie fenlei pinpai',
	),
	channel: words(
		'渠道 渠道类型 渠道名称 客户渠道 销售渠道 客户类型 客户类别 业态 通路 细分 客户细分',
		'channel channeltype saleschannel customertype customergroup customersegment segment',
		'qudao qudaoleixing kehuleixing',
	),
	region: words(
		'区域 大区 销售区域 所属区域 所在区域 地区 省区 片区 省份 所属省份 省 市场 城市 市 区县',
		'region salesregion territory area province state country city district county market',
		'quyu daqu diqu shengfen sheng chengshi',
	),
	shipRegion: words(
		'销往区域 流向 流向区域 收货区域 收货地区 收货省份 收货省 收货城市 发货区域 送货地区 目的地',
		'shipregion shipto shiptoregion shiptostate shiptocountry destination',
		'xiaowangquyu liuxiang shouhuoquyu',
	),
	manager: words(
		'客户经理 业务员 销售员 业务经理 区域经理 销售经理 销售人员 销售代表 业务代表 业务人员 销售顾问 负责人 经办人 跟单员',
		'manager accountmanager salesperson salespersonname salesman salesrep salesrepresentative rep accountexecutive salesmanager areamanager regionalmanager seller owner',
		'kehujingli yewuyuan xiaoshouyuan yewujingli fuzeren',
	),
	quantity: words(
		'数量 销量 销售数量 实发数量 出库数量 发货数量 出货数量 订单数量 订货数量 购买数量 成交数量 件数 箱数 瓶数 台数 吨数',
		'quantity qty quantitysold qtysold salesquantity salesqty orderquantity orderqty quantityordered unitssold units',
		'bottlessold bottles cases pieces salesvolume volume',
		'shuliang xiaoliang xiaoshoushuliang jianshu xiangshu',
	),
	amount: words(
		'含税金额 价税合计 含税销售额 含税销售金额 本币含税金额 本币价税合计 本位币价税合计',
		'实付金额 实付 实付款 实付款金额 买家实际支付金额 实际支付金额 付款金额 支付金额 实收金额 实收 成交金额 成交额',
		'销售额 销售金额 金额 销售收入 营业额 营业收入 营收 收入 交易额 交易金额 货款 本币金额 本位币金额 结算金额',
		'订单金额 订单总额 出货金额 发货金额 出库金额 开票金额 净销售额 业绩 总金额 总额 总价 应付金额 买家应付货款 原币金额',
		'不含税金额 未税金额 无税金额 不含税销售额 折前金额 吊牌金额',
		'amountincludingtax amountincltax grossamount amountwithtax netsales salesamount sales sale saleamount saledollars revenue turnover',
		'totalsales amount netamount netrevenue netvalue linetotal lineamount totalamount',
		'ordertotal orderamount ordervalue invoiceamount invoicevalue extendedprice extendedamount totalprice totalvalue salesvalue value',
		'grosssales amountexcludingtax amountexcltax amountpaid paidamount',
		'hanshuijine jiashuiheji shifujine shishoujine shishou chengjiaojine xiaoshoue xiaoshoujine jine yingyee shouru huokuan dingdanjine',
	),
	profit: words(
		'毛利 毛利额 毛利润 销售毛利 利润 利润额 销售利润 边际贡献 贡献毛利 贡献',
		'profit grossprofit grossprofitamount grossmarginamount margin grossmargin contribution',
		'maoli maolie lirun',
	),
	promotion: words(
		'促销费用 促销费 促销 促销投入 促销金额 市场费用 费用投入 推广费 活动费用',
		'promotion promotioncost promo promotionspend tradespend promospend',
		'cuxiaofeiyong cuxiaofei',
	),
	sellThrough: words(
		'动销金额 动销额 动销 动销销售额 终端动销 终端动销额 终端动销金额 下游销售额',
		'sellthrough sellthroughamount sellthroughsales sellthroughrevenue sellthru sellout selloutamount selloutsales',
		'dongxiaojine dongxiaoe dongxiao',
	),
	price: words(
		'含税单价 成交单价 成交价 实际单价 销售单价 单价 售价 销售价 供货价 出厂价 价格 不含税单价',
		'unitprice priceeach sellingprice unitsellingprice saleprice price rate',
		'danjia hanshuidanjia shoujia',
	),
	cost: words(
		'成本 成本金额 成本额 销售成本 总成本 成本合计 含税成本',
		'cost costamount totalcost salescost costofsales cogs costofgoodssold',
		'chengben chengbenjine xiaoshouchengben',
	),
	'unit-cost': words(
		'单位成本 成本单价 成本价 单件成本 单箱成本 单瓶成本 单台成本 每件成本 每箱成本 每瓶成本 进货价 进货单价 采购价 采购单价 进价',
		'unitcost costprice costperunit costeach costperitem purchaseprice bottlecost statebottlecost',
		'danweichengben chengbenjia jinjia',
	),
	year: words('年 年份 年度 销售年份 year fiscalyear salesyear nianfen'),
};
