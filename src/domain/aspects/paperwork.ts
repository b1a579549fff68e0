/** Forms, addresses, languages and papers that have to be kept. */
export const paperwork = {
  form: [
    'lomake, lomaket*, lomakke*, *lomake, *lomakke*, hakemuspohj*, mallipohj*, mallin hakemuk*, liitteitä .. hakemu*, hakemuk* .. liitte*, montako/kuinka sivua, sivumäärä*, täytetään/täytän/täyttää .. hakemu*',
    'blankett*, *blankett*, *formulär*, mallen, ansökningsmall*, färdig mall, mall för, fyller .. ansökan, hur många sidor',
    'which form, what form do, the form, a form, online form*, application form*, forms, template*, boxes do i, tick .. box*, fill in, fill out, how many pages, page limit*, attachments',
  ],
  contact: [
    'missä .. toimisto*, missä osoittees*, aukioloaj*, somekanav*, instagram*, linkedin*, sähköpostiosoit*, mihin/mikä/minkä/kenen/kenelle .. sähköposti*, *puhelinnumer*, puhelimitse, puhelinaika*, *postiosoit*, minkä/mihin/mihinkä/mikä .. osoite, minkä/mihin/mihinkä/mikä osoittee*, meiliosoit*, mikä numero',
    'var ligger .. kontor*, öppettid*, instagram*, linkedin*, telefonnummer*, telefontid*, e postadress*, epostadress*, vilken e post, vems e post, e post till, mejladress*, mailadress*, postadress*, vilken adress, vad är adressen, handläggaren, nummer till',
    'where is .. office, where is .. located, office located, opening hours, linkedin*, instagram*, phone number*, telephone, email address*, e mail address*, which/whose/what/s email, email of/to/for, which/whose/what/s e mail, postal address, mailing address, which address, what address, office hours',
  ],
  language: [
    'millä kielellä, mitä kieltä, kieliversio*, suomeksi .. ruotsiksi, englanniksi hakem*, hakemu* .. englanniksi, hakemu* .. ruotsiksi, raport* .. ruotsiksi, raport* .. suomeksi',
    'vilket språk, språkversion*, ansök* .. på engelska, skriva .. på engelska, ansök* .. på finska, rapport* .. på finska',
    'which language, what language, language version*, proposal in english, apply in english, application in english, application .. swedish',
  ],
  audit: [
    'kuitit, laskut, laskuja, väärinkäyt*, kuittej*, tilintarkast*, kirjanpito*, säilytettävä .. asiakirj*',
    'fakturor*, missbruk, kvitto*, kvitton*, revisor*, bokföring*',
    'invoices, misuse, fraud, receipts, audited, auditor*, an audit, audits, bookkeeping, keep .. accounts, keep .. records',
  ],
  dataProtection: [
    'gdpr, tietosuoj*, henkilötie*, potilasdata*, potilastie*, luovut* .. potilas*, salassapi*, liikesalaisuu*, oikeus dataan, oikeudet dataan, kenen data',
    'gdpr, dataskydd*, personuppgift*, patientdata*, patientuppgift*, sekretess*, affärshemlighet*',
    'gdpr, data protection, personal data, patient data, patient records, privacy, trade secret*, confidentiality, nda, rights to the data, who owns .. data',
  ],
} as const
