import { hasWords } from '../../../text.ts'
import { anyForm, several } from '../../recordKinds.ts'
import { regexOf, wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'

const theirs = 'ne|niitä|nuo|noita|dem|dom|de|them|those|these|alla|kaikki|all'
const them = wholeWords(theirs)
const please = String.raw`please|kiitos|tack|for me|för mig|minulle|mulle|kaikki|alla|all|you|du|voisitko|voitko|kunde|snälla|nimeltä|vid namn|by name|names|nimet|namn|namnen|ihan|sitten|then|då`
const telling = String.raw`luettele|luettelisitko|lueta|nimeä|listaa|listaisitko|näytä|räkna upp|rada upp|lista|nämn|namnge|visa|list|name|enumerate|show`
const which = String.raw`mitkä|vilka|which(?: ones)?`
const alone = regexOf(
  String.raw`^\W*(?:which ones|which|name them|mitkä|ketkä|luettele|vilka då|vilka|räkna upp)(?: please| kiitos| tack)?\W*$`,
  'i',
)

const whichAreThose = regexOf(
  String.raw`^\W*(?:ja |och |and )?(?:vilka (?:är|var) (?:det|de|dom)(?: då)?|mitkä (?:ne|nämä) (?:on|ovat|oli|olivat)|mitkä (?:on|ovat) (?:ne|nämä)|mit ne on|which (?:are (?:they|those)|ones are (?:they|those)))\W*$`,
  'i',
)

/** “List them”, “luettele ne”, “räkna upp dem”, “mitkä ne on?” after a count or a text. */
export const asksToListThem = (text: string): boolean =>
  alone.test(text) ||
  whichAreThose.test(text) ||
  (them.test(text) && saysOnly(text, `${telling}|${which}`, please, theirs))

const list = String.raw`hankelista\p{L}*|projektlista\p{L}*|universitetslista\p{L}*|yliopistolista\p{L}*|yrityslista\p{L}*|företagslista\p{L}*|list(?:a|aa|aan|an|alle|as|s|at|orna)?|listalle|luettelo(?:on|a)?|results|tuloks\p{L}+|resultaten?`
const back = String.raw`takaisin|takas|takasin|palaa|palataan|palaan|palaisin|mennään|uudelleen|uudestaan|taas|tillbaka|igen|på nytt|gå|back|again|return|previous|same|edelliseen|edellinen|föregående|earlier|go|get|let s|let's|take|me|us|ta|oss|mig|mennä|sama|samaan|siihen|show|näytä|visa`
const again = wholeWords(back)
/** “The universities list”, “hankelistaan”. */
const kinds = String.raw`${Object.values(anyForm).join('|')}|${several.call}|hankelista\p{L}*|hakulista\p{L}*|projektlista\p{L}*|universitetslista\p{L}*|yliopistolista\p{L}*|yrityslista\p{L}*|företagslista\p{L}*|to|the|of|till|den|siihen|tuohon|kaikkien|alkuperäiseen|ensimmäiseen`

/** “Back to the list”, “takas listaan”, “listan igen, tack”. */
export const asksForListAgain = (text: string): boolean =>
  again.test(text) && saysOnly(text, list, back, please, kinds)

/** “How many?”, “montako niitä on?” after a list. */
export const asksHowMany = (text: string): boolean => howMany.test(text)
const howMany = regexOf(
  String.raw`^\W*(?:ja |och |and |so )?(?:how many|montako|kuinka monta|kuinka moni|hur många)(?: (?:niitä|ne|näitä|on|oli|yhteensä|är|de|det|dom|blev|blir|totalt|are|there|they|of them|is that|in all|in total|altogether|siinä|listalla|på listan|on the list))*\W*$`,
  'i',
)

const more = wholeWords(
  '(?:näytä|anna|onko|onks|löytyykö) (?:vielä )?lisää|lisää|seuraavat|seuraava|(?:visa|finns det) (?:mer|mera|fler|flera)|mera?|fler|nästa|show (?:me )?more|(?:are there )?any more|more|next',
)
/** “Näytä lisää”, “finns det fler?” */
export const asksForMore = (typed: string) => /\p{L}/u.test(typed) && !hasWords(typed.replace(more, ''))
