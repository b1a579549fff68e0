import { regexOf } from '../../regexOf.ts'
const before = [
  String.raw`(?:no |ja |entä(?:s|pä)? |mites |eli )?(?:kerro|kertokaa|kertoisitko|kertoisitteko)(?: minulle| mulle| meille)?(?: vähän)?(?: lisää| jotain| enemmän)?(?: siitä)?(?: (?=hankkee|projekti))?`,
  String.raw`(?:no |ja |eli )?(?:mikä|mikäs|kuka|mitä)(?: ihme(?:en)?)?(?: se)? on(?: se| tämä| tää)?`,
  String.raw`(?:no |ja )?(?:entä|entäs|entäpä|mites|näytä|avaa|ja)`,
  String.raw`(?:och |men )?berätta(?: lite)?(?: mera?)?(?: om)?|(?:och |men )?(?:vad|vem|va) (?:är|e)(?: det här)?`,
  String.raw`(?:och |men )?(?:hur är det med|vad sägs om|visa|öppna|och)`,
  String.raw`(?:and |but |so |please )?(?:(?:can|could) you )?tell (?:me|us)(?: more| something)?(?: about)?|(?:and |but |so )?(?:what|who)(?: is|['’]?s| are)`,
  String.raw`(?:and |but )?(?:what about|how about|show(?: me)?|open|and)`,
].join('|')
const behind = String.raw`[,:]? *(?:,? *(?:vad|va|vem) (?:är|e|va)(?: de| det| den)?(?: för något| för nåt)?|,? *mikä (?:se|tää|tämä) (?:on|oikein on)|,? *what(?: is|['’]s) (?:it|that|this))`
const asked = regexOf(
  String.raw`^\W*(?:(?:${before})\s+(.{2,60}?)|(.{2,60}?)${behind})\s*(?:då|sitten|oikein)?\W*$`,
  'i',
)

const here = String.raw`(?: (?:oikein|oikeestaan|oikeastaan|täällä|tässä|i hevi|inom hevi|tässä (?:hommassa|jutussa|sopimuksessa|ohjelmassa)|hevissä|i det här(?: (?:projektet|programmet|avtalet|sammanhanget))?|i detta|här|egentligen|för något|för nåt|då|here|in (?:this|hevi|all this|the agreement|the programme)|actually|exactly|really|for a living))*`
const opens = '(?:no |ja |och |men |and |but |so )?'
/** “What does VTT do?”, “vad gör Laurea i det här?”, “mikä Flykin rooli on?” */
const doing = regexOf(
  String.raw`^\W*${opens}(?:${[
    String.raw`mitä${here}\s+(.{2,60}?)${here}\s+(?:tekee|tekevät|touhuaa|puuhaa)${here}`,
    String.raw`mitä${here} (?:tekee|tekevät)${here}\s+(.{2,60}?)${here}`,
    String.raw`(?:vad|va) (?:gör|sysslar|jobbar|arbetar|håller)${here}\s+(.{2,60}?)(?: på)?(?: med)?${here}`,
    String.raw`what (?:does|do|is)${here}\s+(.{2,60}?)${here}\s+(?:do|does|doing|up to)${here}`,
    String.raw`what\s+(.{2,60}?)${here}\s+does${here}`,
    String.raw`mitäs?\s+(.{2,60}?)(?::?ll[aä])\s+(?:on|tehdään)(?: meneillään| menossa)?${here}`,
    String.raw`what(?: has|['’]s)\s+(.{2,60}?)\s+got(?: going| on)*${here}`,
    String.raw`vad handlar\s+(.{2,60}?)${here} om`,
    String.raw`mistä\s+(.{2,60}?)(?:ssa|ssä|:ssa|:ssä)?${here} on (?:kyse|kysymys)`,
    String.raw`what(?: is|['’]s)${here}\s+(.{2,60}?)${here} (?:about|all about)`,
  ].join('|')})\s*\W*$`,
  'i',
)
/** “What is Forum Virium and what does it do?” */
const andDoes = regexOf(
  String.raw`[,.?]?\s+(?:(?:ja|och|and) )?(?:mitä (?:se|ne|he)(?: oikein| siellä)? (?:tekee|tekevät)|vad gör (?:den|det|de|dom)|what (?:does it|do they|it does|they do)(?: do)?)${here}\W*$`,
  'i',
)
/** Whoever stands for all of them is no name: “what does it do?”, “what do companies do?” */
const nobody = regexOf(
  String.raw`^(?:se|ne|tää|tämä|toi|tuo|nämä|he|hän|te|sä|sinä|me|den|det|de|dom|du|ni|vi|man|it|they|that|this|you|we|he|she|one|people|i|jag|minä|mä)(?!\p{L})`,
  'i',
)

/** “Vad är Haastemoottori på svenska?” */
const inLanguage = regexOf(
  String.raw`\s+(?:på (?:svenska|finska|engelska)|(?:suomeksi|ruotsiksi|englanniksi)|in (?:english|swedish|finnish))(?=\W*$)`,
  'i',
)

/** “Kiitos, mikä on Forum Virium” */
const thanking = /^\W*(?:kiitos|kiitti|tack|thanks|thank you|ok|okei|okej|selvä)[,.!]*\s+(?=\p{L}+\s)/iu

/** A name is not longer than this, with all that may stand around it. */
const longest = 90

/** “Tell me about X”, “vad är X?”, “entä X?”, “X, mikä se on?”: what may be a name, and nothing else is said. */
export function nameAsked(typed: string): string | undefined {
  const text = typed.replace(thanking, '')
  if (text.length > longest) return undefined
  const bare = text.replace(andDoes, '').replace(inLanguage, '')
  const [, ...does] = doing.exec(bare) ?? []
  const doer = does.find(Boolean)
  if (doer) return nobody.test(doer) ? undefined : doer
  const [, one, other] = asked.exec(bare) ?? []
  return one ?? other
}
