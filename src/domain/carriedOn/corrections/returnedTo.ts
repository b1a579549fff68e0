import { regexOf } from '../../regexOf.ts'

const opener = [
  String.raw`(?:palataan|palaan|palatakseni|palaisin|takaisin|takas)(?: (?:vielä|nyt|sitten|taas|takaisin|takas|hetkeksi|siihen|siihe|tuohon|tohon|aiempaan))*`,
  String.raw`(?:för att |låt oss |vi )?(?:återgå|återgår|gå tillbaka|går tillbaka|tillbaka|åter) (?:ännu )?till(?: (?:det där|den där|de där|det|den|de))?(?: med)?`,
  String.raw`(?:let['’]?s |let us |to )?(?:(?:go|going|get|getting|come|coming) )?back to(?: (?:the|that|those|this|your))?`,
].join('|')
const closer = String.raw`-?(?:asiaan|juttuun|aiheeseen|teemaan|hankkeeseen|projektiin)|-?(?:grejen|saken|temat|projektet)| (?:thing|things|project|projects|topic|stuff|one|matter)`
const way = regexOf(
  String.raw`^\W*(?:(?:ok|okei|no|ja|mutta|nå|men|och|and|but|so)[\s,]+)*(?:${opener}) ([^,.?!:;–]{3,40}?)(?:${closer})?(?:\s*[,.:;–]+\s*(?:(?:ja|och|and|niin)\s+)?(.+))?$`,
  'i',
)

/** “Palataan vielä siihen drooniasiaan, oliko se käynnissä?”, “back to the food waste thing”: what is gone back to, and what is asked of it. */
export function returnedTo(text: string): { name: string; asked?: string } | undefined {
  const [, name, asked] = way.exec(text) ?? []
  return name === undefined ? undefined : { name, ...(asked === undefined ? {} : { asked }) }
}
