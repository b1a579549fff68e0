import { regexOf } from '../regexOf.ts'

const whatIsIt = [
  String.raw`mi(?:kä|käs|tä)(?: ihmeen)? (?:se|tämä|tää|tuo|toi)(?: on| oikein| siis| tarkoittaa)*|mitä (?:se|tämä|tuo) (?:on|tarkoittaa|tarkottaa)`,
  String.raw`(?:vad|va) (?:är|e|betyder|innebär|står) (?:det|den|de)(?: där| här| för)*(?: för (?:något|nåt))?`,
  String.raw`what(?: is|['’]?s| was) (?:it|that|this)(?: exactly| then| about)*|what does (?:it|that|this) (?:mean|stand for)`,
].join('|')
const inLanguage = String.raw`(?: (?:suomeksi|ruotsiksi|englanniksi|på (?:svenska|finska|engelska)|in (?:english|swedish|finnish)))?`
const way = regexOf(
  String.raw`^(.{3,}[.!?,;–-])\s+(?:(?:ja|eli|siis|och|men|alltså|and|so|but) )?(?:${whatIsIt})${inLanguage}\W*$`,
  'i',
)

/** “EAKR keeps coming up. What is it in English?”, “I asked about FAIR, the AI project. What’s that?”: what was said before of what “it” is. */
export const saidBeforeIt = (text: string): string | undefined => way.exec(text)?.[1]
