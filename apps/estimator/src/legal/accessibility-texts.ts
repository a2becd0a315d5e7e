/** Words of the page on accessibility. */
export const legal = {
  title: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Accessibility' },
  description: {
    nb: 'Hvordan Anslag er utformet og testet for at alle skal kunne bruke det, og hva som ikke er testet.',
    nn: 'Korleis Anslag er utforma og testa for at alle skal kunne bruke det, og kva som ikkje er testa.',
    en: 'How Anslag is designed and tested so that everybody can use it, and what has not been tested.',
  },
  lead: {
    nb: 'Alle skal kunne bruke Anslag. Her står det hva vi har gjort for det, hva vi har testet, og hva vi ikke har testet.',
    nn: 'Alle skal kunne bruke Anslag. Her står det kva vi har gjort for det, kva vi har testa, og kva vi ikkje har testa.',
    en: 'Everybody should be able to use Anslag. This page says what we have done for that, what we have tested, and what we have not.',
  },
  sections: [
    {
      heading: { nb: 'Kravene', nn: 'Krava', en: 'The requirements' },
      paragraphs: [
        {
          nb: 'Siden er laget for å oppfylle WCAG 2.2 på nivå A og AA. Det er strengere enn norsk lov, som viser til WCAG 2.1. Vi kjenner ikke til brudd på kravene. Det betyr ikke at det ikke finnes noen.',
          nn: 'Sida er laga for å oppfylle WCAG 2.2 på nivå A og AA. Det er strengare enn norsk lov, som viser til WCAG 2.1. Vi kjenner ikkje til brot på krava. Det tyder ikkje at det ikkje finst nokon.',
          en: 'The page is made to meet WCAG 2.2 at levels A and AA. That is stricter than Norwegian law, which refers to WCAG 2.1. We know of no failure to meet it. That does not mean that there is none.',
        },
      ],
    },
    {
      heading: { nb: 'Dette er testet', nn: 'Dette er testa', en: 'What is tested' },
      paragraphs: [
        {
          nb: 'Disse testene kjører automatisk hver gang siden endres, i nettleseren Chromium:',
          nn: 'Desse testane køyrer automatisk kvar gong sida blir endra, i nettlesaren Chromium:',
          en: 'These tests run automatically at every change, in the browser Chromium:',
        },
      ],
      points: [
        {
          nb: 'axe-core finner ingen feil: tomt og utfylt skjema, gale svar, prisliste som ikke kan brukes, lyst og mørkt, tvungne farger, vindu på 320 piksler, og alle sidene som denne.',
          nn: 'axe-core finn ingen feil: tomt og utfylt skjema, gale svar, prisliste som ikkje kan brukast, lyst og mørkt, tvinga fargar, vindauge på 320 pikslar, og alle sidene som denne.',
          en: 'axe-core finds nothing: form empty and filled in, wrong answers, a price list that cannot be used, light and dark, forced colours, a window of 320 pixels, and all pages like this one.',
        },
        {
          nb: 'Et helt prosjekt kan prises med tastaturet alene.',
          nn: 'Eit heilt prosjekt kan prisast med tastaturet åleine.',
          en: 'A whole project can be priced with the keyboard alone.',
        },
        {
          nb: 'Et helt prosjekt kan prises i et vindu på 320 piksler, uten å rulle sidelengs, på bokmål, nynorsk og engelsk.',
          nn: 'Eit heilt prosjekt kan prisast i eit vindauge på 320 pikslar, utan å rulle sidelengs, på bokmål, nynorsk og engelsk.',
          en: 'A whole project can be priced in a window of 320 pixels without scrolling sideways, in Bokmål, Nynorsk and English.',
        },
        {
          nb: 'En utskrift har alle forklaringene åpne.',
          nn: 'Ei utskrift har alle forklaringane opne.',
          en: 'A printout has all explanations open.',
        },
      ],
    },
    {
      heading: { nb: 'Dette er ikke testet', nn: 'Dette er ikkje testa', en: 'What is not tested' },
      paragraphs: [
        {
          nb: 'Automatiske tester finner bare en del av feilene. Dette mangler:',
          nn: 'Automatiske testar finn berre ein del av feila. Dette manglar:',
          en: 'Automatic tests find only some of the faults. This is missing:',
        },
      ],
      points: [
        {
          nb: 'Ingen som bruker skjermleser, skjermforstørrer eller talestyring til daglig, har prøvd siden.',
          nn: 'Ingen som bruker skjermlesar, skjermforstørrar eller talestyring til dagleg, har prøvd sida.',
          en: 'Nobody who uses a screen reader, screen magnifier or voice control every day has tried the page.',
        },
        {
          nb: 'Siden er ikke prøvd med noen skjermleser, i andre nettlesere enn Chromium, eller på en virkelig telefon.',
          nn: 'Sida er ikkje prøvd med nokon skjermlesar, i andre nettlesarar enn Chromium, eller på ein verkeleg telefon.',
          en: 'The page has not been tried with any screen reader, in other browsers than Chromium, or on a real phone.',
        },
        {
          nb: 'PDF-filer som nettleseren lager av utskriften, er ikke kontrollert.',
          nn: 'PDF-filer som nettlesaren lagar av utskrifta, er ikkje kontrollerte.',
          en: 'PDF files that the browser makes of the printout have not been checked.',
        },
      ],
    },
    {
      heading: {
        nb: 'Fant du noe som ikke virker?',
        nn: 'Fann du noko som ikkje verkar?',
        en: 'Did something not work?',
      },
      paragraphs: [
        {
          nb: 'Si fra. Fortell hva du prøvde å gjøre, og hvilket hjelpemiddel du bruker.',
          nn: 'Sei frå. Fortel kva du prøvde å gjere, og kva hjelpemiddel du bruker.',
          en: 'Tell us. Say what you tried to do, and what assistive technology you use.',
        },
      ],
      link: {
        text: { nb: 'Meld fra om feil', nn: 'Meld frå om feil', en: 'Report a problem' },
        href: '../report/',
      },
    },
    {
      heading: { nb: 'Tilsyn', nn: 'Tilsyn', en: 'The supervisory authority' },
      paragraphs: [
        {
          nb: 'Tilsynet for universell utforming av ikt (uutilsynet) fører tilsyn med kravene. Der kan du si fra om nettsteder som ikke følger dem. En offentlig virksomhet som legger ut siden, skal også ha sin egen tilgjengelighetserklæring hos uutilsynet.',
          nn: 'Tilsynet for universell utforming av ikt (uutilsynet) fører tilsyn med krava. Der kan du seie frå om nettstader som ikkje følgjer dei. Ei offentleg verksemd som legg ut sida, skal òg ha si eiga tilgjengeerklæring hos uutilsynet.',
          en: 'The Norwegian Authority for Universal Design of ICT (uutilsynet) supervises the requirements. You can tell it about websites that do not meet them. A public body that puts up this page must also publish its own accessibility statement with the authority.',
        },
      ],
      link: {
        text: { nb: 'uutilsynet.no', nn: 'uutilsynet.no', en: 'uutilsynet.no' },
        href: 'https://www.uutilsynet.no/',
      },
    },
  ],
}
