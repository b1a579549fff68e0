import { lineIn } from '../../topic.ts'
import { regexOf } from '../regexOf.ts'
import { beginning } from '../said/beginning.ts'

const awaiting = ['match', 'partners', 'consortium', 'profile'] as const
export type Awaiting = (typeof awaiting)[number]

/** The command that has asked to be told something in one's own words: the next message tells it. */
export const awaitedBy = (topic: string | null | undefined): Awaiting | undefined =>
  awaiting.find((one) => one === lineIn(topic))

const asking = regexOf(
  String.raw`${beginning}(?:${[
    String.raw`mi(?:kä|tä|ten|tkä|ssä|stä|hin|llo?in|ksi|nkä)\p{L}*|mitäs|kuka|ketkä|ketä|kuinka|kenen|kenelle|koska|kumpi|paljonko|montako|kerro(?! meistä)|näytä|listaa|(?!jok)\p{L}{3,}k[oö](?:s|han|hän)?`,
    String.raw`vad|vem|vilka|vilken|vilket|hur|när|var|varför|får|kan|är|finns|ska|måste|berätta(?! om oss)|visa|lista`,
    String.raw`what|which|who|whom|how|when|where|why|is|are|can|could|may|does|do|did|should|tell|show|list|explain`,
  ].join('|')})(?!\p{L})`,
  'i',
)

/** “We make an app for …”: neither asks nor orders. */
export const describes = (text: string): boolean => !/\?\s*$/u.test(text) && !asking.test(text)
