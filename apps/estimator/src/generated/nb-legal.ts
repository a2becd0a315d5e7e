// Generated from the texts of the rooms by `npx --yes pnpm@10.34.9 generate`. Do not edit.
export const legal = {
accessibility: {
  title: 'Tilgjengelighet',
  description: 'Hvordan Anslag er utformet og testet for at alle skal kunne bruke det, og hva som ikke er testet.',
  lead: 'Alle skal kunne bruke Anslag. Her står det hva vi har gjort for det, hva vi har testet, og hva vi ikke har testet.',
  sections: [
    {
      heading: 'Kravene',
      paragraphs: [
        'Siden er laget for å oppfylle WCAG 2.2 på nivå A og AA. Det er strengere enn norsk lov, som viser til WCAG 2.1. Vi kjenner ikke til brudd på kravene. Det betyr ikke at det ikke finnes noen.',
      ],
    },
    {
      heading: 'Dette er testet',
      paragraphs: [
        'Disse testene kjører automatisk hver gang siden endres, i nettleseren Chromium:',
      ],
      points: [
        'axe-core finner ingen feil: tomt og utfylt skjema, gale svar, prisliste som ikke kan brukes, lyst og mørkt, tvungne farger, vindu på 320 piksler, og alle sidene som denne.',
        'Et helt prosjekt kan prises med tastaturet alene.',
        'Et helt prosjekt kan prises i et vindu på 320 piksler, uten å rulle sidelengs, på bokmål, nynorsk og engelsk.',
        'En utskrift har alle forklaringene åpne.',
      ],
    },
    {
      heading: 'Dette er ikke testet',
      paragraphs: [
        'Automatiske tester finner bare en del av feilene. Dette mangler:',
      ],
      points: [
        'Ingen som bruker skjermleser, skjermforstørrer eller talestyring til daglig, har prøvd siden.',
        'Siden er ikke prøvd med noen skjermleser, i andre nettlesere enn Chromium, eller på en virkelig telefon.',
        'PDF-filer som nettleseren lager av utskriften, er ikke kontrollert.',
      ],
    },
    {
      heading: 'Fant du noe som ikke virker?',
      paragraphs: [
        'Si fra. Fortell hva du prøvde å gjøre, og hvilket hjelpemiddel du bruker.',
      ],
      link: {
        text: 'Meld fra om feil',
        href: '../report/',
      },
    },
    {
      heading: 'Tilsyn',
      paragraphs: [
        'Tilsynet for universell utforming av ikt (uutilsynet) fører tilsyn med kravene. Der kan du si fra om nettsteder som ikke følger dem. En offentlig virksomhet som legger ut siden, skal også ha sin egen tilgjengelighetserklæring hos uutilsynet.',
      ],
      link: {
        text: 'uutilsynet.no',
        href: 'https://www.uutilsynet.no/',
      },
    },
  ],
},
owner: {
  heading: 'Hvor du melder fra',
  putUpBy: 'Denne siden er lagt ut av',
  unknown: 'Den som har lagt ut siden, har ikke skrevet hvor du melder fra. Skriv til nettstedet du fant den på. Feil i selve Anslag kan meldes i prosjektets sakliste («issues»), der kildekoden ligger.',
  reportTo: 'Meld fra til',
  ownStatement: 'Tilgjengelighetserklæringen til den som har lagt ut siden',
  wrong: 'Filen «site.json» ved siden av siden er skrevet feil og brukes ikke. Feilen er her:',
  known: 'Det siden vet',
  knownIntro: 'Legg gjerne ved dette. Her står ingen av svarene dine, og ingenting blir sendt før du sender det selv.',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  notCopied: 'Nettleseren tillater ikke kopiering. Merk teksten og kopier den selv.',
},
privacy: {
  title: 'Personvern',
  description: 'Det dere skriver i Anslag, blir ikke sendt noe sted. Her står det hva nettleseren lagrer, og når.',
  lead: 'Det dere skriver, forlater ikke nettleseren. Ingen får se det uten at dere deler det selv.',
  sections: [
    {
      heading: 'Ingenting blir sendt',
      paragraphs: [
        'Prisen regnes ut i nettleseren. Siden har ingen innlogging, ingen informasjonskapsler (cookies), ingen statistikk over bruk og ingenting fra andre nettsteder. Den henter bare sine egne filer, og nettleseren hindrer den i å kontakte noen andre.',
        'Variabellister, skript og tekst som dere leser inn, blir også lest i nettleseren. Filene blir ikke lastet opp, ikke lagret og ikke kjørt.',
        'Nettstedet som siden ligger på, ser det samme som ved alle besøk: adressen til maskinen din, hvilken fil den ba om, og når.',
      ],
    },
    {
      heading: 'Det som lagres i nettleseren',
      paragraphs: [
        'For at siden skal virke uten nett, lagrer nettleseren sidens egne filer og prislisten. Svarene er ikke med. Alt forsvinner når du sletter nettstedsdata for siden i nettleserens innstillinger.',
        'Svarene blir borte når du lukker siden, om du ikke ber om noe annet. Det gjør du når du laster dem ned som fil, eller ber nettleseren huske dem. Bruker flere den samme maskinen, kan de se det som er husket.',
      ],
    },
    {
      heading: 'Lenker og filer som dere deler',
      paragraphs: [
        'En lenke med svar har svarene etter tegnet # i adressen. Den delen sender nettleseren aldri til en server. Men alle som får lenken, kan lese svarene, og det kan også tjenesten du sender lenken med. Det samme gjelder filer. Skriv derfor ikke navn eller annet om enkeltpersoner i skjemaet.',
        'Når du bytter språk eller tar i bruk en ny versjon av siden, følger svarene med på samme måte. De tas ut av adressen igjen med en gang.',
      ],
    },
  ],
},
report: {
  title: 'Meld fra om feil',
  description: 'Slik melder du fra om feil i Anslag, og dette vet siden som kan hjelpe den som retter feilen.',
  lead: 'Er noe galt, vanskelig å forstå eller umulig å bruke? Da vil vi vite det.',
  sections: [
    {
      heading: 'Fortell gjerne',
      paragraphs: [],
      points: [
        'hva du ville gjøre',
        'hva som skjedde, og hva du ventet',
        'hvilket hjelpemiddel du bruker, om du bruker noe',
      ],
    },
    {
      heading: 'Gjelder det prisen eller søknaden?',
      paragraphs: [
        'Spør SSB om hva data virkelig koster, og om søknaden. Anslaget er ikke laget for et bestemt prosjekt av SSB, og det binder ingen.',
      ],
      link: {
        text: 'SSB om data til forskning',
        href: 'https://www.ssb.no/data-til-forskning/utlan-av-data-til-forskere',
      },
    },
  ],
},
legal: {
  toForm: 'Til prisanslaget',
  appliesTo: 'Gjelder for',
},
}
