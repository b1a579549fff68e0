import { z } from 'zod'

import { choice, choices } from '../src/arguments/choice.ts'
import { type Context, defineCommand, type Filling } from '../src/command.ts'
import { Refusal } from '../src/errors.ts'
import { nameOf } from '../src/introductions/nameOf.ts'
import { vocabularyOf } from '../src/presentation/matches/matching.ts'
import { methods } from '../src/presentation/vocabulary.ts'
import { factsOf, profileCard, remarks } from '../src/profiles/card.ts'
import { tellConfirmers } from '../src/profiles/membership.ts'
import { saveProfile, type SavedAs } from '../src/profiles/save.ts'
import { facetsFrom, valuesFrom } from '../src/profiles/values.ts'
import { intentNames, profileKinds, sizeNames, spokenLanguages } from '../src/profiles/vocabulary.ts'
import { buttons, facts, note, type Reply, text } from '../src/reply.ts'
import { hasWords } from '../src/text.ts'

const args = z.object({
  name: z.string().meta({ required: true }).optional(),
  kind: choice(profileKinds).meta({ options: profileKinds, required: true }).optional(),
  size: choice(sizeNames).optional(),
  place: z.string().optional(),
  focus: z.string().optional(),
  methods: choices(methods).optional(),
  offers: z.string().meta({ input: 'lines' }).optional(),
  needs: z.string().meta({ input: 'lines' }).optional(),
  intents: choices(intentNames).optional(),
  languages: choices(spokenLanguages).optional(),
  weekly: z.coerce.number().int().min(0).max(50).optional(),
  says: z.string().max(300).meta({ input: 'lines' }).optional(),
  version: z.coerce.number().int().meta({ hidden: true }).optional(),
  insist: z.string().meta({ hidden: true }).optional(),
})

/** What a person filled in or was proposed stands before what is kept. */
async function prefill(_: unknown, { store, person, locale }: Filling): Promise<Record<string, string>> {
  if (!person) return {}
  const profile = await store.profiles.of(person)
  const draft = await store.profileDrafts.get(person)
  if (!profile) return { languages: locale, ...draft }
  const kept = valuesFrom(profile.facets, await vocabularyOf(store), locale)
  const name = (await nameOf(store, profile.organisation))[locale]
  return { name, weekly: String(profile.weeklyLimit), ...kept, ...draft, version: String(profile.version) }
}

export default defineCommand({
  name: 'edit-profile',
  aliases: { fi: ['muokkaa-profiilia'], sv: ['redigera-profil'], en: [] },
  help: {
    fi: 'Tee profiili tai muokkaa sitä',
    sv: 'Gör eller ändra en profil',
    en: 'Make or change a profile',
  },
  examples: { fi: ['muokkaa-profiilia'], sv: ['redigera-profil'], en: ['edit-profile'] },
  hidden: true,
  args,
  fields: {
    name: { fi: 'organisaatio', sv: 'organisation', en: 'organisation' },
    kind: { fi: 'laji', sv: 'typ', en: 'kind' },
    size: { fi: 'koko', sv: 'storlek', en: 'size' },
    place: { fi: 'kaupunki tai kunta', sv: 'stad eller kommun', en: 'city or municipality' },
    focus: {
      fi: 'painopisteet (1–4), tärkein ensin',
      sv: 'prioriteringar (1–4), den viktigaste först',
      en: 'focus areas (1–4), the most important first',
    },
    methods: { fi: 'toimintatavat', sv: 'arbetssätt', en: 'methods' },
    offers: { fi: 'mitä tarjoatte', sv: 'vad ni erbjuder', en: 'what you offer' },
    needs: { fi: 'mitä tarvitsette', sv: 'vad ni behöver', en: 'what you need' },
    intents: { fi: 'mitä haluatte tehdä', sv: 'vad ni vill göra', en: 'what you want to do' },
    languages: { fi: 'työkielet', sv: 'arbetsspråk', en: 'working languages' },
    weekly: {
      fi: 'montako yhteydenottopyyntöä viikossa enintään',
      sv: 'högst hur många kontaktförfrågningar i veckan',
      en: 'introduction requests a week, at most',
    },
    says: {
      fi: 'nimesi ja työsähköpostisi, jos organisaatio on jo täällä (vain vahvistajalle)',
      sv: 'ditt namn och din jobbmejl om organisationen redan finns här (bara för den som bekräftar)',
      en: 'your name and work e-mail, if the organisation is here already (only for who confirms it)',
    },
    version: { fi: 'versio', sv: 'version', en: 'version' },
    insist: { fi: 'vahvistus', sv: 'bekräftelse', en: 'confirmation' },
  },
  prefill,

  async run(filled, context) {
    const { store, person, t, now } = context
    if (!person) return { outcome: 'done', parts: [text(t(words.nobody))] }
    const { name, kind, weekly, says, version, insist } = filled
    if (!name || !kind)
      return {
        outcome: 'done',
        topic: 'command:edit-profile',
        parts: [text(t(words.what)), formButton(context)],
      }
    if (!hasWords(name) || name.length > 120) throw new Refusal(words.badName)
    const areas = (await store.focusAreas.all()).map(({ id }) => id)
    const facets = facetsFrom(filled, await vocabularyOf(store), areas)
    const wanted = { person, name: name.trim(), facets, version, says, insists: insist === 'yes' }
    const saved = await saveProfile(store, { ...wanted, weeklyLimit: weekly }, now)
    if (needsDraft(saved)) await store.profileDrafts.keep(person, typedValues(filled), now)
    if (saved.how === 'waiting') await tellConfirmers(store, saved.request, now)
    return replyTo(context, saved, wanted.facets)
  },
})

