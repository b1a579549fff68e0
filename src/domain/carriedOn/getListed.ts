import { wholeWords } from '../regexOf.ts'

const how = wholeWords(
  'miten|kuinka|mitenkä|pääseekö|pääseeks|päästäänkö|pääsisikö|voiko|voidaanko|voitteko|hur|kan|kunde|how|can|could|is it possible',
)
const getting = wholeWords(
  String.raw`pääs\p{L}+|saa|saadaan|saan|lisä\p{L}+|mukaan|kommer|komma|hamnar|läggs?|lägga|med|get|be|added?|join|included|listed`,
)
const list = wholeWords('listalle|listaan|listalla|luetteloon|luettelossa|listan|förteckningen|list|register')
const mostWords = 10

/** “How do we get on that list?”, “miten me päästään listalle?” */
export const asksToGetListed = (text: string): boolean =>
  text.split(/\s+/u).length <= mostWords && [list, how, getting].every((words) => words.test(text))
