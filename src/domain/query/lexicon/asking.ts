/** How people ask, and how they open. */
export const asking = {
  which: [
    'mis, mil, mitä kaikkia, minkäläisiä, kumpi*, kumman, kumpaa, kummassa, kummalla, kummalle, mikä, mikäs, mitkä, mitä, millä, minkä, missä, mihin, mistä, millaisia, minkälaisia, millasia, minkälaiset, millaiset, millaset, millasii, minkälaisii, joka, jotka, joissa, jossa, joita, joiden, jonka, joilla, joista, joihin, jolla',
    'hurdana, vad för, vad för slags, vilka slags, vilka sorters, vad för sorts, vicka, vilkka, vilkendera, vilketdera, vilken, vilket, vilka, vad, var, vart, som, där, vars, vilkas',
    'what kind of, what kinds of, what sort of, what sorts of, what type of, what types of, wich, wat, which, what, where, that, whose, which ones',
  ],
  show: [
    'missä mennään, millä mallilla on, yleiskuva, yleiskuvan, yleiskatsaus, listaa, listaisitko, lista, luettele, luettelo, näytä, näyttäisitkö, näytätkö, kerro, hae, etsi, anna, antaisitko, tarvitsen, tarvitsisin, tarvin, tarviin, tarttisin, tarttis, tarvittais, haluisin, haluun, haluan, haluaisin, haluaisin nähdä, haluan nähdä, katsoa',
    'namnen på, namn på, jag vill ha namnen på, hur går det med, hur står det till med, en översikt över, ge mig en översikt över, översikt över, lista, lista över, en lista över, en lista på, ge mig en lista över, ge mig en lista på, visa, visa mig, räkna upp, berätta, sök, hitta, ge mig, jag vill se, jag vill ha, jag behöver, jag skulle vilja se, kan du visa, kan du lista',
    'i want names of, i want the names of, names of, the names of, name the, where do we stand, where are we, where do things stand, an overview of, give me an overview of, overview of, overview, list, show, show me, tell me, find, find me, give me, name, list of, a list of, i want to see, i d like to see, i want, i need, can you list, can you show, could you list, could you show, can i see',
  ],
  whether: [
    'eikö ole, eikö ole yhtään, eikö ole mitään, onko totta että, pitääkö paikkansa että, onko, onks, onkohan, puuttuuko, joistakin, joistain, joiltakin, joiltain, joltakin, joltain, ovatko, oliko, löytyykö, löytyy, löytyiskö, onko olemassa, yhtään, mitään, mikään, yksikään, ainuttakaan, joku, jokin, jotain, jotkut, jossain, jossakin, missään, yhdessäkään, mihinkään, yhdenkään',
    'finns det inga, finns det inget, finns det ingen, är det inga, är det sant att, stämmer det att, finns det, finns, finns de, är det, är, har ni, har, något, någon, nåt, nån, några, nån gång',
    'aren t there any, isn t there any, are there no, is there no, is it true that, is it so that, is there, are there, is there any, are there any, is, are, has, have, have you, do you have, does, do, any, some, anything, something, anyone',
  ],
  howMany: [
    'montako, montaako, monessa, monessakin, moneenko, monessako, moniko, monikohan, kuinka monta, kuinka moni, kuinka monessa, kuinka moneen, miten monta, miten moni, montakohan, lukumäärä, määrä',
    'hur många, antal, antalet',
    'how many, number of, the number of, count, count of',
  ],
  howMuch: [
    'paljonko, kuinka paljon, miten paljon, montako euroa, montako miljoonaa, kuinka iso, kuinka suuri, miten iso, miten suuri, minkä kokoinen, minkä kokoisia',
    'hur mycket, hur mycke, hur många euro, hur många miljoner, hur stor summa, hur stor, hur stort, hur stora',
    'how much, how many euros, how many million, how many millions, how big, how large',
  ],
  and: [
    'ja, sekä, mutta, entä, entäs, entäpä, mites, miten on, no entä, no, samt',
    'o, samt då, och, men, samt, hur är det med, vad sägs om, plus',
    'and, but, what about, how about, and what about, plus, as well as',
  ],
  or: ['tai, taikka, vai', 'eller', 'or'],
  both: [
    'molemmat, molemmissa, molempien, kummatkin, yhdessä, yhteis*, sekä että',
    'både, båda, bägge, tillsammans, gemensam*',
    'both, together, joint, jointly, shared, in common',
  ],
  only: ['vain, vaan, pelkästään, ainoastaan', 'bara, endast, enbart', 'only, just'],
  every: [
    'kaikki, kaikista, kaikissa, kaikkien, kaikkia, mistä tahansa aiheesta, mistä vain aiheesta, aiheesta riippumatta, aiheella ei väliä, mikä tahansa aihe, millä tahansa aiheella, kaikista aiheista, kaikilta aloilta, miltä tahansa alalta',
    'alla, allihop, samtliga, vilket ämne som helst, vilket tema som helst, oavsett ämne, oavsett tema, alla ämnen, alla teman, om vad som helst, inom vad som helst',
    'all, all the, every one, any topic, on any topic, about any topic, any theme, on any theme, any subject, on any subject, any area, in any area, any field, whatever topic, whatever the topic, regardless of topic, on anything, about anything',
  ],
  other: ['muut, muita, muista, muilla, muissa', 'andra, övriga', 'other, others, else'],
  /** All of these are among “got”, too. */
  offered: ['haettavana, tarjolla', 'att söka', 'offered, available, on offer'],
  got: [
    'jaossa, haettavana, tarjolla, jaettiin, rahoitettu, rahoitetaan, rahoittanut, toteutettu, aloitettu, saanut, saanu, saaneet, sai, saivat, saa, saavat, saatu, myönnetty, sidottu, jaettu, annettu, mennyt, meni, menee, saama, saamat',
    'utlysts, att söka, delat ut, omfattat, omfattar, omfattade, finansierat, finansierats, genomförts, de fått, har de fått, fick de, fått, får, fick, beviljats, delats ut, bundits, gått till, gått, gick till, gick',
    'offered, available, distributed, handed out, put out, on offer, funded, financed, got, get, gets, gotten, received, receive, been given, been granted, granted, awarded, committed, gone to, went to, went, given',
  ],
} as const