const needsDraft = ({ how }: SavedAs) => how === 'conflict' || how === 'imitation' || how === 'who are you'

const typedValues = ({ version: _version, insist: _insist, ...filled }: z.infer<typeof args>) =>
  Object.fromEntries(
    Object.entries(filled).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : String(value)]],
    ),
  )

async function replyTo(context: Context, saved: SavedAs, facets: SavedFacets): Promise<Reply> {
  const { t, store } = context
  switch (saved.how) {
    case 'founded':
    case 'changed':
    case 'unchanged':
      return {
        outcome: 'done',
        parts: [
          text(t(words[saved.how])),
          ...(await profileCard(context, saved.profile)),
          ...(await remarks(context, facets)),
          buttons(
            { label: t(words.consents), command: 'consent' },
            { label: t(words.partners), command: 'partners' },
            { label: t(words.edit), command: 'edit-profile', form: true },
          ),
          ...(saved.how === 'founded' ? [note(t(words.hidden))] : []),
        ],
      }
    case 'conflict':
      return {
        outcome: 'done',
        parts: [
          text(t(words.conflict)),
          ...(await profileCard(context, saved.profile)),
          text(t(words.yours)),
          facts(...(await factsOf(context, facets))),
          formButton(context, t(words.keepMine)),
          buttons({ label: t(words.keepTheirs), command: 'profile discard' }),
        ],
      }
    case 'waiting':
      return { outcome: 'done', parts: [text(t(words.waiting(saved.request.name)))] }
    case 'who are you': {
      const name = saved.organisation ? await nameOf(store, saved.organisation) : undefined
      return { outcome: 'done', parts: [text(t(words.whoAreYou(name))), formButton(context)] }
    }
    case 'imitation':
      return {
        outcome: 'refused',
        parts: [
          text(t(words.imitation(saved.of))),
          formButton(context, t(words.otherName)),
          buttons({ label: t(words.insist), command: 'edit-profile insist:yes', form: true }),
        ],
      }
    case 'other organisation': {
      const name = await nameOf(store, saved.profile.organisation)
      return { outcome: 'refused', parts: [text(t(words.other(name))), formButton(context)] }
    }
  }
}

type SavedFacets = Parameters<typeof remarks>[1]
type Name = Awaited<ReturnType<typeof nameOf>>

const formButton = ({ t }: Context, label?: string) =>
  buttons({ label: label ?? t(words.open), command: 'edit-profile', form: true })

