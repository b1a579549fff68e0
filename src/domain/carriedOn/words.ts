import { wordCount } from '../../text.ts'
import { several } from '../recordKinds.ts'
import { regexOf, wholeWords } from '../regexOf.ts'
import { saysOnly } from '../said/saysOnly.ts'

const statuses = {
  open: String.raw`auki|menossa|igång|i gång|avoinna|avoi(?:n|met|mia|mista)|käynnissä(?: olevat| olevia)?|meneillään|nykyiset|öppn?(?:a|et|en)|pågående|pågår|på gång|aktuella|vielä kesken|kesken|fortfarande i gång|open|ongoing|running|still running|current|active|still going(?: on)?|going on|still on|under way|alive`,
  ahead: String.raw`tulev\p{L}*|tulossa(?: olevat| olevia)?|seuraav\p{L}+|suunnitteilla|suunnitellut|kommande|kommer|nästa|framtida|planerade?|upcoming|coming|next|future|planned`,
  over: String.raw`päätty\p{L}*|loppu\p{L}*|sulkeutu\p{L}*|suljetut|menneet|menneitä|olleet|olleita|aiem\p{L}+|aikaisem\p{L}+|edelli\p{L}+|vanhat|vanhoja|stängda?|avslutade?|avslutats|slutat|slutförda|slut|tidigare|gamla|varit|förra|gångna|past|closed|previous|earlier|older|old|ended|finished|completed|former|expired|over`,
  withdrawn: String.raw`perutut|peruttuja|peruttu|återkallade?|inställda|withdrawn|cancelled|canceled`,
}
export type Status = keyof typeof statuses

const doing = String.raw`aktiivi\p{L}*|toimii|toimivat|mukana|tekee|tekevät|osallistuu|osallistuvat|aktiv\p{L}*|verksam\p{L}*|jobbar|arbetar|deltar|med|active|works?|working|involved|takes? part|participates?|doing`
const whoever = /(?<!\p{L})(?:kuka|ketkä|vem|vilka|who)(?!\p{L})/iu

/** “What topics are in it?” of a focus area. */
export const asksForTopics = (text: string): boolean =>
  saysOnly(
    text,
    String.raw`aihe(?:et|ita|ista)?|aiheit\p{L}*|teem(?:at|oja|oista)|esimerk(?:it|kejä|keistä)|kuuluu|sisältyy|sisältää|ämnen(?:a)?|teman(?:a)?|exempel|ingår|hör till|innehåller|topics?|themes?|examples?|belongs?|included|includes?`,
    forExample,
  )
const forExample = String.raw`esimerkiksi|till exempel|for example`

/** The status that a text asks for, and nothing else besides the records' name. */
export const statusSaid = (text: string, name: string): Status | undefined =>
  whoever.test(text)
    ? undefined
    : (Object.keys(statuses) as Status[]).find((status) => saysOnly(text, statuses[status], name))

const ofSeveral = wholeWords(
  'niistä|näistä|noista|ne|nuo|moniko|kuinka moni|kuinka monta|montako|mitkä|av dem|av dom|av dessa|vilka|hur många|dem|dom|de|of them|of those|of these|them|those|they|how many|which ones|which',
)

/** “Which of them is still going?”, “how many of those are ongoing?” */
export const statusOfThem = (text: string): Status | undefined =>
  ofSeveral.test(text) ? statusSaid(text.replace(whichOfThem, '$1'), several.project) : undefined
/** “Vilka av dem” asks of the things listed, not of people. */
const whichOfThem = /(?<!\p{L})vilka (av (?:dem|dom|dessa))(?!\p{L})/iu

/** The kind of record that a text asks for, and nothing else: “entä yritykset?”, “and who is active there?” */
function kindSaid(text: string, ...beside: readonly string[]): string | undefined {
  const named = Object.entries(several).find(([, words]) => saysOnly(text, words, doing, ...beside))?.[0]
  if (named) return named
  if (saysOnly(text, anyProject, doing, ...beside)) return 'project'
  return whoever.test(text) && saysOnly(text, doing, ...beside) ? 'organisation' : undefined
}
/** “Onko siihen joku hanke?” */
const anyProject = String.raw`(?:joku|jokin|jotain|jotakin|mikään|mitään|yksikään|sellainen) (?:\p{L}+ )?(?:hanke|hanketta|projekti|projektia)|(?:något|nåt|nån|någon) (?:\p{L}+ )?projekt|(?:any|a|some) (?:\p{L}+ )?project`

const aboutIt = String.raw`about|around|such|sånt|sådant|sellaista|semmosta|om|kring|inom|related|aiheesta|aiheeseen|liittyen|liitty\p{L}+|koskien|koskee|koskevia|gäller|rör|handlar|deals?|topic|theme|ämnet?|temat?|aihe|aihetta|samasta|samma|same|käynnissä|menossa|pågår|igång|going|running|you|know|teillä|ni|then|sitten|då`
const pointing = wholeWords(
  String.raw`sitä|siitä|siihen|siinä|siin|sen|niistä|niitä|niihin|niissä|tästä|tähän|tässä|samasta|it|that|this|them|those|same|det|den|dem|dom|detta|där|här|samma|sånt|sådant|such|sellaista|semmosta`,
)
const anyone = wholeWords(
  'onko joku joka|onko ketään joka|onko ketään|är det (?:nån|någon) som|finns det (?:nån|någon) som|is anyone|is anybody|is there anyone|is somebody|does anyone',
)
const thereIs = wholeWords('finns det|det finns', 'gi')
const bare = regexOf(String.raw`^\W*(?:(?:ja|entä|och|and)\s+)?(?:\p{L}+\s+)?\p{L}+\W*$`, 'i')

const funded = wholeWords(
  String.raw`rahoitettu|rahoitetaan|rahoitettiin|toteutettu|tehty|fått (?:pengar|finansiering|stöd)|finansierats|finansierat|genomförts|gjorts|been (?:funded|financed|done|tried)|got funding|funded|financed`,
)
const suchThing = wholeWords(
  String.raw`tällaista|tällaisia|sellaista|sellaisia|semmosta|tämmöstä|vastaavaa|(?:nåt|något) (?:sånt|sådant|liknande)|sånt|sådant|liknande|(?:something|anything|things?) (?:like (?:that|this|it)|similar)|such(?: projects?| things?)?|similar`,
)
/** “Has something like that been funded already?” */
const asksFunded = (text: string) => funded.test(text) && suchThing.test(text) && wordCount(text) <= 9

/** “Which projects are on that?”, “onko siihen joku hanke?”, “och vilka bolag?” of what was just told: the kind of record. */
export const kindOnThat = (text: string): string | undefined =>
  asksFunded(text)
    ? 'project'
    : bare.test(text) || pointing.test(text.replaceAll(thereIs, ' '))
      ? kindSaid(text.replace(anyone, 'who'), aboutIt)
      : undefined
