import type { Localized } from '../locale.ts'

/** Who runs this bot, and what it is connected to. */
export interface Running {
  /** Name and how to reach them, as they wrote it. */
  operator: string | undefined
  usesModel: boolean
}

interface Section {
  title: Localized
  /** More than one is a list. */
  says: readonly Localized[]
}
export interface LegalText {
  title: Localized
  sections: readonly Section[]
}

/** The same as `docs/privacy.md` says to operators, for the people themselves. */
export const privacy = ({ operator, usesModel }: Running): LegalText => ({
  title: { fi: 'Tietosuoja', sv: 'Dataskydd', en: 'Privacy' },
  sections: [
    {
      title: { fi: 'Kuka vastaa', sv: 'Vem som ansvarar', en: 'Who is responsible' },
      says: [
        operator
          ? {
              fi: `Tätä Kumppania pitää yllä ja rekisterinpitäjänä toimii: ${operator}.`,
              sv: `Den här Kumppani drivs av följande personuppgiftsansvariga: ${operator}.`,
              en: `This Kumppani is run by the following controller of personal data: ${operator}.`,
            }
          : {
              fi: 'Tätä Kumppania pitää yllä organisaatio, joka on ottanut sen käyttöön Slackissa tai Teamsissa. Se on rekisterinpitäjä. Sen yhteystiedot saat työtilasi tai tiimisi ylläpidolta.',
              sv: 'Den här Kumppani drivs av den organisation som har tagit den i bruk i Slack eller Teams. Den är personuppgiftsansvarig. Administratören för din arbetsyta eller ditt team vet hur du når den.',
              en: 'This Kumppani is run by the organisation that installed it in Slack or Teams. That organisation is the controller of personal data. The admin of your workspace or team knows how to reach it.',
            },
      ],
    },
    {
      title: {
        fi: 'Mitä säilytetään, miksi ja kuinka kauan',
        sv: 'Vad som sparas, varför och hur länge',
        en: 'What is stored, why and for how long',
      },
      says: [
        {
          fi: 'Tunnuksesi Slackissa tai Teamsissa, kielesi ja keskustelusi osoite: jotta vastaus tulee kielelläsi ja tavoittaa sinut. Kunnes poistat ne.',
          sv: 'Ditt id i Slack eller Teams, ditt språk och adressen till din chatt: för att svara på ditt språk och nå dig. Tills du raderar dem.',
          en: 'Your id in Slack or Teams, your language and the address of your chat: to answer in your language and to reach you. Until you erase them.',
        },
        {
          fi: 'Jos kirjoitat tai hyväksyt tiedotteita: nimesi niin kuin Slack tai Teams sen kertoo, jotta muut koordinaattorit näkevät, kuka asialla oli. Kunnes poistat sen.',
          sv: 'Om du skriver eller godkänner meddelanden: ditt namn som Slack eller Teams anger det, så att andra samordnare ser vem det var. Tills du raderar det.',
          en: 'If you write or approve announcements: your name as Slack or Teams gives it, so that other coordinators see who it was. Until you erase it.',
        },
        {
          fi: 'Viestisi botille ja sen vastaukset: jotta mikään ei katoa eikä tule kahteen kertaan. Viikon ajan käsittelystä.',
          sv: 'Dina meddelanden till boten och dess svar: för att inget ska försvinna eller komma två gånger. En vecka efter behandlingen.',
          en: 'Your messages to the bot and its replies: so that nothing is lost or comes twice. For a week after they were handled.',
        },
        {
          fi: 'Viimeisin kysymyksesi keskustelussa: jotta voit jatkaa siitä. Seuraavaan viestiin asti.',
          sv: 'Din senaste fråga i en konversation: så att du kan fortsätta på den. Till nästa meddelande.',
          en: 'Your last question in a conversation: so that you can go on from it. Until the next message.',
        },
        {
          fi: 'Kysymykset, joihin botti ei osannut vastata: jotta koordinaattori voi vastata. Kysyjä tallennetaan vasta, kun pyydät vastausta.',
          sv: 'Frågor som boten inte kunde besvara: så att en samordnare kan svara. Vem som frågade sparas först när du ber om ett svar.',
          en: 'Questions that the bot could not answer: so that a coordinator can answer. Who asked is stored only once you ask for an answer.',
        },
        {
          fi: 'Jos teet ne: organisaatiosi profiili, suostumuksesi, tilauksesi ja yhteydenottopyyntösi. Kunnes poistat ne.',
          sv: 'Om du gör dem: din organisations profil, dina samtycken, prenumerationer och kontaktförfrågningar. Tills du raderar dem.',
          en: 'If you make them: your organisation’s profile, your consents, subscriptions and introduction requests. Until you erase them.',
        },
        {
          fi: 'Roolit ja kuka muutti mitä: jotta muutoksista voi vastata. Nämä jäävät, mutta poistetun henkilön tilalla lukee ”erased”.',
          sv: 'Roller och vem som ändrade vad: för att någon ska kunna svara för ändringarna. De finns kvar, men i stället för en raderad person står ”erased”.',
          en: 'Roles and who changed what: so that changes can be accounted for. This stays, but an erased person is called “erased” there.',
        },
      ],
    },
    {
      title: { fi: 'Kuka muu näkee', sv: 'Vem andra som ser det', en: 'Who else sees it' },
      says: [
        {
          fi: 'Tietoja ei myydä eikä käytetä mainontaan. Esittelyssä toinen osapuoli näkee sinut vasta, kun molemmat ovat sanoneet kyllä.',
          sv: 'Uppgifterna säljs inte och används inte för reklam. När kontakt förmedlas ser den andra parten dig först när båda har sagt ja.',
          en: 'Nothing is sold or used for advertising. In an introduction the other side sees you only when both have said yes.',
        },
        usesModel
          ? {
              fi: 'Kysymyksesi voidaan lähettää ylläpitäjän valitsemalle kielimallille. Profiilien, pyyntöjen ja yhteystietojen sanoja ei lähetetä.',
              sv: 'Din fråga kan skickas till den språkmodell som den driftansvariga har valt. Ord i profiler, förfrågningar och kontaktuppgifter skickas inte.',
              en: 'Your question may be sent to the language model that the operator has chosen. Words of profiles, requests and contacts are not sent.',
            }
          : {
              fi: 'Kielimallia ei ole käytössä: kysymyksiä ei lähetetä sellaiselle.',
              sv: 'Ingen språkmodell används: inga frågor skickas till någon sådan.',
              en: 'No language model is used: no questions are sent to one.',
            },
      ],
    },
    {
      title: { fi: 'Omat tietosi', sv: 'Dina uppgifter', en: 'Your own data' },
      says: [
        {
          fi: 'Kirjoita botille ”profiili vie”, niin näet kaiken, mitä sinusta on tallessa.',
          sv: 'Skriv ”profil exportera” till boten för att se allt som finns sparat om dig.',
          en: 'Write “profile export” to the bot to see all that is stored about you.',
        },
        {
          fi: 'Kirjoita ”profiili poista”, niin se poistetaan. Varmuuskopioihin, Slackin ja Teamsin omaan viestihistoriaan ja muille jo annettuihin yhteystietoihin poisto ei ulotu.',
          sv: 'Skriv ”profil radera” för att radera det. Det når inte säkerhetskopior, Slacks och Teams egen meddelandehistorik eller kontaktuppgifter som andra redan har fått.',
          en: 'Write “profile erase” to have it erased. That does not reach backups, the message history of Slack and Teams themselves, or contacts that others were already given.',
        },
        {
          fi: 'Muissa asioissa käänny rekisterinpitäjän puoleen. Voit myös valittaa tietosuojavaltuutetulle (tietosuoja.fi).',
          sv: 'I övriga ärenden vänder du dig till den personuppgiftsansvariga. Du kan också lämna in ett klagomål till dataombudsmannen (tietosuoja.fi).',
          en: 'For anything else turn to the controller. You may also complain to the Data Protection Ombudsman (tietosuoja.fi).',
        },
      ],
    },
  ],
})

