import { wholeWords } from '../../regexOf.ts'
import { saysNoMoreThan } from '../../said/saysOnly.ts'

const asking = wholeWords(
  [
    'mikä|mikäs|mitä|mitäs|mitkä|kuka|ketkä|kerro|kertokaa|kertoisitko|selitä',
    'kaikki tiedot|kaikki mitä tiedät|perustiedot',
    'vad|va|vem|berätta|förklara|alla uppgifter|all information|allt du vet',
    'what|whats|who|whos|tell|explain|all details|all (?:the )?(?:details|info|information)|everything you know',
  ].join('|'),
  'gi',
)
const around = wholeWords(
  [
    'no|ja|mut|mutta|siis|eli|hei|moi|ok|okei|joo|sit|sitten|se|sen|ne|toi|toinen|tuo|tää|tämä|semmoinen|sellanen|joku|niinku|oikein|oikeesti|oikeasti|oikeastaan|ihan|ihme|ihmeen|ihmettä|on|oli|ovat|olikaan|onkaan|lisää|jotain|vähän|enemmän|tekee|tekevät|puuhaa|touhuaa|minulle|mulle|meille|siitä|tästä|tosta|lyhyesti|kiitos|pliis',
    'o|och|men|nå|no|så|då|nu|alltså|hej|okej|e|ä|är|va|de|det|den|dom|där|här|för|nåt|något|nån|någon|en|ett|mer|mera|lite|om|gör|egentligen|riktigt|för|mig|oss|kort|tack|tjena|sysslar|håller|på|med|me',
    'and|but|so|ok|okay|well|hi|hey|is|are|s|was|that|this|the|it|its|they|a|an|does|do|did|me|us|more|something|about|exactly|actually|really|even|please|pls|thing|then|again|briefly|doing|up|to|of|on',
  ].join('|'),
  'gi',
)

/** “Mikä se … oikein on”, “va e … för nåt”: what stands beside a name asks what it is, and nothing more. */
export const asksWhatItIs = (beside: string): boolean =>
  beside.search(asking) >= 0 && saysNoMoreThan(beside, asking, around)
