import type { Context } from '../../command.ts'
import type { Query } from '../../domain/query/query.ts'
import { fieldsOf, isOnlyBy, lineOf, type Selection, selectionOf } from '../../domain/query/selection.ts'
import type { Localized } from '../../locale.ts'
import { noneOwn } from '../../presentation/lists/ownAmong.ts'
import { isGeneral } from '../../presentation/records/aboutRecord.ts'
import { theName } from '../../presentation/records/theName.ts'
import { type Reply, text } from '../../reply.ts'
import { isOf, sameTopic } from '../../topic.ts'
import type { Meant } from './meant.ts'
import { noneOfTheirs } from './noneOfTheirs.ts'
import { noneThere } from './noneThere.ts'

/** The records as a list; where there are none, that is said, before those that come nearest. */
export async function listed(context: Context, query: Query, meant: Meant): Promise<Reply | undefined> {
  const { selection } = meant
  if (!selection) return undefined
  if (query.scope !== 'named' || meant.isNarrowed) return narrowed(context, query, meant)
  const isKind = selection.kind !== 'project' && query.scope === 'named' && isOfBodies(context)
  const isOwnTitle = query.isOwn && !query.isOne && selection.kind === 'project'
  if (isOnlyBy(selection) && (query.isAsked || isKind || isOwnTitle))
    return context.run(selection.kind === 'project' ? 'project' : lineOf(selection))
  // What they are about alone is looked for beside the cards.
  if (isOnlyBy(selection, 'words') && !(query.isOwn && selection.kind !== 'project' && !selection.words))
    return query.ask.of === 'count' || (query.isAsked && isOfKind(selection))
      ? found(context, selection)
      : undefined
  if (query.isOwn && !isOfRunning(selection))
    return (await found(context, { ...selection, in: 'programme' })) ?? ownBefore(context, selection)
  return listOf(context, selection)
}

/** Those that are so; where there are none, that is said, before those that come nearest. Of all that run, the programme's own. */
export async function listOf(context: Context, selection: Selection): Promise<Reply> {
  if (isOfRunning(selection)) return context.run(lineOf({ ...selection, in: 'programme' }))
  return (
    (await found(context, selection)) ??
    (await noneOfTheirs(context, selection)) ??
    nearest(context, selection)
  )
}

const isOfRunning = (selection: Selection) =>
  selection.kind === 'project' && selection.status === 'ongoing' && isOnlyBy(selection, 'status')

/** “And networks?” after organisations were listed or counted. */
export function isOfBodies({ conversation }: Context): boolean {
  const kind = selectionOf(conversation?.topic ?? '')?.kind
  return kind !== undefined && kind !== 'project' && kind !== 'call'
}

/** “Which university does robotics?” asks for organisations of a kind. */
const isOfKind = ({ kind, words }: Selection) =>
  words !== undefined && kind !== undefined && !['project', 'call', 'organisation'].includes(kind)

async function found(context: Context, selection: Selection): Promise<Reply | undefined> {
  // “Which organisations signed the agreement?” is told of the agreement.
  if (selection.words && isGeneral(selection.words) && selection.kind !== 'project') return undefined
  const reply = await context.run(lineOf(selection))
  return reply.outcome === 'answered' && reply.parts.some(({ kind }) => kind === 'list') ? reply : undefined
}

const before = (said: Localized, { t }: Context, reply: Reply): Reply => ({
  ...reply,
  parts: [text(t(said)), ...reply.parts],
})

async function ownBefore(context: Context, selection: Selection): Promise<Reply> {
  const others = await found(context, selection)
  const { with: partner, led } = selection
  const id = isOnlyBy(selection, 'with', 'led') && !(partner && led) ? (led ?? partner) : undefined
  const body = id ? await context.store.organisations.get(id) : undefined
  return others
    ? before(body ? words.notInOwn(body.name, led !== undefined) : noneOwn, context, others)
    : context.run(lineOf({ ...selection, in: 'programme' }))
}

