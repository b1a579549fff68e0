import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import {
  chooseByName,
  namesIn,
  type OrganisationRow,
  projectItem,
  withNames,
} from '../src/presentation/records.ts'
import { sourcesPart } from '../src/presentation/sources.ts'
import { organisationKinds } from '../src/presentation/vocabulary.ts'
import { buttons, facts, heading, list, type Reply, text } from '../src/reply.ts'

export default defineCommand({
  name: 'organisation',
  aliases: { fi: ['organisaatio', 'toimija'], sv: ['aktör', 'organisation'], en: ['org', 'organization'] },
  help: {
    fi: 'Yksi organisaatio: mitä osaa ja missä hankkeissa on',
    sv: 'En organisation: vad den kan och vilka projekt den deltar i',
    en: 'One organisation: what it can do and which projects it is in',
  },
  examples: {
    fi: ['organisaatio Metropolia', 'toimija Luke'],
    sv: ['aktör Arcada', 'organisation Aalto'],
    en: ['organisation Forum Virium', 'org VTT'],
  },
  reads: true,
  args: z.object({ name: z.string() }),
  fields: { name: { fi: 'nimi', sv: 'namn', en: 'name' } },

  async run({ name }, context) {
    const organisations = await context.store.organisations.all()
    const rows = withNames(organisations, (row) => namesIn(row.name))
    const title = (row: OrganisationRow) => context.t(row.name)
    const choice = chooseByName(context, { typed: name, rows, kind: 'organisation', title })
    return 'reply' in choice ? choice.reply : describe(context, choice.found)
  },
})

async function describe(context: Context, organisation: OrganisationRow): Promise<Reply> {
  const { t } = context
  const all = await context.store.projects.all()
  const led = all.filter(({ lead }) => lead === organisation.id)
  const joined = all.filter(({ partners }) => partners.includes(organisation.id))
  const areas = await Promise.all(organisation.focusAreas.map((id) => context.store.focusAreas.get(id)))
  return {
    outcome: 'answered',
    topic: `organisation:${organisation.id}`,
    parts: [
      heading(t(organisation.name)),
      text(t(organisation.competences)),
      facts(
        {
          label: t(words.kind),
          value: t(organisationKinds[organisation.kind as keyof typeof organisationKinds]),
        },
        organisation.city ? { label: t(words.city), value: organisation.city } : undefined,
        organisation.businessId ? { label: t(words.businessId), value: organisation.businessId } : undefined,
        organisation.website ? { label: t(words.website), value: organisation.website } : undefined,
        {
          label: t(words.areas),
          value: areas.flatMap((area) => (area ? `${area.id}. ${t(area.name)}` : [])).join('; '),
        },
      ),
      ...(led.length > 0
        ? [text(`${t(words.leads)}:`), list(...led.map((row) => projectItem(context, row)))]
        : []),
      ...(joined.length > 0
        ? [text(`${t(words.joins)}:`), list(...joined.map((row) => projectItem(context, row)))]
        : []),
      ...(led.length + joined.length === 0 ? [text(t(words.noProjects))] : []),
      await sourcesPart(context, `organisation:${organisation.id}`, organisation),
      buttons({
        label: t(words.similar),
        command: `find kind:${organisation.kind} focus:${organisation.focusAreas[0]}`,
      }),
    ],
  }
}

const words = {
  kind: { fi: 'Laji', sv: 'Typ', en: 'Kind' },
  city: { fi: 'Kaupunki', sv: 'Stad', en: 'City' },
  businessId: { fi: 'Y-tunnus', sv: 'FO-nummer', en: 'Business ID' },
  website: { fi: 'Verkkosivu', sv: 'Webbplats', en: 'Website' },
  areas: { fi: 'Painopisteet', sv: 'Prioriteringar', en: 'Focus areas' },
  leads: { fi: 'Johtaa hankkeita', sv: 'Leder projekten', en: 'Leads' },
  joins: { fi: 'Mukana hankkeissa', sv: 'Deltar i projekten', en: 'Takes part in' },
  noProjects: {
    fi: 'Tietueissani ei ole hanketta, jossa se on toteuttajana tai kumppanina.',
    sv: 'Jag har inget projekt där den är genomförare eller part.',
    en: 'I have no project on record that it leads or takes part in.',
  },
  similar: { fi: 'Samankaltaisia', sv: 'Liknande', en: 'Similar ones' },
}
