/** What organisations do in projects, and what state a project is in. */
export const deeds = {
  lead: [
    'vetää, vetävät, vetämä*, vetämi*, veti, vetivät, vetänyt, vetäneet, vetäjä*, vetäji*, vetoi*, vedossa, vedetään, vetoiset, vetoisia, vetovastuu*, johtaa, johtavat, johtama*, johtami*, johti, johtivat, johtanut, johtaneet, johtaja*, johtoiset, johdossa, johdolla, johdettava*, johtaako, johtavatko, johda, johdeta, vedä, vedetä, vetoa, vetäisi, johtaisi, vetääkö, vetävätkö, koordinoi*, päätoteutta*, vastuulla, vastuussa, takana',
    'stad leder vad, stad leder vilka, stad leder vilket, städer leder vad, leder, leda, ledde, leds, ledda, ledd, lett, letts, ledare, ledning, drar, driver, drivs, samordna*, koordinera*, huvudgenomförar*, ansvarar för, ansvariga för, ansvarig för',
    'city leads what, city leads which, cities lead what, cities lead which, lead partners, lead, leads, led, leading, led by, leader, leaders, lead partner, run, runs, run by, coordinate, coordinates, coordinated, coordinating, coordinator, headed by, in charge of, responsible for',
  ],
  partake: [
    'ketkä ovat mukana, ketkä on mukana, esiintyy, esiintyvät, aktiivi*, mukana, osallisena, osallistuu, osallistuvat, osallistunut, osallistuneet, osallistuja*, on kumppani, kumppanina, kumppaneina, partnerina, toteuttajana, osatoteuttaj*, kuuluu, kuuluvat, yhteistyötä, kanssa, tekee, tekee muualla, tekevät, tehnyt, tehneet, tekemi*',
    'vilka är med, vilka deltar, vilka jobbar, vilka arbetar, vilka alla är med, förekommer, figurerar, aktiv, aktiva, samarbetar, samarbete, tillsammans med, med, gör annanstans, gör på annat håll, deltar, deltog, deltagit, deltagare, ingår, ingått, medverkar, medverkat, partner i, är partner, är en partner, som partner, som delgenomförare, delgenomförar*',
    'does elsewhere, do elsewhere, doing elsewhere, in but, in though, in without, but is in, but are in, but it is in, but it s in, but still in, but is still in, appear, appears, active, collaborates, collaborate, collaborating, cooperates, involved, involving, take part, takes part, taking part, taken part, took part, part of, already in, participat*, involve, involves, is partner, is a partner, are partners, are a partner, a partner in, partner in, a partner of, partners in, partnering in, as a partner, as partner, as partners, as a co-implementer, co implementer, belongs, belong, done',
  ],
  work: [
    'toimii, toimivat, työskentelee, työskentelevät',
    'verksam, verksamma, jobbar, arbetar',
    'work, works, working, worked, work with, works with, working with, worked with, work together with',
  ],
  partners: [
    'kumppani, kumppanit, kumppaneita, kumppaneina, kumppaneitaan, kumppaneiden, yhteistyökumppani*',
    'partner, partner*, samarbetspartner*',
    'partner, partners, collaborator, collaborators',
  ],
  goesOn: [
    'jatkuu, jatkuvat, jatkui, jatkuivat, pyöri',
    'pågår, pågick, pågått, löper, löpte, fortsätter, fortsatte',
    'keep going, went on, ran',
  ],
  same: [
    'samoissa, samassa, samoihin, yhteisiä, yhteinen, yhteistä, yhteisissä, keskenään',
    'samma, gemensamma, gemensam, gemensamt, tillsammans',
    'same, share, shares, shared, in common, jointly, same projects as',
  ],
  common: [
    'yleisin, yleisimmät, yleisimpiä, tavallisin, tavallisimmat, useimmin, tiivein',
    'vanligaste, vanligast, oftast, flitigaste',
    'common, frequent, usual, often, most common, most frequent, most often',
  ],
  ongoing: [
    'pyörii, pyörivät, pyörimässä, käynnis, käynis, ei ole päättynyt, ei ole vielä päättynyt, eivät ole päättyneet, eivät ole vielä päättyneet, ei oo loppunu, ei oo viel loppunu, ei oo vielä loppunu, ei ole loppunut, ei ole vielä loppunut, käynnissä, käynnissä oleva, käynnissä olevaa, käynnissä olevat, käynnissä olevia, käynnissä olevista, käynnissä olevilla, käynnissä olevissa, käynnissä olevassa, käynnissä olevien, meneillään, meneillään olevat, menossa, menos, auki, jatkuu, jatkuvat, aktiivi*, vireillä, yhä käynnissä, vielä kesken, yhä kesken, edelleen kesken, on kesken, ovat kesken, kesken oleva, kesken olevat, kesken olevia',
    'int slut, int e slut, inte är slut, inte är avslutade, inte har avslutats, inte avslutats, inte har slutat, int e över, inte är över, pågar, går på nu, går på just nu, som går på, rullar, rullar på, ännu håller på, håller på ännu, fortfarande håller på, håller fortfarande på, pågår, av de pågående, pågående, pågåendes, på gång, på gång just nu, i gång, igång, aktiv, aktiva, löper, fortsätter, inte slut, inte klara, inte klart, oavslutade',
    'ongoing, running, still running, current, currently running, active, under way, underway, going on, still going, still going on, still on, unfinished, not finished, not over, not done, alive, live, in progress, still live, isnt over, isn t over, arent over, aren t over, hasnt ended, hasn t ended, havent ended, haven t ended, hasnt finished, hasn t finished, havent finished, haven t finished, isnt finished, isn t finished, isnt done, isn t done',
  ],
  ended: [
    'päätökseen, taputeltu, päätyneet, päättyneet, ohi, ohitse, päättyn*, päättynei*, loppun*, loppunei*, valmistun*, valmiit, valmiita, aiemmat, aiempia, aiemmista, aiemmissa, aiempien, aikaisemmat, aikaisempia, aikasemmat, aikaisemmista, aikaisemmissa, entiset, entisiä, entisissä, menneet, menneitä, jo päättyn*',
    'tagit slut, ta slut, slutförts, färdiga, klara, av de avslutade, avslutad, avslutade, avslutats, avslutat, slutfört, slutförd, slutförda, slutat, slut, tidigare, gångna',
    'earlier projects, earlier ones, wrapped up, closed, concluded, already done, ended, finished, completed, past, previous, prior, former, already ended',
  ],
  predecessor: [
    'edeltäjä*, edeltäjähank*, edeltävä, edeltävät, edeltäviä',
    'föregångarprojekt*, föregångar*, föregående',
    'predecessor*, forerunner*, preceding',
  ],
  planned: [
    'tulevat, tulevia, tulossa, tulossa olevat, suunnitteilla, suunnitellut, ei ole alkanut, ei ole alkaneet, ei ole vielä alkanut, ei ole vielä alkaneet, ei oo alkanu, ei oo viel alkanu, ei oo vielä alkanu, eivät ole alkaneet, eivät ole vielä alkaneet, ei ole käynnistynyt, ei ole käynnistyneet, ei ole vielä käynnistynyt, ei ole vielä käynnistyneet, eivät ole käynnistyneet, eivät ole vielä käynnistyneet, vielä alkamatta',
    'kommande, planerad, planerade, framtida, inte börjat, inte har börjat, inte ännu börjat, inte ännu har börjat, ännu inte börjat, ännu inte har börjat, inte startat, inte har startat, inte ännu startat, inte ännu har startat, ännu inte startat, ännu inte har startat, int börjat, int har börjat',
    'upcoming, coming, planned, future, not begun, not yet begun, not started, not yet started, yet to begin, yet to start, haven t begun, haven t yet begun, haven t started, haven t yet started, hasn t begun, hasn t started, have not begun, have not yet begun, have not started, have not yet started, has not begun, has not started',
  ],
  /** “Ending soon”, “starting soon”. */
  soon: [
    'loppumassa, päättymässä, pian, kohta, kohtapuoliin, piakkoin, lähiaikoina, lähikuukausina, lähiviikkoina, lähipäivinä',
    'på väg att ta slut, på slutrakan, snart, inom kort, inom en snar framtid, närmaste tiden, den närmaste tiden, under den närmaste tiden',
    'about to end, about to finish, coming to an end, about to begin, about to start, soon, shortly, in the near future, before long, any time soon',
  ],
  lack: [
    'olematta, ilman että, puuttuu, puuttuvat, puuttuuko, ei ole, ei oo, eivät ole, ei tiedetä, ei tunneta, ei kerrota, ei ole tiedossa, ilman, vailla, tuntematon, tuntemattomia',
    'saknar, saknas, fattas, utan, utan att, utan att vara, okänd, okänt, okända, inte känd, inte känt, inte kända, inte är känd, inte är känt, inte har, har ingen, har inget, har inga, har inte, finns ingen, finns inget, finns inga, finns inte, vet inte, vet man inte, inte vet',
    'in without, missing, misses, lack, lacks, lacking, without, without any, unknown, no, no known, not known, have no, has no, with no, there is no, there are no, don t have, doesn t have, do not have, does not have, isn t known, aren t known, is not known',
  ],
} as const
