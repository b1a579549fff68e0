/** Who somebody is by name, who is paid what, and how they meet and vote. */
export const people = {
  chair: [
    'puheenjohtaja*, sihteeri*, varapuheenjohtaja*, kuka .. johtaa/vetää/luotsaa/johdossa .. *ryhmää/*ryhmän, kuka .. *ryhmää/*ryhmän .. johtaa/vetää/luotsaa/johdossa, *ryhmän vetäjä*, kenen .. johdossa/johdolla .. *ryhmä, kenen .. *ryhmä .. johdossa/johdolla',
    'ordförande*, ordförare*, viceordförande*, sekreterare*, vem .. leder/basar .. gruppen/ledningsgruppen/styrgruppen',
    'the chair, group chair, board chair, is chair, chairs, chairperson, chairman, chairwoman, chaired, secretary, who .. leads/heads/runs .. steering/national .. group',
  ],
  personName: [
    'kuka/mikä/ketkä/nimi/nimet/nimeä/nimen .. projektipäälli*, projektipäälli* .. nimi, jäsenten nim*, jäsenen nim*, johtoryhmä* .. nimi, johtoryhmä* .. nimet, johtaja* .. nimi, sukunim*, etunim*, kuka .. virkamie*, kuka henkilö',
    'vad heter .. medlem*, vad heter .. chef*, vad heter .. handläggar*, vad heter .. projektledar*, vad heter .. direktör*, vem är .. projektledar*, vem är .. projektchef*, efternamn*, förnamn*, namnet på .. chef*, namnen på .. medlem*, vilken tjänsteman',
    'surname*, last name*, first name*, full name*, name of .. member*, name of .. director*, name of .. manager*, names of .. members, who is .. project manager, which official, which civil servant',
  ],
  successor: [
    'kuka .. tilalle, kenen tilalla, seuraaja, seuraajan*, kuka .. korvasi, kuka .. peri, nykyinen pormestari*, nykyinen ministeri*, tekee nykyään, mitä .. tekee nyt, onko .. vielä/edelleen/yhä pormestari*/kaupunginjohtaja*/ministeri*',
    'vem .. ersatte, vem .. ersätt*, efterträd*, nuvarande borgmäst*, nuvarande minister*, tog över efter, gör numera, gör nuförtiden, fortfarande/ännu/än borgmästar*/stadsdirektör*/minister*, fortfarande/ännu/kvar som borgmästar*/stadsdirektör*/minister*',
    'took over from, takes over from, who .. replaced, who .. replaces, who .. succeeded, successor to, current mayor, current minister, do/doing nowadays, doing now, instead of .. vapaavuori, instead of .. lintilä, still .. mayor/minister/manager',
  ],
  pay: [
    'stipendi*, apuraha*, palkka, palkan, palkkaa, palkat, palkkoja, palkoista, palkkau*, palkkio*, kokouspalkki*, tuntipalk*, kuukausipalk*, tuntihin*, liksa*, tienaa*, korvauks* .. osallist*',
    'stipendi*, lön, löner, lönen, lönerna, timlön*, månadslön*, löneniv*, arvode*, mötesarvode*, hur mycket tjänar, tjänar .. på hevi/jobbet/samordningsprojektet',
    'scholarship*, stipend*, salary, salaries, wage, wages, hourly rate*, pay grade, paid per, get paid, gets paid, be paid, how much .. earn*, meeting fee*, remuneration',
  ],
  voting: [
    'äänest*, äänimäär*, äänivalta*, äänioikeu*, enemmän/montako/paljonko/monta/moni ääntä/ääniä, ääntenlask*, enemmistöpäätö*, määräenemmist*, yksimieli* päätö*, veto oikeu*, vetooikeu*, päätösvaltai*, missä/mistä .. pöytäkirj*, nähdä/näkee/lukea/luettavissa .. pöytäkirj*',
    'rösta, röstar, röster, röstade, röstas, rösträtt*, omröst*, majoritetsbeslut*, veto, vetorätt*, beslutför*, beslutsför*, kvorum, var .. protokoll*, läsa/se .. protokoll*',
    'vote, votes, voted, voting, majority vote, veto, quorum, casting vote, see/read/get/find/where .. minutes, meeting agenda*, how frequently',
  ],
  frequency: [
    'kuinka usein, miten usein, montako kertaa, kuinka monta kertaa',
    'hur ofta, hur många gånger',
    'how often, how frequently, how many times',
  ],
  meeting: [
    'seuraava kokous, seuraava .. kokous, kokouksen ajankohta, usein/kertaa/milloin/koska/missä .. kokoontu*, montako kokous*, kuinka monta kokous*',
    'nästa möte, ofta/när/var .. sammanträ*, hur ofta .. möt*, hur ofta .. träff*, när är .. möte, hur många möten',
    'next meeting, how often .. meet*, how often .. convene*, meet next, how many meetings, when is .. meeting',
  ],
  headcount: [
    'montako/moniko/kuinka .. naista/naisia, henkilöstömäär*, montako .. työskent*, montako .. työntekij*, kuinka monta .. työntekij*, kuinka monta .. henkilötyövuo*',
    'hur många .. kvinnor, hur många .. anställda, hur många .. jobbar på, årsverken',
    'how many .. women, how many .. staff, how many .. employees, how many people work, headcount, person years',
  ],
} as const
