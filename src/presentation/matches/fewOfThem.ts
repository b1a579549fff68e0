import type { Context } from '../../command.ts'
import type { Match } from '../../domain/match/match.ts'
import { speaksOfIt } from '../../domain/match/narrow.ts'
import { note, type Part } from '../../reply.ts'

/** Of a kind, none whose record speaks of the topic, or so few that it is worth saying that there are no more. */
export function fewOfThem({ t }: Context, ones: readonly Match[]): Part[] {
  if (!ones.some((one) => speaksOfIt(one))) return [note(t(words.noneNamed))]
  return ones.length <= few ? [note(t(words.noMore))] : []
}
const few = 2

const words = {
  noneNamed: {
    fi: 'Tällaisista mikään ei tiedoissani mainitse juuri tätä aihetta. Lähimmäksi tulevat:',
    sv: 'Ingen sådan nämner just det här ämnet i mina uppgifter. Närmast kommer:',
    en: 'In my records none of this kind names this very topic. Nearest to it:',
  },
  noMore: {
    fi: 'Muita tällaisia ei tiedoissani tästä aiheesta ole.',
    sv: 'Fler sådana för det här ämnet finns inte i mina uppgifter.',
    en: 'My records have no more of this kind for the topic.',
  },
}
