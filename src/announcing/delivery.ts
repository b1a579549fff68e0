import { randomBytes, randomUUID } from 'node:crypto'

import { stringify } from 'csv-stringify/sync'

import type { Context } from '../command.ts'
import { titleIn } from '../domain/announcing/announcement.ts'
import { type Ledger, ledgerOf, type Reached } from '../domain/announcing/ledger.ts'
import { Refusal } from '../errors.ts'
import { formatInstant, formatSeconds } from '../format.ts'
import { buttons, facts, heading, type Item, list, note, type Part, type Reply, text } from '../reply.ts'
import type { Store } from '../store/store.ts'
import { worthUntil } from './posts.ts'
import { found } from './steps.ts'

const mostListed = 15
const linkMs = 60 * 60_000

/** Every place with what was sent there, oldest first. */
async function reachedBy(
  { announcements }: Pick<Store, 'announcements'>,
  id: string,
): Promise<(Reached & { id: string })[]> {
  return (await announcements.copies(id)).map(({ copy, delivery }) => ({
    id: delivery.id,
    target: copy.target,
    name: copy.name,
    platform: delivery.platform,
    kind: delivery.kind,
    version: copy.version,
    status: delivery.status,
    doubtful: delivery.doubtful ?? false,
    sentAt: delivery.sentAt,
    problem: delivery.problem,
  }))
}

/** How the delivery stands this moment, and the ledger: when it was to be seen where, and where not, and why. */
export async function deliveryReply(context: Context, id: string): Promise<Reply> {
  const { store, t, locale } = context
  const announced = await found(context, id)
  const reached = await reachedBy(store, id)
  const ledger = ledgerOf(reached)
  const failed = reached.filter(({ status }) => status === 'failed')
  return {
    outcome: 'done',
    topic: `announcement:${id}`,
    parts: [
      heading(`${t(words.title)}: ${titleIn(announced.newest.content, locale)}`),
      ledgerFacts(context, ledger),
      ...failedParts(context, id, failed),
      ...waitingParts(context, reached),
      ...seenParts(context, reached),
      buttons(
        { label: t(words.refresh), command: `delivery ${id}` },
        { label: t(words.csv), command: `delivery ${id} csv` },
        { label: t(words.open), command: `announce show ${id}` },
      ),
    ],
  }
}

function ledgerFacts({ t, locale }: Context, ledger: Ledger): Part {
  const { first, last, places, sent, underWay, failed, cancelled, changesOpen, changesFailed } = ledger
  const some = (label: Parameters<Context['t']>[0], count: number) =>
    count > 0 ? { label: t(label), value: String(count) } : undefined
  return facts(
    { label: t(words.arrived), value: `${sent} / ${places}` },
    some(words.underWay, underWay),
    some(words.failed, failed),
    some(words.cancelled, cancelled),
    first && { label: t(words.first), value: formatInstant(first, locale) },
    last && { label: t(words.last), value: formatInstant(last, locale) },
    first && last
      ? { label: t(words.spread), value: formatSeconds((last.getTime() - first.getTime()) / 1_000, locale) }
      : undefined,
    some(words.changesOpen, changesOpen),
    some(words.changesFailed, changesFailed),
  )
}

function failedParts({ t }: Context, id: string, failed: readonly (Reached & { id: string })[]): Part[] {
  if (failed.length === 0) return []
  return [
    text(t(words.notDelivered)),
    list(...failed.slice(0, mostListed).map(itemOf)),
    ...(failed.length > mostListed ? [note(t(words.more(failed.length - mostListed)))] : []),
    buttons(
      { label: t(words.again), command: `delivery ${id} again` },
      ...failed.slice(0, mostListed).map((one) => ({
        label: `${t(words.removeTarget)}: ${placeName(one)}`,
        command: `delivery ${id} remove ${one.id}`,
      })),
    ),
  ]
}

function waitingParts({ t }: Context, reached: readonly Reached[]): Part[] {
  const troubled = reached.filter(({ status, problem }) => status === 'waiting' && problem)
  return troubled.length > 0
    ? [text(t(words.tryingAgain)), list(...troubled.slice(0, mostListed).map(itemOf))]
    : []
}

/** Where it is to be seen and since when, the first place first. */
function seenParts({ t, locale }: Context, reached: readonly Reached[]): Part[] {
  const seen = reached
    .flatMap(({ kind, sentAt, ...one }) => (kind === 'post' && sentAt ? { ...one, sentAt } : []))
    .toSorted((one, other) => one.sentAt.getTime() - other.sentAt.getTime())
  const changed = new Map(
    reached.flatMap(({ kind, target, sentAt }) =>
      kind !== 'post' && sentAt ? [[target, { kind, sentAt }]] : [],
    ),
  )
  const said = ({ target, sentAt }: (typeof seen)[number]) => {
    const change = changed.get(target)
    return [
      formatInstant(sentAt, locale),
      ...(change ? [`${t(words[change.kind])} ${formatInstant(change.sentAt, locale)}`] : []),
    ].join('; ')
  }
  if (seen.length === 0) return []
  return [
    text(t(words.seen)),
    list(...seen.slice(0, mostListed).map((one) => ({ title: placeName(one), detail: said(one) }))),
    ...(seen.length > mostListed ? [note(t(words.more(seen.length - mostListed)))] : []),
  ]
}

