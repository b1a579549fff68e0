/** Sums that a text may leave open. */
export const money = {
  perCity: [
    'paljonko/montako/kuinka/mikä/minkä .. helsin*/espoo*/vantaa* .. maksaa/maksoi/maksanut/budjetoi*/rahaa/rahoit*/euro*/miljoon*/osuus, paljonko/montako/kuinka .. euro*/miljoon*/prosent*/rahaa .. helsin*/espoo*/vantaa*, helsingin/espoon/vantaan osuus/osuuden/siivu/summa/omarahoitus*/rahoitusosu*',
    'hur mycket/många .. helsingfors/esbo/vanda .. betal*/pengar/får/fått/bidra*/satsa*, hur mycket/många .. euro/miljon*/procent/pengar .. helsingfors/esbo/vanda, helsingfors andel, helsingfors del av, esbos/vandas andel/del/summa, vilken del .. helsingfors/esbo/vanda, hur mycket betala* helsingfors/esbo/vanda',
    'how much/many .. helsinki*/espoo*/vantaa* .. pay*/paid/get*/contribut*/put*/receive*, how many .. euros/millions/percent .. helsinki*/espoo*/vantaa*, helsinki s/espoo s/vantaa s share/slice/part/contribution, share .. does helsinki/espoo/vantaa, share .. of helsinki/espoo/vantaa',
  ],
  spent: [
    'paljonko rahaa .. jäljellä, paljonko .. on jäljellä, rahaa .. jäljellä, paljonko .. käytetty, paljonko .. kulunut, paljonko .. maksettu, montako .. maksettu, paljonko .. käytettiin .. vuonna, paljonko .. maksettiin .. vuonna',
    'hur mycket pengar .. kvar, hur mycket finns kvar, hur mycket är kvar, pengar kvar, hur mycket .. använts, hur mycket .. förbrukats, hur mycket .. betalats, hur mycket .. kommit till, hur mycket .. i fjol, hur många .. i fjol',
    'how much money .. left, how much is left in/of, money left, left in the pot, how much .. spent, has been spent, how much .. so far, how many euros .. in 20*, how much .. in 20*',
  ],
  cost: [
    'mitä/paljonko/kuinka .. maksaa vuodessa, paljonko .. maksaa, mitä/mikä .. osallistumismaksu*, hintalap*, osallistumismaksu*, jäsenmaksu*, mikä on .. hinta, paljonko .. budjetti',
    'vad kostar, hur mycket kostar, deltagaravgift*, medlemsavgift*, avgiften, vad är priset, prislapp*',
    'what does .. cost, how much does .. cost, cost per year, participation fee*, entry fee*, membership fee*, what are the fees, is there a fee, price tag',
  ],
  yearly: [
    'vuosibudjet*, vuosikustannu*, vuosimeno*, vuotui* budjet*, vuosittai* budjet*, budjetti .. vuodessa/vuosittain',
    'årsbudget*, årskostnad*, årlig* budget*, budget .. per år',
    'annual/yearly budget/cost/costs, budget per/a year, budget .. each year',
  ],
  perFund: [
    'paljonko/montako/kuinka/mikä/minkä/miten .. prosent*/osuu*/euro*/miljoon*/summ*/suur* .. esr/esrstä/esrn/esrää/jtf/jtfstä/jtfn/rrf/rrfstä/elpymis*, esrn/jtfn/rrfn/elpymis* .. prosent*/osuu*/euromäär*',
    'hur/vilken/vilket .. mycket/procent*/andel*/del/euro/miljon*/summa*/belopp* .. esf/fro/rrf/återhämtning*, esfs/fros .. andel/procent*/summa*',
    'how/what/which .. much/percent*/share/part/portion/proportion/euros/million/millions/sum/amount .. esf/jtf/rrf/recovery/social/transition, esf/jtf/rrf s share',
  ],
  purchase: [
    'saako/saanko/saammeko/voinko/voimmeko/voidaanko .. ostaa, rahalla/rahoilla/avustuksella/tuella .. ostaa, mitä .. ei saa ostaa, mihin .. ei saa käyttää',
    'får/kan man/vi/jag .. köpa, vad får man inte köpa, får .. användas till att köpa',
    'can/may/could we/i/you/one/money/funds/it .. buy, allowed to buy, forbidden to buy, used to buy, spend it on',
  ],
  overhead: [
    'hallintokulu*, yleiskulu*, flat rate, kiinteä prosentti, hallintoon .. rahaa, lomapalk*, henkilösivukulu*',
    'förvaltningskostnad*, administrationskostnad*, schablon*, till administration*, semesterlön*, lönebikostnad*',
    'overhead*, flat rate, administrative cost*, administration costs, go to administration, holiday pay, indirect cost*',
  ],
  advance: [
    'saako/saadaanko/saammeko/saanko .. etukäteen, tulee tilille, ennakkoa, ennakot, ennakon, ennakkoon, ennakkomaks*, maksatus*, maksatuks*, milloin rahat tul*',
    'pengar/pengarna/bidraget/stödet .. på förhand, in på kontot, förskott*, utbetal*, när kommer pengarna',
    'get/receive/paid .. beforehand, get/receive/paid .. in advance, hit our account, into our account, advance payment*, paid in advance, money in advance, an advance, upfront, paid up front, money up front, prepayment*, payment request*, when .. money arrive*',
  ],
  price: [
    'vuokra, vuokran, vuokraa, vuokrat, neliövuokr*, kuukausivuokr*, mikä .. hinta, mitä maksaa .. tila*',
    'hyran, hyror*, vilken hyra, kvadratmeterhyr*, vad är priset',
    'the rent, what rent, how much rent, monthly rent, rents, rental price, price of, price per',
  ],
  ticket: [
    'lippu, lippuja, lipun hinta, osakekurs*, osake',
    'biljett*, aktiekurs*',
    'ticket*, share price, stock price',
  ],
  loan: [
    'lainaa, lainan, lainoja, lainat, takaust*, takaus, osakkuu*, pääomasijoit*, omistusosuu*, osuuden/siivun/osakkeita firmasta/yrityksestä/yhtiöstä/startupista/firmastani/yrityksestäni/firmastamme/yrityksestämme, firmani/firmamme/yritykseni/yrityksemme osakkaaksi/omistajaksi',
    'lån, lånet, lånegaranti*, borgen, riskkapital*, ägarandel*, aktiekapital*, andel/andelar/aktier i vårt/mitt/mitt/våra/mina/ett bolag/företag/företaget/bolaget, delägare i, bli/blir delägare',
    'loan, loans, loan guarantee*, guarantor*, take/takes/taking equity, share/shares/stake/slice of/in my/our/your/a company/startup/firm/business, shares in companies, stake in companies, give up equity, cap table, equity stake, equity investment*, venture capital, shareholding',
  ],
  threshold: ['kynnysarvo*, hankintaraja*', 'tröskelvärde*, direktupphandlingsgräns*', 'threshold*'],
} as const
