import { z } from 'zod'

import { togetherAsked } from '../src/answering/comparing/togetherAsked.ts'
import { placeTold } from '../src/answering/named/placeTold.ts'
import { queried } from '../src/answering/queried/queried.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { topicIn } from '../src/domain/asked/portfolio/listWish.ts'
import { saysNot } from '../src/domain/query/tagged.ts'
import { isOwn, projectStatus } from '../src/domain/status.ts'
import { Declined } from '../src/errors.ts'
import { projectFacts } from '../src/presentation/records/projectFacts.ts'
import {
  chooseByName,
  isUnconfirmed,
  namesOfRecord,
  organisationItem,
  projectItem,
  type ProjectRow,
  withNames,
} from '../src/presentation/records/records.ts'
import { shownFacts } from '../src/presentation/records/tellingFact.ts'
import { sourcesPart } from '../src/presentation/sources.ts'
import { partnerRoles } from '../src/presentation/vocabulary.ts'
import {
  buttons,
  facts,
  heading,
  type Item,
  itemsOf,
  list,
  note,
  type Part,
  type Reply,
  text,
} from '../src/reply.ts'

export default defineCommand({
  name: 'project',
  aliases: {
    fi: ['hanke', 'hankkeet', 'projekti', 'projektit'],
    sv: ['projekt', 'projektet', 'projekten'],
    en: ['projects'],
  },
  help: {
    fi: 'Hankkeen tiedot',
    sv: 'Visa uppgifter om ett projekt',
    en: 'Details of one project',
  },
  examples: {
    fi: ['hanke Haastemoottori', 'hankkeet'],
    sv: ['projekt Utmaningsmotorn', 'projekt food waste'],
    en: ['project Metropolitan UAM', 'projects'],
  },
  meanings: [
    {
      line: 'project',
      said: {
        fi: [
          'mitä hankkeita on käynnissä',
          'listaa HEVi-hankkeet',
          'mitä projekteja teillä pyörii',
          'onko käynnissä olevia hankkeita',
          'näytä kaikki hankkeet',
          'mihin hankkeisiin voisi hypätä mukaan nyt',
        ],
        sv: [
          'vilka projekt pågår',
          'lista HEVi-projekten',
          'vad är på gång just nu för projekt',
          'visa alla projekt',
          'finns det pågående projekt',
        ],
        en: [
          'what projects are running',
          'list the HEVi projects',
          'show me all projects',
          'any ongoing projects',
          'which projects exist right now',
        ],
      },
    },
  ],
  reads: true,
  args: z.object({ name: z.string().optional() }),
  fields: { name: { fi: 'nimi', sv: 'namn', en: 'name' } },

  async run({ name }, context) {
    const projects = await context.store.projects.all()
    if (!name) return portfolio(context, projects)
    const meant = projects.find(({ id }) => id === name)
    if (meant) return describe(context, meant)
    const chosen =
      (await togetherAsked(context, `projects ${name}`)) ?? (await queried(context, `projects ${name}`))
    if (chosen) return chosen
    // “… that Aalto was not in”: a search knows no denial.
    if (saysNot(name)) throw new Declined()
    const topic = topicIn(name)
    const onTopic = topic && (await context.run(`find kind:project ${topic}`))
    if (onTopic && itemsOf(onTopic).length > 0) return onTopic
    const there = await placeTold(context, `projects ${name}`)
    if (there) return there
    const rows = withNames(projects, namesOfRecord)
    const choice = chooseByName(context, {
      typed: name,
      rows,
      kind: 'project',
      title: (row) => context.t(row.name),
    })
    return 'reply' in choice ? choice.reply : describe(context, choice.found)
  },
})

