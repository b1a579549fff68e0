import type { Context } from '../../command.ts'
import { said } from '../../domain/carriedOn/ofBodies/partners.ts'
import {
  asksToJoinIt,
  asksWhichAreOpen,
  joinWish,
  withoutJoinWish,
} from '../../domain/partnering/joinWish.ts'
import { lineOf } from '../../domain/query/selection.ts'
import { wholeWords } from '../../domain/regexOf.ts'
import { isAhead, projectStatus } from '../../domain/status.ts'
import { whoKnows } from '../../presentation/cards/whoKnows.ts'
import { recordList } from '../../presentation/lists/recordList.ts'
import { hasTheme } from '../../presentation/matches/matching.ts'
import { opening } from '../../presentation/opening.ts'
import { isUnconfirmed, type OrganisationRow, type ProjectRow } from '../../presentation/records/records.ts'
import { inferred } from '../../presentation/vocabulary.ts'
import { buttons, itemsOf, type Reply, text } from '../../reply.ts'
import { idIn, onCard, onTopic } from '../../topic.ts'
import { organisationCalled } from '../named/organisationCalled.ts'
import { recordsChosen } from '../queried/recordsChosen.ts'
import { mentionedIn } from '../wished/mentioned.ts'

/** “Finns det projekt vi kunde gå med i?”: those that are running and whom each is for, whether a call is open, whom to ask. */
export async function joinableTold(context: Context, _: string, typed: string): Promise<Reply | undefined> {
  const { topic } = context.conversation ?? {}
  const isOfThem =
    (ofProjects(topic) && asksWhichAreOpen(typed)) || (ofCompanies(topic) && asksToJoinIt(typed))
  const named = isOfThem ? undefined : await wishOfNamed(context, typed)
  const asked = isOfThem ? typed : (named?.asked ?? joinWish(typed))
  if (!asked || context.search.names.namedIn(asked)) return undefined
  const rest = isOfThem ? '' : withoutJoinWish(asked)
  const about = rest === '' ? '' : await themesWithin(context, rest)
  if (about !== '')
    return (await endedOn(context, about)) ?? context.run(`match first:projects ${said(rest)}`)
  const { t, store, today } = context
  const running = { kind: 'project', status: 'ongoing', in: 'programme' }
  const listed = await recordsChosen(context, running)
  const all = listed.flatMap((subject) => (subject.kind === 'project' ? [subject] : []))
  const theirs = all.filter(({ row }) => named && isIn(row, named.body))
  const projects = all.filter((subject) => !theirs.includes(subject))
  const told = await Promise.all(
    projects.map(async (subject) => ({ subject, detail: await forWhom(context, subject.row) })),
  )
  const isAnyAhead = (await store.calls.all()).some((call) => isAhead(call, today))
  return {
    outcome: 'answered',
    topic: `command:${lineOf(running)}`,
    parts: [
      ...(named && theirs.length > 0
        ? [text(t(words.already(t(named.body.name), theirs.map(({ row }) => t(row.name)).join('; '))))]
        : []),
      text(t(told.length > 0 ? words.running(told.length) : words.none)),
      ...(await recordList(context, told, ({ detail }) => detail)),
      text(t(isAnyAhead ? words.isAhead : words.noCall)),
      ...(await whoKnows(context, 'coordination-project')),
      buttons({ label: t(words.calls), command: 'calls' }, { label: t(words.fitting), command: 'match' }),
    ],
  }
}

const ofCompanies = onCard('companies-role|company-grants|projects-for-companies-growth')
const ofProjects = onTopic({ command: 'find kind:project .+|project' })

/** The words of the themes that it names, without all else. */
async function themesWithin(context: Context, text: string): Promise<string> {
  const { entities } = await mentionedIn(context, text)
  const words = entities.flatMap(({ kind, id }) => (kind === 'theme' ? [id] : [])).join(' ')
  return words || ((await hasTheme(context, text)) ? text : '')
}

/** On a theme whose projects are all over: that none runs, and which they were. */
async function endedOn(context: Context, about: string): Promise<Reply | undefined> {
  const listed = await context.run(`find kind:project in:programme ${said(about)}`)
  const projects = await Promise.all(
    itemsOf(listed).map(({ ref }) => context.store.projects.get(idIn(ref, 'project') ?? '')),
  )
  const isOver = projects.every((row) => row && projectStatus(row, context.today) === 'ended')
  return projects.length > 0 && isOver
    ? opening(listed, `${context.t(words.noneOnIt)} ${context.t(words.noCall)}`)
    : undefined
}

