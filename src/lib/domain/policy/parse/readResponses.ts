import { named, nullable, number, object, type Reader } from './readers';

const readJudgement: Reader = object({
	zero: number('responses.*.*.zero'),
	half: number('responses.*.*.half'),
	more: number('responses.*.*.more'),
	saturation: number('responses.*.*.saturation'),
});

/** By tier, null: not judged; whether sales rise with effort is found by `checkPolicy`, on the whole policy. */
export const readResponses: Reader = object({
	money: named(nullable(readJudgement)),
	calls: named(nullable(readJudgement)),
});