/** The programme's own projects, running ones first. */
async function portfolio(context: Context, projects: readonly ProjectRow[]): Promise<Reply> {
  const own = projects.filter(isOwn)
  const running = own.filter((project) => projectStatus(project, context.today) !== 'ended')
  const ended = own.filter((project) => !running.includes(project))
  return {
    outcome: 'answered',
    topic: 'command:project',
    parts: [
      heading(context.t(words.portfolio)),
      text(context.t(words.counts(running.length, ended.length))),
      list(...[...running, ...ended].map((project) => projectItem(context, project))),
      note(context.t(words.missing)),
      await sourcesPart(context, 'project:hevi-coordination-2024', {
        sources: [context.pack.url],
        asOf: context.pack.asOf,
      }),
    ],
  }
}

async function describe(context: Context, project: ProjectRow): Promise<Reply> {
  const { t } = context
  const notes = [
    // Its own note says so, and why.
    isUnconfirmed(project) && !project.note ? t(words.unconfirmed) : undefined,
    project.note && t(project.note),
    project.euRecord && t(project.euRecord.note),
  ].filter((entry) => typeof entry === 'string')
  return {
    outcome: 'answered',
    topic: `project:${project.id}`,
    parts: [
      heading(t(project.name)),
      text(t(project.summary)),
      facts(...shownFacts(await projectFacts(context, project))),
      ...(project.openTo ? [text(`${t(words.openTo)}: ${t(project.openTo)}`)] : []),
      ...(await partnerList(context, project)),
      ...notes.map(note),
      await sourcesPart(context, `project:${project.id}`, project),
      buttons(...(await links(context, project))),
    ],
  }
}

async function partnerList(context: Context, { partners, partnerRoles: roles }: ProjectRow): Promise<Part[]> {
  const rows = await Promise.all(partners.map((id) => context.store.organisations.get(id)))
  const items = rows
    .filter((row) => row !== undefined)
    .map((row): Item => {
      const role = roles?.[row.id]
      return { ...organisationItem(context, row), ...(role ? { detail: context.t(partnerRoles[role]) } : {}) }
    })
  return items.length > 0 ? [text(`${context.t(words.partners)}:`), list(...items)] : []
}

async function links(context: Context, project: ProjectRow) {
  const lead = project.lead ? await context.store.organisations.get(project.lead) : undefined
  return [
    ...(lead ? [{ label: context.t(lead.name), command: `organisation ${lead.id}` }] : []),
    ...(project.focusArea === 'coordination'
      ? [{ label: context.t(words.whoElse), command: 'who coordination-project' }]
      : [{ label: context.t(words.sameArea), command: `focus ${project.focusArea}` }]),
  ]
}

const words = {
  portfolio: { fi: 'HEVin hankkeet', sv: 'HEVi:s projekt', en: 'HEVi projects' },
  counts: (running: number, ended: number) => ({
    fi: `Käynnissä ${running}, päättyneitä ${ended}.`,
    sv: `Pågående: ${running}. Avslutade: ${ended}.`,
    en: `Running: ${running}. Ended: ${ended}.`,
  }),
  missing: {
    fi: 'Luettelo ei ole täydellinen: ensimmäisen haun seitsemästä hankkeesta vain osan tiedot löytyivät julkisista lähteistä.',
    sv: 'Listan är inte fullständig: av de sju projekten i den första omgången gick bara en del att hitta i offentliga källor.',
    en: 'The list is not complete: of the seven projects of the first call, only some could be found in public sources.',
  },
  unconfirmed: {
    fi: 'Yhteyttä HEVi-ohjelmaan ei ole vahvistettu lähteissä.',
    sv: 'Kopplingen till HEVi-programmet är inte bekräftad i källorna.',
    en: 'The link to the HEVi programme is not confirmed by the sources.',
  },
  openTo: { fi: 'Kenelle', sv: 'För vem', en: 'Open to' },
  partners: { fi: 'Kumppanit', sv: 'Partner', en: 'Partners' },
  sameArea: { fi: 'Sama painopiste', sv: 'Samma prioritering', en: 'Same focus area' },
  whoElse: { fi: 'Koordinaatiohanke', sv: 'Samordningsprojektet', en: 'Coordination project' },
}