const placeName = ({ name, target }: Pick<Reached, 'name' | 'target'>) => name ?? target
const itemOf = (one: Reached): Item => ({ title: placeName(one), detail: one.problem ?? '' })

/** Tries again, as long again as it is worth it. */
export async function tryAgain(context: Context, id: string): Promise<Reply> {
  const { store, now } = context
  const { newest } = await found(context, id)
  for (const { id: delivery, status } of await reachedBy(store, id))
    if (status === 'failed') await store.outbox.tryAgain(delivery, now, worthUntil(newest.content, now))
  return deliveryReply(context, id)
}

/** Nothing is sent to the place any more, now and later. */
export async function removeTarget(context: Context, id: string, delivery: string): Promise<Reply> {
  const { store, now, person = '' } = context
  const one = (await reachedBy(store, id)).find((row) => row.id === delivery)
  if (!one) throw new Refusal(words.unknownTarget)
  await store.announcements.dropTarget(id, one.target, {
    id: randomUUID(),
    who: person,
    what: 'target removed',
    at: now,
  })
  return deliveryReply(context, id)
}

/** One line for each place and version; ISO instants, as spreadsheets read them. */
export async function ledgerCsv(store: Store, id: string): Promise<string> {
  const rows = await reachedBy(store, id)
  const columns = ['place', 'name', 'platform', 'what', 'version', 'status', 'visible_at', 'problem'] as const
  return stringify(
    rows.map((row) => [
      row.target,
      row.name ?? '',
      row.platform,
      row.kind,
      row.version,
      row.doubtful && row.status !== 'sent' ? 'unknown' : row.status,
      row.sentAt?.toISOString() ?? '',
      row.problem ?? '',
    ]),
    { header: true, columns: [...columns], bom: true, escape_formulas: true },
  )
}

/** The ledger to take along: as an address that is good for an hour, or, where the bot has none, as text. */
export async function csvReply(context: Context, id: string): Promise<Reply> {
  const { store, publicUrl, now, t } = context
  await found(context, id)
  const parts = publicUrl
    ? [text(`${t(words.link)} ${publicUrl}${await ledgerPath(store, id, now)}`)]
    : [text(await ledgerCsv(store, id))]
  return { outcome: 'done', topic: `announcement:${id}`, parts }
}

async function ledgerPath({ oneTimeWords }: Store, id: string, now: Date) {
  const word = randomBytes(18).toString('base64url')
  await oneTimeWords.keep(`ledger ${id} ${word}`, new Date(now.getTime() + linkMs))
  return `/announcements/${id}/ledger/${word}.csv`
}

const words = {
  title: { fi: 'Jakelu', sv: 'Leverans', en: 'Delivery' },
  arrived: { fi: 'Perillä', sv: 'Framme', en: 'Arrived' },
  underWay: { fi: 'Matkalla', sv: 'På väg', en: 'Under way' },
  failed: { fi: 'Ei perille', sv: 'Inte framme', en: 'Not delivered' },
  cancelled: {
    fi: 'Peruttu ennen lähetystä',
    sv: 'Återkallat före sändning',
    en: 'Withdrawn before sending',
  },
  first: { fi: 'Ensimmäisenä näkyvissä', sv: 'Först synligt', en: 'First visible' },
  last: { fi: 'Viimeisenä näkyvissä', sv: 'Sist synligt', en: 'Last visible' },
  spread: { fi: 'Ero', sv: 'Skillnad', en: 'Spread' },
  changesOpen: { fi: 'Korjauksia matkalla', sv: 'Rättelser på väg', en: 'Corrections under way' },
  changesFailed: {
    fi: 'Korjauksia ei perille',
    sv: 'Rättelser som inte kom fram',
    en: 'Corrections not delivered',
  },
  notDelivered: { fi: 'Ei perille:', sv: 'Inte framme:', en: 'Not delivered:' },
  seen: { fi: 'Näkyvissä:', sv: 'Synligt:', en: 'Visible:' },
  edit: { fi: 'muutettu', sv: 'ändrat', en: 'changed' },
  remove: { fi: 'poistettu', sv: 'borttaget', en: 'taken away' },
  tryingAgain: { fi: 'Yritän uudelleen:', sv: 'Försöker på nytt:', en: 'Trying again:' },
  more: (count: number) => ({
    fi: `ja ${count} muuta; kaikki ovat luettelossa (CSV)`,
    sv: `och ${count} till; alla finns i listan (CSV)`,
    en: `and ${count} more; all are in the list (CSV)`,
  }),
  again: { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
  removeTarget: { fi: 'Poista jakelusta', sv: 'Ta bort från leveransen', en: 'Remove target' },
  refresh: { fi: 'Päivitä', sv: 'Uppdatera', en: 'Refresh' },
  csv: { fi: 'Lataa luettelo (CSV)', sv: 'Ladda ner listan (CSV)', en: 'Download the list (CSV)' },
  open: { fi: 'Avaa tiedote', sv: 'Öppna meddelandet', en: 'Open the announcement' },
  link: {
    fi: 'Luettelo on tässä osoitteessa tunnin ajan:',
    sv: 'Listan finns på den här adressen i en timme:',
    en: 'The list is at this address for an hour:',
  },
  unknownTarget: {
    fi: 'Tätä paikkaa ei ole enää jakelussa.',
    sv: 'Platsen finns inte längre i leveransen.',
    en: 'That place is not in the delivery any more.',
  },
}
