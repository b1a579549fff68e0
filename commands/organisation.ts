import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import { profileItem } from '../src/presentation/matches/profileItem.ts'
import { organisationFacts } from '../src/presentation/records/organisationFacts.ts'
import { ownProject } from '../src/presentation/records/ownProject.ts'
import {
  chooseByName,
  ledItem,
  namesOfRecord,
  type OrganisationRow,
  projectItem,
  withNames,
} from '../src/presentation/records/records.ts'
import { shownFacts } from '../src/presentation/records/tellingFact.ts'
import { sourcesPart } from '../src/presentation/sources.ts'
import { factsOf, profileCard } from '../src/profiles/card.ts'
import { listedProfile, visibleProfile } from '../src/profiles/visible.ts'
import { buttons, facts, heading, list, type Reply, sources, text } from '../src/reply.ts'

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
    const profile = await visibleProfile(context.store, name)
    if (profile?.name) return ownProfile(context, { ...profile, name: profile.name })
    const organisations = await context.store.organisations.all()
    const rows = withNames(organisations, namesOfRecord)
    const title = (row: OrganisationRow) => context.t(row.name)
    const choice = chooseByName(context, { typed: name, rows, kind: 'organisation', title })
    return 'reply' in choice ? choice.reply : describe(context, choice.found)
  },
})

/** An organisation that the pack does not have, as it tells of itself. */
async function ownProfile(context: Context, profile: Profile): Promise<Reply> {
  const { organisation, name } = profile
  const isListed = (await listedProfile(context.store, organisation)) !== undefined
  return {
    outcome: 'answered',
    topic: `organisation:${organisation}`,
    parts: [
      ...(isListed ? await profileCard(context, profile) : [heading(name), text(context.t(words.notListed))]),
      sources(...profileItem(context, profile).cited),
      buttons(meet(context, organisation)),
    ],
  }
}
type Profile = NonNullable<Awaited<ReturnType<typeof visibleProfile>>> & { name: string }

const meet = ({ t }: Context, organisation: string) => ({
  label: t(words.meet),
  command: `introduce to:${organisation}`,
  form: true as const,
})

async function describe(context: Context, organisation: OrganisationRow): Promise<Reply> {
  const { t } = context
  const all = await context.store.projects.all()
  const led = all.filter(({ lead }) => lead === organisation.id)
  const joined = all.filter(({ partners }) => partners.includes(organisation.id))
  const itsProject = ownProject(organisation, all)
  const own = await listedProfile(context.store, organisation.id)
  return {
    outcome: 'answered',
    topic: `organisation:${organisation.id}`,
    parts: [
      heading(t(organisation.name)),
      text(t(organisation.competences)),
      facts(...shownFacts(await organisationFacts(context, organisation))),
      ...(led.length > 0
        ? [text(`${t(words.leads)}:`), list(...led.map((row) => ledItem(context, row)))]
        : []),
      ...(joined.length > 0
        ? [text(`${t(words.joins)}:`), list(...joined.map((row) => projectItem(context, row)))]
        : []),
      ...(itsProject ? [text(`${t(words.isProject)}:`), list(projectItem(context, itsProject))] : []),
      ...(led.length + joined.length === 0 && !itsProject ? [text(t(words.noProjects))] : []),
      ...(own ? [text(t(words.itself)), facts(...(await factsOf(context, own.facets)))] : []),
      await sourcesPart(context, `organisation:${organisation.id}`, organisation),
      buttons(
        {
          label: t(words.similar),
          command: `find kind:${organisation.kind} focus:${organisation.focusAreas[0]}`,
        },
        meet(context, organisation.id),
      ),
    ],
  }
}

const words = {
  leads: { fi: 'Johtaa hankkeita', sv: 'Leder projekten', en: 'Leads' },
  joins: { fi: 'Mukana hankkeissa', sv: 'Deltar i projekten', en: 'Takes part in' },
  isProject: {
    fi: 'Tiedoissani myös hankkeena',
    sv: 'Finns i mina uppgifter också som projekt',
    en: 'Also on my records as a project',
  },
  noProjects: {
    fi: 'Sitä ei mainita toteuttajana tai kumppanina missään tuntemassani hankkeessa.',
    sv: 'Den nämns inte som genomförare eller partner i något projekt som jag känner till.',
    en: 'It is not listed as lead or partner in any project I know.',
  },
  itself: { fi: 'Kertoo itse:', sv: 'Berättar själv:', en: 'Says of itself:' },
  notListed: {
    fi: 'Organisaatio ei näytä profiiliaan kaikille. Voit pyytää esittelyä.',
    sv: 'Organisationen visar inte sin profil för alla. Du kan be om kontakt.',
    en: 'The organisation does not show its profile to everyone. You can ask for an introduction.',
  },
  meet: { fi: 'Pyydä esittelyä', sv: 'Be om kontakt', en: 'Ask for an introduction' },
  similar: { fi: 'Samankaltaisia', sv: 'Liknande', en: 'Similar ones' },
}
