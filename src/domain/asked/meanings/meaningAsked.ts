import { regexOf } from '../../regexOf.ts'
const word = String.raw`[”"'“]?([\p{L}\p{N}+-]{2,})[”"'“]?`
const ways = [
  String.raw`(?:mitä (?:tarkoittaa|tarkottaa|merkitsee)|mikä (?:ihmeen|hiton|hitto)(?: on)?) ${word}`,
  String.raw`mitä ${word} (?:tarkoittaa|tarkottaa|merkitsee)`,
  String.raw`(?:vad betyder|vad i all världen är|vad står) ${word}(?: för)?`,
  String.raw`vad ${word} (?:betyder|står för)`,
  String.raw`what (?:does|do) (?:the )?${word} (?:mean|stand for)`,
  String.raw`what(?:’s|'s| is) ${word} short for`,
].map((way) => regexOf(String.raw`^\W*${way}\W*$`, 'i'))

/** “What does ERDF stand for?”, “mikä ihmeen esr”, “vad betyder FoUI?”: the word whose meaning is asked. */
export function meaningAsked(text: string): string | undefined {
  const way = ways.find((one) => one.test(text))
  return way?.exec(text)?.[1]
}
