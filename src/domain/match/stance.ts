import { wholeWords } from '../regexOf.ts'
import { tokensOf } from './tokens.ts'

/** What a stretch of text is about: what they are and have, what they look for, or what they do not want. */
export type Stance = 'own' | 'want' | 'not'

export interface Stretch {
  stance: Stance
  tokens: readonly string[]
}

const wanting = wholeWords(
  [
    String.raw`etsi(mme|n|tään|ssä|i|mässä|vät)?|hae(mme|n|taan)|haki(ssa|simme)|tarvit\p{L}+|tarpee\p{L}*|kaipa\p{L}+|halua\p{L}+|toivo\p{L}+|pyydä\p{L}+|saada|saisi\p{L}*|pääs(tä|isi\p{L}*|emme)|löyty\p{L}+|löytää|puuttu\p{L}*|kiinnost\p{L}+|kuka|kenen\p{L}*|kene\p{L}+|ketä|ketkä|keitä|mistä|missä|mihin|minne|onko|voiko|voisiko|voisimmeko|voimmeko|auttaako|auttaisiko|apua|kenelle|millä|mikä hanke|mitkä|miten pääs\p{L}+|tavoitteena|seuraavaksi|emme osaa|en osaa|emme tiedä|ei ole (vielä )?(ketään|mitään|paikkaa|kumppan\p{L}+)`,
    String.raw`söker|söka|letar|behöver|behövs|vill|skulle vilja|önskar|saknar|saknas|hittar|hitta|få|finns det|var kan|var får|vem|vilka|vilket projekt|vilken|till vem|kan någon|kan man|kan vi|hjälp|hjälpa|intresserade? av|nästa steg|vet inte|kan inte|gärna|efterlys\p{L}*`,
    String.raw`look(ing)? for|seek(ing)?|search(ing)? for|need(s|ed)?|would (like|love)|'?d (like|love)|want(s|ed)?|wish|hop(e|ing) to|lack(s|ing)?|miss(ing)?|find|could we|can we|may we|is there|are there|who|whom|where|which|how (can|could|do) (we|i)|help( us| me)?|interested in|next step|do not know|don'?t know|can anyone|anyone|anybody|somebody|someone|get (in|into|help)`,
  ].join('|'),
)
const owning = wholeWords(
  [
    String.raw`olemme|olen|meillä|minulla|mulla|meille jää|meiltä|meidän|teemme|teen|valmistamme|kehitämme|kehitetään|kehitimme|myymme|tuotamme|tarjoamme|voimme tarjota|toimimme|pyöritämme|johdan|rakennamme|opiskelen|edustan|työskentelen`,
    String.raw`vi är|jag är|vi har|jag har|vi gör|vi tillverkar|vi utvecklar|vi säljer|vi erbjuder|vi kan erbjuda|vi producerar|vi driver|jag driver|vi bygger|vi odlar|hos oss|vår|vårt|våra`,
    String.raw`we are|we're|i am|i'm|we have|we've|i have|we make|we build|we develop|we sell|we offer|we can offer|we produce|we run|i run|we grow|we operate|i represent|i work`,
  ].join('|'),
)
const refusing = wholeWords(
  [
    String.raw`emme tarvitse|en tarvitse|emme halua|en halua|emme hae|en hae|emme etsi|en etsi|ei tarvita|ei kiinnosta|ei muit\p{L}*|ei toisi\p{L}*|ei toista|ei siis|ei mitään|ei enää|ei mielellään|ei kiitos|mutta ei|muttei|paitsi|sen sijaan että`,
    String.raw`behöver inte|behöver ingen|behöver inga|vill inte|söker inte|inte andra|inte en annan|inte ett annat|inte till andra|inga andra|ingen annan|inget annat|inte intresserade? av|i stället för|istället för|utom|förutom|men inte|inte mera?|inga|helst inte|nej tack`,
    String.raw`(do not|don'?t|does not|doesn'?t) (need|want|look for)|not looking for|not interested in|no need for|rather than|instead of|not (a|an|another|other|any|to|the|money|funding|more)|no (more|other|another)|but not|except|other than|nor|no thanks|no thank you`,
  ].join('|'),
)

