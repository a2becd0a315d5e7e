import type { QuoteHelpTexts } from './quote-help-texts.ts'

const read = 'Resultatet skrives ut. Filen du leser fra, endres ikke uten --in-place.'

export const quoteHelp: QuoteHelpTexts = {
  operands: {
    quote: ['TILBUD', 'En fil med et tilbud (quote/1).'],
    details: ['OPPLYSNINGER', 'En fil med kunde, selger og vilkår (quote-details/1).'],
    place: ['STED', 'Et svar i bestillingen (/sources/0/files), en timenorm (delivery.base) eller et kostnadselement.'],
    value: ['VERDI', 'Svaret eller timetallet som skal brukes. Ingen verdi når et kostnadselement er vurdert.'],
    what: [
      'HVA',
      'Id-en til et tillegg, et fradrag eller en linje, stedet for en forutsetning, eller en mva.-kategori.',
    ],
    quoteBefore: ['FØR', 'En fil med et tilbud (quote/1) eller et prisanslag (estimate/1).'],
    other: ['ETTER', 'En fil med et tilbud. Uten den vises forskjellen mellom de to siste versjonene.'],
    document: ['FIL', 'En fil i et av formatene til Anslag. Du kan sjekke flere samtidig.'],
    thing: ['HVA', 'details (opplysninger til et tilbud) eller mapping (kontering).'],
  },
  flags: {
    number: ['NUMMER', 'Tilbudsnummeret, for eksempel 2026-0042. På en demonstrasjonsliste: DEMO-2026-0042.'],
    by: ['NAVN', 'Den som gjør dette.'],
    role: ['ROLLE', 'officer, approver, finance, administrator, buyer eller system. Ellers brukes officer.'],
    at: ['TIDSPUNKT', 'Når det skjer, for eksempel 2026-12-01T10:00:00+01:00. Ellers brukes tiden nå.'],
    reason: ['GRUNN', 'Grunnen. Noen kommandoer har faste koder: Se hjelpen til kommandoen.'],
    note: ['TEKST', 'Grunnen med egne ord.'],
    charge: ['BELØP', 'Et tillegg ekskl. mva., for eksempel 500 eller 12,5%.'],
    reduction: ['BELØP', 'Et fradrag ekskl. mva., for eksempel 500 eller 12,5%.'],
    id: ['ID', 'Et kortnavn. Finnes det fra før, byttes det ut.'],
    lines: ['LINJER', 'Id-ene til linjene det gjelder, med komma imellom. Ellers alle med samme mva.'],
    vat: ['MVA', 'Mva.-kategori og sats, for eksempel S:25. Trengs når linjene har flere.'],
    answers: ['BESTILLING', 'En ny bestilling (request/1) å prise.'],
    revision: ['VERSJON', 'Nummeret på versjonen. Ellers brukes den siste.'],
    to: ['MOTTAKER', 'Hvem tilbudet er sendt til.'],
    hash: ['HASH', 'En hash du har notert før. Filen må ha den.'],
    key: ['FIL', 'Nøkkelen som det du fører, signeres med. Den kommer fra «anslag key new».'],
    trust: ['FIL', 'Nøklene du stoler på (JWKS), med navn og tid for hver.'],
    'accepted-by': ['NAVN', 'Den som aksepterte for kunden.'],
    'accepted-at': ['TIDSPUNKT', 'Når aksepten kom. Ellers brukes tidspunktet den føres.'],
    'declined-by': ['NAVN', 'Den som sa nei for kunden.'],
    reference: ['REFERANSE', 'Referansen som kunden eller økonomi oppgir.'],
    order: ['NUMMER', 'Kundens ordrenummer.'],
    source: ['KILDE', 'Id-en til kilden i bestillingen.'],
    delivery: ['LEVERING', 'Id-en til leveringen i bestillingen.'],
    until: ['DAG', 'Siste dag for å hente filene. Ved levering ellers seks måneder.'],
    'delete-by': ['DAG', 'Siste dag prosjektet kan ha dataene.'],
    as: ['FORMAT', 'json (hele tilbudet) eller csv (rader til økonomi). Ellers brukes json.'],
    mapping: ['FIL', 'Konteringen (finance-mapping/1). Ellers brukes en oppdiktet, som bare tar demonstrasjonstilbud.'],
    output: ['FIL', 'Skriv resultatet til en ny fil. En fil som finnes, skrives aldri over.'],
    'in-place': ['', 'Skriv resultatet over filen det er lest fra.'],
  },
  commands: {
    check: {
      summary: 'Sjekk et dokument av hvilket som helst slag.',
      detail: 'Dokumentet sier selv hva det er. Du får vite alt som er feil, på én gang.',
      examples: ['anslag check tilbud.json', 'anslag check bestilling.json tilbud.json --format json'],
    },
    'quote new': {
      summary: 'Lag et utkast til tilbud.',
      detail: 'Bestillingen prises på nytt. Opplysningene sier hvem som tilbyr hva til hvem.',
      examples: [
        'anslag quote example details > opplysninger.json',
        'anslag quote new bestilling.json opplysninger.json --number DEMO-2026-0042 --output tilbud.json',
      ],
    },
    'quote show': { summary: 'Vis et tilbud.', detail: '', examples: ['anslag quote show tilbud.json'] },
    'quote edit': {
      summary: 'Endre kunde, vilkår, faste linjer eller mva.-grunner i et utkast.',
      detail: `Det filen ikke har, blir stående. ${read}`,
      examples: ['anslag quote edit tilbud.json endringer.json --in-place'],
    },
    'quote assume': {
      summary: 'Svar for kunden, endre en timenorm, eller si at noe er vurdert.',
      detail: `Det som gjaldt før, blir stående ved siden av. ${read}`,
      examples: [
        'anslag quote assume tilbud.json /sources/0/files 3 --reason "Avklart på telefon" --by "Kari Nordmann" --in-place',
        'anslag quote assume tilbud.json delivery.base 4 --reason "Flere mottakere" --by "Kari Nordmann" --in-place',
      ],
    },
    'quote adjust': {
      summary: 'Legg et tillegg eller fradrag til et utkast.',
      detail: read,
      examples: [
        'anslag quote adjust tilbud.json --reduction 10% --reason Studentprosjekt --by "Kari Nordmann" --in-place',
      ],
    },
    'quote remove': {
      summary: 'Ta bort et tillegg, et fradrag, en fast linje, en mva.-grunn eller en forutsetning.',
      detail: read,
      examples: ['anslag quote remove tilbud.json reduction-1 --in-place'],
    },
    'quote reprice': {
      summary: 'Pris et utkast på nytt.',
      detail: `Med dagens liste, en annen liste eller dag, eller en ny bestilling. ${read}`,
      examples: ['anslag quote reprice tilbud.json --in-place'],
    },
    'quote issue': {
      summary: 'Utsted et utkast.',
      detail: `Tilbudet får dato og segl, og kan ikke endres etterpå. ${read}`,
      examples: ['anslag quote issue tilbud.json --by "Kari Nordmann" --output utstedt.json'],
    },
    'quote revise': {
      summary: 'Begynn på en ny versjon.',
      detail: `Den nye versjonen er et utkast. Den gamle gjelder til den nye utstedes. ${read}`,
      examples: ['anslag quote revise tilbud.json --in-place'],
    },
    'quote discard': {
      summary: 'Kast et utkast til en ny versjon.',
      detail: read,
      examples: ['anslag quote discard tilbud.json --in-place'],
    },
    'quote change': {
      summary: 'Lag et tilbud om endring av et akseptert tilbud.',
      detail: 'Hele den nye bestillingen prises, og det som alt er avtalt, trekkes fra.',
      examples: [
        'anslag quote change tilbud.json ny-bestilling.json --number DEMO-2026-0043 --reason "Avtalt før" --output endring.json',
      ],
    },
    'quote send': {
      summary: 'Før at tilbudet er sendt.',
      detail: read,
      examples: ['anslag quote send tilbud.json --to ola@example.org --by "Kari Nordmann" --in-place'],
    },
    'quote accept': {
      summary: 'Før at kunden har akseptert.',
      detail: `Aksepten må ha kommet senest siste dag. Kommer den senere, må det lages en ny versjon. ${read}`,
      examples: [
        'anslag quote accept tilbud.json --accepted-by "Ola Nordmann" --order PO-7 --by "Kari Nordmann" --in-place',
      ],
    },
    'quote undo': {
      summary: 'Angre en aksept som er ført ved en feil.',
      detail: `Det går til økonomi har overtatt tilbudet. ${read}`,
      examples: ['anslag quote undo tilbud.json --reason "Feil kunde" --by "Kari Nordmann" --in-place'],
    },
    'quote decline': {
      summary: 'Før at kunden har sagt nei.',
      detail: `Grunnen er price, time, no-funding, other-scope, no-approval eller other. ${read}`,
      examples: ['anslag quote decline tilbud.json --reason price --by "Kari Nordmann" --in-place'],
    },
    'quote withdraw': {
      summary: 'Trekk tilbudet tilbake før kunden har svart.',
      detail: `Grunnen er mistake, cannot-deliver, terms-changed eller other. ${read}`,
      examples: ['anslag quote withdraw tilbud.json --reason mistake --by "Kari Nordmann" --in-place'],
    },
    'quote cancel': {
      summary: 'Kanseller et akseptert tilbud, eller et utkast som aldri utstedes.',
      detail: `Grunnen er buyer-withdrew, no-approval, cannot-deliver, mistake eller other. ${read}`,
      examples: ['anslag quote cancel tilbud.json --reason buyer-withdrew --by "Kari Nordmann" --in-place'],
    },
    'quote receive': {
      summary: 'Før at data fra andre er mottatt.',
      detail: read,
      examples: ['anslag quote receive tilbud.json --source kreftregisteret --by "Kari Nordmann" --in-place'],
    },
    'quote deliver': {
      summary: 'Før at data er levert.',
      detail: read,
      examples: ['anslag quote deliver tilbud.json --delivery 2027 --by "Kari Nordmann" --in-place'],
    },
    'quote extend': {
      summary: 'Endre fristen for å hente eller slette filer.',
      detail: `Oppgi enten --until eller --delete-by. ${read}`,
      examples: [
        'anslag quote extend tilbud.json --delivery 2027 --until 2027-09-01 --reason Ferie --by "Kari Nordmann" --in-place',
      ],
    },
    'quote acknowledge': {
      summary: 'Før at økonomi har overtatt tilbudet.',
      detail: `Etter det kan aksepten ikke angres. ${read}`,
      examples: ['anslag quote acknowledge tilbud.json --reference F-1001 --by "Per Hansen" --in-place'],
    },
    'quote verify': {
      summary: 'Sjekk hvor langt et tilbud er til å stole på.',
      detail: 'Sjekker seglet, hendelsene, alle utregninger og alle summer.',
      examples: ['anslag quote verify tilbud.json'],
    },
    'quote recompute': {
      summary: 'Regn ut tilbudet på nytt med dagens program.',
      detail: 'Samme liste og dag som i tilbudet, om du ikke oppgir andre. Forskjeller vises med årsaken.',
      examples: ['anslag quote recompute tilbud.json', 'anslag quote recompute tilbud.json --day 2026-12-31'],
    },
    'quote diff': {
      summary: 'Vis forskjellen mellom to versjoner, to tilbud, eller et prisanslag og et tilbud.',
      detail: 'Hver forskjell vises med årsaken.',
      examples: ['anslag quote diff tilbud.json', 'anslag quote diff anslag.json tilbud.json'],
    },
    'quote export': {
      summary: 'Skriv et akseptert tilbud til økonomi.',
      detail: 'Tilbudet sjekkes først. Summen av kolonnen amount i CSV-filen er summen inkl. mva.',
      examples: ['anslag quote export tilbud.json --as csv --output tilbud.csv'],
    },
    'quote example': {
      summary: 'Skriv opplysninger eller en kontering å begynne med.',
      detail: '',
      examples: ['anslag quote example details > opplysninger.json', 'anslag quote example mapping > kontering.json'],
    },
  },
}
