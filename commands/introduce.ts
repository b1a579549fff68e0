import { z } from 'zod'

import { type Context, defineCommand } from '../src/command.ts'
import { refusesIntroduction } from '../src/domain/partnering/requestAsked.ts'
import { Declined } from '../src/errors.ts'
import { ask } from '../src/introductions/ask.ts'
import { nameOf } from '../src/introductions/nameOf.ts'
import { contactField, lastContact, reasonField, tooLong } from '../src/introductions/texts.ts'
import { whoKnows } from '../src/presentation/cards/whoKnows.ts'
import { partnersNamed } from '../src/profiles/named.ts'
import { buttons, type Reply, text } from '../src/reply.ts'

export default defineCommand({
  name: 'introduce',
  aliases: { fi: ['esittele', 'esittelypyyntö'], sv: ['presentera', 'kontakta'], en: ['introduction'] },
  help: {
    fi: 'Pyydä, että esittelen sinut toiselle organisaatiolle',
    sv: 'Be mig förmedla kontakt till en annan organisation',
    en: 'Ask me to introduce you to another organisation',
  },
  examples: { fi: ['esittele Metropolia'], sv: ['kontakta Arcada'], en: ['introduce Forum Virium'] },
  meanings: [
    {
      line: 'introduce',
      said: {
        fi: ['esittele minut', 'haluan tavata organisaation', 'miten saan yhteyden toiseen organisaatioon'],
        sv: ['förmedla kontakt', 'jag vill träffa en annan organisation', 'presentera mig för'],
        en: ['introduce me', 'I want to meet another organisation', 'put me in touch with'],
      },
    },
  ],
  args: z.object({
    to: z.string().meta({ required: true }).optional(),
    reason: z.string().meta({ input: 'lines', required: true }).optional(),
    contact: z.string().meta({ input: 'lines', required: true }).optional(),
    about: z.string().meta({ hidden: true }).optional(),
  }),
  fields: {
    to: { fi: 'kenelle', sv: 'till', en: 'to' },
    reason: reasonField,
    contact: contactField,
    about: { fi: 'aiheesta', sv: 'gäller', en: 'about' },
  },
  prefill: lastContact,

  async run(args, context) {
    return { topic: 'command:introduce', ...(await introduced(args, context)) }
  },
})

interface Wanted {
  to?: string | undefined
  reason?: string | undefined
  contact?: string | undefined
  about?: string | undefined
}

async function introduced({ to, reason, contact, about }: Wanted, context: Context): Promise<Reply> {
  if (to && refusesIntroduction(`introduce ${to}`)) throw new Declined()
  const { store, person, t, now } = context
  const organisation = person && (await store.members.organisationOf(person))
  if (!person || !organisation) return profileFirst(context)
  if (!to) return { outcome: 'done', parts: [text(t(words.whom)), formFor(context, '')] }
  const named = await partnersNamed(store, to)
  if (!named.sure) {
    if (named.near.length === 0 && !reason && to.split(' ').length > 3) throw new Declined()
    return whichOne(context, to, named.near)
  }
  const target = named.sure.id
  if (!reason?.trim() || !contact?.trim())
    return {
      outcome: 'done',
      parts: [text(t(words.tell(await nameOf(store, target)))), formFor(context, target)],
    }
  tooLong(reason, contact)
  const { how, introduction } = await ask(
    store,
    { person, organisation, target, reason, contact, about },
    now,
  )
  const name = await nameOf(store, target)
  if (how === 'agreed') return { outcome: 'done', parts: [text(t(words.agreed(name)))] }
  if (how === 'sent') return { outcome: 'done', parts: [text(t(words.sent(name))), mine(context)] }
  if (how === 'already') return { outcome: 'done', parts: [text(t(words.already(name))), mine(context)] }
  if (how === 'offered')
    return {
      outcome: 'offered',
      parts: [
        text(t(words.nobodyThere(name))),
        buttons({
          label: t(words.coordinator),
          command: `introductions action:coordinator id:${introduction?.id}`,
        }),
      ],
    }
  return {
    outcome: 'unknown',
    parts: [text(t(words.nobody(name))), ...(await whoKnows(context, 'coordination-project'))],
  }
}

function profileFirst({ t }: Context): Reply {
  return {
    outcome: 'done',
    parts: [text(t(words.profile)), buttons({ label: t(words.make), command: 'edit-profile', form: true })],
  }
}

function whichOne({ t }: Context, typed: string, near: readonly { id: string; title: Name }[]): Reply {
  if (near.length === 0)
    return {
      outcome: 'unknown',
      parts: [text(t(words.none(typed))), buttons({ label: t(words.find), command: `find ${typed}` })],
    }
  const offered = near.map(({ id, title }) => ({
    label: t(title),
    command: `introduce to:${id}`,
    form: true as const,
  }))
  return { outcome: 'offered', parts: [text(t(words.several(typed))), buttons(...offered)] }
}

const formFor = ({ t }: Context, target: string) =>
  buttons({ label: t(words.write), command: target ? `introduce to:${target}` : 'introduce', form: true })
const mine = ({ t }: Context) => buttons({ label: t(words.mine), command: 'introductions' })

type Name = Awaited<ReturnType<typeof nameOf>>

