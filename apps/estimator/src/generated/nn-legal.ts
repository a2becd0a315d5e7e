// Generated from the texts of the rooms by `npx --yes pnpm@10.34.9 generate`. Do not edit.
import type { legal as legalNb } from './nb-legal.ts'

export const legal: typeof legalNb = {
accessibility: {
  title: 'Tilgjenge',
  description: 'Korleis Anslag er utforma og testa for at alle skal kunne bruke det, og kva som ikkje er testa.',
  lead: 'Alle skal kunne bruke Anslag. Her står det kva vi har gjort for det, kva vi har testa, og kva vi ikkje har testa.',
  sections: [
    {
      heading: 'Krava',
      paragraphs: [
        'Sida er laga for å oppfylle WCAG 2.2 på nivå A og AA. Det er strengare enn norsk lov, som viser til WCAG 2.1. Vi kjenner ikkje til brot på krava. Det tyder ikkje at det ikkje finst nokon.',
      ],
    },
    {
      heading: 'Dette er testa',
      paragraphs: [
        'Desse testane køyrer automatisk kvar gong sida blir endra, i nettlesaren Chromium:',
      ],
      points: [
        'axe-core finn ingen feil: tomt og utfylt skjema, gale svar, prisliste som ikkje kan brukast, lyst og mørkt, tvinga fargar, vindauge på 320 pikslar, og alle sidene som denne.',
        'Eit heilt prosjekt kan prisast med tastaturet åleine.',
        'Eit heilt prosjekt kan prisast i eit vindauge på 320 pikslar, utan å rulle sidelengs, på bokmål, nynorsk og engelsk.',
        'Ei utskrift har alle forklaringane opne.',
      ],
    },
    {
      heading: 'Dette er ikkje testa',
      paragraphs: [
        'Automatiske testar finn berre ein del av feila. Dette manglar:',
      ],
      points: [
        'Ingen som bruker skjermlesar, skjermforstørrar eller talestyring til dagleg, har prøvd sida.',
        'Sida er ikkje prøvd med nokon skjermlesar, i andre nettlesarar enn Chromium, eller på ein verkeleg telefon.',
        'PDF-filer som nettlesaren lagar av utskrifta, er ikkje kontrollerte.',
      ],
    },
    {
      heading: 'Fann du noko som ikkje verkar?',
      paragraphs: [
        'Sei frå. Fortel kva du prøvde å gjere, og kva hjelpemiddel du bruker.',
      ],
      link: {
        text: 'Meld frå om feil',
        href: '../report/',
      },
    },
    {
      heading: 'Tilsyn',
      paragraphs: [
        'Tilsynet for universell utforming av ikt (uutilsynet) fører tilsyn med krava. Der kan du seie frå om nettstader som ikkje følgjer dei. Ei offentleg verksemd som legg ut sida, skal òg ha si eiga tilgjengeerklæring hos uutilsynet.',
      ],
      link: {
        text: 'uutilsynet.no',
        href: 'https://www.uutilsynet.no/',
      },
    },
  ],
},
owner: {
  heading: 'Kvar du melder frå',
  putUpBy: 'Denne sida er lagd ut av',
  unknown: 'Den som har lagt ut sida, har ikkje skrive kvar du melder frå. Skriv til nettstaden du fann henne på. Feil i sjølve Anslag kan meldast i sakslista til prosjektet («issues»), der kjeldekoden ligg.',
  reportTo: 'Meld frå til',
  ownStatement: 'Tilgjengeerklæringa til den som har lagt ut sida',
  wrong: 'Fila «site.json» ved sida av sida er skriven feil og blir ikkje brukt. Feilen er her:',
  known: 'Det sida veit',
  knownIntro: 'Legg gjerne ved dette. Her står ingen av svara dine, og ingenting blir sendt før du sender det sjølv.',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  notCopied: 'Nettlesaren tillèt ikkje kopiering. Merk teksten og kopier han sjølv.',
},
privacy: {
  title: 'Personvern',
  description: 'Det de skriv i Anslag, blir ikkje sendt nokon stad. Her står det kva nettlesaren lagrar, og når.',
  lead: 'Det de skriv, går ikkje ut av nettlesaren. Ingen får sjå det utan at de deler det sjølve.',
  sections: [
    {
      heading: 'Ingenting blir sendt',
      paragraphs: [
        'Prisen blir rekna ut i nettlesaren. Sida har inga innlogging, ingen informasjonskapslar (cookies), ingen statistikk over bruk og ingenting frå andre nettstader. Ho hentar berre sine eigne filer, og nettlesaren hindrar henne i å kontakte nokon andre.',
        'Variabellister, skript og tekst som de les inn, blir òg lesne i nettlesaren. Filene blir ikkje lasta opp, ikkje lagra og ikkje køyrde.',
        'Nettstaden som sida ligg på, ser det same som ved alle besøk: adressa til maskina di, kva fil ho bad om, og når.',
      ],
    },
    {
      heading: 'Det som blir lagra i nettlesaren',
      paragraphs: [
        'For at sida skal verke utan nett, lagrar nettlesaren dei eigne filene til sida og prislista. Svara er ikkje med. Alt forsvinn når du slettar nettstaddata for sida i innstillingane til nettlesaren.',
        'Svara blir borte når du lèt att sida, om du ikkje ber om noko anna. Det gjer du når du lastar dei ned som fil, eller ber nettlesaren hugse dei. Bruker fleire den same maskina, kan dei sjå det som er hugsa.',
      ],
    },
    {
      heading: 'Lenkjer og filer som de deler',
      paragraphs: [
        'Ei lenkje med svar har svara etter teiknet # i adressa. Den delen sender nettlesaren aldri til ein tenar. Men alle som får lenkja, kan lese svara, og det kan òg tenesta du sender lenkja med. Det same gjeld filer. Skriv difor ikkje namn eller anna om enkeltpersonar i skjemaet.',
        'Når du byter språk eller tek i bruk ein ny versjon av sida, følgjer svara med på same måten. Dei blir tekne ut av adressa att med ein gong.',
      ],
    },
  ],
},
report: {
  title: 'Meld frå om feil',
  description: 'Slik melder du frå om feil i Anslag, og dette veit sida som kan hjelpe den som rettar feilen.',
  lead: 'Er noko gale, vanskeleg å forstå eller umogleg å bruke? Då vil vi vite det.',
  sections: [
    {
      heading: 'Fortel gjerne',
      paragraphs: [],
      points: [
        'kva du ville gjere',
        'kva som hende, og kva du venta',
        'kva hjelpemiddel du bruker, om du bruker noko',
      ],
    },
    {
      heading: 'Gjeld det prisen eller søknaden?',
      paragraphs: [
        'Spør SSB om kva data verkeleg kostar, og om søknaden. Anslaget er ikkje laga for eit bestemt prosjekt av SSB, og det bind ingen.',
      ],
      link: {
        text: 'SSB om data til forsking',
        href: 'https://www.ssb.no/data-til-forskning/utlan-av-data-til-forskere',
      },
    },
  ],
},
legal: {
  toForm: 'Til prisanslaget',
  appliesTo: 'Gjeld for',
},
}
