import { regexOf } from '../../regexOf.ts'

const alone = regexOf(
  String.raw`^\W*(?:no |ja |siis |och |men |and |but |so )?(?:kuka|ketkä|keitä|kuka kaikki|vem|vilka|who|who exactly|kuka oikein|vem exakt)(?: siis| sitten| då| then| sit)?\s*\?+\s*$`,
  'i',
)

/** “Kuka?”, “vem då?”, “who?”: asked of what was just told. */
export const asksWhoAlone = (text: string): boolean => alone.test(text)
