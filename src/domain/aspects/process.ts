/** How one application or project fares, and what is counted in it. */
export const process = {
  score: [
    'piste, pistettä, pisteitä, pisteet, pisteillä, pistellä, pistemäär*, pisteyt*, pisteraja*, arvosan*, montako pist*, monta pist*, kuinka monella pist*',
    'poäng, poänggräns*, poängsätt*, poängsumma*, minimipoäng*, betyg',
    'score, scores, scored, scoring, how many points, pass mark, points does, points do, enough points, rating',
  ],
  refusal: [
    'miksi .. hylättiin/hylätty/hylkäsi*, miks .. hylättiin/hylätty, hakemu* hylättiin, hylkäämi* syy, kielteinen/kielteisen/kielteistä päätö*, hylkypäätö*, jäimme ilman rahaa, ei mennyt läpi',
    'avslag, avslog, avslogs, avslaget, fick nej, varför .. nekad*, inte beviljad*',
    'why .. rejected/refused/declined/denied/turned, our application .. rejected/refused/declined/failed, our proposal .. rejected/refused/declined/failed, reasons for .. rejection/refusal, application was unsuccessful',
  ],
  limit: [
    'minimimäär*, minimi, vähimmäismäär*, vähimmäis*, maksimi, maksimimäär*, enimmäismäär*, alaraja*, yläraja*, kiintiö*, hiilijalanjäljen raja, mikä on .. raja, katto, katon, pienin sallittu, pienin summa, vähimmäissumma*, montako/kuinka .. enimmillään, suurin sallittu, montako/paljonko/kuinka/mikä/monta .. vähintään, montako/paljonko/kuinka/mikä/monta .. enintään, paljonko max, max summa',
    'minimum*, minimi*, maximum, maximi*, maxbelopp*, minst .. måste, måste .. minst, högst .. får, som minst, som högst, som mest, undre gräns*, övre gräns*, nedre gräns*, taket för, kvot, kvoten, kvoter, vad är gränsen, vilken är gränsen, minsta tillåtna, minsta beloppet, största beloppet',
    'minimum, maximum, at least how, at most how, lower limit, upper limit, how many .. at least, how much .. at most, quota, quotas, what is the limit, what s the limit, limit for a, smallest amount, biggest amount, smallest .. allowed, biggest .. allowed, the cap on',
  ],
  results: [
    'montako/kuinka/paljonko .. tähän mennessä, saavutettu .. tähän mennessä, montako/kuinka .. työpaikk*, montako/kuinka .. startup* .. synty*, synty* .. tähän mennessä, syntynyt, syntyneet, saavutettiin, saavutettiinko, saavutettu, saavutti, pääsi tavoit*, ylsi, ylsivät, toteutui, onnistuiko, epäonnistui*, onko .. saavutettu, onko .. toteutunut, paljonko .. vähentyn*, todellisuudessa, oikeesti tuonu',
    'hur många/mycket .. hittills, uppnått hittills, uppnåddes, nåddes, nådde, hur många .. jobb, hur många .. arbetsplatser, har skapats, har skapat, faktiskt stannat, faktiskt gett, lyckades, misslyckades, har .. uppnåtts hittills, har .. nåtts, har .. uppfyllts, hur gick det, konkret resultat',
    'how many/much .. so far, how many/much .. to date, has .. been met, have .. been met, did .. reach, did .. succeed, did .. work out, which .. failed, projects failed, how much .. gone down, how many .. jobs, achieved so far, has achieved, been achieved, were achieved, was achieved, achieved its, reached its, has created, have been created, were created, how many .. came out of, actually created, as a result of',
  ],
  baseline: [
    'silloin/silloin kun tavoite*, kun tavoite* asetettiin, ennen tavoi*, lähtöprosent*, lähtöosuu*',
    'när målet sattes, då målet sattes, innan målet sattes, andelen i utgångsläget',
    'when the target was set, when the goal was set, before the target, before the goal, baseline share/percentage/figure/value',
  ],
  extension: [
    'lisäaikaa, jatkoaikaa, pidentää hank*, hankkeen pidentä*, jatkaa hanketta, hankkeen jatkoaika*',
    'mer tid, förlängd projekttid, förlängning av projekt*, förlänga projekt*, tilläggstid',
    'more time, extra time, extension of .. project*, extend .. project*, project extension*',
  ],
  portfolioShare: [
    'prosenttia/osuus/osa .. hankkeista/hakemuksista/yrityksistä/hakijoista, läpimenoprosent*, läpäisyprosent*',
    'stor/procent/andel/del .. av projekten/ansökningarna/företagen/sökandena, hur många procent .. projekten, beviljandegrad*',
    'fraction/proportion/percentage/share/percent of .. projects/proposals/applications/companies/applicants, success rate*, acceptance rate*',
  ],
  winners: [
    'kuka/ketkä/mikä/mitkä voitti/voittivat, voittajat olivat, ketkä/kuka sai/saivat rahaa/rahoitusta, listaa rahoitetut',
    'vem/vilka vann, vem/vilka fick pengar',
    'who/which won, who/which .. won money, list of applicants, list of all applicants, list of winners',
  ],
  author: [
    'kuka keksi ensin, kuka/ketkä .. kirjoitti .. tekstin, kuka laati, kuka valmisteli, mistä ajatus/idea .. keksittiin',
    'vem kom på, vem hittade på, vem .. skrev texten, vem formulerade, vem utarbetade, vem beredde, vem tog fram, vem har tagit fram',
    'who came up with, who invented, who wrote, who drafted, who thought up, which consultant',
  ],
  requirement: [
    'trl, trl taso*, ce merkitty*, ce merkittä*, tietoturvavaatimu*, turvallisuusvaatimu*, energialuok*, standardi*, sertifikaat*, sertifioin*, tekoälylak*, tekoälyasetu*',
    'trl, trl nivå*, ce märkt, säkerhetskrav*, energiklass*, standarder*, certifikat*, certifier*, ai lag*, ai förordning*',
    'trl, trl level*, ce marked, security requirement*, energy class, certified, certification, certificate*, iso standard*, technical standard*, ai act',
  ],
  history: [
    'vetäytyi, vetäytyivät, erosi, viime vuonna, ensimmäi* luonno*, sopimusluonno*, luonnosversio*, neuvoteltiin uud*, uudelleen neuvot*, kuka neuvotteli, jätettiin pois, poistettiin, alkuperäi* versio*',
    'drog sig ur, lämnade avtalet, förra året, i fjol, första utkast*, avtalsutkast*, omförhandlades, omförhandlats, förhandlades om, ströks, togs bort, lämnades utanför, ursprungliga version*',
    'why did .. withdraw, why did .. leave, did .. withdraw, last year, was amended, were amended, first draft, earlier draft*, draft of the agreement, renegotiated, was scrapped, were scrapped, was dropped, were dropped, was removed, were changed, left out of, original version',
  ],
  joining: [
    'liittyä/liittyisi .. sopimuk*, liittyä .. osapuo*, liittyi .. sopimuk*, sopimuk* .. liittyä .. jälkikät*, uusi osapuoli, uusia osapuolia, uuden osapuolen, uusi kaupunki .. mukaan, ottaa .. mukaan uusia kaupunk*, liittyi .. sopimu*, milloin .. liittyi',
    'ansl* sig till avtal*, ansl* till avtal*, anslöt sig, ansl* .. som part, ny part, nya parter, ny avtalspart, bli part, nya städer',
    'join the agreement, joined the agreement, join as a party, become a party, becoming a party, new party, new parties, new cities, new city, accede, when did .. join',
  ],
  afterEnd: [
    'vuoden 2027 jälkeen, 2027 jälkeen, 2028*, 2029, 2031, 2032, 2033, 2034, 2035, seuraava sopimus*, seuraavan sopimuk*, seuraava ohjelmakau*, seuraavan kauden, seuraava kausi, seuraavalla kaudella, jatkosopimu*, jatkokau*, uusi sopimus, uutta sopimusta, jatkuuko .. jälkeen',
    'efter 2027, efter år 2027, 2028*, 2029, 2031, 2032, 2033, 2034, 2035, nästa avtal*, nästa programperiod*, nästa period*, nytt avtal, uppföljningsavtal*, uppföljare, fortsättning på avtal*',
    'after 2027, beyond 2027, past 2027, post 2027, 2028*, 2029, 2031, 2032, 2033, 2034, 2035, next agreement, next programme, next program, next period, new agreement, follow up agreement, follow up programme, follow on, successor agreement, successor programme',
  ],
} as const
