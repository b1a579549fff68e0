import { z } from 'zod'

import { defineCommand } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import { agree } from '../src/introductions/answer.ts'
import { requestFor } from '../src/introductions/mine.ts'
import { nameOf } from '../src/introductions/nameOf.ts'
import { contactField, lastContact, tooLong } from '../src/introductions/texts.ts'
import { buttons, text } from '../src/reply.ts'

export default defineCommand({
  name: 'accept-introduction',
  aliases: { fi: ['hyväksy-esittely'], sv: ['godkänn-kontakt'], en: [] },
  help: {
    fi: 'Suostu yhteydenottopyyntöön',
    sv: 'Säg ja till en kontaktförfrågan',
    en: 'Say yes to an introduction request',
  },
  examples: { fi: ['hyväksy-esittely'], sv: ['godkänn-kontakt'], en: ['accept-introduction'] },
  hidden: true,
  args: z.object({
    contact: z.string().meta({ input: 'lines', required: true }).optional(),
    id: z.string().meta({ hidden: true }).optional(),
  }),
  fields: { contact: contactField, id: { fi: 'tunnus', sv: 'id', en: 'id' } },
  prefill: lastContact,

  async run({ id, contact }, context) {
    const { store, person, t, now, run } = context
    if (!person || !id) return run('introductions')
    const request = await requestFor(store, id, person)
    const over = { outcome: 'done' as const, parts: [text(t(words.over))] }
    if (!request || request.side === 'from') return over
    const { introduction } = request
    const name = await nameOf(store, introduction.fromOrganisation)
    const agreedNow = { outcome: 'done' as const, parts: [text(t(words.agreed(name)))] }
    if (introduction.state === 'agreed' && introduction.answeredBy === person) return agreedNow
    if (introduction.state !== 'asked') return run(`introductions action:show id:${id}`)
    if (!contact?.trim()) {
      const form = buttons({ label: t(words.fill), command: `accept-introduction id:${id}`, form: true })
      return { outcome: 'done', parts: [text(t(words.contact)), form] }
    }
    tooLong('', contact)
    if (!/\S{2}/.test(contact)) throw new Refusal(words.contact)
    const agreed = await agree(store, introduction, { person, contact }, now)
    return agreed ? agreedNow : over
  },
})

type Name = Awaited<ReturnType<typeof nameOf>>

const words = {
  contact: {
    fi: 'Kirjoita yhteystiedot, jotka haluat jakaa: nimi ja sähköposti tai puhelin. Toinen osapuoli saa ne samalla hetkellä kuin sinä hänen.',
    sv: 'Skriv de kontaktuppgifter du vill dela: namn och e-post eller telefon. Du och den andra parten får varandras uppgifter samtidigt.',
    en: 'Write the contact details you want to share: name and e-mail or phone. The other side gets them at the same moment as you get theirs.',
  },
  fill: { fi: 'Kirjoita yhteystiedot', sv: 'Skriv kontaktuppgifter', en: 'Write contact details' },
  over: {
    fi: 'Tämä pyyntö ei ole enää auki: siihen on vastattu, se on peruttu tai toinen osapuoli ei ole enää täällä. Mitään ei jaettu.',
    sv: 'Den här förfrågan är inte längre öppen: den är besvarad eller återtagen, eller så är den andra parten inte längre här. Inget delades.',
    en: 'This request is no longer open: it was answered or withdrawn, or the other side is no longer here. Nothing was shared.',
  },
  agreed: (name: Name) => ({
    fi: `Sovittu: ${name.fi}. Kumpikin saa toisen yhteystiedot omana viestinään nyt.`,
    sv: `Överenskommet: ${name.sv}. Båda får den andras kontaktuppgifter i ett eget meddelande nu.`,
    en: `Agreed: ${name.en}. Each of you gets the other’s contact details in a message of its own now.`,
  }),
}
