import type { Context } from '../../command.ts'
import { nameAsked } from '../../domain/asked/bodies/nameAsked.ts'
import { asksWhatItIs } from '../../domain/asked/meanings/whatItIs.ts'
import { regexOf, wholeWords } from '../../domain/regexOf.ts'
import { saidNearly } from '../../domain/thresholds.ts'
import { isParty } from '../../entries.ts'
import { isGeneral } from '../../presentation/records/aboutRecord.ts'
import { cityCalled } from './organisationCalled.ts'
import { recordCalled } from './recordCalled.ts'

/** “And Aalto?” asks of Aalto what was asked before. */
const carriesOn = regexOf(
  String.raw`^\W*(?:entä|entäs|entäpä|mites|ja|och|and|what about|how about|hur är det med)(?!\p{L})`,
  'i',
)
const ofCity = wholeWords(String.raw`city|kaupun\p{L}+|stad`)

/**
 * “HY?”, “Vad gör Esbo stad?”, “what does VTT do?”: the line of the record that is called just so, unless somebody is
 * known to mean a card by it.
 */
export async function calledAlone(context: Context, typed: string): Promise<string | undefined> {
  if (carriesOn.test(typed)) return undefined
  const inside = nameWithin(context, typed) ?? nameAsked(typed)
  const name = inside ?? typed
  if (name.length > longestName || (isGeneral(name) && !name.trim().includes(' '))) return undefined
  const ref =
    (await recordCalled(context, name)) ??
    (ofCity.test(name) ? organisation(await cityCalled(context, name.replaceAll(/[?!.]/gu, ''))) : undefined)
  if (!ref) return undefined
  return inside && (await isToldByCard(context, typed, ref)) ? undefined : ref.replace(':', ' ')
}

/** “Mikä se Laurea on”: the name as it is written where all else asks what it is. */
function nameWithin({ search: { names } }: Context, typed: string): string | undefined {
  const named = typed.length > longestName ? undefined : names.namedIn(typed)
  const row = named && asksWhatItIs(named.rest) ? names.all.find(({ id }) => id === named.id) : undefined
  return row?.names[0]
}

/** What a party to the agreement does in it is told by a card that speaks of it. */
async function isToldByCard(
  { search, store, locale }: Context,
  typed: string,
  ref: string,
): Promise<boolean> {
  const row = await store.organisations.get(ref.slice(ref.indexOf(':') + 1))
  if (!row || !isParty(row.kind)) return false
  const [best] = search.find(typed, 1)
  const [, card] = /^card:(.+)$/.exec((best && best.score >= saidNearly && best.entry.ref) || '') ?? []
  const said = card === undefined ? undefined : (await store.cards.get(card))?.text[locale]
  return said !== undefined && (row.kind === 'city' || said.includes(row.name[locale]))
}
const longestName = 90

const organisation = (row: { id: string } | undefined) => row && `organisation:${row.id}`
