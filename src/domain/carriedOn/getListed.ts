import { wholeWords } from '../regexOf.ts'

const getting = wholeWords(
  String.raw`(?:miten|kuinka|mitenkä|pääseekö|pääseeks|päästäänkö|voiko|voisko) (?:\p{L}+ ){0,3}(?:pääs\p{L}+ |päästään |saadaan |saa |lisätä |lisätään |mukaan )?(?:\p{L}+ ){0,2}(?:listalle|listaan|luetteloon|luettelolle)|(?:hur|kan) (?:kommer|kan|får|hamnar) ?(?:vi|jag|man) (?:\p{L}+ ){0,3}(?:listan|förteckningen)|hur (?:kommer|hamnar) (?:vi|jag|man) (?:\p{L}+ )*(?:listan|förteckningen)|(?:how|can|could) (?:do|can|could|would|does)? ?(?:we|i|our \p{L}+|my \p{L}+|one) (?:get|be|become|go|end up)(?: (?:put|added|listed|included|in|on|onto|to|into))* (?:the|that|this|your|it)(?: list| register)?(?=\W*$)`,
)
const list = wholeWords('list\p{L}*|luettelo\p{L}*|förteckning\p{L}*|register')
const mostWords = 10

/** “How do we get on that list?”, “miten me päästään listalle?” */
export const asksToGetListed = (text: string): boolean =>
  text.split(/\s+/u).length <= mostWords && list.test(text) && getting.test(text)
