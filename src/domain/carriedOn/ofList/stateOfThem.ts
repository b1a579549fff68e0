import { wordCount } from '../../../text.ts'
import { wholeWords } from '../../regexOf.ts'
import { saysNoMoreThan } from '../../said/saysOnly.ts'

const not = [
  String.raw`eikä|ei|eivät|jätä|poista|ilman|älä näytä|pois|paitsi`,
  String.raw`inte|int|icke|ej|ta(?:g)? bort|lämna bort|utan|skippa|hoppa över|bort|utom|förutom|slopa`,
  String.raw`not|no(?= (?:longer|ended|running|ongoing|finished|completed|active|old|past|closed))|leave out|drop|skip|remove|without|except|hide|exclude|filter out|(?:aren|isn|haven|hasn|don|doesn)['’]?t|nothing`,
].join('|')
const over = [
  String.raw`päätty\p{L}+|loppu\p{L}*|valmi\p{L}+|vanho\p{L}+|vanhat|ohi(?: olevat)?`,
  String.raw`avslutade?(?:s|ts)?|avslutat|slutförda?|färdiga?|klara?|slut(?:at)?|gamla|upphört`,
  String.raw`ended|end|finished|finish|over|completed|complete|done|closed|concluded|old|past`,
].join('|')
const going = [
  String.raw`käynnissä(?: olev\p{L}+)?|menossa|kesken|jatku\p{L}+|meneillään(?: olev\p{L}+)?|pyöri\p{L}*|nykyis\p{L}+`,
  String.raw`pågå(?:r|ende)|igång|i gång|fortsätter|aktiva?|på gång|rullar|nuvarande`,
  String.raw`running|ongoing|continu\p{L}+|going(?: on)?|active|under way|underway|current|live`,
].join('|')
const notSaid = wholeWords(not, 'gi')
const overSaid = wholeWords(over, 'gi')
const goingSaid = wholeWords(going, 'gi')
const overDenied = wholeWords(`(?:${not})(?: the| de| niitä)? (?:${over})`)
const beside = wholeWords(
  String.raw`mitkä|mikä|mitä|niistä|näistä|noista|jotka|jotkut|jokin|joku|ne|nää|ovat|on|ole|oo|olevat|enää|vielä|yhä|edelleen|nyt|jo|vain|vaan|mukaan|listalta|kiitos|no|hei|ok|hankkeet|hankkeita|projektit|tästä|sitten|vilka|vilket|vad|va|som|de|dem|dom|di|av|den|det|är|e|ä|har|än|ännu|längre|fortfarande|nu|redan|bara|från|listan|tack|projekt|projekten|någon|nån|några|mera|mer|en|then|what|what's|whats|s|which|ones?|who|of|these|those|them|are|is|have|has|been|the|that|yet|still|anymore|any|more|longer|now|already|only|just|can|could|you|u|please|pls|projects?|from|list|all|me|show|so|far`,
  'gi',
)
const answering = /^[^\p{L}]*(?:no|ei|nej|nä|nope)[\s,.!–-]+/iu
const mostWords = 11

/** “What isn't finished yet?”, “jätä päättyneet pois”, “ta bort de avslutade”: what is not over runs, and the other way round; nothing where nothing is denied. */
export function stateOfThem(text: string): 'running' | 'ended' | undefined {
  if (wordCount(text) > mostWords) return undefined
  // “No, only the running ones”, “no mitkä on käynnissä” deny nothing of these.
  const said = text.replace(answering, ' ')
  const denied = said.replaceAll(notSaid, ' ')
  if (denied === said) return undefined
  // “Mitkä näistä on menossa, ei vanhoja” says both, and denies that they are over.
  const isOver = said.search(overSaid) >= 0
  const isGoing = !overDenied.test(said) && said.search(goingSaid) >= 0
  if (isOver === isGoing) return undefined
  const rest = denied.replaceAll(overSaid, ' ').replaceAll(goingSaid, ' ')
  if (!saysNoMoreThan(rest, beside)) return undefined
  return isOver ? 'running' : 'ended'
}