const words = {
  nobody: {
    fi: 'En tiedä, kuka olet, joten en voi tallentaa profiilia. Kirjoita minulle omalla tunnuksellasi.',
    sv: 'Jag vet inte vem du är och kan därför inte spara någon profil. Skriv till mig med ditt eget konto.',
    en: 'I do not know who you are, so I can’t keep a profile. Write to me from an account of your own.',
  },
  what: {
    fi: 'Profiiliin tarvitaan organisaation nimi ja laji; muu auttaa löytämään sopivat hankkeet ja kumppanit. Kirjoita ne lomakkeeseen tai tähän, esimerkiksi: Esimerkki Oy, yritys',
    sv: 'I profilen behövs organisationens namn och typ; resten hjälper dig att hitta rätt projekt och partner. Skriv dem i formuläret eller här, till exempel: Exempel Ab, företag',
    en: 'A profile needs the organisation’s name and kind; the rest helps to find the right projects and partners. Type them in the form or here, for example: Example Ltd, company',
  },
  open: { fi: 'Avaa lomake', sv: 'Öppna formuläret', en: 'Open the form' },
  badName: {
    fi: 'Kirjoita organisaation nimi, enintään 120 merkkiä.',
    sv: 'Skriv organisationens namn, högst 120 tecken.',
    en: 'Write the organisation’s name, at most 120 characters.',
  },
  founded: { fi: 'Profiili on tallessa.', sv: 'Profilen är sparad.', en: 'The profile is saved.' },
  changed: { fi: 'Muutokset on tallennettu.', sv: 'Ändringarna är sparade.', en: 'The changes are saved.' },
  unchanged: {
    fi: 'Profiili on jo näin.',
    sv: 'Profilen ser redan ut så här.',
    en: 'The profile is already like this.',
  },
  hidden: {
    fi: 'Kukaan muu ei näe profiilia ennen kuin kytket jonkin suostumuksen päälle.',
    sv: 'Ingen annan ser profilen förrän du slår på ett samtycke.',
    en: 'Nobody else sees the profile until you switch a consent on.',
  },
  consents: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
  partners: { fi: 'Etsi kumppaneita', sv: 'Sök partner', en: 'Look for partners' },
  edit: { fi: 'Muokkaa', sv: 'Redigera', en: 'Edit' },
  conflict: {
    fi: 'Joku muu muutti profiilia sillä välin, joten en tallentanut sen päälle. Nyt siinä lukee:',
    sv: 'Någon annan ändrade profilen under tiden, så jag skrev inte över den. Nu står det:',
    en: 'Somebody else changed the profile meanwhile, so I did not write over it. It now says:',
  },
  yours: {
    fi: 'Sinun versiosi on tallessa luonnoksena:',
    sv: 'Din version är sparad som utkast:',
    en: 'Your version is kept as a draft:',
  },
  keepMine: { fi: 'Jatka omastani', sv: 'Fortsätt med min', en: 'Go on with mine' },
  keepTheirs: { fi: 'Pidä heidän versionsa', sv: 'Behåll deras', en: 'Keep theirs' },
  waiting: (name: string) => ({
    fi: `Pyyntösi puhua organisaation puolesta (${name}) odottaa vahvistusta. Sen antaa organisaation jäsen tai koordinaattori. Profiilisi tiedot ovat tallessa, ja kerron, kun asia on ratkaistu.`,
    sv: `Din begäran att företräda organisationen (${name}) väntar på bekräftelse av en medlem i organisationen eller en samordnare. Uppgifterna är sparade, och jag meddelar när det är avgjort.`,
    en: `Your request to speak for the organisation (${name}) waits to be confirmed by one of its members or by a coordinator. What you filled in is kept, and I will tell you once it is decided.`,
  }),
  whoAreYou: (name: Name | undefined) => ({
    fi: `${name?.fi ?? 'Nimi'} tarvitsee vahvistuksen. Kirjoita lomakkeen viimeiseen kenttään nimesi ja työsähköpostisi; ne näkee vain vahvistaja. Muut tiedot ovat tallessa.`,
    sv: `${name?.sv ?? 'Namnet'} behöver bekräftas. Skriv ditt namn och din jobbmejl i formulärets sista fält; bara den som bekräftar ser dem. Resten är sparat.`,
    en: `${name?.en ?? 'The name'} needs a confirmation. Write your name and work e-mail into the last field of the form; only whoever confirms it sees them. The rest is kept.`,
  }),
  imitation: (of: string) => ({
    fi: `Nimi muistuttaa liikaa toista organisaatiota${of ? ` (${of})` : ''}, joten en ottanut sitä käyttöön. Jos puhut sen puolesta, kirjoita sen nimi tarkasti. Jos kyse on eri organisaatiosta, koordinaattori voi vahvistaa nimen.`,
    sv: `Namnet är för likt namnet på en annan organisation${of ? ` (${of})` : ''}, så jag tog det inte i bruk. Om du företräder den, skriv dess namn exakt. Om det är en annan organisation kan en samordnare bekräfta namnet.`,
    en: `The name is too much like another organisation’s${of ? ` (${of})` : ''}, so I did not take it. If you speak for that one, write its exact name. If it is a different organisation, a coordinator can confirm the name.`,
  }),
  otherName: { fi: 'Muuta nimeä', sv: 'Ändra namnet', en: 'Change the name' },
  insist: {
    fi: 'Pyydä koordinaattorin vahvistus',
    sv: 'Be en samordnare bekräfta',
    en: 'Ask a coordinator to confirm',
  },
  other: (name: Name) => ({
    fi: `Hoidat jo toisen organisaation profiilia: ${name.fi}. Yhdellä henkilöllä on yksi organisaatio; poista ensin vanha: profiili poista`,
    sv: `Du sköter redan en annan organisations profil: ${name.sv}. En person kan ha en organisation; radera först den gamla: profil radera`,
    en: `You already keep another organisation’s profile: ${name.en}. One person has one organisation; erase the old one first: profile erase`,
  }),
}
