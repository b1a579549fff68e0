/** What nobody can look up: opinions, comparisons, guesses. */
export const judging = {
  opinion: [
    'mitä mieltä .. olet/oot/olette, mielestäsi, mielestänne, sun mielestä, sinun mielestä*, sun mielest, oletko samaa mieltä, luuletko, uskotko, pidätkö .. hyvänä, mielipiteesi, mielipitees, onko/oliko .. virhe, onko/oliko .. haaskau*, onko/oliko .. tuhlau*, onko tässä/tällä/siinä järkeä, onko/oliko .. rahansa arvoi*, kannattiko, parempi/huonompi/parempaa/huonompaa .. kuin edelli*/aiem*/vanha/kasvusopimu*/mal, mitä .. paremmin kuin edelli*/aiem*',
    'tycker du, tycker ni, anser du, anser ni, din åsikt*, er åsikt, din mening*, din uppfattning, tror du, vad tycks, håller du med, varit värt, värd pengarna, ett misstag, slöseri, bättre/sämre .. än .. förra/föregående/tidigare/gamla/förr',
    'do you think, do u think, do you reckon, d you reckon, do you believe, do you agree, in your view, in your opinion, your opinion, what s your take, your take on, your honest, would you say, was it a mistake, worth the money, worth it, waste of, a quotable opinion, a good deal, better/worse .. than .. previous/last/earlier/former/old/before',
  ],
  comparison: [
    'mikä/mitkä/kuka on paras, mikä .. parhaiten, paras .. yritykselle, hyötyi eniten, hyötynyt eniten, kummalla, kummassa, kummalle, kumpi .. helsin*/espoo*/vantaa*, mikä/millä/minkä kaupungeista .. eniten/parhaiten/paras*/vähiten, mikä/millä/minkä kaupunki .. eniten/parhaiten/paras*/vähiten, kolmesta kaupungista .. eniten/parhaiten/paras*/vähiten, parempi/huonompi/isompi/suurempi/pienempi/enemmän/vähemmän/isomman/suuremman/pienemmän .. kuin helsin*/espoo*/vantaa*/tamper*/turu*/oulu*',
    'vilken/vilket/vem .. är bäst, vilken .. bäst, haft mest nytta, mest nytta av, vilken av/utav .. städerna, vilken stad .. mest/bäst/minst/sämst, vilken stad som .. mest/bäst/minst, bättre/sämre/mer/större/mindre .. än helsingfors/esbo/vanda/tammerfors/åbo/uleåborg',
    'which/what/who .. is best, which .. is the best, profited the most, benefited most, benefits the most, which of the three cities, which of the cities, which city .. most/best/least/worst/more/better, better/worse/bigger/more/less .. than helsinki/espoo/vantaa/tampere/turku/oulu, who gained most, gained the most, got the better',
  ],
} as const
