import { regexOf } from './regexOf.ts'
const before = [
  String.raw`(?:no |ja |entä(?:s|pä)? |mites |eli )?(?:kerro|kertokaa|kertoisitko|kertoisitteko)(?: minulle| mulle| meille)?(?: vähän)?(?: lisää| jotain| enemmän)?`,
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

/** A name is not longer than this, with all that may stand around it. */
const longest = 90

/** “Tell me about X”, “vad är X?”, “entä X?”, “X, mikä se on?”: what may be a name, and nothing else is said. */
export function nameAsked(text: string): string | undefined {
  const [, one, other] = text.length <= longest ? (asked.exec(text) ?? []) : []
  return one ?? other
}
