import { regexOf } from '../../regexOf.ts'

const forms = [
  String.raw`missä(?:s|hän)? (?:kaikessa |kaikkialla )?(.+?) (?:on|oli|ovat|olivat)(?: ollut| ollu| olleet)? (?:mukana|messissä)`,
  String.raw`var (?:är|har|var) (.+?)(?: varit)? (?:med|inblandad\p{L}*)`,
  String.raw`where (?:is|are|has|have|was|were) (.+?)(?: been)? (?:involved|in|taking part|a partner|taken part)`,
  String.raw`missä (?:kaikissa )?(?:hankkeissa|projekteissa) (se|ne|he) (?:on|ovat) (?:ollut|ollu|olleet) mukana`,
  String.raw`(?:i )?vilka projekt har (den|det|de|dom) varit (?:med|med i|inblandad\p{L}*)`,
  String.raw`(?:in )?which projects (?:has|have) (it|they) (?:been|taken) ?(?:in|part of|part in|involved in|involved|a partner in)?`,
].map((form) => regexOf(String.raw`^\W*(?:(?:ja|entä|no|och|men|and|but|so) )?${form}\W*$`, 'i'))

/** “Missä HSY on ollut mukana?”, “where has VTT been involved?”: of whom all projects are asked for. */
export const whereInAsked = (text: string): string | undefined =>
  forms.flatMap((form) => form.exec(text)?.[1] ?? [])[0]
