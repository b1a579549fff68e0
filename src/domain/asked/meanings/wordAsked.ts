import { wordCount } from '../../../text.ts'
import { wholeWords } from '../../regexOf.ts'
import { nameAsked } from '../bodies/nameAsked.ts'

const around = wholeWords(
  [
    'det här|den här|de här|det där|den där|ordet|en|ett|egentligen|grej(?:en)?|sak(?:en)?|för något|för nåt',
    'tämä|tää|se|sana|termi|juttu|homma|oikein|oikeastaan',
    'this|that|the|an?|word|term|thing|stuff|exactly|actually',
  ].join('|'),
  'gi',
)
const between = wholeWords('eller|tai|vai|or', 'i')
const greeting = /^\W*(?:hej|moi|hei|moikka|hi|hello)[,!.]?\s+/iu
const most = 3

/** “Vad är det här hankehaku grejen?”, “what is omavastuu or omarahoitus?”: the words that are asked about. */
export function wordsAsked(text: string): readonly string[] {
  const name = nameAsked(text.replace(greeting, ''))
  if (name === undefined || wordCount(name) > most + 2) return []
  return name
    .split(between)
    .map((one) => one.replaceAll(around, ' ').replaceAll(/\s+/gu, ' ').trim())
    .filter((one) => one !== '' && one.split(' ').length <= most)
}
