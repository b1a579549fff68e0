import { describe, expect, test } from 'vitest'

import { asksHowToSubscribe, asksToSubscribe } from '../../../src/domain/subscriptions/wishToHear.ts'

describe('a sentence that asks to hear of something', () => {
  test.each([
    ['haluan tilata painopisteen 1 tiedotteet', 'focus:1'],
    ['ilmoita kun uusi haku aukeaa', 'kinds:call'],
    ['jag vill prenumerera på fokusområde 1', 'focus:1'],
    ['meddela mig när en ny utlysning öppnas', 'kinds:call'],
    ['I’d like to subscribe to focus area 1', 'focus:1'],
    ['ilmoittakaa kun aukeaa', 'kinds:call'],
    ['säg till när det öppnas en ny', 'kinds:call'],
    ['let me know when there is a new one', 'kinds:call'],
    ['tell me when a new call opens', 'kinds:call'],
    ['meddela mig när nästa öppnar', 'kinds:call'],
    ['muistuta kun haku aukeaa', 'kinds:call'],
    ['let me know when the next one opens', 'kinds:call'],
    ['can I get notified about health calls?', 'kinds:call wish:"health"'],
    ['haluun ilmoituksen uusista hauista', 'kinds:call'],
    ['haluan ilmoituksia', ''],
    ['haluan tiedon, kun uusi haku aukeaa', 'kinds:call'],
    ['voitko ilmottaa mulle kun uus haku aukeaa', 'kinds:call'],
    ['voiksä laittaa mulle viestin kun haku aukee', 'kinds:call'],
    ['saisinko ilmoituksen kun seuraava haku avataan', 'kinds:call'],
    ['notify me when a call opens', 'kinds:call'],
    ['let me know about new calls', 'kinds:call'],
    ['could you let me know when calls open?', 'kinds:call'],
    ['send me an email when a new call opens', 'kinds:call'],
    ['meddela mig när en utlysning öppnar', 'kinds:call'],
    ['kan du säga till när nästa utlysning öppnar?', 'kinds:call'],
    ['jag vill ha aviseringar om nya utlysningar', 'kinds:call'],
    ['jag vill ha aviseringar om hälsa', 'wish:"hälsa"'],
  ])('“%s” → %s', (text, line) => {
    expect(asksToSubscribe(text)).toBe(line)
  })

  test.each([
    'kerro kun sopimus päättyy',
    'kerro haista',
    'berätta om utlysningarna',
    'meddela mig när avtalet slutar',
    'tell me about calls',
    'tell me when the agreement ends',
    'tell me when a call closes',
    'who can subscribe?',
    'haluan ilmoituksen irtisanomisesta',
    'haluan tietoa rahoituksesta',
    'haluan saada tietoa uusista hankkeista',
    'saanko tilata ulkopuolista työtä',
    'kertokaa jos johtoryhmä muuttuu',
    'let me know if a company can apply',
    'tell me when the next steering group meets',
    'tell me about new calls',
  ])('“%s” is a question', (text) => {
    expect(asksToSubscribe(text)).toBeUndefined()
  })
})

describe('a question how to hear of something', () => {
  test.each([
    ['mistä saan tiedon kun tulee uusi haku', 'kinds:call'],
    ['miten saan tiedon uusista hauista?', 'kinds:call'],
    ['miten tilaan ilmoitukset?', ''],
    ['hur får jag reda på när en ny utlysning öppnar', 'kinds:call'],
    ['var hör jag om nya utlysningar?', 'kinds:call'],
    ['how do I get notified when a call opens?', 'kinds:call'],
    ['where do I hear about new calls?', 'kinds:call'],
  ])('“%s” → %s', (text, line) => {
    expect(asksHowToSubscribe(text)).toBe(line)
  })

  test.each([
    'mistä tiedän milloin haku aukeaa',
    'mistä saan tietoa hauista',
    'kuinka saan tiedon päätöksestä',
    'hur får jag veta om nya beslut',
    'how do I know if my project is eligible',
    'how do I find out about the new rules',
    'when does the next call open?',
  ])('“%s” asks something else', (text) => {
    expect(asksHowToSubscribe(text)).toBeUndefined()
  })
})