/** What makes of a question no question after records: how, why, who may, not. */
export const beyond = {
  /** What came of a call no record tells. */
  outcome: [
    'syntyi, syntyivät, synty, syntynyt, syntyneet, poiki, poikivat, poikinut',
    'uppstod, uppstått, kom ut av, blev till, mynnade ut i',
    'came of, come of, came out of, come out of, resulted, resulted from, emerged, arose',
  ],
  manner: [
    'miten, miksi, miks, kuinka, minkä takia, minkä vuoksi, mitenkä, millä tavalla, millä tavoin, milloin, koska, mitä varten',
    'hur, varför, på vilket sätt, när',
    'how, why, in what way, when, what for',
  ],
  may: [
    'voi, voiko, voivat, voivatko, voisi, saako, saavatko, pitää, pitääkö, täytyykö, pääseekö, kannattaako, pitäisi, pystyykö',
    'kan, kunde, ska, skall, måste, bör, får ett, får en, får man, får vi, får jag',
    'can, could, may, must, should, would, might, allowed',
  ],
  not: [
    'ei, eivät, eikö, muttei, mutteivät, eikä, en, emme, älä, ei vielä',
    'inte, ej, icke',
    'not, isn t, aren t, don t, doesn t, didn t, never, except',
  ],
  /** “Other than Helsinki’s”: all but whom it names. */
  except: [
    'muu kuin, muut kuin, muita kuin, muiden kuin, muuta kuin, muun kuin, muilla kuin, muista kuin, muissa kuin, paitsi, lukuun ottamatta, lukuunottamatta, pois lukien, poislukien',
    'andra än, annan än, annat än, andras än, förutom, utom, bortsett från, med undantag av, med undantag för',
    'other than, others than, else than, else but, except, except for, excluding, apart from, aside from, besides, not counting',
  ],
  /** Denies each of those that are joined. */
  neither: ['eikä, eikä myöskään', 'varken', 'neither, nor'],
} as const
