import { fileStays } from './file-stays.ts'

/** The commands that enter what happened to a quote. */
export const recording = {
  'quote send': {
    summary: { nb: 'Før at tilbudet er sendt.', nn: 'Før at tilbodet er sendt.', en: 'Enter that the quote was sent.' },
    detail: fileStays,
    examples: {
      nb: ['anslag quote send tilbud.json --to ola@example.org --by "Kari Nordmann" --in-place'],
      nn: ['anslag quote send tilbod.json --to ola@example.org --by "Kari Nordmann" --in-place'],
      en: ['anslag quote send quote.json --to ola@example.org --by "Kari Nordmann" --in-place'],
    },
  },
  'quote accept': {
    summary: {
      nb: 'Før at kunden har akseptert.',
      nn: 'Før at kunden har akseptert.',
      en: 'Enter that the customer accepted.',
    },
    detail: {
      nb: `Aksepten må ha kommet senest siste dag. Kommer den senere, må det lages en ny versjon. ${fileStays.nb}`,
      nn: `Aksepten må ha kome seinast siste dag. Kjem han seinare, må du lage ein ny versjon. ${fileStays.nn}`,
      en: `The acceptance must have arrived by the last day. If it came later, make a new revision. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote accept tilbud.json --accepted-by "Ola Nordmann" --order PO-7 --by "Kari Nordmann" --in-place'],
      nn: ['anslag quote accept tilbod.json --accepted-by "Ola Nordmann" --order PO-7 --by "Kari Nordmann" --in-place'],
      en: ['anslag quote accept quote.json --accepted-by "Ola Nordmann" --order PO-7 --by "Kari Nordmann" --in-place'],
    },
  },
  'quote enter-change': {
    summary: {
      nb: 'Før hva som er blitt av et endringstilbud.',
      nn: 'Før kva som er blitt av eit endringstilbod.',
      en: 'Enter what has become of a quote for a change.',
    },
    detail: {
      nb: `Det føres i tilbudet som endres: at endringen er utstedt, akseptert eller avsluttet. Bare én endring kan være i gang om gangen. ${fileStays.nb}`,
      nn: `Det blir ført i tilbodet som blir endra: at endringa er utferda, akseptert eller avslutta. Berre éi endring kan vere i gang om gongen. ${fileStays.nn}`,
      en: `It is entered in the quote that is changed: that the change was issued or accepted, or is over. Only one change can be under way at a time. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote enter-change tilbud.json endring.json --by "Kari Nordmann" --in-place'],
      nn: ['anslag quote enter-change tilbod.json endring.json --by "Kari Nordmann" --in-place'],
      en: ['anslag quote enter-change quote.json change.json --by "Kari Nordmann" --in-place'],
    },
  },
  'quote undo': {
    summary: {
      nb: 'Angre en aksept som er ført ved en feil.',
      nn: 'Angre ein aksept som er ført ved ein feil.',
      en: 'Undo an acceptance that was entered by mistake.',
    },
    detail: {
      nb: `Det går til økonomi har overtatt tilbudet. ${fileStays.nb}`,
      nn: `Det går til økonomi har overteke tilbodet. ${fileStays.nn}`,
      en: `That is possible until finance has taken the quote over. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote undo tilbud.json --reason "Feil kunde" --by "Kari Nordmann" --in-place'],
      nn: ['anslag quote undo tilbod.json --reason "Feil kunde" --by "Kari Nordmann" --in-place'],
      en: ['anslag quote undo quote.json --reason "Wrong customer" --by "Kari Nordmann" --in-place'],
    },
  },
  'quote decline': {
    summary: {
      nb: 'Før at kunden har sagt nei.',
      nn: 'Før at kunden har sagt nei.',
      en: 'Enter that the customer declined.',
    },
    detail: {
      nb: `Grunnen er price, time, no-funding, other-scope, no-approval eller other. ${fileStays.nb}`,
      nn: `Grunnen er price, time, no-funding, other-scope, no-approval eller other. ${fileStays.nn}`,
      en: `The reason is price, time, no-funding, other-scope, no-approval or other. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote decline tilbud.json --reason price --by "Kari Nordmann" --in-place'],
      nn: ['anslag quote decline tilbod.json --reason price --by "Kari Nordmann" --in-place'],
      en: ['anslag quote decline quote.json --reason price --by "Kari Nordmann" --in-place'],
    },
  },
  'quote withdraw': {
    summary: {
      nb: 'Trekk tilbudet tilbake før kunden har svart.',
      nn: 'Trekk tilbodet tilbake før kunden har svart.',
      en: 'Withdraw the quote before the customer has answered.',
    },
    detail: {
      nb: `Grunnen er mistake, cannot-deliver, terms-changed eller other. ${fileStays.nb}`,
      nn: `Grunnen er mistake, cannot-deliver, terms-changed eller other. ${fileStays.nn}`,
      en: `The reason is mistake, cannot-deliver, terms-changed or other. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote withdraw tilbud.json --reason mistake --by "Kari Nordmann" --in-place'],
      nn: ['anslag quote withdraw tilbod.json --reason mistake --by "Kari Nordmann" --in-place'],
      en: ['anslag quote withdraw quote.json --reason mistake --by "Kari Nordmann" --in-place'],
    },
  },
  'quote cancel': {
    summary: {
      nb: 'Kanseller et akseptert tilbud.',
      nn: 'Kanseller eit akseptert tilbod.',
      en: 'Cancel an accepted quote.',
    },
    detail: {
      nb: `Grunnen er buyer-withdrew, no-approval, cannot-deliver, mistake eller other. ${fileStays.nb}`,
      nn: `Grunnen er buyer-withdrew, no-approval, cannot-deliver, mistake eller other. ${fileStays.nn}`,
      en: `The reason is buyer-withdrew, no-approval, cannot-deliver, mistake or other. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote cancel tilbud.json --reason buyer-withdrew --by "Kari Nordmann" --in-place'],
      nn: ['anslag quote cancel tilbod.json --reason buyer-withdrew --by "Kari Nordmann" --in-place'],
      en: ['anslag quote cancel quote.json --reason buyer-withdrew --by "Kari Nordmann" --in-place'],
    },
  },
  'quote receive': {
    summary: {
      nb: 'Før at data fra andre er mottatt.',
      nn: 'Før at data frå andre er mottekne.',
      en: 'Enter that data of others arrived.',
    },
    detail: fileStays,
    examples: {
      nb: ['anslag quote receive tilbud.json --source kreftregisteret --by "Kari Nordmann" --in-place'],
      nn: ['anslag quote receive tilbod.json --source kreftregisteret --by "Kari Nordmann" --in-place'],
      en: ['anslag quote receive quote.json --source kreftregisteret --by "Kari Nordmann" --in-place'],
    },
  },
  'quote deliver': {
    summary: { nb: 'Før at data er levert.', nn: 'Før at data er leverte.', en: 'Enter that data were delivered.' },
    detail: fileStays,
    examples: {
      nb: ['anslag quote deliver tilbud.json --delivery 2027 --by "Kari Nordmann" --in-place'],
      nn: ['anslag quote deliver tilbod.json --delivery 2027 --by "Kari Nordmann" --in-place'],
      en: ['anslag quote deliver quote.json --delivery 2027 --by "Kari Nordmann" --in-place'],
    },
  },
  'quote extend': {
    summary: {
      nb: 'Endre fristen for å hente eller slette filer.',
      nn: 'Endre fristen for å hente eller slette filer.',
      en: 'Change the deadline for fetching or deleting files.',
    },
    detail: {
      nb: `Oppgi enten --until eller --delete-by. ${fileStays.nb}`,
      nn: `Gi opp anten --until eller --delete-by. ${fileStays.nn}`,
      en: `Write either --until or --delete-by. ${fileStays.en}`,
    },
    examples: {
      nb: [
        'anslag quote extend tilbud.json --delivery 2027 --until 2027-09-01 --reason Ferie --by "Kari Nordmann" --in-place',
      ],
      nn: [
        'anslag quote extend tilbod.json --delivery 2027 --until 2027-09-01 --reason Ferie --by "Kari Nordmann" --in-place',
      ],
      en: [
        'anslag quote extend quote.json --delivery 2027 --until 2027-09-01 --reason Holiday --by "Kari Nordmann" --in-place',
      ],
    },
  },
  'quote acknowledge': {
    summary: {
      nb: 'Før at økonomi har overtatt tilbudet.',
      nn: 'Før at økonomi har overteke tilbodet.',
      en: 'Enter that finance has taken the quote over.',
    },
    detail: {
      nb: `Etter det kan aksepten ikke angres. ${fileStays.nb}`,
      nn: `Etter det kan aksepten ikkje angrast. ${fileStays.nn}`,
      en: `After that the acceptance cannot be undone. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote acknowledge tilbud.json --reference F-1001 --by "Per Hansen" --in-place'],
      nn: ['anslag quote acknowledge tilbod.json --reference F-1001 --by "Per Hansen" --in-place'],
      en: ['anslag quote acknowledge quote.json --reference F-1001 --by "Per Hansen" --in-place'],
    },
  },
}
