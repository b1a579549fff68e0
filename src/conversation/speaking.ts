import { besideName, nameAlone, wordAlone } from '../answering/named/nameAlone.ts'
import type { Command } from '../command.ts'
import { languageOfSmallWords } from '../domain/search/functionWords.ts'
import type { Search } from '../domain/search/search.ts'
import { detectLocale } from '../language.ts'
import type { Locale } from '../locale.ts'
import type { Message } from '../message.ts'
import { parseLine } from '../parse.ts'
import type { Person } from '../store/people.ts'
import type { Store } from '../store/store.ts'

interface Speaking {
  typed: string
  message: Message
  person: Person | undefined
  commands: readonly Command[]
  search: Search
  store: Pick<Store, 'localities' | 'mentions' | 'organisations'>
}

/** “No … sit”, beside a name: such short words look alike in any language. */
const longerWord = /\p{L}{4,}/u

/**
 * What the person chose; else the language they surely write; else their last one, their platform's, the likeliest. A name
 * is no sure sign, alone or in a sentence: alone it is Swedish where only Swedish calls it so, otherwise Finnish.
 */
export async function localeOf({
  typed,
  message,
  person,
  commands,
  search,
  store,
}: Speaking): Promise<Locale> {
  const calledIn = await nameAlone(store, search, typed)
  const line = parseLine(typed, commands)
  const short = line && line.rest.split(' ').length <= 4 && !line.rest.endsWith('?')
  const said = besideName(search, typed)
  const before = person?.lastLocale ?? message.locale
  const tells = before === undefined || longerWord.test(said) || languageOfSmallWords(said) !== undefined
  const written = short ? line.locale : tells ? detectLocale(said, search) : undefined
  if (calledIn && !line) {
    const [only] = calledIn.length === 1 ? calledIn : []
    return person?.chosenLocale ?? before ?? only ?? 'fi'
  }
  return (
    person?.chosenLocale ??
    (await wordAlone(store, typed)) ??
    written ??
    before ??
    line?.locale ??
    search.languageOf(said)?.locale ??
    'fi'
  )
}
