/** What people call records of a kind, one or several of them, and those that were spoken of. */
export const records = {
  project: [
    'hanke, hanketta, hankkeen, hankkeena, hankkeessa, hankkeeseen, hankkeesta, hankkeella, hankkeelle, hankkeelta, hevihanke, projekti, projektia, projektin, projektissa, projektiin, projektista, projektilla',
    'projekt, projektet, projektets',
    'project',
  ],
  projects: [
    'tekee muualla, salkun kanssa, portfolion kanssa, missään, jossain, jossakin, tällaisissa, tämmöisissä, hankkeet, hankkeita, hankkeista, hankkeissa, hankkeisiin, hankkeilla, hankkeille, hankkeilta, hankkeiden, hankkeitten, hankkeensa, hankkeitaan, projektit, projekteja, projekteista, projekteissa, projekteihin, projekteilla, projekteille, projektien',
    'gör annanstans, gör på annat håll, i något, i nåt, någonstans, projekt, projekten, projektens, föregångarprojekt*',
    'with the portfolio, does elsewhere, do elsewhere, doing elsewhere, in anything, projects, earlier projects, project portfolio',
  ],
  call: [
    'hakuihin, hakujen, hauilla, kierro*, hakukierro*, haku, haut, hakua, hakuja, hauista, haussa, hauissa, hankehaku, hankehaut',
    'utlysning*, ansökningsomgång*, omgång*',
    'call, calls, call for proposals, calls for proposals, round, rounds',
  ],
  company: [
    'yritys, yrityks*, yritystä, yritysten, firma*, firmo*, startupit, startupeja',
    'företag*, bolag*',
    'compan*, firms, firm, startups, startup, start ups, businesses, business',
  ],
  university: [
    'yliopisto*',
    'universitet*, ett uni, e uni, uni med, uni är',
    'university, universities, unis, a uni, with uni',
  ],
  'university-of-applied-sciences': [
    'ammattikorkea*, ammattikorkei*, amk, amkt, amkit, amk t, amkn, amkien, amkiden, amkja',
    'yrkeshögskol*, yh',
    'university of applied sciences, universities of applied sciences, uas, uases, amk, amks, polytechnic*',
  ],
  'higher-education': [
    'korkeakoulu*',
    'högskol*, akademisk partner, akademiska partner, akademiska partners, akademiska samarbetspartner',
    'academic partner*, academia, higher education, higher education institution*, institutions of higher education',
  ],
  'research-institute': [
    'tutkimuslaito*, laitos, laitokset, laitoksia, laitoksista, laitosten',
    'forskningsinstitut*, institut, instituten, institutet',
    'institutes, institute, research institute*, research organi*, research institution*',
  ],
  city: [
    'kaupungeittain, kaupunki, kaupungit, kaupunkia, kaupunkeja, kaupungin, kaupunkien, kaupungilla, kaupungeilla, kaupungissa, kaupungeissa, kaupungista, kaupungeista, kunta, kunnat, kuntien, kunnalla',
    'stad leder vad, stad leder vilka, stad leder vilket, städer leder vad, stad, staden, stads, städer*, kommun, kommuner*',
    'city leads what, city leads which, cities lead what, cities lead which, city, cities, municipalit*',
  ],
  'cluster-or-network': [
    'verkosto*, yritysverkosto*, innovaatioverkosto*, klusteri*, hubi*, keskittym*',
    'nätverk*, kluster, klustret, hubb*',
    'network, networks, cluster, clusters, hub, hubs',
  ],
  organisation: [
    'organisaatio*, toimija*, toimijo*, taho, tahot, tahoja',
    'organisation*, aktör*',
    'organization*, actor, actors',
  ],
  who: [
    'ketkä ovat mukana, ketkä on mukana, kuka, ketkä, kenellä, keillä, keitä, kukaan',
    'vilka är med, vilka deltar, vilka jobbar, vilka arbetar, vilka alla är med, vem, vilka som',
    'who',
  ],
  them: [
    'nää, noi, niistä, näistä, noista, niissä, näissä, noissa, niitä, näitä, noita, niihin, niillä, näillä, niiden, näiden, noiden, ne, nämä, nuo, niistä mikään, tältä listalta, listalta, listalla, listan',
    'de fått, har de fått, fick de, av dem, av dom, av dessa, av de, dem, dom, dessa, deras, i listan, på listan',
    'which ones, of them, of those, of these, them, those, these, they, their, in the list, on the list',
  ],
  pair: [
    'niistä kahdesta, nämä kaksi, nää kaksi, ne kaksi, noi kaksi, näillä kahdella, niillä kahdella, näiden kahden, niiden kahden',
    'dessa två, de två, de där två, de här två',
    'these two, those two, the two, the two of them, both of them, both of those',
  ],
  programme: [
    'koko salkku, koko salkun, koko salkussa, koko salkusta, koko portfolion, koko portfoliossa, salkun kanssa, portfolion kanssa, salkku, salkussa, salkun, salkusta, hankesalkussa, hankesalkun, portfolio, portfoliossa, portfolion, pelkät hevi, hevi, hevin, hevissä, hevistä, hevihankkeet, hevihankkeita, ohjelman, ohjelmassa, ohjelmasta',
    'hela portföljen, i hela portföljen, portfölj, portföljen, portföljens, projektportföljen, hevis, programmet, programmets',
    'whole portfolio, the whole portfolio, entire portfolio, with the portfolio, portfolio, in the portfolio, programme, program',
  ],
  /** Not the programme's. */
  outside: [
    'ei hevi, ei ole hevi, ei oo hevi, eivät ole hevi, ei hevin, eivät ole hevin, ei ole hevin, ei ole hevissä, eivät ole hevissä, ei kuulu heviin, eivät kuulu heviin, hevin ulkopuol*, heviin kuulumat*, muu kuin hevi, muut kuin hevi, muita kuin hevi, muista kuin hevi, muiden kuin hevin, muissa kuin hevi, muut kuin hevin, muita kuin hevin, sopimuksen ulkopuol*, ohjelman ulkopuol*, salkun ulkopuol*',
    'inte hevi, int hevi, icke hevi, är inte hevi, inte är hevi, utanför hevi, utom hevi, andra än hevi, annat än hevi, hör inte till hevi, inte hör till hevi, ingår inte i hevi, inte ingår i hevi, utanför programmet, utanför avtalet, utanför portföljen',
    'not hevi, non hevi, is not hevi, are not hevi, aren t hevi, isn t hevi, outside hevi, outside of hevi, other than hevi, not in hevi, are not in hevi, aren t in hevi, not part of hevi, are not part of hevi, aren t part of hevi, don t belong to hevi, do not belong to hevi, outside the programme, outside of the programme, outside the portfolio, outside the agreement',
  ],
  ecosystem: [
    'ekosysteemissä, ekosysteemissämme, pääkaupunkiseudun ekosysteemissä, ekosysteemin',
    'i ekosystemet, ekosystemets, ekosystemet',
    'in the ecosystem, in this ecosystem, in your ecosystem, part of the ecosystem, of the ecosystem',
  ],
  area: [
    'kärki, kärjet, kärjessä, kärjissä, painopist*, teema, teemassa, teemat',
    'spetsområde*, prioritering*, prioritet*, fokusområde*, insatsområde*, tema, teman, temat',
    'spearhead, spearheads, focus area, focus areas, area, areas, priority, priorities, theme, themes',
  ],
  area1: [
    'kaupunkiratkaisu*, älykkäät ja kestävät kaupunkiratkaisu*, älykaupun*',
    'stadslösning*, smarta städer',
    'urban solutions, smart and sustainable urban solutions, smart city, smart cities',
  ],
  area2: [
    'hyvinvointi*, hyvinvoinnin, hyvinvoinnista, hyvinvoinnissa, terveys, terveyden, terveydestä, terveyteen, terveyttä, terveysteknologia*, terveysala*, hyvinvointi ja terveys*, hyvinvointi ja terveysteknologia*',
    'välbefinnande, välbefinnandet, välfärd, välfärds, välfärdsteknik*, välmående, hälsa, hälsan, hälso, hälsoteknik*, hälsoområdet, hälsa och välfärd',
    'health, healthtech, health tech*, wellbeing, well being, health and wellbeing, health and well being',
  ],
  area3: [
    'oppimisympäristö*, uudet oppimisympäristö*, uusissa oppimisympäristö*, oppiminen, oppimisen, oppimiseen, oppimisesta, oppimisessa, oppimis',
    'lärmiljö*, nya lärmiljö*, lärande, lärandet',
    'learning, learning environments, new learning, new learning environments',
  ],
  area4: ['uudet avaukset, uusissa avauksissa, uusien avausten', 'nya öppningar', 'new openings'],
} as const
