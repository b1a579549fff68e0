import { wholeWords } from '../regexOf.ts'

const small = wholeWords(
  String.raw`\p{L}{1,3}|minulla|mulla|meillä|meidän|idea\p{L}*|ajatus|hank(?:e|ke)\p{L}*|projekt\p{L}*|mitä|miten|teen|tehdä|teemme|ensin|alkuun|seuraavaksi|kanssa|kans|voitko|voitteko|auttaa|autatko|löytää|löytämään|sopiva\p{L}*|hyvä\p{L}*|joku|jokin|ehdota\p{L}*|yrity\p{L}+|kuka|ketkä|mistä|gör|göra|först|börjar|hjälpa?|hitta|någon|några|lämplig\p{L}*|bra|vilka|våra?|vårt|ska|vad|what|should|first|start|help|find|suitable|good|some|someone|somebody|ours?|where|with|have|project\p{L}*|would|could|can|please|kiitos|tack|thanks|hello|hej|moikka|terve|also|myös|också|konsortio\p{L}*|konsorti\p{L}+|consorti\p{L}+|haku\p{L}*|hakemu\p{L}*|utlysning\p{L}*|ansök\p{L}*|call|application`,
  'gi',
)

/** Does the rest of a wish for partners say anything of what they are wanted for? */
export const saysWhatFor = (rest: string): boolean => /\p{L}{4}/u.test(rest.replaceAll(small, ' '))
