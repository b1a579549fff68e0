import { wholeWords } from '../regexOf.ts'

const own = wholeWords(
  String.raw`(?:(?:me täällä|(?:vi|jag|we|i)(?= (?:på|vid|från|hos|at|from) )|olemme|olen|ollaan|oon|työskentelen|työskentelemme|edustan|edustamme|(?:vi|jag) (?:är|jobbar|arbetar|kommer|företräder)|(?:we|i) (?:are|am|work|come|represent)|we're|i'm)(?: (?:på|vid|från|hos|at|for|from|with|the))*)((?:\s+[\p{L}\p{N}-]+){1,4})`,
)

/** Where they say that they are: “vi är på Arcada”, “olemme Laureasta”; a few words, a name among them. */
export const ownPlace = (text: string): string | undefined => own.exec(text)?.[1]?.trim()
