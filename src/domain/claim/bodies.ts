export const oneCity = 'helsinki|espoo|vantaa|helsingfors|esbo|vanda'
export const allCities = String.raw`kaupungit|kunnat|städerna|kommunerna|(?:the )?(?:cities|municipalities)`

/** Who decides, pays, signs and takes part, as people call them; a longer name before one that is in it: the prime minister is a minister. */
export const bodies = {
  council: String.raw`uudenmaan (?:maakunta)?lii\p{L}+|maakuntalii\p{L}+|lii(?:tto|ton|ttoko)|nylands förbund|landskapsförbundet|förbundet|(?:the )?(?:(?:helsinki-)?uusimaa )?regional council|rahoittava viranomainen|funding authority`,
  fundingAgency: String.raw`business finland\p{L}*|tekes\p{L}*|sitra\p{L}*|suomen akatemia\p{L}*|finlands akademi|academy of finland`,
  head: String.raw`pääminister\p{L}*|statsminister\p{L}*|prime minister|president\p{L}*|tasavallan presidentti`,
  otherMinister: String.raw`valtiovarainminister\p{L}*|finansminister\p{L}*|finance minister|minister of finance|opetusminister(?!iö)\p{L}*|ympäristöminister(?:i|in|iä)|miljöministern?|environment minister`,
  minister: String.raw`elinkeinominister\p{L}*|näringsminister\p{L}*|minister (?:of|for) economic affairs|minister(?:i|in|iä|ikö|n)?|the minister|lintilä`,
  otherMinistry: String.raw`okm(?:n|:n)?|(?:opetus- ja kulttuuri|opetus|ympäristö)ministeriö\p{L}*|ukm|(?:undervisnings- och kultur|undervisnings|miljö)ministeriet|(?:the )?(?:education|environment) ministry|(?:the )?ministry of (?:education(?: and culture)?|the environment)|moec`,
  ministry: String.raw`työ- ja elinkeinoministeriö\p{L}*|ministeriö\p{L}*|tem(?:in|iä)?|arbets- och näringsministeriet|ministeriet|anm|ministry(?: of economic affairs(?: and employment)?)?|meae`,
  state: String.raw`valtio\p{L}*|hallitu\p{L}+|stat(?:en|ens)|regeringen|(?:the )?state|(?:the )?government`,
  eu: String.raw`eu|eu:n|euroopan unioni|komissio\p{L}*|bryssel\p{L}*|kommissionen|europeiska unionen|(?:the )?european (?:union|commission)|brussels`,
  parliament: String.raw`eduskun\p{L}+|riksdagen|parliament`,
  mayor: String.raw`(?:helsingin )?pormestar\p{L}+|borgmästar\p{L}+|(?:the )?mayors?(?: of helsinki)?|kaupunginjohtaj\p{L}+|stadsdirektör\p{L}*|city managers?|vapaavuori|mäkelä|viljanen`,
  cityCouncil: String.raw`kaupunginvaltuus\p{L}+|valtuusto\p{L}*|kaupunginhallitus|stadsfullmäktige|stadsstyrelsen|city council`,
  cities: String.raw`(?:helsingin|espoon|vantaan) kaupunki|(?:helsingfors|esbo|vanda) stad|${oneCity}|${allCities}|kaupunki|staden|(?:the )?city`,
  university: String.raw`aalto\p{L}*|yliopisto(?:t|n)?|korkeakoulu(?:t)?|universitete[tn]|universitet|högskolorna|universit(?:y|ies)`,
  company: String.raw`yrity(?:s|kset)|företag(?:et|en)?|compan(?:y|ies)`,
  centre: String.raw`ely(?:-keskus)?|ntm(?:-centralen)?|ely centre`,
  coordination: String.raw`koordinaatiohan\p{L}+|koordinaattor\p{L}+|samordningsprojektet|samordnar(?:e|na|en)|(?:the )?coordination project|coordinators?`,
  steering: String.raw`johtoryhmä|ohjausryhmä|ledningsgruppen|styrgruppen|(?:the )?steering group`,
} as const

/** What is spoken of beside them. */
export const agreement = String.raw`sopimu(?:s|ksen|sta|kseen)|ekosysteemisopimu(?:s|ksen)|avtalet|ekosystemavtalet|(?:the )?agreement|deal|hevi\p{L}*`
export const pays = String.raw`maksa\p{L}*|makso|rahoitta\p{L}*|rahoita|kustanta\p{L}*|katta\p{L}*|betala\p{L}*|finansiera\p{L}*|täcker|står för|bekosta\p{L}*|pay\p{L}*|paid|fund\p{L}*|financ\p{L}+|covers?`
export const ofCity = String.raw`helsin\p{L}+|helsingfors|espoo\p{L}*|esbo|vantaa\p{L}*|vanda`
export const companies = String.raw`yritykset|yritys|yrityksille|yritykselle|yritysten|firmat|firma|firmoille|startupit|pk-yritykset|företag(?:en|et|ens|ets)?|bolag(?:en|et)?|(?:the )?(?:companies|company|firms?|startups?|smes?)`
export const splitWords = String.raw`jako|jakoa|jaon|jakosuhde\p{L}*|rahoitussuhde\p{L}*|rahoitusjako|60 ?[/–-] ?40|40 ?[/–-] ?60|fördelning\p{L}*|(?:the )?(?:funding |60/40 )?(?:split|ratio)`
