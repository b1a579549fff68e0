import { wordCount } from '../../text.ts'
import { wholeWords } from '../regexOf.ts'

const own = wholeWords(
  String.raw`oma ?-?(?:rahoitu|rahotu)\p{L}*|oma ?vastuu\p{L}*|oma ?osuu\p{L}*|oma[an]? raha\p{L}*|omaa rahaa|självfinansiering\p{L}*|egen ?finansiering\p{L}*|egenfinansiering\p{L}*|egna pengar|egen andel|egenandel\p{L}*|(?:own|self-?) ?(?:funding|financing|contribution|share|money)|self-?(?:funding|financing)|co-?(?:funding|financing)|match(?:ed)? funding`,
)
const must = wholeWords(
  String.raw`pakko|pakollinen|pakollista|pakolliset|onko pakko|vaaditaanko|vaaditaanks|vaaditaan|tarvitaanko|tarvitaanks|tarviiko|tarvitseeko|pitääkö|pitääks|edellytetäänkö|obligatorisk\p{L}*|krävs|kräver ni|måste|behövs|behöver|tvungen|tvunget|mandatory|compulsory|obligatory|required|necessary|must|needed|have to|do we need`,
)
const others = wholeWords(
  String.raw`kuinka paljon|paljonko|miten paljon|mikä|mitä|mistä|miksi|kuka|voiko|voidaanko|kelpaa\p{L}*|yrity\p{L}+|kaupun\p{L}+|hur mycket|vad|varför|vem|kan|får|how much|what|why|who|can|which|company|city|cities|private|yksityi\p{L}+|privat\p{L}*`,
)

/** “Onks omarahotus pakko?”, “krävs det självfinansiering?”, “is own funding mandatory?” */
export const asksIfOwnShare = (text: string): boolean =>
  own.test(text) && must.test(text) && !others.test(text) && wordCount(text) <= 9
