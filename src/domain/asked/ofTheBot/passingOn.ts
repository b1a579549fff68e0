import { wholeWords } from '../../regexOf.ts'
import { saysNoMoreThan } from '../../said/saysOnly.ts'

const coordinator = String.raw`koordinaattor\p{L}*|koordinaatiohank\p{L}+|koordinaatio(?:on|lle|sta|lta|n)|samordnar(?:en|na|ens|e)?|samordningsprojekt\p{L}*|koordinator\p{L}*|(?:the |a |your )?(?:coordinators?|coordination (?:project|team)|project coordinators?)`
const pass = String.raw`välit(?:ä|än|ätkö|ättäisitkö|tää|täisitkö|etään|täkää)|vie(?: se)? eteenpäin|laita|pistä|pane|lähetä|toimita|vie|anna|siirrä|voitko (?:välittää|laittaa|lähettää|viedä)|skicka|vidarebefordra|för (?:det|den|frågan) vidare|(?:kan|kunde) du (?:skicka|föra|vidarebefordra|lämna)|lämna|pass|forward|send|relay|hand|(?:can|could|would) you (?:pass|forward|send|relay)`
const asks = String.raw`soitta\p{L}+|soittais\p{L}*|ottais\p{L}*(?: \p{L}+)? yhteyttä|ottaa(?: \p{L}+)? yhteyttä|ottamaan yhteyttä|vastais\p{L}*|pyydä|pyytää|ringa|ringer|ringde|hör(?:a)? av sig|ta kontakt|tar kontakt|kontakta|kontaktar|be|call|calls|phone|ring|contact|contacts|get back to|get in touch|reach out|have|ask`
const wishing = String.raw`halu\p{L}+|vois(?:i|ko|iko|itko)?|voiko|voitko|pyydä\p{L}*|pyytää|saisi\p{L}*|toivo\p{L}+|tahto\p{L}+|pitäis|laita|pistä|lähetä|välitä|kerro|sano|vill|skulle vilja|kunde|kan|be|önskar|säg|skicka|want|wants|would like|i['’]d like|we['’]d like|can|could|please|have|ask|tell|let`
const us = String.raw`mulle|minulle|meille|mua|minua|meitä|meihin|minuun|muhun|mun|mig|oss|me|us`

const toThem = wholeWords(
  String.raw`(?:${pass}) (?:[^\s.!?]+ ){0,5}?(?:${coordinator})|(?:${coordinator}) (?:viesti\p{L}*|kysymy\p{L}+|ett meddelande|en fråga)|(?:koordinaattorille|koordinaattoreille|samordnaren|coordinators?) (?:[^\s.!?]+ )?(?:viesti\p{L}*|terveis\p{L}+)`,
)
const called = wholeWords(
  String.raw`(?:${wishing}) (?:[^\s.!?]+ ){0,4}?(?:${coordinator}) (?:[^\s.!?]+ ){0,3}?(?:${asks}) (?:[^\s.!?]+ ){0,2}?(?:${us})|(?:${coordinator}) (?:[^\s.!?]+ ){0,2}?(?:${asks}) (?:${us})|(?:${coordinator}) (?:[^\s.!?]+ ){0,2}?(?:${us}) (?:${asks})|(?:${wishing}) (?:[^\s.!?]+ ){0,3}?(?:${coordinator}) (?:soitta\p{L}+|ottamaan) (?:${us})`,
)
const only = [
  coordinator,
  pass,
  String.raw`ok|okei|okej|okay|no|joo|kyllä|ja|jo|yes|yeah|sure|niin|hyvä|kiitos|tack|thanks|thank you|please|snälla|gärna|sit|sitten|sit(?:te)?|nyt|nu|now|då|then|siis|vaan|tehdään niin|do|voitko|kan du|can you|could you|välittää|you`,
  String.raw`se|sen|tämä|tää|tän|tämän|toi|ton|tuo|tuon|kysymy\p{L}+|asia|asian|viesti|viestini|eteenpäin|det|den|det här|detta|frågan|fråga|min|vidare|till|åt|mig|mej|oss|en|nån|någon|it|this|that|the|my|our|question|on|along|to|over|for me|for us|a|some|mun|minun|meidän|jollekin|jollekulle|puolesta\p{L}*`,
].map((words) => wholeWords(words, 'gi'))
const passing = wholeWords(pass)
/** Whether it may, or what coordinators do with it. */
const asksOfPassing = wholeWords(
  String.raw`miten|kuinka|mitä|milloin|kuka|hur|vad|när|vem|how|what|when|who|which|mikä|saako|får man|raport\p{L}+|rapport\p{L}*|hakemu\p{L}+|ansök\p{L}+|application`,
)

export type PassingOn = 'that' | 'message'

/**
 * “Välitä se koordinaattorille”, “skicka frågan till samordnaren”: `that`, what was asked before; “I’d like a coordinator
 * to call me”: `message`, something of its own. Nothing where it is asked how that is done, or by whom.
 */
export function passingOn(text: string): PassingOn | undefined {
  if (asksOfPassing.test(text)) return undefined
  if (passing.test(text) && saysNoMoreThan(text, ...only)) return 'that'
  return toThem.test(text) || called.test(text) ? 'message' : undefined
}

/** Names whom it is for; else it is only meant where that was offered. */
export const namesCoordinator = (text: string): boolean => coordinatorSaid.test(text)
const coordinatorSaid = wholeWords(coordinator)