export const terms = ({ operator }: Running): LegalText => ({
  title: { fi: 'Käyttöehdot', sv: 'Användarvillkor', en: 'Terms of use' },
  sections: [
    {
      title: { fi: 'Mitä botti tekee', sv: 'Vad boten gör', en: 'What the bot does' },
      says: [
        {
          fi: 'Kumppani vastaa ekosysteemisopimusta koskeviin kysymyksiin ja kertoo lähteen ja päivän. Kun se ei tiedä, se sanoo sen.',
          sv: 'Kumppani svarar på frågor om ekosystemavtalet och anger källa och datum. När den inte vet säger den det.',
          en: 'Kumppani answers questions about the ecosystem agreement and gives source and date. When it does not know, it says so.',
        },
        {
          fi: 'Vastaus ei ole päätös eikä oikeudellinen neuvo. Rahoituksesta päättää se viranomainen, joka haussa mainitaan. Tarkista asia lähteestä ennen kuin haet.',
          sv: 'Ett svar är varken ett beslut eller juridisk rådgivning. Om finansiering beslutar den myndighet som nämns i utlysningen. Kontrollera saken i källan innan du ansöker.',
          en: 'An answer is neither a decision nor legal advice. Funding is decided by the authority that the call names. Check the source before you apply.',
        },
      ],
    },
    {
      title: { fi: 'Mitä sinulta odotetaan', sv: 'Vad som väntas av dig', en: 'What is expected of you' },
      says: [
        {
          fi: 'Kirjoita vain sellaista, minkä saat kertoa. Tiedotteet ja profiilit näkyvät niille, joille ne on tarkoitettu.',
          sv: 'Skriv bara sådant som du får berätta. Meddelanden och profiler syns för dem de är avsedda för.',
          en: 'Write only what you may tell. Announcements and profiles are seen by those they are meant for.',
        },
        {
          fi: 'Esiinny omana itsenäsi: puhu vain organisaation puolesta, jota edustat.',
          sv: 'Uppträd som dig själv: tala bara för en organisation som du företräder.',
          en: 'Be who you are: speak only for an organisation that you represent.',
        },
      ],
    },
    {
      title: { fi: 'Kuka vastaa', sv: 'Vem som ansvarar', en: 'Who is responsible' },
      says: [
        {
          fi: `Palvelusta vastaa ${operator ?? 'organisaatio, joka on ottanut sen käyttöön'}. Se voi keskeyttää palvelun tai estää väärinkäytön.`,
          sv: `För tjänsten ansvarar ${operator ?? 'den organisation som har tagit den i bruk'}. Den kan avbryta tjänsten eller stoppa missbruk.`,
          en: `The service is the responsibility of ${operator ?? 'the organisation that installed it'}. It may interrupt the service or stop misuse.`,
        },
        {
          fi: 'Ohjelma on avointa lähdekoodia (MIT-lisenssi) ja annetaan sellaisena kuin se on.',
          sv: 'Programmet har öppen källkod (MIT-licensen) och ges i befintligt skick.',
          en: 'The software is open source (MIT licence) and comes as it is.',
        },
      ],
    },
  ],
})
