import { remembering } from '../../cache.ts'
import { wholeWords } from '../regexOf.ts'

const numerals = ['yksi|ett|one', 'kaksi|två|two', 'kolme|tre|three', 'neljä|fyra|four', 'viisi|fem|five']

const stems = [
  String.raw`ensimm?äi\p{L}+|eka\p{L}*|ykkö[ns]\p{L}*|första|ettan|1:an|förstnämnda|översta|yli(?:n|ntä|mmä\p{L}*|mpä\p{L}*)|first|1st|top one`,
  String.raw`toi(?:nen|se\p{L}*|sta)|toka\p{L}*|kakko[ns]\p{L}*|tvåan|2:an|(?<=(?:^|\s)(?:den|det|om|i|av|på)\s)andra|andra(?= (?:projektet|utlysningen|omgången|prioriteringen|raden|gruppen))|^\W*(?:och )?andra\W*$|second|2nd`,
  String.raw`kolma\p{L}+|kolmo[ns]\p{L}*|trean|3:an|tredje|third|3rd`,
  String.raw`neljä[sn]\p{L}*|nelo[ns]\p{L}*|fyran|fjärde|fourth|4th`,
  String.raw`viide\p{L}+|femte|fifth|5th`,
].map(
  (words, at) =>
    String.raw`${words}|(?:number|numero|nummer|nro|nr|no)\.? (?:${at + 1}|${numerals[at]})(?!\d)`,
)

const forms = stems.map((words) => wholeWords(words))

/** Ordinal numbers in a text, in any form: positions from 0. */
export const ordinalsIn = remembering((text): readonly number[] =>
  forms.flatMap((words, at) => (words.test(text) ? [at] : [])),
)

const any = wholeWords(stems.join('|'), 'gi')
export const withoutOrdinals = (text: string) => text.replaceAll(any, ' ')