const words = {
  profile: {
    fi: 'Ensin tarvitaan profiili: toinen osapuoli haluaa tietää, mikä organisaatio pyytää. Se vie pari minuuttia.',
    sv: 'Först behövs en profil: den andra parten vill veta vilken organisation som frågar. Det tar ett par minuter.',
    en: 'A profile comes first: the other side wants to know which organisation asks. It takes a few minutes.',
  },
  make: { fi: 'Tee profiili', sv: 'Gör en profil', en: 'Make a profile' },
  whom: {
    fi: 'Kenelle haluat tulla esitellyksi? Kerro organisaatio, syy ja mitä yhteystietoja jaat, jos molemmat suostuvat.',
    sv: 'Vem vill du träffa? Ange organisationen, skälet och vilka kontaktuppgifter du delar om båda säger ja.',
    en: 'Whom would you like to meet? Name the organisation, the reason and which contact details you share if both say yes.',
  },
  tell: (name: Name) => ({
    fi: `${name.fi}: kerro, miksi haluat tavata ja mitä yhteystietoja jaat, jos molemmat suostuvat. Lyhyt, konkreettinen syy auttaa vastaamaan.`,
    sv: `${name.sv}: berätta varför du vill träffas och vilka kontaktuppgifter du delar om båda säger ja. Ett kort, konkret skäl gör det lätt att svara.`,
    en: `${name.en}: say why you would like to meet and which contact details you share if both say yes. A short, concrete reason makes it easy to answer.`,
  }),
  write: { fi: 'Kirjoita pyyntö', sv: 'Skriv en förfrågan', en: 'Write the request' },
  sent: (name: Name) => ({
    fi: `Pyyntö lähti: ${name.fi}. He näkevät organisaatiosi nimen ja syyn, mutta eivät sinun nimeäsi eivätkä yhteystietojasi. Ne jaetaan vain, jos molemmat suostuvat. Kuulet viimeistään kolmen viikon päästä.`,
    sv: `Förfrågan är skickad till ${name.sv}. De ser organisationens namn och skälet, men varken ditt namn eller dina kontaktuppgifter. De delas bara om båda säger ja. Du får svar senast om tre veckor.`,
    en: `The request is on its way to ${name.en}. They see your organisation’s name and the reason, but neither your name nor your contact details. Those are shared only if both say yes. You will hear within three weeks.`,
  }),
  already: (name: Name) => ({
    fi: `Pyyntö on jo matkalla: ${name.fi}. Toista ei tarvitse lähettää.`,
    sv: `En förfrågan till ${name.sv} väntar redan på svar. Du behöver inte skicka en ny.`,
    en: `A request to ${name.en} is already waiting for an answer. There is no need for another.`,
  }),
  agreed: (name: Name) => ({
    fi: `${name.fi} oli jo pyytänyt samaa teiltä, joten olette yhtä mieltä. Kumpikin saa toisen yhteystiedot nyt.`,
    sv: `${name.sv} hade redan frågat er om samma sak, så ni är överens. Båda får den andras kontaktuppgifter nu.`,
    en: `${name.en} had already asked the same of you, so you agree. Both of you get the other’s contact details now.`,
  }),
  nobodyThere: (name: Name) => ({
    fi: `${name.fi}: organisaatiolla ei ole täällä ketään, joka ottaisi pyyntöjä vastaan. Koordinaattori voi esitellä teidät. Hän näkee syyn; yhteystietosi hän saa, kun lupaa auttaa.`,
    sv: `${name.sv} har ingen här som tar emot förfrågningar. En samordnare kan presentera er. Hen ser skälet; dina kontaktuppgifter får hen när hen lovar hjälpa.`,
    en: `${name.en} has nobody here who takes requests. A coordinator can introduce you. They see the reason, and get your contact details once they offer to help.`,
  }),
  coordinator: { fi: 'Pyydä koordinaattoria', sv: 'Be en samordnare', en: 'Ask a coordinator' },
  nobody: (name: Name) => ({
    fi: `${name.fi}: organisaatiolla ei ole täällä ketään, joka ottaisi pyyntöjä vastaan, eikä koordinaattoria tavoiteta täältä. Mitään ei lähetetty.`,
    sv: `${name.sv} har ingen här som tar emot förfrågningar, och ingen samordnare kan nås härifrån. Inget skickades.`,
    en: `${name.en} has nobody here who takes requests, and no coordinator can be reached from here. Nothing was sent.`,
  }),
  none: (typed: string) => ({
    fi: `En löydä organisaatiota ”${typed}”. Tarkista nimi tai hae: kumppanit`,
    sv: `Jag hittar ingen organisation som heter ”${typed}”. Kontrollera namnet eller sök: partner`,
    en: `I find no organisation “${typed}”. Check the name, or look for one: partners`,
  }),
  find: { fi: 'Hae', sv: 'Sök', en: 'Search' },
  several: (typed: string) => ({
    fi: `Mitä organisaatiota tarkoitat? Kirjoitit ”${typed}”.`,
    sv: `Vilken organisation menar du? Du skrev ”${typed}”.`,
    en: `Which organisation do you mean? You wrote “${typed}”.`,
  }),
  mine: { fi: 'Omat pyynnöt', sv: 'Mina förfrågningar', en: 'My requests' },
}
