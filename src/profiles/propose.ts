import type { Context } from '../command.ts'
import { facetsOf } from '../domain/match/facets.ts'
import { read } from '../domain/match/read.ts'
import { vocabularyOf } from '../presentation/matches/matching.ts'
import { buttons, facts, heading, list, note, type Reply, text } from '../reply.ts'
import { factsOf, nothingRead, remarks } from './card.ts'
import { saveProfile } from './save.ts'
import { facetsFrom, filledFrom, valuesFrom } from './values.ts'

const mostShown = 8

/** Facets read from free text, with the words they were read from, kept as a draft until the person says yes. */
export async function propose(context: Context, typed: string): Promise<Reply> {
  const { store, person, t, locale, now } = context
  const vocabulary = await vocabularyOf(store)
  const { seeker, words: from, locale: tongue } = read(typed, vocabulary)
  const facets = facetsOf(seeker)
  const values = valuesFrom(facets, vocabulary, locale)
  const enough = facets.offers.length + facets.needs.length > 0
  const form = { label: t(words.fill), command: 'edit-profile', form: true as const }
  if (!enough) return { outcome: 'offered', parts: [nothingRead(context), buttons(form)] }
  const has = person && (await store.profiles.of(person))
  const draft = has ? values : { ...values, languages: tongue ?? locale }
  if (person) await store.profileDrafts.keep(person, draft, now)
  const because = [...new Set([...facets.offers, ...facets.needs])]
    .filter((id) => from[id])
    .slice(0, mostShown)
    .map((id) => ({
      title: vocabulary.get(id)?.label[locale] ?? id,
      because: [`”${(from[id] ?? []).join('”, ”')}”`],
    }))
  return {
    outcome: 'offered',
    parts: [
      heading(t(words.proposal)),
      facts(...(await factsOf(context, facets))),
      text(t(words.readFrom)),
      list(...because),
      ...(await remarks(context, facets)),
      ...(person
        ? [
            buttons(
              ...(has ? [{ label: t(words.saveProposal), command: 'profile save' }] : []),
              { label: t(has ? words.editFirst : words.check), command: 'edit-profile', form: true },
              { label: t(words.discard), command: 'profile discard' },
            ),
            note(t(words.nothingSaved)),
          ]
        : [note(t(words.nobody))]),
    ],
  }
}

/** Saves what was proposed for a profile that there is; says how it went. Only what was read changes. */
export async function saveDraft({ store, t, locale, now }: Context, person: string): Promise<string> {
  const [profile, draft] = [await store.profiles.of(person), await store.profileDrafts.get(person)]
  if (!profile || !draft) return t(words.noDraft)
  const vocabulary = await vocabularyOf(store)
  const areas = (await store.focusAreas.all()).map(({ id }) => id)
  const values = { ...valuesFrom(profile.facets, vocabulary, locale), ...draft }
  const facets = facetsFrom(filledFrom(values), vocabulary, areas)
  const name = profile.name ?? profile.organisation
  const { how } = await saveProfile(store, { person, name, facets, version: profile.version }, now)
  return t(how === 'conflict' ? words.again : words.saved)
}

const words = {
  proposal: { fi: 'Näin ymmärsin', sv: 'Så här förstod jag', en: 'This is how I read it' },
  readFrom: { fi: 'Mistä sanoista:', sv: 'Från vilka ord:', en: 'From which words:' },
  check: { fi: 'Tarkista ja tallenna', sv: 'Kontrollera och spara', en: 'Check and save' },
  saveProposal: { fi: 'Tallenna näin', sv: 'Spara så här', en: 'Save it like this' },
  editFirst: { fi: 'Muokkaa ensin', sv: 'Redigera först', en: 'Edit first' },
  noDraft: {
    fi: 'Ei ole mitään tallennettavaa.',
    sv: 'Det finns inget att spara.',
    en: 'There is nothing to save.',
  },
  nothingSaved: {
    fi: 'Mitään ei ole vielä tallennettu profiiliin.',
    sv: 'Inget är ännu sparat i profilen.',
    en: 'Nothing is saved to the profile yet.',
  },
  again: {
    fi: 'Joku muu muutti profiilia juuri. Luonnoksesi on tallessa: avaa lomake ja tarkista.',
    sv: 'Någon annan ändrade nyss profilen. Ditt utkast är kvar: öppna formuläret och kontrollera.',
    en: 'Somebody else changed the profile just now. Your draft is kept: open the form and check.',
  },
  saved: { fi: 'Tallennettu.', sv: 'Sparat.', en: 'Saved.' },
  fill: { fi: 'Täytä lomake', sv: 'Fyll i formuläret', en: 'Fill in the form' },
  discard: { fi: 'Hylkää', sv: 'Förkasta', en: 'Discard' },
  nobody: {
    fi: 'En tiedä, kuka olet, joten en tallenna mitään. Kirjoita minulle omalla tunnuksellasi.',
    sv: 'Jag vet inte vem du är, så jag sparar inget. Skriv till mig med ditt eget konto.',
    en: 'I do not know who you are, so I keep nothing. Write to me from an account of your own.',
  },
}
