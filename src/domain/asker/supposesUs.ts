import { wholeWords } from '../regexOf.ts'

const supposed = wholeWords(
  String.raw`(?:jos|ifall|om|if) (?:me|minä|mä|hakija|hakijana|vi|jag|man|sökanden|we|i|one|you|the applicant) (?:olemme|ollaan|oltaisiin|oltais|olen|oon|on|olisin|oisin|är|e|vore|are|were|am|was|is)|(?:koskeeko|koskeeks|päteekö|päteeks|onko|onks) (?:tämä |tää |tuo |toi )?(?:sama|samat)|gäller (?:det |detta )?samma|(?:does|would) (?:the same|that|this|it) (?:go|apply|hold)`,
)

/** “Och om vi är ett företag?”, “koskeeko sama kouluja?” ask for themselves or of what was told, not for all of that kind. */
export const supposesUs = (text: string): boolean => supposed.test(text)
