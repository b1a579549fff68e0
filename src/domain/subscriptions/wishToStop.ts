import { regexOf, wholeWords } from '../regexOf.ts'
import { notice } from './notice.ts'

const sent = {
  fi: String.raw`(?:${notice.fi}|tilau\p{L}+|viest\p{L}+|tiedott(?:eet|eita|eiden)|hakuilmoi?tu\p{L}+)`,
  sv: String.raw`(?:${notice.sv}|prenumeration\p{L}*|utskick\p{L}*)`,
  en: String.raw`(?:${notice.en}|subscriptions?|messages?|announcements?|messaging)`,
}
/** Whose they are, and what may stand around them. */
const small = {
  fi: String.raw`(?: (?:nyt|enää|kaikki|kaikkia|kaikista|nämä|näitä|näiden|nää|noi|ne|niitä|mun|minun|meidän|oma|omat|minulle|mulle|lisää|jo|saada|lähettää|hakujen|kiitos|pois|uusista|hauista|hakuja|haku|tulemasta|tänne|sun|sinun|lähettäminen|tältä|kanavalta))`,
  sv: String.raw`(?: (?:nu|alla|de|den|det|här|min|mina|mig|till|oss|vår|våra|längre|fler|mer|inte|få|ha|om|nya|utlysningar|tack|hit|av|på))`,
  en: String.raw`(?: (?:now|all|the|these|those|my|our|me|us|any|more|anymore|longer|about|of|new|calls?|please|here|to|from|for|with|your|those))`,
}
const stops = [
  String.raw`(?:(?:haluan|haluun|haluaisin|haluisin|voitko|voisitko|voiks(?:ä|ie)?|voinko|saanko)(?: (?:sä|sinä|mä|minä))? )?(?:lopet\p{L}+|peru|perua|perun|peruisin|peruuta\p{L}*|poista\p{L}*|keskeytä\p{L}*|katkaise|ota pois|laita pois|pistä pois|sulje)${small.fi}{0,3} ${sent.fi}${small.fi}{0,3}`,
  String.raw`(?:en|emme|me ei|mä en|minä en) (?:halua|haluu|haluaisi|tahdo|tarvitse|tarvii)${small.fi}{0,4} ${sent.fi}${small.fi}{0,3}`,
  String.raw`(?:haluan|haluun|haluaisin) (?:pois|eroon)(?: (?:näistä|niistä|kaikista))? (?:ilmoi?tuksista|viesteistä|listalta|postituslistalta|tilauksesta|jakelusta)`,
  String.raw`(?:ei|älä|älkää)(?: enää)?(?: (?:ilmoita|ilmoittele|lähetä|lähettele|lähettäkö|laita|laittele))?${small.fi}{0,3} ${sent.fi}${small.fi}{0,3}|älä(?: enää)? (?:ilmoita|ilmoittele|viesti)(?: enää)?${small.fi}{0,3}`,
  String.raw`${sent.fi}${small.fi}{0,2} pois${small.fi}{0,2}`,
  String.raw`(?:(?:jag|vi) (?:vill|skulle vilja) |(?:kan|kunde) (?:du|ni|jag) )?(?:(?:sluta|upphöra?)(?: (?:med|att))?(?: (?:skicka|sända|ge))?|stänga? av|avslutar?|avbeställa?|avboka|säga? upp|ta bort|stoppa|inaktivera|skicka inte)${small.sv}{0,4} ${sent.sv}${small.sv}{0,4}|sluta(?: att)? (?:meddela|avisera|pinga|påminna)${small.sv}{0,3}`,
  String.raw`(?:(?:jag|vi) (?:vill|behöver) inte|inga fler|inte fler)${small.sv}{0,4} ${sent.sv}${small.sv}{0,4}`,
  String.raw`(?:(?:i|we) (?:want|would like|['’]d like) to |(?:can|could) (?:you|i|we) )?(?:please )?(?:stop|cancel|end|turn off|switch off|disable|remove|mute)(?: (?:sending|getting|receiving))?${small.en}{0,4} ${sent.en}${small.en}{0,4}`,
  String.raw`(?:(?:can|could) you )?(?:please )?(?:stop (?:notifying|alerting|messaging|pinging|sending)|(?:do not|don['’]?t) (?:notify|alert|message|ping|send)) (?:me|us)(?: (?:any|anything|these|those))?(?: ${sent.en})?${small.en}{0,4}`,
  String.raw`(?:(?:i|we) (?:do not|don['’]?t) (?:want|need)(?: to (?:get|receive))?|no more)${small.en}{0,4} ${sent.en}${small.en}{0,4}`,
  String.raw`(?:(?:i|we) (?:want|would like) to )?(?:unsubscribe|unfollow|opt out)${small.en}{0,4}(?: ${sent.en})?${small.en}{0,4}`,
]
const polite = String.raw`^\W*(?:(?:ok|okei|hei|moi|hej|hi|hello|please|kiitos|no|nyt|snälla|eiku|eikun|ei|ei ku|ei kun|oho|hups|sori|nej|nä|förlåt|vänta|wait|sorry|actually|oops|itse asiassa|itseasiassa|oikeastaan|sittenkin|egentligen|faktiskt|men|mut|mutta|but|och)[\s,.!–-]+){0,2}`
const whole = (said: readonly string[]) =>
  regexOf(String.raw`${polite}(?:${said.join('|')})(?:[,.!? ]+(?:kiitos|tack|please|thanks))?\W*$`, 'i')
const stop = whole(stops)

/** The agreement, a project and a funding decision end in other ways. */
const ofAgreement = wholeWords(
  String.raw`sopimu\p{L}*|hankk?e\p{L}*|irtisan\p{L}*|avtal\p{L}*|projekt\p{L}*|agreements?|projects?|contracts?`,
)

/** One of these stands in every such wish, and few questions hold any: a quick look before the long one. */
const oftenSaid =
  /ilmo|tilau|viest|tiedot|muistutu|hälyty|uutiskir|notif|listalta|jakelu|lähet|pingaa?|avis|notis|prenum|utskick|påminn|meddel|nyhetsb|subscri|messag|announ|alert|updates?|remind|newsl|unfollow|opt out|ping|send/iu

/** “Haluan lopettaa ilmoitukset”, “sluta skicka aviseringar”, “stop the notifications” */
export const asksToUnsubscribe = (text: string) =>
  oftenSaid.test(text) && stop.test(text) && !ofAgreement.test(text)

const undo = whole([
  String.raw`(?:peru|perun|peruuta|poista|lopeta|kumoa|unohda)(?: (?:se|tää|tämä|toi|tuo))?(?: (?:sittenkin|kuitenkin))?|(?:en|me ei|emme) (?:haluakaan|haluukkaan|haluakkaan)(?: (?:sitä|tätä))?|(?:kaduin|muutin mieleni)`,
  String.raw`(?:ångra|avbryt|avsluta|ta bort|stoppa|avboka|ta tillbaka)(?: (?:det|den|detta))?(?: där| här)?|jag ångrar mig|jag ångrade mig|jag ändrade mig`,
  String.raw`(?:cancel|undo|stop|remove|revoke|delete) (?:it|that|this)|undo|i (?:have )?changed my mind`,
])

/** “Peru se”, “ångra det”, “cancel that”: what was just agreed on. */
export const takesBack = (text: string) => undo.test(text)
