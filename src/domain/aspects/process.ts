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
    'minimimäär*, minimi, vähimmäismäär*, vähimmäis*, maksimi, maksimimäär*, enimmäismäär*, alaraja*, yläraja*, katto, katon, pienin sallittu, suurin sallittu, montako/paljonko/kuinka/mikä/monta .. vähintään, montako/paljonko/kuinka/mikä/monta .. enintään, paljonko max, max summa',
    'minimum*, minimi*, maximum, maximi*, maxbelopp*, minst .. måste, måste .. minst, högst .. får, som minst, som högst, som mest, undre gräns*, övre gräns*, nedre gräns*, taket för, minsta tillåtna',
    'minimum, maximum, at least how, at most how, lower limit, upper limit, how many .. at least, how much .. at most, smallest .. allowed, biggest .. allowed, the cap on',
  ],
  results: [
    'montako/kuinka/paljonko .. tähän mennessä, saavutettu .. tähän mennessä, montako/kuinka .. työpaikk*, montako/kuinka .. startup* .. synty*, synty* .. tähän mennessä, syntynyt, syntyneet, saavutettiin, saavutettu, saavutti, pääsi tavoit*, ylsi, ylsivät, toteutui, onnistuiko, todellisuudessa, oikeesti tuonu',
    'hur många/mycket .. hittills, uppnått hittills, uppnåddes, nåddes, nådde, hur många .. jobb, hur många .. arbetsplatser, har skapats, har skapat, faktiskt stannat, faktiskt gett, lyckades, konkret resultat',
    'how many/much .. so far, how many/much .. to date, how many .. jobs, achieved so far, has achieved, been achieved, were achieved, was achieved, achieved its, reached its, has created, have been created, were created, how many .. came out of, actually created, as a result of',
  ],
  history: [
    'ensimmäi* luonno*, sopimusluonno*, luonnosversio*, neuvoteltiin uud*, uudelleen neuvot*, kuka neuvotteli, jätettiin pois, poistettiin, alkuperäi* versio*',
    'första utkast*, avtalsutkast*, omförhandlades, omförhandlats, förhandlades om, ströks, togs bort, lämnades utanför, ursprungliga version*',
    'first draft, earlier draft*, draft of the agreement, renegotiated, was scrapped, were scrapped, was dropped, were dropped, was removed, were changed, left out of, original version',
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
