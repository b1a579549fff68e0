/** Words that say nothing by themselves in a question after records. */
export const small = {
  small: [
    'myös päättyneet, myös päättyneitä, myös loppuneet, myös jo päättyneet, päättyneetkin, päättyneitäkin, loppuneetkin, päättyneetkin käyvät, päättyneet mukaan lukien, mukaan lukien päättyneet, vanhatkin, sama juttu, sama asia, samat tiedot, yksittäinen, yksittäisen, yksittäisistä, pliis, palataan, palataan vielä, palaan, takaisin, takas, ok, okei, joo, ollu, olikaan, kuuluuko, kuuluuks, kuuluvatko, ne, siihen, siitä, on, ovat, oli, olivat, ollut, olleet, oleva, olevat, olevia, olevista, ole, oo, olisi, se, sen, sitä, siinä, siellä, siel, täällä, täällä, tässä, tästä, tämä, tällä, hetkellä, tällä hetkellä, nyt, juuri nyt, parhaillaan, vielä, yhä, edelleen, enää, jo, sitten, siis, niin, noin, suunnilleen, itse, kun, että, teillä, teidän, sinulla, sulla, teiltä, sulta, meillä, meidän, minulle, mulle, meille, tiedät, tiedätkö, tunnet, tiedossa, tiedossasi, tiedoissa, tiedoissasi, tiedoissanne, tietoja, tietoa, rekisterissä, salkussa, salkun, alueella, alueen, alalla, alalta, alan, tyyppiset, kpl, kappaletta, kiitos, hei, moi, kohdalla, osalta, puolella, kesken, tähän mennessä, mennessä, eri, päästä, käsitellään, ensin, sijaitsee, sijaitsevat, sijaitsevia, lyhyesti, nopeesti, nopeasti, pikaisesti, äkkiä, pääkaupunkiseudulla, pääkaupunkiseudun, pääkaupunkiseudulta, oikeasti, oikeesti',
    'även avslutade, också avslutade, även de avslutade, också de avslutade, även dom avslutade, också dom avslutade, inkl avslutade, inklusive avslutade, inklusive de avslutade, avslutade också, samma sak, samma uppgifter, enskilda, enskilt, sina, sin, tillbaka, tillbaka till, återgå till, ok, okej, jo, är, var, varit, vara, det, den, de, denna, detta, här, där, då, nu, just nu, för närvarande, ännu, fortfarande, redan, i, på, av, för, till, från, hos, ett, en, så, ju, alltså, ungefär, du, ni, er, ert, era, vi, oss, vår, jag, mig, känner till, känner du till, känner, till, vet, uppgifter, dina, register, att, sig, man, blir, blev, blivit, tack, hej, snälla, inom området, området, region, regionen, gjort, hittills, olika, hade, haft, har, finns, fanns, gör, totalt sett, va, belägna, baserade, kort sagt, i korthet, snabbt, fort, huvudstadsregionen, i huvudstadsregionen, egentligen, verkligen',
    'also ended, also ended ones, also the ended ones, including ended, including ended ones, including the ended ones, incl ended, ended too, ended ones too, ended as well, ended ones as well, including finished ones, including past ones, past ones too, pls, plz, same thing, the same thing, single, individual, back to, going back to, ok, okay, is, are, was, were, be, been, being, the, a, an, of, in, at, for, to, with, by, from, this, there, here, now, right now, at the moment, currently, today, still, yet, already, so, then, also, you, your, we, us, our, me, my, i, know, known, have, has, had, does, do, did, doing, ones, one, as, s, t, d, n, please, thanks, thank, hi, hello, records, record, on record, register, region, sector, field, related, topic, so far, currently in, into, within, whom, by whom, roughly, get, take, takes, ever, made, done so far, out of, portfolio, located, based, situated, in short, briefly, in brief, quickly, quick, the capital region, capital region, metropolitan area, metropolitan region, helsinki region, actually, really',
    'ssa, ssä, lla, llä, sta, stä, lta, ltä, ta, tä, iin, n:n, hän, han',
  ],
  about: [
    'tutkii, tutkivat, erikoistunut, erikoistuneet, ympärillä, ympäriltä, parissa, koskis, koskisi, liittyvää, liittyvästä, aiheesta, aiheena, liittyen, liittyvät, liittyviä, liittyy, liittyykö, koskevat, koskee, koskien, käsittelevät',
    'sysslar med, håller på med, forskar i, forskar om, forskar kring, specialiserar sig på, om, kring, inom, handlar om, handlar, gäller, rör',
    'work on, works on, working on, does research on, do research on, researches, specialise in, specialises in, specialize in, specializes in, about, around, on, related to, concerning, deal with, dealing with, on the topic of',
  ],
  it: ['sitä, siinä, sen, tätä, tässä, tuota', 'den, denna', 'it, its'],
  now: [
    'nyt, juuri nyt, tällä hetkellä, parhaillaan, enää, nykyään',
    'nu, just nu, för närvarande',
    'now, right now, currently, at the moment, today, anymore, any more, these days',
  ],
  data: [
    'luvut, lukuja, tieto, tietoa, tiedot, tietoja, päivä, päivää, päivämäär*',
    'siffror, siffrorna, uppgift, uppgifter, uppgiften, datum, dag, information',
    'date, dates, figure, figures, numbers, data, information, info',
  ],
} as const
