import { wholeWords } from '../regexOf.ts'

/** Asks what the agreement says, or what its rules let one do: cards know that. */
export const asksForRules = wholeWords(
  [
    String.raw`sopimu\p{L}*|ekosysteemisopimu\p{L}*|sopijakump\p{L}*|pitääkö|täytyykö|tarvitaanko|tarvitseeko|tarvitsen?ko|tarvitsemmeko|onko pakko|voiko|voivatko|saako|saavatko|kuinka (?:monta|paljon)|montako|paljonko|vaihta\p{L}+ kumppan\p{L}+|kumppan\p{L}+ (?:vaihta|vaihtu)\p{L}+|omista\p{L}+|kuka päättää|rooli\p{L}*|tietosuoja\p{L}*|pysyv\p{L}+|tilapäi\p{L}+|tarkoitu\p{L}+`,
    String.raw`avtal\p{L}*|ekosystemavtal\p{L}*|måste|krävs|behöver (?:vi|man|jag|det)|kan företag\p{L}*|hur (?:många|mycket)|(?:byta|byter) (?:ut )?partner|äger|ansvar\p{L}*|roll|roller|permanent\p{L}*|bestående|tillfällig\p{L}*`,
    String.raw`agreements?|contracts?|must|have to|required?|requires|(?:do|does) (?:i|we|you|one|a|an|the|every|each)(?: \p{L}+)? need|(?:may|can) (?:a|an|one|companies|foreign|only|partners)|how (?:many|much)|(?:change|swap|replace|leave) (?:\p{L}+ )?(?:partners?|consortium)|owns?|responsib\p{L}+|role|liable|permanent|temporary|eligible`,
  ].join('|'),
)

/** May we, with or without partners? */
export const asksWhetherAllowed = wholeWords(
  String.raw`voimmeko|voinko|voidaanko|saammeko|saanko|saadaanko|får (?:man|vi|jag)|kan (?:man|vi|jag) (?:söka|ansöka|få|delta|vara)|(?:can|may|could) (?:we|i) (?:apply|get|join|take part|be|have)`,
)

/** Money, applying and deciding have people of their own to ask. */
export const isOfProcess = wholeWords(
  [
    String.raw`rah(?:oit|aa|an|at)\p{L}*|avustu\p{L}*|hakemu\p{L}*|haku(?:a|un|ja|jen|prosessi\p{L}*)?|hauista|haussa|johtoryhm\p{L}*|ohjausryhm\p{L}*|koordinaa\p{L}*|raport\p{L}*|päät(?:ö|tää)\p{L}*|valitu\p{L}*|lupa|lupaa|luvista|sote-?alue\p{L}*|yhteyshenkilö\p{L}*|ilmoit\p{L}*|hevi\p{L}*|(?:hanke|projekti)-?idea\p{L}*`,
    String.raw`finansier\p{L}*|pengar\p{L}*|bidrag\p{L}*|stöd|ansök\p{L}*|utlysning\p{L}*|styrgrupp\p{L}*|samordn\p{L}*|rapport\p{L}*|beslut\p{L}*|överklag\p{L}*|tillstånd\p{L}*|kontaktperson\p{L}*|medel|projektidé\p{L}*`,
    String.raw`fund(?:ing|s|ed)?|money|grants?|appl(?:y|ying|ication\p{L}*)|proposals?|calls?|steering|coordinat\p{L}*|report\p{L}*|decisions?|appeals?|permits?|contact person|project ideas?`,
  ].join('|'),
)

/** Whether the programme brings people together at all, and bids elsewhere. */
export const asksOfProgramme = wholeWords(
  String.raw`tätä kautta|tästä|verkosto\p{L}*|koordinaatio\p{L}*|horiso\p{L}*|nätverket|samordning\p{L}*|horisont\p{L}*|the network|through (?:this|you)|coordination|horizon|eu(?: |-)\p{L}+`,
)
