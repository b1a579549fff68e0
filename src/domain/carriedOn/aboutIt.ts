import { regexOf } from '../regexOf.ts'

const project = String.raw`-?\s?(?:hankkeita|hanketta|hanke|projekteja|projektia|projekti|projekt|projects?)`
const others = regexOf(
  String.raw`^\W*(?:(?:onko|onks|löytyykö|löytyyks|mitä|entä|näytä|teillä|teiltä|vielä|kiva|hyvä|finns|hittar|har|ni|du|det|de|vilka|och|visa|kul|bra|are|is|there|any|do|you|have|which|what|show|me|and|ok|okei|okej|great|nice|thanks|tack|kiitos)[,.!\s]+)*(?:muita|toista|andra|fler|flera|annat|other|more|another) ([\p{L}-]{3,}?)${project}(?: (?:då|sen|sitten|vielä|också|too|as well|then|teillä|there))?\W*$`,
  'i',
)

/** “Finns det andra drönarprojekt?”: the theme of which others are asked for, as it was written. */
export const othersOfTheme = (text: string): string | undefined => others.exec(text)?.[1]

const beginning = String.raw`^\W*(?:(?:eli|siis|niin|så|alltså|so|och|and|ja)\s+)*`
const held = [
  String.raw`(?:onko|onks|onkse|oliko)(?: se| tää| tämä)? ([\p{L}-]{3,}?)${project}`,
  String.raw`(?:se|tää|tämä) (?:on|oli)(?: siis)? ([\p{L}-]{3,}?)${project}`,
  String.raw`(?:liittyykö|liittyyks|käsitteleekö|koskeeko) (?:se|tää|tämä) ([\p{L}-]{4,})`,
  String.raw`(?:det )?(?:handlar|handlade|gäller|rör)(?: det| den| projektet)?(?: alltså| väl| ju)?(?: om)? ([\p{L}-]{4,})`,
  String.raw`(?:är|var) (?:det|den)(?: alltså)? ett ([\p{L}-]{3,}?)${project}`,
  String.raw`(?:is|was) (?:it|this|that)(?: all)? about ([\p{L}-]{4,})`,
  String.raw`(?:it['’]?s|this is|that['’]?s)(?: all)? about ([\p{L}-]{4,})`,
  String.raw`(?:is|was) (?:it|this|that) an? ([\p{L}-]{3,}?) project`,
].map((way) =>
  regexOf(String.raw`${beginning}${way}(?: (?:siis|alltså|väl|då|eller|then|right|eikö))*\W*$`, 'i'),
)

/** “Handlar det om drönare alltså?”, “so it's about drones?”: what somebody takes the record to be about. */
export const themeHeld = (text: string): string | undefined =>
  held.map((way) => way.exec(text)?.[1]).find((theme) => theme !== undefined)

/** As many letters of a word stay the same in its forms and compounds. */
const stem = 5
export const speaksOf = (text: string, theme: string): boolean =>
  text.toLocaleLowerCase('fi').includes(theme.toLocaleLowerCase('fi').slice(0, stem))
