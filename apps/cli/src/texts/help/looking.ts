/** The commands that check, show and compare quotes, and hand them on. */
export const looking = {
  check: {
    summary: {
      nb: 'Sjekk et dokument av hvilket som helst slag.',
      nn: 'Sjekk eit dokument av kva slag som helst.',
      en: 'Check a document of any kind.',
    },
    detail: {
      nb: 'Dokumentet sier selv hva det er. Du får vite alt som er feil, på én gang.',
      nn: 'Dokumentet seier sjølv kva det er. Du får vite alt som er feil, på éin gong.',
      en: 'The document says what it is. You are told everything that is wrong at once.',
    },
    examples: {
      nb: ['anslag check tilbud.json', 'anslag check bestilling.json tilbud.json --format json'],
      nn: ['anslag check tilbod.json', 'anslag check bestilling.json tilbod.json --format json'],
      en: ['anslag check quote.json', 'anslag check request.json quote.json --format json'],
    },
  },
  render: {
    summary: {
      nb: 'Lag et dokument av et tilbud, et prisanslag eller en plan.',
      nn: 'Lag eit dokument av eit tilbod, eit prisanslag eller ein plan.',
      en: 'Make a document of a quote, an estimate or a plan.',
    },
    detail: {
      nb: 'Et tilbud blir et tilbudsbrev, et prisanslag blir et anslag med forklaringer, og en plan blir vedlegget til en søknad om penger. Med --lang velger du språket i dokumentet.',
      nn: 'Eit tilbod blir eit tilbodsbrev, eit prisanslag blir eit anslag med forklaringar, og ein plan blir vedlegget til ein søknad om pengar. Med --lang vel du språket i dokumentet.',
      en: 'A quote becomes an offer letter, an estimate becomes an estimate with explanations, and a plan becomes what goes with an application for money. --lang chooses the language of the document.',
    },
    examples: {
      nb: ['anslag render tilbud.json --as html --output tilbud.html', 'anslag render plan.json --as text --lang en'],
      nn: ['anslag render tilbod.json --as html --output tilbod.html', 'anslag render plan.json --as text --lang en'],
      en: ['anslag render quote.json --as html --output quote.html', 'anslag render plan.json --as text --lang nb'],
    },
  },
  'quote show': {
    summary: { nb: 'Vis et tilbud.', nn: 'Vis eit tilbod.', en: 'Show a quote.' },
    detail: { nb: '', nn: '', en: '' },
    examples: {
      nb: ['anslag quote show tilbud.json'],
      nn: ['anslag quote show tilbod.json'],
      en: ['anslag quote show quote.json'],
    },
  },
  'quote verify': {
    summary: {
      nb: 'Sjekk hvor langt et tilbud er til å stole på.',
      nn: 'Sjekk kor langt eit tilbod er til å lite på.',
      en: 'Check how far a quote can be trusted.',
    },
    detail: {
      nb: 'Sjekker seglet, hendelsene, alle utregninger og alle summer.',
      nn: 'Sjekkar seglet, hendingane, alle utrekningar og alle summar.',
      en: 'Checks the seal, the events, all computations and all sums.',
    },
    examples: {
      nb: ['anslag quote verify tilbud.json'],
      nn: ['anslag quote verify tilbod.json'],
      en: ['anslag quote verify quote.json'],
    },
  },
  'quote recompute': {
    summary: {
      nb: 'Regn ut tilbudet på nytt med dagens program.',
      nn: 'Rekn ut tilbodet på nytt med programmet slik det er i dag.',
      en: 'Compute the quote anew with today’s program.',
    },
    detail: {
      nb: 'Samme liste og dag som i tilbudet, om du ikke oppgir andre. Forskjeller vises med årsaken.',
      nn: 'Same liste og dag som i tilbodet, om du ikkje gir opp andre. Skilnader blir viste med årsaka.',
      en: 'By the list and day of the quote unless you name others. Differences are shown with their causes.',
    },
    examples: {
      nb: ['anslag quote recompute tilbud.json', 'anslag quote recompute tilbud.json --day 2026-12-31'],
      nn: ['anslag quote recompute tilbod.json', 'anslag quote recompute tilbod.json --day 2026-12-31'],
      en: ['anslag quote recompute quote.json', 'anslag quote recompute quote.json --day 2026-12-31'],
    },
  },
  'quote diff': {
    summary: {
      nb: 'Vis forskjellen mellom to versjoner, to tilbud, eller et prisanslag og et tilbud.',
      nn: 'Vis skilnaden mellom to versjonar, to tilbod, eller eit prisanslag og eit tilbod.',
      en: 'Show the difference between two revisions, two quotes, or an estimate and a quote.',
    },
    detail: {
      nb: 'Hver forskjell vises med årsaken.',
      nn: 'Kvar skilnad blir vist med årsaka.',
      en: 'Every difference is shown with its cause.',
    },
    examples: {
      nb: ['anslag quote diff tilbud.json', 'anslag quote diff anslag.json tilbud.json'],
      nn: ['anslag quote diff tilbod.json', 'anslag quote diff anslag.json tilbod.json'],
      en: ['anslag quote diff quote.json', 'anslag quote diff estimate.json quote.json'],
    },
  },
  'quote export': {
    summary: {
      nb: 'Skriv et akseptert tilbud til økonomi.',
      nn: 'Skriv eit akseptert tilbod til økonomi.',
      en: 'Write an accepted quote for finance.',
    },
    detail: {
      nb: 'Tilbudet sjekkes først. Summen av kolonnen amount i CSV-filen er summen inkl. mva.',
      nn: 'Tilbodet blir sjekka først. Summen av kolonnen amount i CSV-fila er summen inkl. mva.',
      en: 'The quote is verified first. The sum of the column amount of the CSV is the total including VAT.',
    },
    examples: {
      nb: ['anslag quote export tilbud.json --as csv --output tilbud.csv'],
      nn: ['anslag quote export tilbod.json --as csv --output tilbod.csv'],
      en: ['anslag quote export quote.json --as csv --output quote.csv'],
    },
  },
  'quote example': {
    summary: {
      nb: 'Skriv opplysninger eller en kontering å begynne med.',
      nn: 'Skriv opplysningar eller ei kontering å byrje med.',
      en: 'Write details or a mapping to start from.',
    },
    detail: { nb: '', nn: '', en: '' },
    examples: {
      nb: ['anslag quote example details > opplysninger.json', 'anslag quote example mapping > kontering.json'],
      nn: ['anslag quote example details > opplysningar.json', 'anslag quote example mapping > kontering.json'],
      en: ['anslag quote example details > details.json', 'anslag quote example mapping > mapping.json'],
    },
  },
}
