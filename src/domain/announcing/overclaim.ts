import type { Locale } from '../../locale.ts'
import { type Content, type Stage, stages, writtenIn } from './announcement.ts'

/** Words that say a project has got as far as a stage. */
const claims: Record<Stage, Record<Locale, RegExp>> = {
  proposed: { fi: /$^/u, sv: /$^/u, en: /$^/u },
  funded: {
    fi: /\p{L}*(?:myönnet|myönsi|myöntänyt|myöntää )\p{L}*|(?:sai|saa|saivat|saavat|saanut|saaneet) (?:\p{L}+ )?(?:rahoitu|avustu|tue)\p{L}*|rahoitetaan|rahoitettiin|rahoituspäätös on|rahoitus (?:on )?varmistu\p{L}*/giu,
    sv: /\p{L}*bevilja\p{L}*|(?:får|fick|fått) (?:\p{L}+ )?(?:finansiering|stöd|bidrag)\p{L}*|finansieras|finansierades|finansieringsbeslut(?:et)? är fattat/giu,
    en: /\b(?:is|are|was|were|been|gets?|got|will be) (?:now )?funded\b|\b(?:granted|awarded)\b|\b(?:receives?|received|gets?|got|secured|wins?|won) (?:\w+ )?(?:funding|a grant|grants|money)\b|\bfunding decision (?:has been|was) made\b/giu,
  },
  started: {
    fi: /käynnistyi\p{L}*|käynnistynyt|käynnistyneet|on alkanut|ovat alkaneet|alkoi\p{L}*/giu,
    sv: /(?:har|hade) (?:startat|inletts|börjat)|startade\p{L}*|inleddes|började/giu,
    en: /\b(?:has|have) (?:started|begun)\b|\b(?:started|began|is under way)\b/giu,
  },
  results: {
    fi: /(?:hanke|projekti) (?:on )?päätty(?:i|nyt)\p{L}*/giu,
    sv: /(?:projektet|projekten) (?:har )?avsluta(?:des|ts|t)/giu,
    en: /\bproject (?:has )?(?:ended|been completed|was completed)\b/giu,
  },
}

/** Said before the claim in the same sentence, they take it back. */
const denials: Record<Locale, RegExp> = {
  fi: /(?<!\p{L})(?:ei|eivät|jos|mikäli|haetaan|ennen kuin|vasta kun)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:inte|inget|inga|ingen|ej|ännu|om|innan|först när|söker)(?!\p{L})/iu,
  en: /\b(?:not|no|nothing|none|yet|if|before|until|once|whether)\b/iu,
}

export interface Overclaim {
  locale: Locale
  /** The words as they were written. */
  words: string
}

/** Where a text says more than the stage: what is proposed is not funded, what is funded has not started. */
export function overclaims(content: Content, stage: Stage): Overclaim[] {
  const later = stages.slice(stages.indexOf(stage) + 1)
  return writtenIn(content).flatMap((locale) =>
    `${content.title[locale]}. ${content.text[locale]}`
      .split(/(?<=[.!?])\s+|\n/u)
      .flatMap((sentence) =>
        later.flatMap((claimed) =>
          [...sentence.matchAll(claims[claimed][locale])]
            .filter(({ index }) => !denials[locale].test(sentence.slice(0, index)))
            .map(([words]) => ({ locale, words })),
        ),
      ),
  )
}
