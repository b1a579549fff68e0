/** Names of those who are seldom part of an agreement between cities and a ministry, and are asked about all the same. */
export const names = {
  otherProgramme: [
    'business finland*, horisontti euroop*, horisontin, horisontista, interreg*, erasmus*, starttiraha*, finnvera*, sitra*, tesi, digital europe*, innovaatioset*, leader raha*, yritystuki*, pankkilaina*, kelan, kelasta, life ohjelma*',
    'business finland*, horisont europa*, interreg*, erasmus*, startpeng*, finnvera*, sitra*, digitala europa, leaderpeng*, fpa, life programm*',
    'business finland*, horizon europe*, horizon 2020, interreg*, erasmus*, finnvera*, sitra, digital europe, eic accelerator, start up grant*, startup grant*, tempo funding, kela, life programme*, eurostars, nordic innovation',
  ],
  otherBody: [
    'valtiovarainministeriö*, vm, oikeusministeriö*, puolustusministeriö*, ulkoministeriö*, maa ja metsätalousministeriö*, liikenne ja viestintäministeriö*, sosiaali ja terveysministeriö*, stm, euroopan komissio*, eu komissio*, komissio, komissiolla, eduskun*, presiden*, kuntaliitto, kuntaliiton',
    'finansministeri*, justitieministeri*, försvarsministeri*, utrikesministeri*, social och hälsovårdsministeri*, jord och skogsbruksministeri*, kommunikationsministeri*, europeiska kommission*, eu kommission*, kommissionen, riksdag*, president*, kommunförbund*',
    'ministry of finance, finance ministry, ministry of justice, ministry of defence, ministry for foreign, foreign ministry, ministry of social, ministry of agriculture, ministry of transport, european commission, the commission, parliament, president',
  ],
  otherSigner: [
    'läsnä/paikalla .. allekirjoit*, allekirjoit* .. läsnä/paikalla, missä .. allekirjoitettiin, kuka/ketkä/kenen .. okm*/opetus/opetusministeri*/kulttuuriministeri*/ympäristöministeri*/ym/ymstä/ymn/uudenmaan/korkeakoulu*/yliopisto*/aalto*/rehtori*/yrity* .. allekirj*/puumerk*/nimmar*, kuka/ketkä/kenen .. allekirj*/puumerk*/nimmar* .. okm*/opetus/opetusministeri*/kulttuuriministeri*/ympäristöministeri*/ymstä/ymn/uudenmaan/korkeakoulu*/yliopisto*/aalto*/yrity*',
    'närvarande .. undertecknand*/undertecknades, var undertecknades, vem/vilka/vems .. ukm/undervisning*/kulturministeri*/miljöministeri*/nylands/högskol*/universitet*/aalto*/företag* .. underteckn*/skrev/underskrift*, vem/vilka/vems .. undertecknade/underteckn*/underskrift* .. ukm/undervisning*/kulturministeri*/miljöministeri*/nylands/högskol*/universitet*/aalto*/företag*',
    'present/attended .. signing, where was/were .. signed, who/whose .. signed/signature/sign .. education/environment/regional/universit*/aalto/compan*, who/whose .. education/environment/regional/universit*/aalto/compan* .. signed/signature/sign',
  ],
  company: [
    'nokia*, wolt*, supercell*, kone, rovio*, fortum*, neste, nesteen, elisa*, telia*, ericsson*, siemens*, microsoft*, google*, amazon*, apple, applen, tesla*, spotify*, ikea*, oura*, iqm, yit, yitn, caverion*, vaisala*, finnair*, tietoevry*, metso*, bayer*, orion, samsung*, volvo*, bolt',
    'nokia*, wolt*, supercell*, kone, rovio*, fortum*, neste, elisa*, telia*, ericsson*, siemens*, microsoft*, google*, amazon*, apple, tesla*, spotify*, ikea*, oura*, vaisala*, finnair*, volvo*',
    'nokia*, wolt*, supercell*, kone, rovio*, fortum*, neste, elisa, telia*, ericsson*, siemens*, microsoft*, google*, amazon*, apple, tesla*, spotify*, ikea*, oura, vaisala*, finnair*, openai, samsung*, volvo*',
  ],
} as const
