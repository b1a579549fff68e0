/** What the two editions of the digest say around the records. */
export const digestWords = {
  title: { fi: 'Kooste', sv: 'Sammandrag', en: 'Digest' },
  fromRecords: {
    fi: 'Koottu tiedoistani; kunkin lähteet näkyvät, kun avaat sen.',
    sv: 'Sammanställt ur uppgifterna; källorna syns när du öppnar var och en.',
    en: 'Put together from the records; open one to see its sources.',
  },
  meetings: { fi: 'Seuraavat kokoukset', sv: 'Kommande möten', en: 'Next meetings' },
  decisions: {
    fi: 'Päätökset ja niiden vaihe',
    sv: 'Beslut och deras skede',
    en: 'Decisions and how far they have got',
  },
  noDecisions: {
    fi: 'Päätöksistä ei ole vielä tiedotettu täällä.',
    sv: 'Inga beslut har meddelats här ännu.',
    en: 'No decisions have been announced here yet.',
  },
  began: { fi: 'Alkaneet hankkeet', sv: 'Nya projekt', en: 'Projects that began' },
  ending: {
    fi: 'Puolen vuoden sisällä päättyvät',
    sv: 'Avslutas inom ett halvår',
    en: 'Ending within half a year',
  },
  ended: { fi: 'Päättyneet hankkeet', sv: 'Avslutade projekt', en: 'Projects that ended' },
  progress: { fi: 'Eteneminen painopisteittäin', sv: 'Läget per prioritering', en: 'Progress by focus area' },
  methods: { fi: 'Hankkeita menetelmittäin', sv: 'Projekt per metod', en: 'Projects by method' },
  gaps: { fi: 'Aukot: ei yhtään hanketta', sv: 'Luckor: inga projekt', en: 'Gaps: no project at all' },
  noGaps: {
    fi: 'Jokaisella menetelmällä on hanke jokaisessa painopisteessä.',
    sv: 'Varje metod har ett projekt i varje prioritering.',
    en: 'Every method has a project in every focus area.',
  },
  calls: { fi: 'Haut', sv: 'Ansökningsomgångar', en: 'Calls' },
  noCalls: {
    fi: 'Ei avoimia eikä tulevia hakuja tiedossa.',
    sv: 'Inga öppna eller kommande omgångar är kända.',
    en: 'No open or upcoming call is known.',
  },
  results: { fi: 'Tulokset ja uutiset', sv: 'Resultat och nyheter', en: 'Results and news' },
  noResults: { fi: 'Ei uusia tuloksia.', sv: 'Inga nya resultat.', en: 'No new results.' },
  questions: (count: number) => ({
    fi: `Vastaamatta jääneet kysymykset (${count})`,
    sv: `Obesvarade frågor (${count})`,
    en: `Questions without an answer (${count})`,
  }),
  noQuestions: { fi: 'Kaikkeen on vastattu.', sv: 'Allt har besvarats.', en: 'Everything was answered.' },
  times: (count: number) => ({ fi: `${count} kertaa`, sv: `${count} gånger`, en: `${count} times` }),
  counts: (ongoing: number, planned: number, ended: number) => ({
    fi: `käynnissä ${ongoing}, suunnitteilla ${planned}, päättynyt ${ended}`,
    sv: `pågår ${ongoing}, planeras ${planned}, avslutade ${ended}`,
    en: `ongoing ${ongoing}, planned ${planned}, ended ${ended}`,
  }),
  withoutBudget: (count: number) => ({
    fi: `${count} ilman tietoa budjetista`,
    sv: `${count} utan känd budget`,
    en: `${count} without a known budget`,
  }),
  back: { fi: 'Ohjaus', sv: 'Styrning', en: 'Steering' },
}
