/** Places by name: sites in the cities, and countries. */
export const places = {
  namedSite: [
    'mihin/missä/mikä/mitkä/minkä/millä/missäs .. kouluun/koulussa/koulut/koulu/sairaalassa/sairaala/sairaalat/päiväkodissa/päiväkoti/terveysasemalla, missä koulu*, missä sairaal*, missä/mihin/millä/mille/mitkä/minkä kaupunginosa*/kaupunginosi* .. pilot*/test*/kokeil*/koealu*',
    'vilken/vilka skola/skolor/sjukhus/daghem/hälsostation*, i vilken skola, till vilken skola, på vilket sjukhus, vilken/vilka stadsdel* .. test*/försök*/pilot*',
    'which school/schools/hospital/hospitals/daycare/daycares/kindergarten/clinic, which .. school/hospital, which district/districts/neighbourhood*/neighborhood* .. test*/pilot*/trial*',
  ],
  countries: [
    'mistä/mihin/minkä/minne .. maista/maasta/maihin/maahan/maiden/maan .. osaaj*/vie*/yrity*/haetaan/houkut*/tul*/muut*, mistä/mihin maista/maihin/maasta/maahan',
    'från/till vilka länder, från/till vilket land, vilka länder .. från/till',
    'from/to which countries, from/to which country, which countries .. from/to',
  ],
  abroad: [
    'ruotsissa, ruotsin, virossa, viron, tanskassa, norjassa, norjan, saksassa, saksan, tukholma*, mitkä maat, missä maissa, vastaav* .. muissa maissa, samanlai* .. muissa maissa, sopimu* .. muissa maissa, muissa maissa on, muihin maihin verrattuna, muissa eu maissa',
    'i sverige, i estland, i danmark, i norge, i tyskland, i stockholm, vilka länder, motsvarande .. i andra länder, liknande .. i andra länder, avtal .. i andra länder, finns .. i andra länder, gör andra länder, jämfört med andra länder, i andra eu länder',
    'in sweden, in estonia, in denmark, in norway, in germany, in stockholm, which countries, similar .. in other countries, like this in other countries, agreements .. in other countries, exist .. in other countries, do other countries, other countries have, than other countries, with other countries, other eu countries, another country, swedish cities',
  ],
} as const
