/** Places by name: sites in the cities, and countries. */
export const places = {
  namedSite: [
    'mihin/missä/mikä/mitkä/minkä/millä/missäs .. kouluun/koulussa/koulut/koulu/sairaalassa/sairaala/sairaalat/päiväkodissa/päiväkoti/terveysasemalla, missä koulu*, missä sairaal*',
    'vilken/vilka skola/skolor/sjukhus/daghem/hälsostation*, i vilken skola, till vilken skola, på vilket sjukhus',
    'which school/schools/hospital/hospitals/daycare/daycares/kindergarten/clinic, which .. school/hospital',
  ],
  abroad: [
    'ruotsissa, ruotsin, virossa, viron, tanskassa, norjassa, norjan, saksassa, saksan, tukholma*, mitkä maat, missä maissa, muissa maissa, muihin maihin verrattuna, muissa eu maissa',
    'i sverige, i estland, i danmark, i norge, i tyskland, i stockholm, vilka länder, andra länder, andra eu länder',
    'in sweden, in estonia, in denmark, in norway, in germany, in stockholm, which countries, in other countries, other eu countries, another country, swedish cities',
  ],
} as const
