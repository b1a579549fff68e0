import { wholeWords } from '../../regexOf.ts'
import { saysOnly } from '../../said/saysOnly.ts'

const incubators = String.raw`(?:(?:startup|yritys)-?)?hautomo(?:t|ja|ita|on|ssa)|kiihdyttämö(?:t|jä|itä)|(?:företags)?(?:kuvöser|inkubatorer)(?:na)?|acceleratorer(?:na)?|(?:(?:business|startup|start-up) )?(?:incubators|accelerators)`
const hubs = String.raw`(?:yritys|innovaatio)?(?:verkosto(?:t|ja)|klusterit|klustereita|hubi(?:t|eja)|keskittym(?:ät|iä))|nätverk(?:en)?|kluster|hubbar(?:na)?|hubs?|clusters?|networks?`
const beside = String.raw`vaihtoehto\p{L}*|alternativ|options|haluan|haluun|haluaisin|haluamme|mukaan|andra|muut|muita|other|others|else|tied\p{L}+|tunnet|rekister\p{L}+|listalla\p{L}*|alue\p{L}*|hevi\p{L}*|hankkeissa|projekten|projects|programme|ohjelmassa|programmet|records?|register|uppgifter|dina|ert|känner|know|you|your|ni|du|teillä|sulla|löytyy|löytyvät|region|regionen|regionissa|all|alla|kaikki|about|om|me|tell|sekä|samt|together`
const asks = wholeWords(
  String.raw`mitkä|mitä|millaisia|listaa|näytä|onko|vilka|lista|visa|finns|which|what|list|show|are there|do you`,
)

const incubatorSaid = wholeWords(incubators)
/** Whether it is worth looking for the place that is meant. */
export const mayAskForIncubators = (text: string): boolean => incubatorSaid.test(text)

/** “Vilka kuvöser finns det?”, “which hubs and incubators are in your records?” */
export const asksForIncubators = (text: string): boolean =>
  asks.test(text) && saysOnly(text, incubators, hubs, beside)