/** Of somebody's or of an area those in another state; else of others those that are so. */
async function nearest(context: Context, selection: Selection): Promise<Reply> {
  const { status, with: partners, ...others } = selection
  // “For edtech startups”: where none has companies in it, those on the theme.
  if (selection.withkind && selection.words) {
    const wider = { ...selection, withkind: undefined }
    const onTheme = (await found(context, wider)) ?? (await found(context, { ...wider, status: undefined }))
    if (onTheme) return before(words.notQuite, context, onTheme)
  }
  // “On AI or learning”: of what no record is both.
  if (selection.focus && selection.words) {
    const onTheme = await found(context, { ...selection, focus: undefined })
    if (onTheme) return before(words.notQuite, context, onTheme)
  }
  const isOfAll = !status || isOnlyBy(selection, 'status')
  const ofAnyState = isOfAll ? undefined : await found(context, { ...selection, status: undefined })
  if (ofAnyState) {
    const body = await bodyOf(context, selection)
    const state = status === 'ongoing' || status === 'ended' ? status : 'planned'
    const said = body ? words.noneOfBody[state](body.name, selection.led !== undefined) : words.noneSo[state]
    return before(said, context, ofAnyState)
  }
  const ofNone = status ? await noneOfTheirs(context, { ...selection, status: undefined }) : undefined
  if (ofNone) return ofNone
  const city = partners ? await context.store.organisations.get(partners) : undefined
  const ofOthers = city && !isOnlyBy(others) ? await found(context, others) : undefined
  if (ofOthers && selection.kind !== 'project') return ofOthers
  if (city && ofOthers)
    return before(await noneThere(context, selection, context.t(city.name)), context, ofOthers)
  const none = await context.run(lineOf(selection))
  // “And Hanken?” asks the same of another.
  return partners ? { ...none, topic: `command:${lineOf(selection)}` } : none
}

/** The one organisation that leads or is in them, where nothing is said of them but their state. */
function bodyOf({ store }: Context, { led, with: partner, ...others }: Selection) {
  const id = led !== undefined && partner !== undefined ? undefined : (led ?? partner)
  return id && isOnlyBy(others, 'status', 'in') ? store.organisations.get(id) : undefined
}

/** Those of the last list that are so; where none is, they are still what is spoken of. */
async function narrowed(context: Context, query: Query, { selection }: Meant): Promise<Reply | undefined> {
  if (!selection) return undefined
  const isOfCounted = isOf(context.conversation?.topic, 'counts') && query.scope === 'them'
  if ((fieldsOf(query.selection).length === 0 && !query.isOwn && !isOfCounted) || selection.kind === 'call')
    return undefined
  const reply = await found(context, selection)
  if (reply) return reply
  const none = query.scope === 'them' ? undefined : await noneOfTheirs(context, selection)
  if (none) return none
  // “And Espoo?” after those that Vantaa runs now.
  if (
    query.scope === 'open' &&
    query.carriesOn &&
    !query.isOnly &&
    selection.status &&
    (await bodyOf(context, selection))
  )
    return nearest(context, selection)
  const topic = sameTopic(context)
  const { led, with: partners } = query.selection
  const id = led ?? partners
  const row = id ? await context.store.organisations.get(id) : undefined
  if (query.scope === 'them' && row)
    return {
      outcome: 'unknown',
      topic,
      parts: [text(context.t((led ? words.leadsNone : words.inNone)(context.t(row.name))))],
    }
  if (row && isOnlyBy(query.selection, 'led', 'with')) {
    const theirs = await found(context, query.selection)
    if (theirs) return before((led ? words.leadsNone : words.inNone)(context.t(row.name)), context, theirs)
  }
  const { status } = query.selection
  if (query.isOwn && isOnlyBy(query.selection))
    return { outcome: 'unknown', topic, parts: [text(context.t(words.noneOfThemOwn))] }
  if (isOnlyBy(query.selection, 'status') && status)
    return status === 'ongoing' && query.scope !== 'them' && !query.isOnly
      ? before(words.noneOfThemRuns, context, await context.run(lineOf(running)))
      : {
          outcome: 'unknown',
          topic,
          parts: [text(context.t(status === 'ongoing' ? words.noneOfThemRuns : words.noneOfThemSo))],
        }
  if (isOnlyBy(query.selection, 'focus', 'words'))
    return { outcome: 'unknown', topic, parts: [text(context.t(words.noneOfThemSo))] }
  return { ...(await context.run(lineOf(selection))), ...(topic && { topic }) }
}

const running: Selection = { kind: 'project', status: 'ongoing', in: 'programme' }

