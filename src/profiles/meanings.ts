import type { Meaning } from '../command.ts'

/** What people say when they mean their profile, or all that is kept about them. */
export const meanings: readonly Meaning[] = [
  {
    line: 'profile',
    said: {
      fi: [
        'mitä tiedät minusta',
        'mitä tietoja sinulla on minusta',
        'mitä tietoo sul on musta',
        'tee profiili',
        'muokkaa profiiliani',
        'kerron organisaatiostani',
      ],
      sv: [
        'vad vet du om mig',
        'vilka data sparar du om mig',
        'vilka uppgifter har du om mig',
        'gör en profil',
        'ändra min profil',
        'jag vill berätta om vår organisation',
      ],
      en: [
        'what do you know about me',
        'what data do you have about me',
        'make a profile',
        'change my profile',
        'tell about my organisation',
      ],
    },
  },
  {
    line: 'profile erase',
    said: {
      fi: [
        'poista tietoni',
        'poista mun tiedot',
        'poista kaikki tietoni',
        'unohda minut',
        'haluan että tietoni poistetaan',
      ],
      sv: [
        'radera mina uppgifter',
        'ta bort mina uppgifter',
        'ta bort allt om mig',
        'glöm mig',
        'jag vill bli raderad',
      ],
      en: [
        'delete my data',
        'erase my data',
        'remove everything about me',
        'forget me',
        'I want my data deleted',
      ],
    },
  },
  {
    line: 'profile export',
    said: {
      fi: ['lataa tietoni', 'anna minulle tietoni'],
      sv: ['ladda ner mina uppgifter', 'ge mig mina uppgifter'],
      en: ['download my data', 'give me my data'],
    },
  },
]
