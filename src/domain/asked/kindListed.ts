import { saysOnly } from '../carriedOn/saysOnly.ts'
import { wholeWords } from '../regexOf.ts'

const kinds = {
  'higher-education': String.raw`korkeakoulu(?:t|ja|ista)|högskolor(?:na)?|higher education institutions?|institutions of higher education`,
  university: String.raw`yliopisto(?:t|ja)|universitet(?:en)?|universities`,
  'university-of-applied-sciences': String.raw`ammattikorkeakoulu(?:t|ja)|amk:t|yrkeshögskolor(?:na)?|universities of applied sciences`,
  'research-institute': String.raw`tutkimuslaito(?:kset|ksia)|forskningsinstitut(?:en)?|research institutes`,
  'cluster-or-network': String.raw`(?:yritys|innovaatio)?(?:verkosto(?:t|ja)|klusterit|klustereita|hubi(?:t|eja)|keskittym(?:ät|iä))|nätverk(?:en)?|kluster|hubbar(?:na)?|hubs?|clusters?|networks?`,
  incubator: String.raw`(?:yritys)?hautomo(?:t|ja|ita)|kiihdyttämö(?:t|jä|itä)|(?:företags)?kuvöser(?:na)?|inkubatorer(?:na)?|acceleratorer(?:na)?|incubators|accelerators`,
}
type KindListed = keyof typeof kinds

const partaking = String.raw`mukana|osallisena|osallistu\p{L}+|med|deltar|deltagit|involved|in|taking part|take part|takes part|participat\p{L}+`
const saysPartaking = wholeWords(
  String.raw`mukana|osallisena|osallistu\p{L}+|är med|deltar|deltagit|involved|taking part|take part|participat\p{L}+`,
)
const beside = String.raw`andra|muut|muita|other|others|else|tied\p{L}+|tunnet|rekister\p{L}+|listalla\p{L}*|alue\p{L}*|hevi\p{L}*|hankkeissa|projekten|projects|programme|ohjelmassa|programmet|records?|register|uppgifter|dina|ert|känner|till|know|you|your|ni|du|har|have|teillä|sulla|löytyy|löytyvät|region|regionen|regionissa|all|alla|kaikki|in|about|om|me|tell|sekä|samt|together`
const saysRecords = wholeWords(
  String.raw`tiedoi?ssa\p{L}*|rekister\p{L}+|listalla\p{L}*|uppgifter|register|records?`,
)
const asks = wholeWords(
  String.raw`mitkä|mitä|millaisia|listaa|näytä|onko|vilka|lista|visa|finns|which|what|list|show|are there|do you`,
)

/** What these do in general is told elsewhere. */
const onlyPartaking: ReadonlySet<KindListed> = new Set([
  'higher-education',
  'university',
  'university-of-applied-sciences',
  'research-institute',
] as const)

/** “Vilka högskolor är med redan?”, “which hubs and incubators are in your records?”: the kind of organisation that is to be listed, and whether those that take part. */
export function kindListed(text: string): { kind: KindListed; inProgramme: boolean } | undefined {
  if (!asks.test(text)) return undefined
  const names = Object.keys(kinds) as KindListed[]
  const kind = names.find((name) =>
    saysOnly(text, kinds[name], ...names.map((other) => kinds[other]), partaking, beside),
  )
  const inProgramme = saysPartaking.test(text)
  const isListed = inProgramme || saysRecords.test(text) || (kind && !onlyPartaking.has(kind))
  return kind && isListed ? { kind, inProgramme } : undefined
}
