import { wholeWords } from '../../regexOf.ts'

const bodies = String.raw`organisaatio\p{L}*|toimij\p{L}+|organisation(?:er|erna)?|aktör(?:er|erna)?|organi[sz]ations?|actors?`
const byKind = wholeWords(
  String.raw`(?:${bodies}) (?:by|per|enligt|efter) (?:type|kind|typ|slag|sort)|(?:${bodies}) (?:tyypeittäin|lajeittain|tyypin mukaan|lajin mukaan)|(?:what|which) (?:kinds?|types?) of (?:organi[sz]ations|actors) (?:do you (?:know|have)|are there)(?: of| on record)?|(?:minkälaisia|millaisia|minkä tyyppisiä) (?:organisaatioita|toimijoita) (?:tunnet|tiedät|teillä on|tiedoissasi on)|(?:vilka|vad för) (?:slags|typer av) (?:organisationer|aktörer) (?:känner du till|har du|finns det)`,
)
const howMany = wholeWords(
  String.raw`(?:montako|kuinka monta|miten monta|hur många|how many) (?:${bodies}|yritystä|företag|companies|verkostoa|nätverk|networks|yliopistoa|universitet|universities)(?: (?:sinä|sä|te))? (?:tunnet\p{L}*|tiedät|tiedoissa\p{L}*|känner (?:du|ni) till|finns (?:det )?i (?:dina|era) uppgifter|har du|do you (?:know|have)|are (?:there )?(?:in|on) your records|you know)(?: (?:in total|altogether|of|about|yhteensä|kaikkiaan|kaiken kaikkiaan|totalt|sammanlagt|on record|on))*|how many organi[sz]ations are there(?: in total)?|montako (?:organisaatiota|toimijaa) (?:on|teillä on)(?: yhteensä)?|hur många (?:organisationer|aktörer) finns det(?: totalt| sammanlagt)?`,
)
const whole = /^\W*|\W*(?:please|tack|kiitos)?\W*$/giu
const and = /^(?:(?:ja|entä|och|and|so)\s+)/iu

/** “Organisations by type, please”, “montako organisaatiota tunnet?”, and nothing else. */
export function asksToCountBodies(text: string): boolean {
  const asked = text.replaceAll(whole, '').replace(and, '')
  const shown = asked.replace(/^(?:list|show|show me|listaa|näytä|lista|visa)\s+(?:the\s+|all\s+)?/iu, '')
  return [byKind, howMany].some((pattern) => shown.replace(pattern, '').trim() === '')
}
