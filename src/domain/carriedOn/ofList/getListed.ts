import { wordCount } from '../../../text.ts'
import { wholeWords } from '../../regexOf.ts'

const how = wholeWords(
  'miten|kuinka|mitenkä|pääseekö|pääseeks|päästäänkö|pääsisikö|voiko|voidaanko|voitteko|hur|kan|kunde|how|can|could|is it possible',
)
const getting = wholeWords(
  String.raw`pääs\p{L}+|saa|saadaan|saan|lisä\p{L}+|mukaan|kommer|komma|hamnar|läggs?|lägga|med|get|be|added?|join|included|listed`,
)
const list = wholeWords('listalle|listaan|listalla|luetteloon|luettelossa|listan|förteckningen|list|register')

/** “How do we get on that list?”, “miten me päästään listalle?” */
export const asksToGetListed = (text: string): boolean =>
  wordCount(text) <= 10 && [list, how, getting].every((words) => words.test(text))
