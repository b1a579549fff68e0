/** What follows when something goes wrong, who has which rights, and what the authorities say. */
export const law = {
  sanction: [
    'sakko*, sakot*, sopimussak*, uhkasak*, sanktio*, seuraamus*, seuraamuks*, rangaist*, takaisinper*, maksaa/maksetaan/maksamaan .. takaisin/takas, rangaistaan',
    'böter*, bötfäll*, vite, viten, avtalsvite*, sanktion*, straff, straffas, bestraff*, påföljd*, återbetal*, återkräv*, betala .. tillbaka',
    'penalty, penalties, penalised, penalized, fines, fined, fine for, get a fine, pay a fine, what fine, sanction*, clawback*, claw back, pay back, paid back, repay*, punish*',
  ],
  appeal: [
    'valittaa .. päätök*, valitetaan, valitus*, valituks*, oikaisuvaatim*, oikaisua, riitaut*, kantelu*, tuomioistui*, käräjä*, oikeudessa, oikeusasteess*, oikeusasiamie*, kuka tulkitsee, riidat, riitoja, erimielisyy*',
    'överklag*, besvär, besvärstid*, rättelseyrkan*, tvist*, domstol*, tingsrätt*, ombudsman*, vem tolkar, klaga på',
    'appeal*, ombudsman*, who interprets, court, courts, dispute*, sue, lawsuit*, arbitration, complain, complaint*, challenge the decision',
  ],
  ownership: [
    'kuka/ketä/kenen/kenelle .. omistaa/omista/omistavat, omistusoikeu*, kenen .. omaisuut*, patentti, patentin, patentit, patentteja, patentoi*, immateriaali*, ipr, iproikeu*, tekijänoikeu*, lisenssi*',
    'vem/vems/vilka .. äger, vem tillhör, äganderätt*, patentet, patenten, patenter*, patent på, ett patent, upphovsrätt*, licens*, immaterial*, immateriella',
    'who .. owns/own/owned, ownership of, a patent, the patent, patents, patented, patent rights, intellectual property, ip, ipr, iprs, licence*, license*, licensing, copyright*, who .. has/gets/keeps .. rights, whose property',
  ],
  stateAid: [
    'de minimis, valtiontuki*, valtiontue*, ryhmäpoikkeus*',
    'de minimis, statsstöd*, statligt stöd, gruppundantag*, stödnivå tillåts',
    'de minimis, state aid, block exemption, gber',
  ],
  taxation: [
    'alv, alvi, alvia, alvin, arvonlisäver*, verotus*, verotettav*, verotetaan, verovähenny*, verovapa*, veronalai*, veroehdo*',
    'moms*, skatteplikt*, skatteavdrag*, skattefri*, beskatt*, skattelättnad*, dra av .. skatt*',
    'vat, taxable, taxed, taxation, tax deduct*, tax break*, tax free, tax relief, tax credit*',
  ],
  liability: [
    'kuka on vastuussa, loukkaantu*, vakuutu*, vahingonkorvau*, korvaa .. vahing*, vastaa vahing*, vahingoist*, korvausvastuu*',
    'vem har ansvaret om, skadar sig, försäkring*, skadestånd*, ersätter .. skad*, ansvarar .. skad*',
    'who is responsible if, gets injured, insurance, insured, liability, liable, damages, pays .. damage, gets hurt, gets injured',
  ],
  permit: [
    'haen/haetaan/haemme/saa/saamme/saako/tarvit*/hakea .. rakennuslup*, toimenpidelup*, maankäyttölup*',
    'ansök* .. bygglov*, få/får/behövs/behöver/söka/söker .. bygglov*, åtgärdstillstånd*',
    'apply/application/get/need/needs/grants .. building permit*, planning permission*, construction permit*',
  ],
  residence: [
    'viisumi*, oleskelulup*, oleskelulu*, maahanmuuttovirast*',
    'visum, visumet, uppehållstillstånd*, arbetstillstånd*, migrationsverk*',
    'startup visa, a visa, visas, visa for, need visa, work visa, residence permit*, work permit*, immigration service',
  ],
  ethics: [
    'eettinen/eettistä/eettisen .. ennakkoarvioin*, eettinen .. lausunto*, tutkimuslup*, tutkimuslu*',
    'etikprövning*, etisk .. prövning*, etisk .. bedömning*, forskningstillstånd*',
    'ethics, ethical review*, ethical approval*, research permit*',
  ],
} as const
