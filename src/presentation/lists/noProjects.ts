import type { Context } from '../../command.ts'
import { lineOf } from '../../domain/query/selection.ts'
import type { Localized } from '../../locale.ts'
import { buttons, list, note, type Reply, text } from '../../reply.ts'
import { capitalised } from '../../text.ts'
import type { Topic } from '../../topic.ts'
import { type OrganisationRow, projectItem, type ProjectRow } from '../records/records.ts'
import { theName } from '../records/theName.ts'
import { recordList } from './recordList.ts'

interface Found {
  row: OrganisationRow
  projects: readonly ProjectRow[]
}
interface Asked {
  topic: Topic
  isLed: boolean
  /** Only those in the programme, or before it. */
  within?: string | undefined
}

/** Of one organisation that it leads or is in no project; of several what each leads and is in. */
export async function organisationFound(
  context: Context,
  found: readonly Found[],
  { topic, isLed, within }: Asked,
): Promise<Reply> {
  const { t } = context
  const [only, ...others] = found
  const missing = note(t(words.missing))
  if (!only || others.length > 0)
    return {
      outcome: 'answered',
      topic,
      parts: [
        ...(isLed && found.every(leadsNone) ? [text(t(words.noneLead))] : []),
        ...(await recordList(
          context,
          found.map((one) => ({ ...one, subject: { kind: 'organisation' as const, row: one.row } })),
          (one) => inBrief(context, one),
        )),
        missing,
      ],
    }
  const name = t(only.row.name)
  const kind = kinds[within as keyof typeof kinds] ?? kinds.any
  const said = isLed ? words.leadsNone(name, kind) : words.inNone(name, kind)
  const count = only.projects.length
  const more = isLed && count > 0 ? ` ${t(words.isIn(count, kind))}` : ''
  const itself = isLed ? [] : only.projects
  const ofOthers = itself.length > 0 ? [] : projectsTold(t(only.row.competences))
  return {
    outcome: 'answered',
    topic,
    parts: [
      text(t(said) + more),
      ...(itself.length > 0
        ? [text(t(words.isItself)), list(...itself.map((row) => projectItem(context, row)))]
        : []),
      ...(ofOthers.length > 0 ? [text(`${t(words.says)} ${ofOthers.join('; ')}.`)] : []),
      missing,
      buttons(
        ...(more
          ? [{ label: t(words.those), command: lineOf({ kind: 'project', with: only.row.id, in: within }) }]
          : []),
        { label: name, command: `organisation ${only.row.id}` },
      ),
    ],
  }
}

/** What its own text says of projects, none of which is on record. */
const projectsTold = (competences: string) =>
  competences
    .replace(/\.$/u, '')
    .split(/;\s+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((one) => ofProjects.test(one))
    .map((one) => one.replace(/\.$/u, ''))
const ofProjects = /hank(?:e|k)|projekt|project/iu

/** “3UAS4EER (leads)”. */
const inBrief = ({ t }: Context, { row, projects }: Found) =>
  projects.length === 0
    ? t(words.none)
    : projects.map(({ name, lead }) => t(name) + (lead === row.id ? ` (${t(words.leads)})` : '')).join('; ')

const leadsNone = ({ row, projects }: Found) => projects.every(({ lead }) => lead !== row.id)

const kinds = {
  any: { fi: '', fiIn: '', sv: '', en: '' },
  programme: { fi: 'HEVi-', fiIn: 'HEVi-', sv: 'HEVi-', en: 'HEVi ' },
  predecessor: {
    fi: 'HEViä edeltävää ',
    fiIn: 'HEViä edeltävässä ',
    sv: 'föregående ',
    en: 'predecessor ',
  },
  outside: {
    fi: 'HEVin ulkopuolista ',
    fiIn: 'HEVin ulkopuolisessa ',
    sv: 'från HEVi fristående ',
    en: 'non-HEVi ',
  },
}

type Kind = (typeof kinds)['any']

const words = {
  isItself: {
    fi: 'Se on tiedoissani itse hankkeena:',
    sv: 'Den finns själv som projekt i mina uppgifter:',
    en: 'It is itself a project on my records:',
  },
  says: {
    fi: 'Tiedoissani siitä sanotaan silti:',
    sv: 'I mina uppgifter står ändå om den:',
    en: 'My records do say of it:',
  },
  noneLead: {
    fi: 'Tietojeni mukaan mikään näistä ei johda yhtään hanketta. Mukana ne ovat näissä:',
    sv: 'Enligt mina uppgifter leder ingen av dem något projekt. De är med i dessa:',
    en: 'According to my records, none of these leads a project. They are in these:',
  },
  none: {
    fi: 'ei yhtään hanketta tiedoissani',
    sv: 'inget projekt i mina uppgifter',
    en: 'no project in my records',
  },
  leads: { fi: 'johtaa', sv: 'leder', en: 'leads' },
  leadsNone: (name: string, kind: Localized) => ({
    fi: `${name} ei johda yhtään tiedoissani olevaa ${kind.fi}hanketta.`,
    sv: `${name} leder inget ${kind.sv}projekt enligt mina uppgifter.`,
    en: `${capitalised(theName(name))} leads no ${kind.en}project in my records.`,
  }),
  inNone: (name: string, kind: Localized) => ({
    fi: `Tunnen organisaation ${name}, mutta en tiedä ${kind.fi}hanketta, jossa se olisi mukana.`,
    sv: `Jag känner till ${name}, men inget ${kind.sv}projekt där den är med.`,
    en: `I know ${theName(name)}, but no ${kind.en}project that it is in.`,
  }),
  isIn: (count: number, kind: Kind) => ({
    fi: `Mukana se on ${count === 1 ? 'yhdessä' : count} ${kind.fiIn}hankkeessa.`,
    sv: `Den är med i ${count === 1 ? 'ett' : count} ${kind.sv}projekt.`,
    en: `It is in ${count === 1 ? 'one' : count} ${kind.en}${count === 1 ? 'project' : 'projects'}.`,
  }),
  those: { fi: 'Ne hankkeet', sv: 'De projekten', en: 'Those projects' },
  missing: {
    fi: 'Kaikkia hankkeita tai osallistujia ei löytynyt julkisista lähteistä.',
    sv: 'Alla projekt eller deltagare gick inte att hitta i offentliga källor.',
    en: 'Not all projects or participants could be found in public sources.',
  },
}