/** “We don’t want a grant we want a hospital”: what is wished, where no comma says so. */
const wantingAgain = wholeWords(
  '(?:we|i) (?:do )?(?:want|need)|(?:vi|jag) (?:vill ha|söker|behöver)|(?:me )?(?:haluamme|halutaan|etsimme|etsitään|tarvitsemme|tarvitaan)',
)

const sentences = /[.!?;:\n…]+|\s[–—-]\s|\s\*\s/u
const clauses = /,|(?<=\s)(?:mutta|but|men|vaan|utan att|joten|siksi|så vi|so we)(?=\s)/u

/** “No incubator, we are in one”: a clause that begins so refuses what follows, in Finnish where it is in the partitive. */
const refusingFirst =
  /^\s*(?:(?:ei|en|emme)(?= (?!osta\b|kestä\b|riitä\b|estä\b|esitä\b|saa\b)\p{L}*(?:aa|ää|ta|tä|ia|iä|ja|jä|oa|öä|ea|eä)(?!\p{L}))|no(?= (?!one\b|idea\b)\p{L})|ingen|inget)(?!\p{L})/iu

/** The refusal that comes after what it refuses, as a sentence of its own. */
const refusedAfter = /\s*[:,–—-]\s*(?=(?:no,? thanks|no thank you|nej,? tack|ei,? kiitos)(?!\p{L}))/giu

/**
 * Parts a text by what it is about. The word that shows a wish turns all that follows in its clause into the wish; where
 * it comes last, as in “kokeilupaikkaa etsimme”, all that went before. A clause without such a word goes on as the one
 * before it in its sentence.
 */
export function stretchesOf(text: string): Stretch[] {
  return sentencesOf(text.replaceAll(refusedAfter, ' ')).flatMap((sentence) => {
    let stance: Stance = sentence.asked ? 'want' : 'own'
    return sentence.text.split(clauses).flatMap((clause) => {
      const parts = partsOf(clause, stance)
      stance = parts.at(-1)?.stance === 'not' ? stance : (parts.at(-1)?.stance ?? stance)
      return parts
        .map((part) => ({ stance: part.stance, tokens: tokensOf(part.text) }))
        .filter(({ tokens }) => tokens.length > 0)
    })
  })
}

/** Its last part is the question where it ends in one. */
export const sentencesOf = (text: string) =>
  text.split(/(?<=[?])/u).flatMap((piece) => {
    const parts = piece.split(sentences).filter((part) => part.trim())
    return parts.map((part, at) => ({ text: part, asked: piece.includes('?') && at === parts.length - 1 }))
  })

function partsOf(clause: string, before: Stance): { stance: Stance; text: string }[] {
  const refused = firstOf(clause, refusingFirst) ?? firstOf(clause, refusing)
  if (refused) {
    const rest = clause.slice(refused.at + refused.length)
    const again = firstOf(rest, wantingAgain)
    if (again)
      return [
        ...partsOf(clause.slice(0, -rest.length + again.at), before),
        ...partsOf(rest.slice(again.at), before),
      ]
    if (rest.trim() === '') return [{ stance: 'not', text: clause }]
    return [
      ...(refused.at > 0 ? partsOf(clause.slice(0, refused.at), before) : []),
      { stance: 'not', text: rest },
    ]
  }
  const wanted = firstOf(clause, wanting)
  const owned = firstOf(clause, owning)
  if (!wanted) return [{ stance: owned ? 'own' : before, text: clause }]
  if (owned && owned.at > wanted.at + wanted.length) {
    return [...partsOf(clause.slice(0, owned.at), before), { stance: 'own', text: clause.slice(owned.at) }]
  }
  const [head, rest] = [clause.slice(0, wanted.at), clause.slice(wanted.at)]
  const last =
    clause
      .slice(wanted.at + wanted.length)
      .trim()
      .split(/\s+/)
      .filter(Boolean).length <= 1
  if (last) return [{ stance: 'want', text: clause }]
  return [
    ...(head.trim() ? [{ stance: owned ? ('own' as const) : before, text: head }] : []),
    { stance: 'want', text: rest },
  ]
}

function firstOf(text: string, pattern: RegExp) {
  const found = pattern.exec(text)
  return found ? { at: found.index, length: found[0].length } : undefined
}
