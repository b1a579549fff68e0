import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import { profileCard, remarks } from '../src/profiles/card.ts'
import { erasePerson } from '../src/profiles/erase.ts'
import { planFreshness } from '../src/profiles/freshness.ts'
import { meanings } from '../src/profiles/meanings.ts'
import { askWhetherToErase, erasedReply, exported } from '../src/profiles/ownData.ts'
import { propose, saveDraft } from '../src/profiles/propose.ts'
import { buttons, heading, note, type Reply, text } from '../src/reply.ts'

/** What follows the command's name, in any language. */
const actions = {
  export: ['export', 'vie', 'exportera'],
  erase: ['erase', 'delete', 'poista', 'radera'],
  confirmErase: ['erase yes', 'poista kyllä', 'radera ja'],
  current: ['current', 'ajan tasalla', 'aktuell'],
  discard: ['discard', 'hylkää', 'förkasta'],
  save: ['save', 'tallenna', 'spara'],
}
type Action = keyof typeof actions

const actionIn = (typed: string): { action: Action; page: number } | undefined => {
  const [, words = '', page] = /^(.*?)(?: (\d{1,4}))?$/u.exec(typed.toLocaleLowerCase('fi')) ?? []
  const action = (Object.keys(actions) as Action[]).find((one) => actions[one].includes(words))
  return action && { action, page: Number(page ?? 1) }
}

export default defineCommand({
  name: 'profile',
  aliases: { fi: ['profiili'], sv: ['profil'], en: [] },
  help: {
    fi: 'Organisaatiosi profiili: mitä tarjoatte ja tarvitsette',
    sv: 'Din organisations profil: vad ni erbjuder och behöver',
    en: 'Your organisation’s profile: what you offer and need',
  },
  examples: {
    fi: [
      'profiili',
      'profiili Olemme espoolainen startup ja etsimme koulua, jossa kokeilla oppimissovellusta',
    ],
    sv: [
      'profil',
      'profil Vi är ett litet företag i Vanda som återbrukar byggmaterial och söker en byggplats',
    ],
    en: [
      'profile',
      'profile We are a start-up in Helsinki with an AI tool for elderly care and look for a pilot site',
    ],
  },
  meanings,
  args: z.object({ words: z.string().meta({ input: 'lines' }).optional() }),
  fields: { words: { fi: 'omin sanoin', sv: 'med egna ord', en: 'in your words' } },

  async run({ words: typed = '' }, context) {
    const { person } = context
    const asked = actionIn(typed.trim())
    if (!typed.trim()) return person ? show(context, person) : invitation(context)
    if (!asked) return propose(context, typed)
    if (!person) return { outcome: 'done', parts: [text(context.t(words.nobody))] }
    return act(context, person, asked)
  },
})

async function act(
  context: Context,
  person: string,
  { action, page }: { action: Action; page: number },
): Promise<Reply> {
  const { store, t, now } = context
  switch (action) {
    case 'export':
      return exported(context, person, page)
    case 'erase':
      return askWhetherToErase(context)
    case 'confirmErase':
      return { ...erasedReply(context, await erasePerson(store, person, now)), forget: true }
    case 'current': {
      const profile = await store.profiles.of(person)
      if (!profile) return invitation(context)
      await store.profiles.confirm(profile.organisation, now)
      await planFreshness(store, { ...profile, confirmedAt: now })
      return { outcome: 'done', parts: [text(t(words.confirmed))] }
    }
    case 'discard':
      await store.profileDrafts.drop(person)
      return { outcome: 'done', parts: [text(t(words.discarded))] }
    case 'save':
      return {
        outcome: 'done',
        parts: [text(await saveDraft(context, person)), ...(await shown(context, person))],
      }
  }
}

async function show(context: Context, person: string): Promise<Reply> {
  if (!(await context.store.profiles.of(person))) {
    const request = await context.store.members.requestOf(person)
    return request
      ? { outcome: 'done', parts: [text(context.t(words.waiting(request.name))), ownButtons(context)] }
      : invitation(context)
  }
  return { outcome: 'done', parts: await shown(context, person) }
}

async function shown(context: Context, person: string) {
  const { store, t } = context
  const profile = await store.profiles.of(person)
  if (!profile) return []
  const hasDraft = (await store.profileDrafts.get(person)) !== undefined
  return [
    ...(await profileCard(context, profile)),
    ...(await remarks(context, profile.facets)),
    ...(profile.pausedAt ? [text(t(words.paused))] : []),
    ...(hasDraft ? [text(t(words.draft))] : []),
    buttons(
      { label: t(words.edit), command: 'edit-profile', form: true },
      ...(profile.pausedAt ? [{ label: t(words.stillRight), command: 'profile current' }] : []),
      { label: t(words.consents), command: 'consent' },
      { label: t(words.requests), command: 'introductions' },
    ),
    ownButtons(context),
  ]
}

