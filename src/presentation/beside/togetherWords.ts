import type { Localized } from '../../locale.ts'
import { en, fiIn, fiOf, sv } from '../counts/inWords.ts'

export const words = {
  yes: (count: number): Localized => ({
    fi: `Kyllä, ${count === 1 ? 'yhdessä hankkeessa' : `${count} hankkeessa`}.`,
    sv: `Ja, i ${count === 1 ? 'ett' : count} projekt.`,
    en: `Yes, in ${count === 1 ? 'one project' : `${count} projects`}.`,
  }),
  no: (names: string): Localized => ({
    fi: `Ei: tietojeni mukaan ${names} eivät ole yhdessä missään hankkeessa.`,
    sv: `Nej: enligt mina uppgifter är ${names} inte tillsammans i något projekt.`,
    en: `No: according to my records ${names} are in no project together.`,
  }),
  /** One of them is not in it as an implementer, but its own record names it. */
  named: (name: string): Localized => ({
    fi: `${name} ei ole toteuttaja: hanke mainitaan sen omissa tiedoissa`,
    sv: `${name} är inte genomförare: projektet nämns i dess egna uppgifter`,
    en: `${name} is not an implementer: its own record names the project`,
  }),
  inAll: (name: string, count: number): Localized => ({
    fi: `Kyllä: ${name} on mukana ${count === 2 ? 'molemmissa' : 'kaikissa'}.`,
    sv: `Ja: ${name} är med i ${count === 2 ? 'båda' : 'alla'}.`,
    en: `Yes: ${name} is in ${count === 2 ? 'both' : 'all of them'}.`,
  }),
  inSome: (name: string, projects: string): Localized => ({
    fi: `Ei: ${name} on mukana vain näissä: ${projects}.`,
    sv: `Nej: ${name} är bara med här: ${projects}.`,
    en: `No: ${name} is only in ${projects}.`,
  }),
  /** Where it was asked whether it is in any. */
  inAny: (name: string, projects: string, count: number): Localized => ({
    fi: `Kyllä: ${name} on mukana ${fiIn(count)}: ${projects}.`,
    sv: `Ja: ${name} är med i ${sv(count)}: ${projects}.`,
    en: `Yes: ${name} is in ${en(count)}: ${projects}.`,
  }),
  inNone: (name: string, count: number): Localized => ({
    fi: `Ei: ${name} ei ole tietojeni mukaan mukana ${count === 2 ? 'kummassakaan' : 'missään niistä'}.`,
    sv: `Nej: enligt mina uppgifter är ${name} inte med i ${count === 2 ? 'någotdera' : 'något av dem'}.`,
    en: `No: according to my records ${name} is in ${count === 2 ? 'neither' : 'none of them'}.`,
  }),
  leadsAll: (name: string, count: number): Localized => ({
    fi: `Kyllä: ${name} johtaa ${count === 2 ? 'molempia' : 'kaikkia'}.`,
    sv: `Ja: ${name} leder ${count === 2 ? 'båda' : 'alla'}.`,
    en: `Yes: ${name} leads ${count === 2 ? 'both' : 'all of them'}.`,
  }),
  leadsSome: (name: string, projects: string): Localized => ({
    fi: `Ei: ${name} johtaa vain näitä: ${projects}.`,
    sv: `Nej: ${name} leder bara ${projects}.`,
    en: `No: ${name} only leads ${projects}.`,
  }),
  leadsAny: (name: string, projects: string, count: number): Localized => ({
    fi: `Kyllä: ${name} johtaa ${fiOf(count)}: ${projects}.`,
    sv: `Ja: ${name} leder ${sv(count)}: ${projects}.`,
    en: `Yes: ${name} leads ${en(count)}: ${projects}.`,
  }),
  leadsNone: (name: string, count: number): Localized => ({
    fi: `Ei: ${name} ei tietojeni mukaan johda ${count === 2 ? 'kumpaakaan' : 'niistä yhtäkään'}.`,
    sv: `Nej: enligt mina uppgifter leder ${name} ${count === 2 ? 'ingetdera' : 'inget av dem'}.`,
    en: `No: according to my records ${name} leads ${count === 2 ? 'neither' : 'none of them'}.`,
  }),
  leads: { fi: 'johtaa', sv: 'leder', en: 'leads it' },
  leadsProbably: {
    fi: 'johtaa (päätelty lähteistä)',
    sv: 'leder (antaget utifrån källorna)',
    en: 'leads it (inferred from the sources)',
  },
  partakes: { fi: 'mukana', sv: 'med', en: 'in it' },
  isNot: { fi: 'ei mukana', sv: 'inte med', en: 'not in it' },
  ofKnown: {
    fi: 'Lähteet eivät aina nimeä kaikkia osallistujia.',
    sv: 'Källorna nämner inte alltid alla deltagare.',
    en: 'The sources do not always name all participants.',
  },
  ask: {
    together: (one: string, other: string): Localized => ({
      fi: `tekeekö ${one} yhteistyötä ${other} kanssa jossain hankkeessa`,
      sv: `samarbetar ${one} med ${other} i något projekt`,
      en: `does ${one} work with ${other} in any project`,
    }),
    each: (name: string, isLed: boolean): Localized => ({
      fi: `${isLed ? 'johtaako' : 'onko'} ${name} ${isLed ? 'molempia' : 'mukana molemmissa'}`,
      sv: isLed ? `leder ${name} båda` : `är ${name} med i båda`,
      en: isLed ? `does ${name} lead both` : `does ${name} take part in both`,
    }),
  },
  sharedBy: (names: string): Localized => ({
    fi: `Molemmissa ovat: ${names}.`,
    sv: `Med i båda är: ${names}.`,
    en: `In both: ${names}.`,
  }),
  sharedByAll: (names: string): Localized => ({
    fi: `Kaikissa ovat: ${names}.`,
    sv: `Med i alla är: ${names}.`,
    en: `In all of them: ${names}.`,
  }),
  besides: { fi: 'lisäksi', sv: 'dessutom', en: 'besides them' },
  nobody: { fi: 'ei muita', sv: 'inga andra', en: 'nobody' },
  sharedByNone: {
    fi: 'Tietojeni mukaan niissä ei ole yhtään samaa toimijaa.',
    sv: 'Enligt mina uppgifter har de ingen gemensam aktör.',
    en: 'According to my records they share no participant.',
  },
}
