import { z } from 'zod'

import { choice } from '../src/arguments/choice.ts'
import { type Context, defineCommand } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import { answerRequest, mayConfirm } from '../src/profiles/membership.ts'
import { buttons, facts, heading, type Part, type Reply, text } from '../src/reply.ts'

const actions = {
  list: { fi: 'luettelo', sv: 'lista', en: 'list' },
  confirm: { fi: 'vahvista', sv: 'bekräfta', en: 'confirm' },
  refuse: { fi: 'hylkää', sv: 'avslå', en: 'refuse' },
}

export default defineCommand({
  name: 'members',
  aliases: { fi: ['jäsenet'], sv: ['medlemmar'], en: [] },
  help: {
    fi: 'Kuka saa puhua organisaation puolesta: vahvistukset',
    sv: 'Vem får företräda organisationen: bekräftelser',
    en: 'Who may speak for an organisation: confirmations',
  },
  examples: { fi: ['jäsenet'], sv: ['medlemmar'], en: ['members'] },
  args: z.object({ action: choice(actions).optional(), id: z.string().optional() }),
  positions: ['action', 'id'],
  fields: {
    action: { fi: 'toiminto', sv: 'åtgärd', en: 'action' },
    id: { fi: 'tunnus', sv: 'id', en: 'id' },
  },

  async run({ action = 'list', id }, context) {
    const { store, person, t, now } = context
    if (!person) return { outcome: 'done', parts: [text(t(words.nobody))] }
    if (action === 'list' || !id) return overview(context, person)
    const request = await store.members.requested(id)
    const done = (said: string): Reply => ({ outcome: 'done', parts: [text(said)] })
    if (!request) return done(t(words.answered))
    if (request.person === person || !(await mayConfirm(store, request, person)))
      throw new Refusal(words.notYou)
    const accepted = action === 'confirm'
    const answered = await answerRequest(store, request, { by: person, accepted }, now)
    if (!answered) return done(t(words.answered))
    return done(t(accepted ? words.confirmed(request.name) : words.refused(request.name)))
  },
})

async function overview({ store, t }: Context, person: string): Promise<Reply> {
  const all = await store.members.requests()
  const may = await Promise.all(all.map((one) => mayConfirm(store, one, person)))
  const open = all.filter((one, at) => may[at] && one.person !== person)
  const own = await store.members.requestOf(person)
  const organisation = await store.members.organisationOf(person)
  const colleagues = organisation ? (await store.members.of(organisation)).length : 0
  const partsOf = ({ id, name, says }: (typeof all)[number]): Part[] => [
    facts({ label: t(words.organisation), value: name }, { label: t(words.says), value: says }),
    buttons(
      { label: t(words.yes), command: `members action:confirm id:${id}` },
      { label: t(words.no), command: `members action:refuse id:${id}` },
    ),
  ]
  return {
    outcome: 'done',
    parts: [
      heading(t(words.title)),
      ...(colleagues > 0 ? [text(t(words.count(colleagues)))] : []),
      ...(own ? [text(t(words.waiting(own.name)))] : []),
      ...(open.length > 0 ? open.flatMap(partsOf) : [text(t(words.none))]),
    ],
  }
}

const words = {
  title: {
    fi: 'Kuka puhuu organisaation puolesta',
    sv: 'Vem företräder organisationen',
    en: 'Who speaks for an organisation',
  },
  nobody: {
    fi: 'En tiedä, kuka olet. Kirjoita minulle omalla tunnuksellasi.',
    sv: 'Jag vet inte vem du är. Skriv till mig med ditt eget konto.',
    en: 'I do not know who you are. Write to me from an account of your own.',
  },
  none: {
    fi: 'Mikään ei odota sinun vahvistustasi.',
    sv: 'Inget väntar på din bekräftelse.',
    en: 'Nothing waits for you to confirm.',
  },
  count: (people: number) => ({
    fi: `Organisaatiosi profiilia hoitaa täällä ${people} ${people === 1 ? 'henkilö' : 'henkilöä'}.`,
    sv: `${people} ${people === 1 ? 'person' : 'personer'} sköter din organisations profil här.`,
    en: `${people} ${people === 1 ? 'person keeps' : 'people keep'} your organisation’s profile here.`,
  }),
  waiting: (name: string) => ({
    fi: `Oma pyyntösi odottaa vahvistusta: ${name}.`,
    sv: `Din egen begäran väntar på bekräftelse: ${name}.`,
    en: `Your own request waits to be confirmed: ${name}.`,
  }),
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  says: { fi: 'Kertoo itsestään', sv: 'Säger om sig', en: 'Says of themselves' },
  yes: { fi: 'Vahvista', sv: 'Bekräfta', en: 'Confirm' },
  no: { fi: 'Hylkää', sv: 'Avslå', en: 'Refuse' },
  answered: {
    fi: 'Tähän on jo vastattu, tai pyyntöä ei enää ole.',
    sv: 'Det här är redan besvarat, eller så finns begäran inte längre.',
    en: 'This has been answered already, or the request is no longer there.',
  },
  notYou: {
    fi: 'Tämän voi vahvistaa vain organisaation jäsen tai koordinaattori, ei pyytäjä itse.',
    sv: 'Det här kan bara en medlem i organisationen eller en samordnare bekräfta, inte den som ber om det.',
    en: 'Only a member of the organisation or a coordinator can confirm this, not the one who asks.',
  },
  confirmed: (name: string) => ({
    fi: `Vahvistettu: ${name}. Kerroin pyytäjälle.`,
    sv: `Bekräftat: ${name}. Jag har meddelat den som bad om det.`,
    en: `Confirmed: ${name}. I told the one who asked.`,
  }),
  refused: (name: string) => ({
    fi: `Hylätty: ${name}. Kerroin pyytäjälle.`,
    sv: `Avslaget: ${name}. Jag har meddelat den som bad om det.`,
    en: `Refused: ${name}. I told the one who asked.`,
  }),
}
