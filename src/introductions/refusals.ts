import { restAfterDecline } from '../domain/introduction/limits.ts'
import { formatDay } from '../format.ts'

/** Why a request can't be sent now, and what to do. */
export const refusals = {
  oneself: {
    fi: 'Tämä on oma organisaatiosi. Valitse jokin muu: kumppanit',
    sv: 'Det här är din egen organisation. Välj en annan: partner',
    en: 'This is your own organisation. Choose another one: partners',
  },
  blockedByYou: {
    fi: 'Organisaatiosi on estänyt tämän organisaation. Poista esto ensin: esittelyt',
    sv: 'Din organisation har blockerat den här organisationen. Ta först bort blockeringen: kontakter',
    en: 'Your organisation has blocked this one. Lift the block first: introductions',
  },
  full: (from: string | undefined) => ({
    fi: from
      ? `Organisaatio on saanut tällä viikolla niin monta pyyntöä kuin se haluaa. Kokeile uudelleen ${formatDay(from, 'fi')} alkaen.`
      : 'Organisaatio ei ota nyt pyyntöjä vastaan. Kokeile myöhemmin uudelleen.',
    sv: from
      ? `Organisationen har den här veckan fått så många förfrågningar som den vill ha. Försök igen från och med ${formatDay(from, 'sv')}.`
      : 'Organisationen tar inte emot förfrågningar just nu. Försök igen senare.',
    en: from
      ? `The organisation has had as many requests this week as it wants. Try again from ${formatDay(from, 'en')}.`
      : 'The organisation takes no requests at the moment. Try again later.',
  }),
  rest: (day: string) => ({
    fi: `Olette jo pyytäneet tältä organisaatiolta yhteyttä. Uuden pyynnön voi lähettää ${formatDay(day, 'fi')} alkaen (kielteisestä vastauksesta ${restAfterDecline} päivän päästä).`,
    sv: `Ni har redan kontaktat den här organisationen. En ny förfrågan kan skickas från och med ${formatDay(day, 'sv')} (${restAfterDecline} dagar efter ett nej).`,
    en: `You have already asked this organisation. A new request can be sent from ${formatDay(day, 'en')} (${restAfterDecline} days after a no).`,
  }),
  enoughToday: {
    fi: 'Olet lähettänyt tänään jo kolme pyyntöä, se on yhden päivän raja. Jatka huomenna: harvat, hyvin perustellut pyynnöt saavat eniten vastauksia.',
    sv: 'Du har redan skickat tre förfrågningar i dag, det är gränsen för en dag. Fortsätt i morgon: få och väl motiverade förfrågningar får flest svar.',
    en: 'You have sent three requests today, which is a day’s limit. Go on tomorrow: few, well-reasoned requests get the most answers.',
  },
}
