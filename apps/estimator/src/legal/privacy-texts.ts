/** Words of the page on privacy. */
export const legal = {
  title: { nb: 'Personvern', nn: 'Personvern', en: 'Privacy' },
  description: {
    nb: 'Det dere skriver i Anslag, blir ikke sendt noe sted. Her står det hva nettleseren lagrer, og når.',
    nn: 'Det de skriv i Anslag, blir ikkje sendt nokon stad. Her står det kva nettlesaren lagrar, og når.',
    en: 'What you write in Anslag is not sent anywhere. This page says what your browser keeps, and when.',
  },
  lead: {
    nb: 'Det dere skriver, forlater ikke nettleseren. Ingen får se det uten at dere deler det selv.',
    nn: 'Det de skriv, går ikkje ut av nettlesaren. Ingen får sjå det utan at de deler det sjølve.',
    en: 'What you write does not leave your browser. Nobody sees it unless you share it yourself.',
  },
  sections: [
    {
      heading: { nb: 'Ingenting blir sendt', nn: 'Ingenting blir sendt', en: 'Nothing is sent' },
      paragraphs: [
        {
          nb: 'Prisen regnes ut i nettleseren. Siden har ingen innlogging, ingen informasjonskapsler (cookies), ingen statistikk over bruk og ingenting fra andre nettsteder. Den henter bare sine egne filer, og nettleseren hindrer den i å kontakte noen andre.',
          nn: 'Prisen blir rekna ut i nettlesaren. Sida har inga innlogging, ingen informasjonskapslar (cookies), ingen statistikk over bruk og ingenting frå andre nettstader. Ho hentar berre sine eigne filer, og nettlesaren hindrar henne i å kontakte nokon andre.',
          en: 'The price is worked out in your browser. The page has no login, no cookies, no statistics on use, and nothing from other websites. It fetches only its own files, and the browser keeps it from contacting anybody else.',
        },
        {
          nb: 'Variabellister, skript og tekst som dere leser inn, blir også lest i nettleseren. Filene blir ikke lastet opp, ikke lagret og ikke kjørt.',
          nn: 'Variabellister, skript og tekst som de les inn, blir òg lesne i nettlesaren. Filene blir ikkje lasta opp, ikkje lagra og ikkje køyrde.',
          en: 'Variable lists, scripts and text that you have read are read in the browser, too. The files are not uploaded, not stored and not run.',
        },
        {
          nb: 'Nettstedet som siden ligger på, ser det samme som ved alle besøk: adressen til maskinen din, hvilken fil den ba om, og når.',
          nn: 'Nettstaden som sida ligg på, ser det same som ved alle besøk: adressa til maskina di, kva fil ho bad om, og når.',
          en: 'The website that the page lies on sees what it sees at every visit: the address of your computer, which file it asked for, and when.',
        },
      ],
    },
    {
      heading: {
        nb: 'Det som lagres i nettleseren',
        nn: 'Det som blir lagra i nettlesaren',
        en: 'What is kept in your browser',
      },
      paragraphs: [
        {
          nb: 'For at siden skal virke uten nett, lagrer nettleseren sidens egne filer og prislisten. Svarene er ikke med. Alt forsvinner når du sletter nettstedsdata for siden i nettleserens innstillinger.',
          nn: 'For at sida skal verke utan nett, lagrar nettlesaren dei eigne filene til sida og prislista. Svara er ikkje med. Alt forsvinn når du slettar nettstaddata for sida i innstillingane til nettlesaren.',
          en: 'So that the page works without a network, the browser keeps the page’s own files and the price list. Your answers are not among them. All of it goes when you delete the site data of this page in the browser’s settings.',
        },
        {
          nb: 'Svarene ligger i fanen (sessionStorage) til du lukker den eller tømmer skjemaet, så de ikke blir borte om siden lastes på nytt. Lenger lagres de bare om du laster dem ned som fil, eller ber nettleseren huske dem. Bruker flere den samme maskinen, kan de se det som er husket.',
          nn: 'Svara ligg i fana (sessionStorage) til du lèt ho att eller tømmer skjemaet, så dei ikkje blir borte om sida blir lasta på nytt. Lenger blir dei lagra berre om du lastar dei ned som fil, eller ber nettlesaren hugse dei. Bruker fleire den same maskina, kan dei sjå det som er hugsa.',
          en: 'Your answers stay in the tab (sessionStorage) until you close it or clear the form, so that they are not lost when the page is reloaded. They are kept longer only if you download them as a file, or ask the browser to remember them. Others who use the same computer can then see what is remembered.',
        },
      ],
    },
    {
      heading: {
        nb: 'Lenker og filer som dere deler',
        nn: 'Lenkjer og filer som de deler',
        en: 'Links and files that you share',
      },
      paragraphs: [
        {
          nb: 'En lenke med svar har svarene, og dagen, prislisten og summen da den ble laget, etter tegnet # i adressen. Den delen sender nettleseren aldri til en server. Men alle som får lenken, kan lese svarene, og det kan også tjenesten du sender lenken med. Det samme gjelder filer. Skriv derfor ikke navn eller annet om enkeltpersoner i skjemaet.',
          nn: 'Ei lenkje med svar har svara, og dagen, prislista og summen då ho vart laga, etter teiknet # i adressa. Den delen sender nettlesaren aldri til ein tenar. Men alle som får lenkja, kan lese svara, og det kan òg tenesta du sender lenkja med. Det same gjeld filer. Skriv difor ikkje namn eller anna om enkeltpersonar i skjemaet.',
          en: 'A link with answers has them, with the day, the price list and the sum when it was made, after the sign # in the address. Browsers never send that part to a server. But everybody who gets the link can read the answers, and so can the service you send it with. The same holds for files. So do not write names or anything else about individuals in the form.',
        },
        {
          nb: 'Når du bytter språk eller tar i bruk en ny versjon av siden, følger svarene med på samme måte. De tas ut av adressen igjen med en gang.',
          nn: 'Når du byter språk eller tek i bruk ein ny versjon av sida, følgjer svara med på same måten. Dei blir tekne ut av adressa att med ein gong.',
          en: 'When you change language or take a new version of the page, your answers follow in the same way. They are taken out of the address again at once.',
        },
      ],
    },
  ],
}
