import { wholeWords } from '../regexOf.ts'

const bodies = {
  fi: 'yliopisto|korkeakoulu|ammattikorkeakoulu|koulu|oppilaitos|oppilaitokse|kaupunki|kaupungi|organisaatio|yritys|yritykse|firma|laitos|laitokse|verkosto|työnantaja',
  sv: 'universitet|högskola|yrkeshögskola|skola|stad|kommun|organisation|företag|bolag|firma|institut|nätverk|arbetsgivare|arbetsplats',
  en: 'university|school|college|city|town|organi[sz]ation|company|firm|institute|institution|network|employer|workplace',
}
const doing = String.raw`leder|drar|driver|samordnar|koordinerar|deltar|är|har|medverkar|ingår`

/** “My university”, “vår stad”, “we”: whoever asks, by whom they come from. “Show me” and “I want” are not. */
const theirs = wholeWords(
  [
    String.raw`(?:minun|mun|meidän|meijän|oma) (?:${bodies.fi})\p{L}*`,
    String.raw`(?:${bodies.fi})\p{L}*(?:mme|ni)`,
    String.raw`(?:min|mitt|vår|vårt) (?:eget |egen )?(?:${bodies.sv})s?`,
    String.raw`(?<=(?:${doing}) )(?:vi|jag)|vi(?= (?:${doing}))`,
    String.raw`(?:my|our) (?:own )?(?:${bodies.en})(?:['’]s)?`,
    String.raw`(?<=(?:do|did|does|are|am|have|is) )(?:we|i)|we(?= (?:lead|run|are|have|coordinate|take))`,
  ].join('|'),
  'gi',
)
/** In Finnish the verb says so. */
const verbs: readonly (readonly [RegExp, string])[] = [
  [wholeWords('(?:me )?(?:johdamme|johdetaan|vedämme|vedetään|koordinoimme)(?: me)?', 'gi'), 'johtaa'],
  [
    wholeWords('(?:me )?(?:olemme|ollaan|oomme|osallistumme|osallistutaan)(?: me)?(?: mukana)?', 'gi'),
    'mukana',
  ],
]

/** “Our projects”, “mitkä meidän hankkeista”, “våra”: of whoever asks, who has said whom they come from. */
const ours = wholeWords(
  String.raw`(?:our|meidän|meijän|våra|vårt)(?= (?:own )?(?:hank|projekt|project|hevi))`,
  'gi',
)
const oursAlone = wholeWords(
  String.raw`ours|(?<=av )våra|(?<=vilka )är våra|våra(?= (?:pågår|är|har))|meidän(?= (?:on|ovat|oli)(?!\p{L}))`,
  'gi',
)

/** The same of what is theirs: “which of ours are running?” */
export function ofTheirs(question: string, name: string): string | undefined {
  const said = question.replaceAll(ours, name).replaceAll(oursAlone, `projects ${name}`)
  return said === question ? undefined : (inTheirName(said, name) ?? said)
}

/** “Which projects is my university in?”: with their organisation's name in the place of theirs; nothing where they do not speak of it. */
export function inTheirName(question: string, name: string): string | undefined {
  const said = verbs.reduce(
    (text, [verb, plain]) => text.replaceAll(verb, `${plain} ${name}`),
    question.replaceAll(theirs, name),
  )
  return said === question ? undefined : said
}
