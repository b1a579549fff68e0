import { longestText } from '../domain/announcing/problems.ts'
import type { Problem } from '../domain/announcing/problems.ts'
import { formatLocalTime } from '../format.ts'
import type { Locale, Localized } from '../locale.ts'

/** What to mend, as people hear it. */
export function problemSaid(problem: Problem): Localized {
  if (problem.code === 'half') return words.half(languages[problem.locale], problem.lacks)
  if (problem.code === 'too-long')
    return words.tooLong(languages[problem.locale], problem.length, problem.most)
  if (problem.code === 'no-such-time')
    return words.noSuchTime((locale) => formatLocalTime(problem.at, locale))
  return problem.code === 'overclaim' ? words.overclaim(problem.words) : words[problem.code]
}

const languages: Record<Locale, Localized> = {
  fi: { fi: 'Suomi', sv: 'Finska', en: 'Finnish' },
  sv: { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' },
  en: { fi: 'Englanti', sv: 'Engelska', en: 'English' },
}

const words = {
  'no-text': {
    fi: 'Otsikko ja teksti puuttuvat. Kirjoita ne ainakin yhdellä kielellä.',
    sv: 'Rubrik och text saknas. Skriv dem på minst ett språk.',
    en: 'There is no title and text. Write them in one language at least.',
  },
  'no-source': {
    fi: 'Lähde puuttuu. Anna hakuilmoituksen tai päätöksen verkko-osoite.',
    sv: 'Källan saknas. Ange webbadressen till utlysningen eller beslutet.',
    en: 'The source is missing. Give the web address of the call notice or the decision.',
  },
  'bad-source': {
    fi: 'Lähde ei ole verkko-osoite (https://…) eikä sopimuksen kohta (agreement#5).',
    sv: 'Källan är varken en webbadress (https://…) eller en punkt i avtalet (agreement#5).',
    en: 'The source is neither a web address (https://…) nor a section of the agreement (agreement#5).',
  },
  'no-opening': {
    fi: 'Haun alkamispäivä puuttuu.',
    sv: 'Första ansökningsdagen saknas.',
    en: 'The opening day is missing.',
  },
  'no-deadline': {
    fi: 'Haun päättymispäivä ja kellonaika puuttuvat.',
    sv: 'Sista ansökningsdag och klockslag saknas.',
    en: 'The closing day and time are missing.',
  },
  'deadline-past': {
    fi: 'Haun päättymisaika on jo mennyt. Tarkista päivä ja vuosi.',
    sv: 'Ansökningstiden har redan gått ut. Kontrollera dag och år.',
    en: 'The deadline has already passed. Check the day and the year.',
  },
  'deadline-before-opening': {
    fi: 'Haku päättyisi ennen kuin se alkaa. Tarkista päivät.',
    sv: 'Ansökningstiden skulle gå ut innan den börjar. Kontrollera dagarna.',
    en: 'The call would close before it opens. Check the days.',
  },
  'no-call': {
    fi: 'Kerro, mitä hakua muutos koskee.',
    sv: 'Ange vilken ansökningsomgång ändringen gäller.',
    en: 'Say which call the change is about.',
  },
  'call-withdrawn': {
    fi: 'Haku on peruttu, joten sitä ei voi enää muuttaa. Hylkää luonnos tai ilmoita uusi haku.',
    sv: 'Utlysningen är återkallad, så den kan inte längre ändras. Förkasta utkastet eller utlys på nytt.',
    en: 'The call was withdrawn, so it can no longer be changed. Discard the draft or announce a new call.',
  },
  'no-stage': {
    fi: 'Kerro, missä vaiheessa asia on: esitetty, rahoituspäätös tehty, käynnistynyt vai tuloksia.',
    sv: 'Ange skedet: föreslaget, finansieringsbeslut fattat, startat eller resultat.',
    en: 'Say how far it has got: proposed, funding decided, started or results.',
  },
  'no-meeting': {
    fi: 'Kokouksen päivä ja kellonaika puuttuvat.',
    sv: 'Mötets dag och klockslag saknas.',
    en: 'The day and time of the meeting are missing.',
  },
  'meeting-past': {
    fi: 'Kokouksen aika on jo mennyt.',
    sv: 'Mötestiden har redan passerat.',
    en: 'The meeting’s time has already passed.',
  },
  half: (language: Localized, lacks: 'title' | 'text'): Localized => ({
    fi: `${language.fi}: ${lacks === 'title' ? 'otsikko' : 'teksti'} puuttuu. Täydennä tai jätä koko kieli pois.`,
    sv: `${language.sv}: ${lacks === 'title' ? 'rubriken' : 'texten'} saknas. Komplettera eller lämna bort språket helt.`,
    en: `${language.en}: the ${lacks} is missing. Add it or leave the language out altogether.`,
  }),
  tooLong: (language: Localized, length: number, most: number): Localized => ({
    fi: `${language.fi}: ${length} merkkiä, tilaa on ${most} merkille${most === longestText ? '. Laita loput linkin taakse' : ''}.`,
    sv: `${language.sv}: ${length} tecken, det ryms högst ${most}${most === longestText ? '. Länka till resten' : ''}.`,
    en: `${language.en}: ${length} characters, there is room for ${most}${most === longestText ? '. Link to the rest' : ''}.`,
  }),
  noSuchTime: (shown: (locale: Locale) => string): Localized => ({
    fi: `Aikaa ${shown('fi')} ei ole: kellot siirretään silloin kesäaikaan, kolmesta neljään. Valitse toinen kellonaika.`,
    sv: `Tiden ${shown('sv')} finns inte: då ställs klockan om till sommartid, från tre till fyra. Välj ett annat klockslag.`,
    en: `There is no ${shown('en')} in Finland: clocks go forward then, from three to four. Choose another time.`,
  }),
  overclaim: (said: string): Localized => ({
    fi: `Teksti sanoo ”${said}”, mutta vaihe ei ole vielä niin pitkällä. Johtoryhmän esitys ei vielä ole rahoituspäätös: korjaa teksti tai vaihe.`,
    sv: `Texten säger ”${said}”, men så långt har det inte kommit. Föreslaget är inte finansierat: rätta texten eller skedet.`,
    en: `The text says “${said}”, but it has not got that far. Proposed is not funded: mend the text or the stage.`,
  }),
}
