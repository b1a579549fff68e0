import { wholeWords } from '../../regexOf.ts'

const forWhom = String.raw`\p{L}+ll(?:emme|eni)|meille|minulle|mulle|(?:för|åt|till) (?:vår|vårt|våra|min|mitt|mina|oss|mig)(?: \p{L}+)?|for (?:my|our) (?:\p{L}+ )?\p{L}+|for (?:us|me)`
const projects = String.raw`(?:hevi-?)?hankkeita|projekteja|(?:hevi-?)?projekt|(?:\p{L}+ )?projects`
const looking = wholeWords(
  String.raw`(?:minä |mä |me )?(?:etsin|etsimme|etsitään|etsiskelen|haen|haemme|haetaan|hakusessa)(?: (?:${forWhom}|nyt|parhaillaan|sellaisia|tietoa|kaikkia))*(?= (?:${projects}))|(?:(?:jag|vi) )?(?:söker|letar)(?: efter)?(?: (?:${forWhom}|nu|alla))*(?= (?:${projects}))|(?:i['’]?m|i am|we['’]?re|we are)? ?(?:looking|searching) for(?: all)?(?: the)?(?= (?:${projects}))`,
)
const whom = wholeWords(forWhom, 'gi')

/** “Etsin tutkimusryhmällemme hankkeita, joissa …”, “I'm looking for projects that …”: asks to see them, whoever they are for. */
export function askedToSee(text: string): string {
  return looking.test(text) ? text.replace(looking, 'show ').replaceAll(whom, ' ').trim() : text
}
