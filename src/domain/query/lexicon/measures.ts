/** What records are measured by, and how: sums, lengths and days; more, most, at least, in all. */
export const measures = {
  budget: [
    'budjetteineen, budjettinsa, budjettitietoineen, kustannuksineen, eurot, euroina, euroissa, euromäär*, budjetti, budjetit, budjettia, budjetin, budjeteista, budjetiltaan, budjettien, budjetteja, budjetilla, kokonaisbudjet*, hankebudjet*, kustannu*, hinta, hinnaltaan, kokoinen, kokoiset, kokoisia, koko, koon, hankekoko, suuruiset, suuruisia, arvoltaan, arvoiset, arvoisia, maksaa, maksavat, maksoi, maksoivat, maksanut, maksaneet, euron, euroa, euro, miljoonan, summa, summan, summat, summia, summien, kustannustieto*, budjettitieto*, kustannustietoja',
    'sammanlagda budgeten, total budget, budget, budgeten, budgetar, budgetarna, totalbudget*, projektbudget*, kostnad, kostnader*, kostar, kostade, kostat, kosta, storlek, storleken, projektstorlek*, värd, värda, värt, euro, pris, priset, summor, summorna, belopp, beloppen',
    'combined budget, budget, budgets, total budget, cost, costs, costing, price, size, sized, worth, euro, euros, eur, amount, amounts, total cost, total costs',
  ],
  support: [
    'tuki, tukea, tuen, tukia, tuet, tukisumma*, avustu*, eu tukea, eu rahaa, eu rahoitusta, eu n rahaa, eu n tukea, eu n rahoitusta, eu tuki, eu osuus, eu n osuus, saadun tuen',
    'stöd, stödet, stödbelopp*, bidrag, bidraget, eu pengar, eu stöd, eu bidrag, eu finansiering, eu s pengar, eu s stöd, eu s andel, eu s del',
    'support, grant, grants, subsid*, eu money, eu funding, eu support, eu grant, eu part, eu share, eu s part, eu s share',
  ],
  money: [
    'julkista rahaa, julkista rahoitusta, julkinen raha, rahallisesti, rahassa, rahamääräisesti, raha, rahaa, rahoja, rahat, rahan, rahoitus, rahoitusta, rahoituksen, rahamäärä*, euroja, miljoonaa, miljoonia',
    'offentliga pengar, offentliga medel, offentlig finansiering, i pengar, penningmässigt, pengar, pengarna, finansiering, finansieringen, miljoner',
    'public money, public funding, public funds, taxpayers money, in money, moneywise, in money terms, financially, money, funding, millions, million, funds',
  ],
  time: [
    'aikaa, aika, kesto, kestoltaan, kestävät, kestää, kesti, kestänyt, pituus, pituudeltaan, kuukautta, kk, päivää, viikkoa, pitkään, pitkä, pitkiä',
    'tid, tiden, länge, lång, långa, långt, längd, längden, varar, varade, månader, dagar, veckor',
    'time, long, last, lasts, lasted, lasting, duration, length, months, days, weeks',
  ],
  howLong: [
    'kuinka kauan, miten kauan, kauanko, kuinka pitkään, miten pitkään, minkä pituinen, minkä pituisia',
    'hur länge, hur lång, hur långa, hur lång tid',
    'how long',
  ],
  left: ['jäljellä, vielä jäljellä', 'kvar, återstår, kvarstår', 'left, remaining, remains, remain, to go'],
  ends: [
    'päättyy, päättyvät, päättyi, päättyivät, päättyvä, päättyvän, loppuu, loppuvat, loppui, loppuivat, loppu, loppumassa, päättymässä, päättymispäivä*, päättymisai*, päättymi*, loppupäivä*',
    'slutar, slutade, sluta, tar slut, på väg att ta slut, på slutrakan, avslutas, avslutades, upphör, slutdatum*, slutdag*, sluttid*',
    'end, ends, ending, about to end, about to finish, coming to an end, end date, end dates, finish, finishes, closes, closing date, closing dates, expire, expires',
  ],
  starts: [
    'alkaa, alkavat, alkoi, alkoivat, alkanut, alkaneet, käynnistyy, käynnistyi, käynnistynyt, aloitus*, alkamis*, aloitti, aloittanut',
    'börjar, började, börjat, startar, startade, startat, inleds, inleddes, startdatum*, startdag*',
    'about to begin, about to start, start, starts, started, starting, begin, begins, began, begun, start date, start dates, launched, opened',
  ],
  early: [
    'ensin, ensimmäisenä, ensimmäiseksi, aikaisimmin, aiemmin, aikaisemmin, aikasemmin, seuraavaksi',
    'först, tidigast, härnäst',
    'first, earliest, soonest, earlier, sooner, next',
  ],
  late: [
    'viimeisenä, viimeiseksi, viimeksi, viimeisimpänä, myöhimmin, myöhemmin',
    'sist, senast, senare',
    'last, latest, later',
  ],
  newest: [
    'milloin viimeksi, koska viimeksi, uusin, uusimmat, uusimman, tuorein, viimeisin, viimeisimmän',
    'när senast, nyaste, senaste, nyast',
    'when last, newest, most recent, latest',
  ],
  oldest: ['vanhin, vanhimmat, vanhimman', 'äldst, äldsta', 'oldest'],
  longest: [
    'pisin, pisimmät, pisimpään, pisimmän, kauimmin, pidempi, pitempi, pidempään, pitempään, kauemmin',
    'längst, längsta, längre',
    'longest, longer',
  ],
  shortest: [
    'lyhin, lyhimmät, lyhimmän, lyhimpään, lyhyempi, lyhyemmän',
    'kortast, kortaste, kortare',
    'shortest, shorter',
  ],
  largest: [
    'suurimmasta, suurimpaan, suurimmista, isoimmasta, isoimpaan, kalleimmasta, suurin, suurimmat, suurimman, suurinta, isoin, isoimmat, isoimman, isointa, kallein, kalleimmat, kalleimman, kalleinta, kalliimpi, kalliimpaa, kalliimman, isompi, isompaa, isomman, suurempi, suurempaa, suuremman',
    'störst, största, dyrast, dyraste, dyrare, större, högst budget, högsta',
    'largest, biggest, highest, most expensive, priciest, dearest, costliest, bigger, larger, more expensive, pricier, costlier, dearer, higher',
  ],
  smallest: [
    'pienimmästä, pienimpään, halvimmasta, halvimpaan, pienin, pienimmät, pienimmän, pienintä, halvin, halvimmat, halvimman, halvinta, halvempi, halvempaa, halvemman, pienempi, pienempää, pienemmän',
    'minst, minsta, billigast, billigaste, billigare, mindre, lägst, lägsta',
    'smallest, cheapest, least expensive, lowest, cheaper, smaller, lower',
  ],
  most: [
    'eniten, enin, enemmän, useimm*, useimp*, useamm*, useampi*, suurin määrä',
    'mest, flest, flesta, fler, mer, mera, störst antal',
    'most, more, largest number of, highest number of',
  ],
  fewest: [
    'vähiten, vähimmin, harvimmat, vähemmän, pienin määrä, vähän',
    'minst antal, färst, få, fåtal, minst',
    'fewest, few, least, less, fewer, smallest number of, lowest number of',
  ],
  second: ['toiseksi, toisiksi', 'näst, tvåa', 'second, second most, runner up, number two, next most'],
  third: ['kolmanneksi, kolmanniksi', 'tredje, trea', 'third, third most, number three'],
  over: [
    'yli, enemmän kuin, suurempi kuin, suurempia kuin, suuremmat kuin, isompia kuin, vähintään',
    'över, mer än, mera än, större än, minst, åtminstone, dyrare än',
    'over, above, more than, larger than, bigger than, exceed, exceeds, exceeding, at least, upwards of, greater than',
  ],
  under: [
    'alle, vähemmän kuin, pienempi kuin, pienempiä kuin, pienemmät kuin, enintään, korkeintaan',
    'under, mindre än, högst, billigare än, maximalt',
    'under, below, less than, smaller than, cheaper than, at most, up to, no more than',
  ],
  between: ['väliltä, välillä, välissä', 'mellan', 'between, from'],
  total: [
    'kokonaisbudjet*, ylipäätään, ylipäänsä, yhteensä, yht, yhteen, laske, laske kaikkien, laske kaikki yhteen, laske kaikki, kaikkiaan, kaiken kaikkiaan, yhteissumma*, kokonaissumma*, summa, summan, yhteenlask*, laske yhteen, yhteenlaskettu',
    'totalbudget*, sammanlagda budgeten, total budget, överhuvudtaget, över huvud taget, totalt, sammanlagt, sammanlagd, sammanlagda, summan, summan av, allt som allt, ihop, sammanräknat, lägg ihop, räkna ihop',
    'total budget, total budgets, total cost, total costs, combined budget, all in all, altogether, all together, in total, combined, total, totals, sum, sum of, the sum of, overall, put together, add up, sum up, taken together, total sum',
  ],
  average: [
    'keskimäär*, keskiarvo*, keskikoko, keskikoon, tyypilli*, keskiverto*, yleensä, tavallisesti, normaalisti',
    'i snitt, snitt, i genomsnitt, genomsnitt*, i medeltal, medeltal, medelvärde*, vanligen, vanligtvis, normalt, i regel, brukar, typisk*',
    'on average, average, avg, mean, usual, usually, typical, typically, normally, generally',
  ],
  share: [
    'kuinka suuri osa, miten suuri osa, kuinka iso osa, miten iso osa, kuinka suuri osuus, mikä osuus, montako prosenttia, osuus',
    'hur stor andel, hur stor del, vilken andel, hur många procent, andel, andelen',
    'what share, what proportion, what percentage, what part, what fraction, what percent, how large a share, how big a share, how large a part, how big a part, how many percent, share, proportion, percentage',
  ],
  year: [
    'vuosi, vuodet, vuosittain, vuositasolla, alkamisvuosi, alkamisvuoden, alkamisvuosittain, aloitusvuoden, aloitusvuosittain, vuotta, vuoden, vuonna',
    'år, åren, årsvis, årligen, startår, startåret, startårs',
    'year, years, yearly, start year, starting year',
  ],
  each: [
    'per, per hanke, per projekti, hanketta kohden, hanketta kohti, hankkeittain, projekteittain, kussakin, kullakin, kukin, jokaikinen, mikin, vertaa, vertaile, vertailisitko, vertailu, kutakin, mitäkin, mitä kukin, kunkin, jokaisessa, jokaisella, jokainen, painopisteittäin, vuosittain, alkamisvuosittain, aloitusvuosittain, kaupungeittain, vetäjittäin, jakautu*, jakaantu*, jakauma',
    'stad leder vad, stad leder vilka, stad leder vilket, städer leder vad, hur fördelar sig, hur fördelas, hur fördelar, varje, vart och ett, vartdera, vardera, jämför, jämföra, jämförelse av, varsin, var och en, fördelar, fördelas, fördelade, fördelning*, spridda, sprids, per, årsvis',
    'city leads what, city leads which, cities lead what, cities lead which, compare, comparing, comparison of, each, each one, each of them, every, per, distributed, distribution, spread, split, divided, breakdown, across, among, amongst, yearly, year by year',
  ],
  order: [
    'mukaan, mukaisesti, mukaa, järjestä, järjestyksessä, järjestykseen, mukaisessa järjestyksessä',
    'enligt, efter, sortera, sorterat, sorterade, rangordna, ordna, i ordning',
    'by, sort, sorted, sort by, sorted by, rank, ranked, rank by, ranked by, ordered, ordered by, order by, in order of',
  ],
} as const