const ownButtons = ({ t }: Context) =>
  buttons(
    { label: t(words.export), command: 'profile export' },
    { label: t(words.erase), command: 'profile erase' },
  )

const invitation = (context: Context): Reply => ({
  outcome: 'done',
  topic: 'command:profile',
  parts: [
    heading(context.t(words.title)),
    text(context.t(words.invite)),
    buttons(
      { label: context.t(words.describe), command: 'profile', form: true },
      { label: context.t(words.fill), command: 'edit-profile', form: true },
    ),
    ...(context.person ? [note(context.t(words.ownData)), ownButtons(context)] : []),
  ],
})

const words = {
  title: { fi: 'Organisaatiosi profiili', sv: 'Din organisations profil', en: 'Your organisation’s profile' },
  invite: {
    fi: 'Profiilista näen, mitkä hankkeet, haut ja kumppanit sopivat teille. Kerro omin sanoin, mitä teette, tarjoatte ja etsitte, niin ehdotan tiedot; sinä hyväksyt ne. Kukaan muu ei näe mitään ennen kuin annat luvan.',
    sv: 'Av profilen ser jag vilka projekt, utlysningar och partner som passar er. Berätta med egna ord vad ni gör, erbjuder och söker, så föreslår jag uppgifterna; du godkänner dem. Ingen annan ser något förrän du ger lov.',
    en: 'From a profile I see which projects, calls and partners suit you. Say in your own words what you do, offer and look for; I propose the details and you approve them. Nobody else sees anything before you allow it.',
  },
  describe: { fi: 'Kerro omin sanoin', sv: 'Berätta med egna ord', en: 'Say it in your words' },
  fill: { fi: 'Täytä lomake', sv: 'Fyll i formuläret', en: 'Fill in the form' },
  ownData: {
    fi: 'Ilman profiiliakin muistan hetken, mitä kysyit. Senkin näet ja voit poistaa.',
    sv: 'Också utan profil minns jag en tid vad du frågat. Det kan du också se och radera.',
    en: 'Even without a profile I remember for a while what you asked. You can see and erase that too.',
  },
  nobody: {
    fi: 'En tiedä, kuka olet, joten en tallenna mitään. Kirjoita minulle omalla tunnuksellasi.',
    sv: 'Jag vet inte vem du är, så jag sparar inget. Skriv till mig med ditt eget konto.',
    en: 'I do not know who you are, so I keep nothing. Write to me from an account of your own.',
  },
  discard: { fi: 'Hylkää', sv: 'Förkasta', en: 'Discard' },
  waiting: (name: string) => ({
    fi: `Pyyntösi puhua organisaation puolesta (${name}) odottaa vahvistusta.`,
    sv: `Din begäran att företräda organisationen (${name}) väntar på bekräftelse.`,
    en: `Your request to speak for the organisation (${name}) waits to be confirmed.`,
  }),
  paused: {
    fi: 'Profiilia ei ole vahvistettu puoleen vuoteen, joten sitä ei näytetä muille.',
    sv: 'Profilen har inte bekräftats på ett halvår och visas därför inte för andra.',
    en: 'The profile was not confirmed for half a year, so it is not shown to others.',
  },
  draft: {
    fi: 'Sinulla on tallentamaton luonnos. Lomake avautuu siitä.',
    sv: 'Du har ett utkast som inte är sparat. Formuläret öppnas med det.',
    en: 'You have an unsaved draft. The form opens with it.',
  },
  edit: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  stillRight: { fi: 'Pitää paikkansa', sv: 'Stämmer', en: 'Still right' },
  consents: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
  requests: { fi: 'Yhteydenottopyynnöt', sv: 'Kontaktförfrågningar', en: 'Introduction requests' },
  export: { fi: 'Vie tietoni', sv: 'Exportera mina uppgifter', en: 'Export my data' },
  erase: { fi: 'Poista kaikki', sv: 'Radera allt', en: 'Erase everything' },
  confirmed: {
    fi: 'Kiitos. Profiili on vahvistettu ja taas näkyvissä niille, joille olet antanut luvan.',
    sv: 'Tack. Profilen är bekräftad och syns igen enligt dina samtycken.',
    en: 'Thank you. The profile is confirmed and shown again as your consents allow.',
  },
  discarded: { fi: 'Luonnos on poistettu.', sv: 'Utkastet är borttaget.', en: 'The draft is gone.' },
}
