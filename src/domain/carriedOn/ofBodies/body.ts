import { leading } from '../../said/leading.ts'
import { saysOnly } from '../../said/saysOnly.ts'

/** What people ask about a body of the programme once it was spoken of. */
const bodyFacts = ['appointed', 'meetings', 'chair', 'contact', 'members', 'task'] as const
export type BodyFact = (typeof bodyFacts)[number]

const words: Record<BodyFact, string> = {
  appointed: String.raw`nime(?:ää|si|ttää|tty)\p{L}*|nimit\p{L}+|asettaa|asetti|valits\p{L}+|utser|utsåg|utsedd|tillsätter|väljer|appoint(?:s|ed)?|names?|named|chooses?|picks?`,
  meetings: String.raw`(?:kuinka |miten )?usein|kokoont\p{L}+|kokou\p{L}+|hur ofta|möts|möten?|mötena|sammanträ\p{L}+|träffas|how often|meets?|meetings?|convenes?|milloin|koska|när|when|seuraava\p{L}*|nästa|next`,
  chair: String.raw`${leading}|puheenjohta\p{L}+|pj|ordförande\p{L}*|chairs?|chaired|chairman|chairperson|heads?|headed|by|boss|pomo|chef`,
  contact: String.raw`yhteystie\p{L}+|yhteyttä|yhteys|keneen|kehen|otan|otetaan|(?:verkko|netti|koti|web)-?sivu\p{L}*|sähköposti\p{L}*|puhelin\p{L}*|osoite|kontakt\p{L}*|kontaktar|hemsida\p{L}*|webb\p{L}*|e-?post\p{L}*|telefon\p{L}*|adress\p{L}*|contacts?|websites?|web ?pages?|e-?mail|phone|address|reach|nå|når|tavoitan|get in touch with`,
  members: String.raw`jäsen\p{L}*|istuu|istuvat|kuuluu|kuuluvat|kokoonpano\p{L}*|edusta\p{L}+|mukana|medlem\p{L}*|sitter|ingår|hör|sammansättning\p{L}*|deltar|members?|sits?|sitting|composition|belongs?|represent\p{L}*`,
  task: String.raw`tekee|tekevät|tehtävä\p{L}*|rooli\p{L}*|vastaa|gör|uppgift\p{L}*|roll\p{L}*|ansvar\p{L}*|besluta|beslutar|bestämmer|bestämma|befogenhet\p{L}*|päättää|päättävät|päätettäväksi|päätösvalta\p{L}*|decides?|does|do|tasks?|role|mandate|responsib\p{L}+`,
}
/** “Who is in it?”, “ketkä siinä on?” */
const whoIsThere =
  /^\W*(?:(?:ja|entä|no|och|and|but)\s+)?(?:who['’]?s (?:on|in) it|(?:kuka|ketkä|vem|vilka|who)(?:\s+(?:kaikki|alla|all|else))?\s+(?:siellä|siinä|on siellä|on siinä|ovat siellä|ovat siinä|är där|är med|är i den|is there|is in it|is on it|are there|are in it|are on it)(?:\s+(?:on|ovat|oikein))?)\W*$/iu

const linking = 'får|om|mistä|mihin|about|saa|saako'

/** “Who sits on it?”, “hur ofta möts den?” of the body whose card was last shown; nothing where the text has a subject of its own. */
export function askedOfBody(text: string): BodyFact | undefined {
  if (whoIsThere.test(text)) return 'members'
  return bodyFacts.find((fact) => saysOnly(text, words[fact], linking))
}
