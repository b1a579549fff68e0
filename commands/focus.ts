import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import { recordsNamed } from '../src/domain/search/names.ts'
import { isOwn, projectStatus } from '../src/domain/status.ts'
import { Declined, Refusal } from '../src/errors.ts'
import { areaItem, namesIn, projectItem } from '../src/presentation/records/records.ts'
import { sourcesPart } from '../src/presentation/sources.ts'
import { buttons, heading, list, note, type Reply, text } from '../src/reply.ts'

export default defineCommand({
  name: 'focus',
  aliases: { fi: ['painopiste', 'painopisteet'], sv: ['prioritering', 'prioriteringar'], en: ['areas'] },
  help: {
    fi: 'Neljä painopistettä: mitä kuuluu, esimerkkiaiheet, ketkä toimivat',
    sv: 'De fyra prioriteringarna: innehåll, exempel på ämnen, vilka som är aktiva',
    en: 'The four focus areas: what belongs, example topics, who is active',
  },
  examples: {
    fi: ['painopisteet', 'painopiste 2', 'painopiste terveys'],
    sv: ['prioriteringar', 'prioritering 3'],
    en: ['focus', 'focus 1', 'focus learning'],
  },
  reads: true,
  args: z.object({ area: z.string().optional() }),
  fields: { area: { fi: 'painopiste', sv: 'prioritering', en: 'focus' } },

  async run({ area: typed }, context) {
    const areas = await context.store.focusAreas.all()
    if (!typed) return overview(context)
    const digit = /^\d+$/.exec(typed.trim())
    const named = areas.map((area) => ({
      ...area,
      names: namesIn(area.name, area.idea.fi, area.idea.sv, area.idea.en),
    }))
    const found = digit ? named.find(({ id }) => id === typed.trim()) : recordsNamed(typed, named).near[0]
    if (!found && typed.includes(' ')) throw new Declined()
    if (!found) throw new Refusal(words.noSuch(typed, areas.length))
    return describe(context, found)
  },
})

async function overview(context: Context): Promise<Reply> {
  const areas = await context.store.focusAreas.all()
  return {
    outcome: 'answered',
    topic: 'command:focus',
    parts: [
      heading(context.t(words.title)),
      list(...areas.map((area) => areaItem(context, area))),
      await sourcesPart(context, 'focus:all', { sources: ['agreement#4'] }),
    ],
  }
}

async function describe(
  context: Context,
  area: {
    id: string
    name: Record<'fi' | 'sv' | 'en', string>
    idea: Record<'fi' | 'sv' | 'en', string>
    sources: string[]
  },
): Promise<Reply> {
  const { t, store, today } = context
  const topics = (await store.topics.all()).filter(({ focusArea }) => focusArea === area.id)
  const projects = (await store.projects.all()).filter((row) => isOwn(row) && row.focusArea === area.id)
  const running = projects.filter((project) => projectStatus(project, today) !== 'ended')
  return {
    outcome: 'answered',
    topic: `focus:${area.id}`,
    parts: [
      heading(`${area.id}. ${t(area.name)}`),
      text(t(area.idea)),
      text(`${t(words.topics)}:`),
      list(...topics.map((topic) => ({ ref: `topic:${topic.id}`, title: t(topic.title) }))),
      ...(projects.length > 0
        ? [
            text(`${t(words.projects(projects.length, running.length))}:`),
            list(
              ...[...running, ...projects.filter((row) => !running.includes(row))].map((row) =>
                projectItem(context, row),
              ),
            ),
          ]
        : [text(t(words.noProjects))]),
      ...(area.id === '4' ? [note(t(words.fewerResources))] : []),
      await sourcesPart(context, `focus:${area.id}`, area),
      buttons(
        { label: t(words.who), command: `find kind:organisation focus:${area.id}` },
        { label: t(words.earlier), command: `find kind:project focus:${area.id}` },
      ),
    ],
  }
}

const words = {
  title: { fi: 'Sopimuksen painopisteet', sv: 'Avtalets prioriteringar', en: 'The agreement’s focus areas' },
  topics: { fi: 'Esimerkkejä aiheista', sv: 'Exempel på ämnen', en: 'Example topics' },
  projects: (all: number, running: number) => ({
    fi: `HEVi-hankkeita ${all}, käynnissä ${running}`,
    sv: `HEVi-projekt: ${all}, pågående: ${running}`,
    en: `HEVi projects: ${all}, running: ${running}`,
  }),
  noProjects: {
    fi: 'Tiedoissani ei ole tämän painopisteen HEVi-hanketta. Niitä voi silti olla: kaikkia ei löytynyt julkisista lähteistä.',
    sv: 'Jag känner inte till något HEVi-projekt inom den här prioriteringen. Det kan ändå finnas: alla gick inte att hitta i offentliga källor.',
    en: 'I have no HEVi project in this focus area on record. There may be some: not all could be found in public sources.',
  },
  fewerResources: {
    fi: 'Tähän ohjataan vähemmän resursseja kuin kolmeen muuhun. Tekstin voi lukea kahdella tavalla: vähemmän kuin kuhunkin kolmesta tai vähemmän kuin kolmeen yhteensä.',
    sv: 'Hit styrs mindre resurser än till de tre andra. Texten kan läsas på två sätt: mindre än till var och en av de tre, eller mindre än till de tre sammanlagt.',
    en: 'This one gets fewer resources than the three others. The text can be read two ways: less than each of the three, or less than the three together.',
  },
  who: { fi: 'Ketkä toimivat tässä', sv: 'Vilka är aktiva', en: 'Who is active' },
  earlier: { fi: 'Kaikki hankkeet', sv: 'Alla projekt', en: 'All projects' },
  noSuch: (typed: string, count: number) => ({
    fi: `En tunnista painopistettä ”${typed}”. Painopisteet ovat 1–${count}: painopisteet`,
    sv: `Jag känner inte igen prioriteringen ”${typed}”. Prioriteringarna är 1–${count}: prioriteringar`,
    en: `I do not recognise the focus area “${typed}”. They are 1–${count}: focus`,
  }),
}