const words = {
  noneSo: {
    ongoing: {
      fi: 'Tietojeni mukaan yksikään niistä ei ole nyt käynnissä. Muita on:',
      sv: 'Såvitt jag vet pågår inget av dem just nu. Andra finns:',
      en: 'As far as I know, none of those is running right now. Others are:',
    },
    ended: {
      fi: 'Tiedoissani ei ole sellaista, joka olisi päättynyt. Muita on:',
      sv: 'Inget sådant är avslutat enligt mina uppgifter. Andra finns:',
      en: 'None of those has ended, according to my records. Others are:',
    },
    planned: {
      fi: 'Tiedoissani ei ole sellaista suunniteltua. Muita on:',
      sv: 'Inget sådant är planerat enligt mina uppgifter. Andra finns:',
      en: 'None of those is planned, according to my records. Others are:',
    },
  },
  noneOfBody: {
    ongoing: (name: Localized, isLed: boolean) => ({
      fi: `${name.fi} ${isLed ? 'ei johda yhtään tiedossani olevaa hanketta, joka olisi nyt käynnissä' : 'ei tietojeni mukaan ole mukana missään nyt käynnissä olevassa hankkeessa'}. Muita on:`,
      sv: `${name.sv} ${isLed ? 'leder inget projekt som pågår nu' : 'är inte med i något projekt som pågår nu'}, enligt mina uppgifter. Andra finns:`,
      en: `According to my records, ${theName(name.en)} ${isLed ? 'leads' : 'is in'} no project that is running now. Others are:`,
    }),
    ended: (name: Localized, isLed: boolean) => ({
      fi: `${name.fi} ${isLed ? 'ei ole johtanut yhtään tiedossani olevaa hanketta, joka olisi päättynyt' : 'ei tietojeni mukaan ole ollut mukana missään päättyneessä hankkeessa'}. Muita on:`,
      sv: `${name.sv} ${isLed ? 'har inte lett något projekt som är avslutat' : 'har inte varit med i något projekt som är avslutat'}, enligt mina uppgifter. Andra finns:`,
      en: `According to my records, ${theName(name.en)} ${isLed ? 'led' : 'was in'} no project that has ended. Others are:`,
    }),
    planned: (name: Localized, isLed: boolean) => ({
      fi: `${name.fi} ${isLed ? 'ei johda yhtään tiedossani olevaa suunniteltua hanketta' : 'ei tietojeni mukaan ole mukana missään suunnitellussa hankkeessa'}. Muita on:`,
      sv: `${name.sv} ${isLed ? 'leder inget planerat projekt' : 'är inte med i något planerat projekt'}, enligt mina uppgifter. Andra finns:`,
      en: `According to my records, ${theName(name.en)} ${isLed ? 'leads' : 'is in'} no planned project. Others are:`,
    }),
  },
  notQuite: {
    fi: 'Aivan sellaista en tunne. Lähimpänä:',
    sv: 'Precis något sådant känner jag inte till. Närmast kommer:',
    en: 'I know of none exactly like that. Closest:',
  },
  notInOwn: (name: Localized, isLed: boolean) => ({
    fi: isLed
      ? `En tunne HEVi-hanketta, jota ${name.fi} johtaisi.`
      : `En tunne HEVi-hanketta, jossa ${name.fi} olisi mukana.`,
    sv: isLed
      ? `Jag känner inte till något HEVi-projekt som ${name.sv} leder.`
      : `Jag känner inte till något HEVi-projekt som ${name.sv} är med i.`,
    en: isLed
      ? `I know of no HEVi project that ${theName(name.en)} leads.`
      : `I know of no HEVi project that ${theName(name.en)} is in.`,
  }),
  noneOfThemOwn: {
    fi: 'Mikään niistä ei ole HEVi-hanke.',
    sv: 'Inget av dem är ett HEVi-projekt.',
    en: 'None of them is a HEVi project.',
  },
  noneOfThemRuns: {
    fi: 'Tietojeni mukaan mikään niistä ei ole käynnissä.',
    sv: 'Enligt mina uppgifter pågår inget av dem.',
    en: 'According to my records, none of them is running.',
  },
  noneOfThemSo: {
    fi: 'Tietojeni mukaan se ei päde niistä yhteenkään.',
    sv: 'Enligt mina uppgifter stämmer det på inget av dem.',
    en: 'According to my records, none of them fits.',
  },
  leadsNone: (name: string) => ({
    fi: `Tietojeni mukaan ${name} ei johda niistä yhtäkään.`,
    sv: `Enligt mina uppgifter leder ${name} inget av dem.`,
    en: `According to my records, ${name} leads none of them.`,
  }),
  inNone: (name: string) => ({
    fi: `Tietojeni mukaan ${name} ei ole mukana niistä yhdessäkään.`,
    sv: `Enligt mina uppgifter är ${name} inte med i något av dem.`,
    en: `According to my records, ${name} is in none of them.`,
  }),
}
