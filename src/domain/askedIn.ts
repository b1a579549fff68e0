/** Who asks, said before the question: the topic is what follows. At most six words. */
const introductions = [
  /^(?:[^\s,.:?!]+ ){0,5}(?:kysy[yi]|kyseli|kyselee|kysyn|kysyisin|mietin|ihmettelen|ihmettelee|haluaa tietää|halusi tietää)(?:,| että|:| -)? (?=mi[ktshnl]|kuka|kuinka|kenen|ketkä|koska|kumpi|missä|paljonko|monta|onko|\p{L}+k[oö]\b)/iu,
  /^(?:[^\s,.:?!]+ ){0,5}(?:frågar|frågade|undrar|undrade|funderar(?: på)?|vill veta|ville veta)(?:,|:| -)? (?=om |vad|vem|vilk|hur|när|var|får|kan|är|finns|ska|måste|gäller)/iu,
  /^(?:[^\s,.:?!]+ ){0,5}(?:asks?|asked|asking|wonders?|wondered|wondering|wants? to know|wanted to know|would like to know)(?:,|:| -)? (?=if |whether |what|which|who|how|when|where|why|is |are |can |may |does |do )/iu,
]
const asksWho = /^(?:kuka|ketkä|kenen|vem|vilka|who|which|what)\b/iu

/** The question without who asks it: “the auditor wants to know how costs are shared” asks nothing about audits. */
export function askedIn(text: string): string {
  if (asksWho.test(text)) return text
  return introductions.reduce((rest, introduction) => rest.replace(introduction, ''), text)
}
