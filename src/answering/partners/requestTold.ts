import type { Context } from '../../command.ts'
import { requestAsked } from '../../domain/partnering/requestAsked.ts'
import { buttons, type Reply, text } from '../../reply.ts'
import { onTopic } from '../../topic.ts'

const ofRequest = onTopic({ command: 'introduce', introduction: '.*' })

/** How a request to be introduced stands, taking it back, or wanting none; that there is none, where there is none. Nothing where anything else is asked. */
export async function requestTold(context: Context, question: string): Promise<Reply | undefined> {
  const { store, person, conversation, t } = context
  const isSpokenOf = ofRequest(conversation?.topic)
  const asked = requestAsked(question, isSpokenOf)
  if (!asked) return undefined
  const rows = person
    ? await store.introductions.concerning(person, await store.members.organisationOf(person))
    : []
  const sent = rows.filter(({ fromPerson }) => fromPerson === person)
  const open = sent.filter(({ state }) => state === 'asked' || state === 'offered')
  const [only, ...others] = open
  if (only && others.length === 0) return context.run(`introductions action:show id:${only.id}`)
  if (only || (asked === 'state' && sent.length > 0)) return context.run('introductions')
  if (asked === 'refuse')
    return rows.some(({ state }) => state === 'asked' || state === 'offered')
      ? context.run('introductions')
      : { outcome: 'done', parts: [text(t(words.refused))] }
  return {
    outcome: 'done',
    topic: 'command:introduce',
    parts: [
      ...(asked === 'cancel' ? [text(t(words.nothing))] : [text(t(words.none)), text(t(words.how))]),
      buttons({ label: t(words.ask), command: 'introduce', form: true }),
    ],
  }
}

const words = {
  nothing: {
    fi: 'Sinulla ei ole avointa esittelypyyntöä, joten mitään ei tarvitse perua.',
    sv: 'Du har ingen öppen kontaktförfrågan, så det finns inget att ta tillbaka.',
    en: 'You have no open introduction request, so there is nothing to cancel.',
  },
  refused: {
    fi: 'Selvä, en esittele sinua kenellekään. Mitään ei ole lähetetty.',
    sv: 'Okej, jag presenterar dig inte för någon. Inget har skickats.',
    en: 'All right, I will not introduce you to anyone. Nothing has been sent.',
  },
  none: {
    fi: 'Sinulla ei ole avointa esittelypyyntöä: mitään ei ole vielä lähetetty, joten vastausta ei ole tulossa.',
    sv: 'Du har ingen öppen kontaktförfrågan: inget är skickat ännu, så inget svar är på väg.',
    en: 'You have no open introduction request: nothing has been sent yet, so no answer is on its way.',
  },
  how: {
    fi: 'Pyyntö syntyy näin: tee ensin organisaatiollesi profiili, valitse sitten kenelle haluat tulla esitellyksi, ja kirjoita syy. Toinen osapuoli vastaa kolmen viikon kuluessa, ja yhteystiedot jaetaan vain, jos molemmat suostuvat.',
    sv: 'Så här går det till: gör först en profil för din organisation, välj vem du vill träffa och skriv varför. Den andra svarar inom tre veckor, och kontaktuppgifterna delas bara om båda säger ja.',
    en: 'This is how one is made: first make a profile for your organisation, then choose whom you want to meet and write why. The other side answers within three weeks, and contact details are shared only if both say yes.',
  },
  ask: { fi: 'Pyydä esittelyä', sv: 'Be om kontakt', en: 'Ask for an introduction' },
}