/** “Vilka projekt kunde Arcada gå med i?”: asked of one organisation as whoever comes from there would ask. */
async function wishOfNamed(context: Context, typed: string) {
  if (ownWish.test(typed)) return undefined
  for (const name of typed.match(capitalised) ?? []) {
    const asked = joinWish(typed.replace(name, us[context.locale]))
    const body = asked && (await organisationCalled(context, name))
    if (asked && body) return { asked, body }
  }
  return undefined
}
/** “Which could we join with Aalto?” */
const ownWish = wholeWords('me|mä|meidän|vi|jag|vår|vårt|we|our')
/** Not the word that begins the question. */
const capitalised = /(?<=[\p{L}\p{N},] )\p{Lu}[\p{L}-]*(?: (?:of )?\p{Lu}[\p{L}-]*)*/gu
const us = { fi: 'me', sv: 'vi', en: 'we' }

const isIn = ({ lead, partners }: ProjectRow, { id }: OrganisationRow) => lead === id || partners.includes(id)

async function forWhom({ t, store }: Context, project: ProjectRow): Promise<string> {
  const lead = project.lead ? await store.organisations.get(project.lead) : undefined
  return [
    ...(project.openTo ? [t(project.openTo).replace(/\.$/u, '')] : []),
    ...(lead
      ? [`${t(words.lead)}: ${t(lead.name)}${project.leadConfirmed === false ? ` (${t(inferred)})` : ''}`]
      : []),
    ...(isUnconfirmed(project) ? [t(words.unconfirmed)] : []),
  ].join('; ')
}

const words = {
  already: (body: string, projects: string) => ({
    fi: `${body} on jo mukana: ${projects}.`,
    sv: `${body} är redan med: ${projects}.`,
    en: `${body} already takes part: ${projects}.`,
  }),
  running: (count: number) => ({
    fi: `Käynnissä ${count === 1 ? 'on yksi HEVi-hanke' : `on ${count} HEVi-hanketta`}. Lähteeni eivät kerro, ottavatko ne uusia mukaan, mutta näille ne on tarkoitettu:`,
    sv: `${count === 1 ? 'Ett HEVi-projekt' : `${count} HEVi-projekt`} pågår. Mina källor säger inte om de tar in nya, men de är till för:`,
    en: `${count === 1 ? 'One HEVi project is' : `${count} HEVi projects are`} running. My sources do not say whether they take in others, but this is whom they are for:`,
  }),
  none: {
    fi: 'Tiedoissani ei ole juuri nyt yhtään käynnissä olevaa HEVi-hanketta.',
    sv: 'I mina uppgifter finns just nu inget pågående HEVi-projekt.',
    en: 'My records have no HEVi project running right now.',
  },
  noneOnIt: {
    fi: 'Tiedoissani ei ole tästä aiheesta HEVi-hanketta, joka olisi nyt käynnissä. Nämä ovat jo päättyneet, mutta niiden vetäjiltä voi kysyä jatkosta.',
    sv: 'I mina uppgifter finns inget HEVi-projekt om det här temat som pågår nu. De här är redan avslutade, men den som ledde dem kan svara på vad som händer härnäst.',
    en: 'My records have no HEVi project on this theme that is running now. These have ended, but you can ask whoever led them about what comes next.',
  },
  noCall: {
    fi: 'Tiedossani ei nyt ole avoimia hakuja uusille hankkeille. Kysy mukaan pääsystä hankkeen vetäjältä tai koordinaatiohankkeelta.',
    sv: 'Ingen ansökningsomgång för nya projekt är öppen nu enligt mina uppgifter. Fråga projektets ledare eller samordningsprojektet om ni kan komma med.',
    en: 'According to my records no call for new projects is open now. Ask the lead of the project or the coordination project whether you can join.',
  },
  isAhead: {
    fi: 'Uusille hankkeille on haku auki tai tulossa. Kysy mukaan pääsystä hankkeen vetäjältä tai koordinaatiohankkeelta.',
    sv: 'En ansökningsomgång för nya projekt är öppen eller på väg. Fråga projektets ledare eller samordningsprojektet om ni kan komma med.',
    en: 'A call for new projects is open or coming. Ask the lead of the project or the coordination project whether you can join.',
  },
  lead: { fi: 'vetäjä', sv: 'leds av', en: 'lead' },
  unconfirmed: {
    fi: 'yhteys HEViin vahvistamatta',
    sv: 'kopplingen till HEVi obekräftad',
    en: 'link to HEVi not confirmed',
  },
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
  fitting: { fi: 'Mikä meille sopii?', sv: 'Vad passar oss?', en: 'What suits us?' },
}
