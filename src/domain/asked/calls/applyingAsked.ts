import { wordCount } from '../../../text.ts'
import { anyForm } from '../../recordKinds.ts'
import { wholeWords } from '../../regexOf.ts'
import { leading } from '../../said/leading.ts'

const may = wholeWords(
  String.raw`voi\p{L}*|saa\p{L}*|pitää\p{L}*|pitääks|täyty\p{L}+|onnistu\p{L}*|kan|får|måste|behöver|går det|can|could|may|must|do(?:es)? .+ (?:need|have) to|possible|allowed`,
)
const apply = wholeWords(
  String.raw`hak(?:ea|ee|emaan|isi\p{L}*)|haetaan|hakija\p{L}*|toteutta\p{L}*|tehdä|söka|söker|ansöka|ansöker|genomföra|apply|applying|carry out|run|do`,
)
const alone = wholeWords(
  String.raw`yksin|yksinään|yksistään|ilman (?:kaupun\p{L}+|kumppan\p{L}+|muita|helsinkiä|espoota|vantaata)|ensam|ensamt|på egen hand|utan (?:en |någon )?(?:stad\p{L}*|kommun\p{L}*|partner\p{L}*|andra)|alone|by (?:ourselves|itself|myself|themselves)|on (?:our|its|their|my) own|without (?:a |any |the )?(?:cit(?:y|ies)|partners?|municipalit(?:y|ies)|others)|solo`,
)
const company = wholeWords(anyForm.company)
const leader = wholeWords(
  String.raw`${leading}|päähakij\p{L}*|huvudsökand\p{L}*|leda|lead partner|main applicant`,
)
const developer = wholeWords(
  String.raw`aalto\p{L}*|yliopisto\p{L}*|(?:ammatti)?korkeakoulu\p{L}*|amk\p{L}*|laurea\p{L}*|metropolia\p{L}*|haaga-helia\p{L}*|tutkimuslaito\p{L}*|vtt\p{L}*|universitet\p{L}*|(?:yrkes)?högskol\p{L}*|forskningsinstitut\p{L}*|universit(?:y|ies)|research institutes?|hanken\p{L}*|arcada\p{L}*|helsingin yliopisto\p{L}*`,
)
const city = wholeWords(String.raw`kaupun\p{L}+|stad(?:en)?|cit(?:y|ies)`)
const project = wholeWords(
  String.raw`hank\p{L}+|projekt\p{L}*|projects?|päätoteuttaj\p{L}*|päähakij\p{L}*|huvudgenomförar\p{L}*|huvudsökand\p{L}*|lead partner|main applicant`,
)

const whereToApply = wholeWords(
  [
    String.raw`(?:missä|mis|mihin|minne|mitä kautta|minkä kautta|mistä)(?! (?:vaiheessa|tilanteessa|kohdassa)) (?:\p{L}+ ){0,3}?(?:hakemu\p{L}+) (?:\p{L}+ ){0,2}?(?:tehdä\p{L}*|tehä\p{L}*|jätetä\p{L}*|jättää|täytetä\p{L}*|täyttää|lähetetä\p{L}*|lähettää|toimitetaan|kirjoitetaan)|(?:missä|mis|mihin|minne|mitä kautta) (?:\p{L}+ ){0,2}?(?:tehdä\p{L}*|jätetä\p{L}*|jättää|täytetä\p{L}*|täyttää|lähetetä\p{L}*|lähettää) (?:\p{L}+ ){0,2}?hakemu\p{L}+`,
    String.raw`(?:var|vart|genom vad) (?:\p{L}+ ){0,2}?(?:gör|görs|lämnar|lämnas|skickar|skickas|fyller|fylls|ska|kan) (?:\p{L}+ ){0,3}?ansök(?:an|ningen|ningar\p{L}*)`,
    String.raw`(?:where|in which system) (?:\p{L}+ ){0,4}?(?:file|submit|make|send|fill in|do|lodge|hand in|leave) (?:\p{L}+ ){0,2}?applications?|where (?:is|are) (?:\p{L}+ )?applications? (?:made|filed|submitted|sent|filled in|handed in)|where does (?:\p{L}+ )?application go`,
  ].join('|'),
)
/** “Missä se hakemus tehdään?”, “var lämnar man in ansökan?” */
export const asksWhereToApply = (text: string): boolean => whereToApply.test(text) && wordCount(text) <= 12

/** “Voidaanko hakea yksin?”, “can a university apply without a city?”; a company is told something else. */
export const asksToApplyAlone = (text: string): boolean =>
  alone.test(text) && apply.test(text) && may.test(text) && !company.test(text)

/** “Can Aalto be the lead partner or must it be a city?”, “voiko yliopisto vetää hanketta?” */
export const asksWhoMayLead = (text: string): boolean =>
  leader.test(text) &&
  may.test(text) &&
  !company.test(text) &&
  (developer.test(text)
    ? project.test(text) || city.test(text)
    : project.test(text) && must.test(text) && city.test(text))
const must = wholeWords(String.raw`pitää\p{L}*|täyty\p{L}+|onko pakko|måste|must|have to|has to|need to`)
