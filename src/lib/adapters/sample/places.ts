/** A province the sample distributor supplies, its cities and who looks after it. */
export interface Province {
	readonly name: string;
	readonly cities: readonly [string, ...string[]];
	/** The account managers of its dealers. */
	readonly managers: readonly [string, ...string[]];
	/** How many of the dealers are there. */
	readonly weight: number;
}

export const PROVINCES: readonly Province[] = [
	{
		name: '江苏',
		cities: [
			'南京',
			'苏州',
			'无锡',
			'常州',
			'徐州',
			'南通',
			'扬州',
			'盐城',
			'淮安',
			'泰州',
			'常熟',
			'如皋',
		],
		managers: ['陈立强', '周敏', '吴晓峰'],
		weight: 34,
	},
	{
		name: '浙江',
		cities: ['杭州', '宁波', '温州', '嘉兴', '绍兴', '金华', '台州', '湖州', '义乌'],
		managers: ['赵文涛', '孙婧'],
		weight: 22,
	},
	{
		name: '安徽',
		cities: ['合肥', '芜湖', '蚌埠', '阜阳', '安庆', '滁州', '六安', '黄山'],
		managers: ['李国栋', '郑海燕'],
		weight: 22,
	},
	{
		name: '山东',
		cities: ['济南', '青岛', '临沂', '济宁', '潍坊', '烟台', '枣庄', '滕州'],
		managers: ['王建平'],
		weight: 14,
	},
	{ name: '上海', cities: ['上海'], managers: ['孙婧', '刘洋'], weight: 12 },
	{ name: '江西', cities: ['南昌', '九江', '上饶', '赣州'], managers: ['何俊'], weight: 8 },
	{ name: '福建', cities: ['福州', '厦门', '泉州', '三明'], managers: ['何俊'], weight: 8 },
];
