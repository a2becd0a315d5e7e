/** The commands about requests, price lists and orders. */
export const commands = {
  'key new': {
    summary: {
      nb: 'Lag en nøkkel til å signere tilbud med.',
      nn: 'Lag ein nøkkel til å signere tilbod med.',
      en: 'Make a key to sign quotes with.',
    },
    detail: {
      nb: 'Navnet i --by er det «anslag quote verify» viser som den som har signert. Filen er hemmelig. Bare du kan lese den. Den offentlige delen viser «anslag key show».',
      nn: 'Namnet i --by er det «anslag quote verify» viser som den som har signert. Fila er hemmeleg. Berre du kan lese henne. Den offentlege delen viser «anslag key show».',
      en: 'The name in --by is what “anslag quote verify” shows as the signer. The file is secret. Only you can read it. “anslag key show” shows the public part.',
    },
    examples: {
      nb: ['anslag key new --by SSB --output nokkel.json'],
      nn: ['anslag key new --by SSB --output nokkel.json'],
      en: ['anslag key new --by SSB --output key.json'],
    },
  },
  'key show': {
    summary: {
      nb: 'Vis den offentlige delen av en nøkkel.',
      nn: 'Vis den offentlege delen av ein nøkkel.',
      en: 'Show the public part of a key.',
    },
    detail: {
      nb: 'Resultatet er en fil for --trust. Gi den til dem som skal kontrollere tilbudene.',
      nn: 'Resultatet er ei fil for --trust. Gi henne til dei som skal kontrollere tilboda.',
      en: 'The result is a file for --trust. Give it to whoever is to check the quotes.',
    },
    examples: {
      nb: ['anslag key show nokkel.json > tillit.json'],
      nn: ['anslag key show nokkel.json > tillit.json'],
      en: ['anslag key show key.json > trust.json'],
    },
  },
  price: {
    summary: { nb: 'Regn ut et prisanslag.', nn: 'Rekn ut eit prisanslag.', en: 'Compute an estimate.' },
    detail: {
      nb: 'Bestillingen sjekkes først. Er noe feil, får du vite alt på én gang. Det du ikke har svart på, regnes med standardsvarene i prislisten, og anslaget sier hvilke det er.',
      nn: 'Bestillinga blir sjekka først. Er noko feil, får du vite alt på éin gong. Det du ikkje har svara på, blir rekna med standardsvara i prislista, og anslaget seier kva for nokre det er.',
      en: 'The request is checked first. If anything is wrong, you are told everything at once. What you have not answered is priced with the default answers of the price list, and the estimate says which they are.',
    },
    examples: {
      nb: ['anslag price bestilling.json', 'anslag price bestilling.json --day 2026-03-01 --explain'],
      nn: ['anslag price bestilling.json', 'anslag price bestilling.json --day 2026-03-01 --explain'],
      en: ['anslag price request.json', 'anslag price request.json --day 2026-03-01 --explain'],
    },
  },
  plan: {
    summary: { nb: 'Planlegg et budsjett.', nn: 'Planlegg eit budsjett.', en: 'Plan a budget.' },
    detail: {
      nb: 'Viser beløpet å budsjettere med og hva som gjør det usikkert, hvordan det kan koste mindre, når dataene kan komme, og hva dere skylder hvis prosjektet stopper. Med --ceiling får du vite hva det er plass til. Med --from får du vite hva en endring koster.',
      nn: 'Viser beløpet å budsjettere med og kva som gjer det uvisst, korleis det kan koste mindre, når dataa kan kome, og kva de skuldar dersom prosjektet stoppar. Med --ceiling får du vite kva det er plass til. Med --from får du vite kva ei endring kostar.',
      en: 'Shows the amount to budget and what makes it uncertain, how it can cost less, when data may come, and what is owed if the project stops. With --ceiling you are told what there is room for. With --from you are told what a change costs.',
    },
    examples: {
      nb: [
        'anslag plan bestilling.json --by-year',
        'anslag plan bestilling.json --ceiling 150000 --offer /deliveries/2028 --offer /tables/F_AAP',
        'anslag plan bestilling.json --from avgjort.json',
      ],
      nn: [
        'anslag plan bestilling.json --by-year',
        'anslag plan bestilling.json --ceiling 150000 --offer /deliveries/2028 --offer /tables/F_AAP',
        'anslag plan bestilling.json --from avgjord.json',
      ],
      en: [
        'anslag plan request.json --by-year',
        'anslag plan request.json --ceiling 150000 --offer /deliveries/2028 --offer /tables/F_AAP',
        'anslag plan request.json --from decided.json',
      ],
    },
  },
  explain: {
    summary: {
      nb: 'Vis hvordan én linje er regnet ut.',
      nn: 'Vis korleis éi linje er rekna ut.',
      en: 'Show how one line was computed.',
    },
    detail: {
      nb: 'Skriv en id som ikke finnes, så får du se alle linjene.',
      nn: 'Skriv ein id som ikkje finst, så får du sjå alle linjene.',
      en: 'Write an id that does not exist to see all the lines.',
    },
    examples: {
      nb: ['anslag explain bestilling.json coordination'],
      nn: ['anslag explain bestilling.json coordination'],
      en: ['anslag explain request.json coordination'],
    },
  },
  diff: {
    summary: {
      nb: 'Vis forskjellen mellom to bestillinger eller prisanslag.',
      nn: 'Vis skilnaden mellom to bestillingar eller prisanslag.',
      en: 'Show the difference between two requests or estimates.',
    },
    detail: {
      nb: 'Bestillinger prises først, med samme liste og dag. Hver forskjell vises med årsaken.',
      nn: 'Bestillingar blir prisa først, med same liste og dag. Kvar skilnad blir vist med årsaka.',
      en: 'Requests are priced first, with the same list and day. Every difference is shown with its cause.',
    },
    examples: {
      nb: ['anslag diff bestilling.json endret.json', 'anslag diff anslag-2026.json bestilling.json'],
      nn: ['anslag diff bestilling.json endra.json', 'anslag diff anslag-2026.json bestilling.json'],
      en: ['anslag diff request.json changed.json', 'anslag diff estimate-2026.json request.json'],
    },
  },
  example: {
    summary: {
      nb: 'Skriv en bestilling å begynne med.',
      nn: 'Skriv ei bestilling å byrje med.',
      en: 'Write a request to start from.',
    },
    detail: {
      nb: 'Bestillingen er fullstendig. Lagre den i en fil, og endre den til din egen.',
      nn: 'Bestillinga er fullstendig. Lagre bestillinga i ei fil, og gjer ho om til di eiga.',
      en: 'The request is complete. Save it in a file and make it your own.',
    },
    examples: {
      nb: ['anslag example > bestilling.json', 'anslag example --size small | anslag price -'],
      nn: ['anslag example > bestilling.json', 'anslag example --size small | anslag price -'],
      en: ['anslag example > request.json', 'anslag example --size small | anslag price -'],
    },
  },
  'list show': {
    summary: { nb: 'Vis en prisliste.', nn: 'Vis ei prisliste.', en: 'Show a price list.' },
    detail: {
      nb: 'Uten navn vises listen som gjelder på prisdagen.',
      nn: 'Utan namn får du sjå lista som gjeld på prisdagen.',
      en: 'Without a name you see the list that applies on the pricing day.',
    },
    examples: {
      nb: ['anslag list show', 'anslag list show demonstration-2026 --format json'],
      nn: ['anslag list show', 'anslag list show demonstration-2026 --format json'],
      en: ['anslag list show', 'anslag list show demonstration-2026 --format json'],
    },
  },
  'list check': {
    summary: { nb: 'Sjekk en prisliste.', nn: 'Sjekk ei prisliste.', en: 'Check a price list.' },
    detail: {
      nb: 'Sjekker alt som kreves av en prisliste. Flere lister sjekkes også mot hverandre: De kan ikke overlappe, og det kan ikke være dager imellom.',
      nn: 'Sjekkar alt som blir kravd av ei prisliste. Fleire lister blir òg sjekka mot kvarandre: Dei kan ikkje overlappe, og det kan ikkje vere dagar imellom.',
      en: 'Checks all that is required of a price list. Several lists are also checked against each other: they must neither overlap nor leave days between them.',
    },
    examples: {
      nb: ['anslag list check prisliste-2027.json'],
      nn: ['anslag list check prisliste-2027.json'],
      en: ['anslag list check price-list-2027.json'],
    },
  },
  'list diff': {
    summary: {
      nb: 'Vis forskjellen mellom to prislister.',
      nn: 'Vis skilnaden mellom to prislister.',
      en: 'Show the difference between two price lists.',
    },
    detail: {
      nb: 'Viser alle takster, satser, datoer og tekster som er ulike.',
      nn: 'Viser alle takstar, satsar, datoar og tekstar som er ulike.',
      en: 'Shows every tariff, rate, date and text that differs.',
    },
    examples: {
      nb: ['anslag list diff demonstration-2026 prisliste-2027.json'],
      nn: ['anslag list diff demonstration-2026 prisliste-2027.json'],
      en: ['anslag list diff demonstration-2026 price-list-2027.json'],
    },
  },
  read: {
    summary: {
      nb: 'Les en bestilling fra variabellister og skript.',
      nn: 'Les ei bestilling frå variabellister og skript.',
      en: 'Read an order from variable lists and scripts.',
    },
    detail: {
      nb: 'Rapporten sier hva som er bestilt og hvor det står, hva som er hoppet over, og hva du må svare på. Ingenting i filene blir kjørt. Det ingen kan si hvor hører til, blir med uten pris, og anslaget sier «fra».',
      nn: 'Rapporten seier kva som er bestilt og kvar det står, kva som er hoppa over, og kva du må svare på. Ingenting i filene blir køyrt. Det ingen kan seie kvar høyrer til, blir med utan pris, og prisanslaget seier «frå».',
      en: 'The report says what is ordered and where it stands, what was skipped, and what you must answer. Nothing in the files is executed. What nobody can place is included without a price, and the estimate says “from”.',
    },
    examples: {
      nb: [
        'anslag read bestilling.txt variabelliste.xlsx',
        'anslag read bestilling.txt --choose table-or-list:F_DEMO=list:befolkning',
        'anslag read bestilling.txt --request | anslag price -',
      ],
      nn: [
        'anslag read bestilling.txt variabelliste.xlsx',
        'anslag read bestilling.txt --choose table-or-list:F_DEMO=list:befolkning',
        'anslag read bestilling.txt --request | anslag price -',
      ],
      en: [
        'anslag read order.txt variable-list.xlsx',
        'anslag read order.txt --choose table-or-list:F_DEMO=list:befolkning',
        'anslag read order.txt --request | anslag price -',
      ],
    },
  },
  schema: {
    summary: {
      nb: 'Skriv JSON Schema for et format.',
      nn: 'Skriv JSON Schema for eit format.',
      en: 'Write the JSON Schema of a format.',
    },
    detail: {
      nb: 'Skjemaet følger JSON Schema 2020-12.',
      nn: 'Skjemaet følgjer JSON Schema 2020-12.',
      en: 'The schema follows JSON Schema 2020-12.',
    },
    examples: {
      nb: ['anslag schema request > request.schema.json'],
      nn: ['anslag schema request > request.schema.json'],
      en: ['anslag schema request > request.schema.json'],
    },
  },
  help: {
    summary: { nb: 'Vis hjelp.', nn: 'Vis hjelp.', en: 'Show help.' },
    detail: { nb: '', nn: '', en: '' },
    examples: { nb: ['anslag help list check'], nn: ['anslag help list check'], en: ['anslag help list check'] },
  },
}
