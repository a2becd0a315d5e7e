import { fileStays } from './file-stays.ts'

/** The commands that make, change and issue quotes. */
export const drafting = {
  'quote new': {
    summary: { nb: 'Lag et utkast til tilbud.', nn: 'Lag eit utkast til tilbod.', en: 'Make a draft of a quote.' },
    detail: {
      nb: 'Bestillingen prises på nytt. Opplysningene sier hvem som tilbyr hva til hvem.',
      nn: 'Bestillinga blir prisa på nytt. Opplysningane seier kven som tilbyr kva til kven.',
      en: 'The request is priced anew. The details say who offers what to whom.',
    },
    examples: {
      nb: [
        'anslag quote example details > opplysninger.json',
        'anslag quote new bestilling.json opplysninger.json --output tilbud.json',
      ],
      nn: [
        'anslag quote example details > opplysningar.json',
        'anslag quote new bestilling.json opplysningar.json --output tilbod.json',
      ],
      en: [
        'anslag quote example details > details.json',
        'anslag quote new request.json details.json --output quote.json',
      ],
    },
  },
  'quote edit': {
    summary: {
      nb: 'Endre kunde, vilkår, faste linjer eller mva.-grunner i et utkast.',
      nn: 'Endre kunde, vilkår, faste linjer eller mva.-grunnar i eit utkast.',
      en: 'Change customer, terms, fixed lines or VAT reasons of a draft.',
    },
    detail: {
      nb: `Det filen ikke har, blir stående. Det den har, kommer i stedet for det som sto der: «"fixedLines": []» fjerner alle faste linjer, og «"contact": null» kontakten. ${fileStays.nb}`,
      nn: `Det fila ikkje har, blir ståande. Det ho har, kjem i staden for det som stod der: «"fixedLines": []» fjernar alle faste linjer, og «"contact": null» kontakten. ${fileStays.nn}`,
      en: `What the file does not have stays as it is. What it has takes the place of what was there: “"fixedLines": []” removes all fixed lines, and “"contact": null” the contact. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote edit tilbud.json endringer.json --in-place'],
      nn: ['anslag quote edit tilbod.json endringar.json --in-place'],
      en: ['anslag quote edit quote.json changes.json --in-place'],
    },
  },
  'quote assume': {
    summary: {
      nb: 'Svar for kunden, endre en timenorm, eller si at noe er vurdert.',
      nn: 'Svar for kunden, endre ei timenorm, eller sei at noko er vurdert.',
      en: 'Answer for the customer, change a norm of hours, or say that something is assessed.',
    },
    detail: {
      nb: `Det som gjaldt før, blir stående ved siden av. ${fileStays.nb}`,
      nn: `Det som galdt før, blir ståande ved sida av. ${fileStays.nn}`,
      en: `What applied before stays beside it. ${fileStays.en}`,
    },
    examples: {
      nb: [
        'anslag quote assume tilbud.json /sources/0/files 3 --reason "Avklart på telefon" --by "Kari Nordmann" --in-place',
        'anslag quote assume tilbud.json delivery.base 4 --reason "Flere mottakere" --by "Kari Nordmann" --in-place',
      ],
      nn: [
        'anslag quote assume tilbod.json /sources/0/files 3 --reason "Avklart på telefon" --by "Kari Nordmann" --in-place',
        'anslag quote assume tilbod.json delivery.base 4 --reason "Fleire mottakarar" --by "Kari Nordmann" --in-place',
      ],
      en: [
        'anslag quote assume quote.json /sources/0/files 3 --reason "Told by phone" --by "Kari Nordmann" --in-place',
        'anslag quote assume quote.json delivery.base 4 --reason "More receivers" --by "Kari Nordmann" --in-place',
      ],
    },
  },
  'quote answer': {
    summary: {
      nb: 'Svar på at noe mangler i bestillingen.',
      nn: 'Svar på at noko manglar i bestillinga.',
      en: 'Answer that something is missing in the request.',
    },
    detail: {
      nb: `Alt som mangler, må rettes eller besvares med en grunn før tilbudet utstedes. Grunnen står i tilbudet. ${fileStays.nb}`,
      nn: `Alt som manglar, må rettast eller svarast på med ein grunn før tilbodet blir utferda. Grunnen står i tilbodet. ${fileStays.nn}`,
      en: `All that is missing must be corrected or answered with a reason before the quote is issued. The reason stands in the quote. ${fileStays.en}`,
    },
    examples: {
      nb: [
        'anslag quote answer tilbud.json attachment/protocol --reason "Kommer i desember" --by "Kari Nordmann" --in-place',
      ],
      nn: [
        'anslag quote answer tilbod.json attachment/protocol --reason "Kjem i desember" --by "Kari Nordmann" --in-place',
      ],
      en: [
        'anslag quote answer quote.json attachment/protocol --reason "Comes in December" --by "Kari Nordmann" --in-place',
      ],
    },
  },
  'quote adjust': {
    summary: {
      nb: 'Legg et tillegg eller fradrag til et utkast.',
      nn: 'Legg eit tillegg eller frådrag til eit utkast.',
      en: 'Add a charge or a reduction to a draft.',
    },
    detail: fileStays,
    examples: {
      nb: ['anslag quote adjust tilbud.json --reduction 10% --reason Studentprosjekt --by "Kari Nordmann" --in-place'],
      nn: ['anslag quote adjust tilbod.json --reduction 10% --reason Studentprosjekt --by "Kari Nordmann" --in-place'],
      en: ['anslag quote adjust quote.json --reduction 10% --reason "Student project" --by "Kari Nordmann" --in-place'],
    },
  },
  'quote remove': {
    summary: {
      nb: 'Ta bort et tillegg, et fradrag, en fast linje, en mva.-grunn eller en forutsetning.',
      nn: 'Ta bort eit tillegg, eit frådrag, ei fast linje, ein mva.-grunn eller ein føresetnad.',
      en: 'Take out a charge, a reduction, a fixed line, a VAT reason or an assumption.',
    },
    detail: fileStays,
    examples: {
      nb: ['anslag quote remove tilbud.json reduction-1 --in-place'],
      nn: ['anslag quote remove tilbod.json reduction-1 --in-place'],
      en: ['anslag quote remove quote.json reduction-1 --in-place'],
    },
  },
  'quote reprice': {
    summary: { nb: 'Pris et utkast på nytt.', nn: 'Pris eit utkast på nytt.', en: 'Price a draft anew.' },
    detail: {
      nb: `Med dagens liste, en annen liste eller dag, eller en ny bestilling. ${fileStays.nb}`,
      nn: `Med lista for i dag, ei anna liste eller ein annan dag, eller ei ny bestilling. ${fileStays.nn}`,
      en: `By today’s list, another list or day, or for a new request. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote reprice tilbud.json --in-place'],
      nn: ['anslag quote reprice tilbod.json --in-place'],
      en: ['anslag quote reprice quote.json --in-place'],
    },
  },
  'quote issue': {
    summary: { nb: 'Utsted et utkast.', nn: 'Ferd ut eit utkast.', en: 'Issue a draft.' },
    detail: {
      nb: `Tilbudet får nummer, dato og segl, og kan ikke endres etterpå. ${fileStays.nb}`,
      nn: `Tilbodet får nummer, dato og segl, og kan ikkje endrast etterpå. ${fileStays.nn}`,
      en: `The quote gets its number, date and seal, and cannot be changed afterwards. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote issue tilbud.json --number DEMO-2026-0042 --by "Kari Nordmann" --output utstedt.json'],
      nn: ['anslag quote issue tilbod.json --number DEMO-2026-0042 --by "Kari Nordmann" --output utferda.json'],
      en: ['anslag quote issue quote.json --number DEMO-2026-0042 --by "Kari Nordmann" --output issued.json'],
    },
  },
  'quote revise': {
    summary: { nb: 'Begynn på en ny versjon.', nn: 'Byrj på ein ny versjon.', en: 'Begin a new revision.' },
    detail: {
      nb: `Den nye versjonen er et utkast. Den gamle gjelder til den nye utstedes. ${fileStays.nb}`,
      nn: `Den nye versjonen er eit utkast. Den gamle gjeld til den nye blir utferda. ${fileStays.nn}`,
      en: `The new revision is a draft. The old one is valid until the new one is issued. ${fileStays.en}`,
    },
    examples: {
      nb: ['anslag quote revise tilbud.json --in-place'],
      nn: ['anslag quote revise tilbod.json --in-place'],
      en: ['anslag quote revise quote.json --in-place'],
    },
  },
  'quote discard': {
    summary: {
      nb: 'Kast et utkast til en ny versjon.',
      nn: 'Kast eit utkast til ein ny versjon.',
      en: 'Throw away the draft of a new revision.',
    },
    detail: fileStays,
    examples: {
      nb: ['anslag quote discard tilbud.json --in-place'],
      nn: ['anslag quote discard tilbod.json --in-place'],
      en: ['anslag quote discard quote.json --in-place'],
    },
  },
  'quote change': {
    summary: {
      nb: 'Lag et tilbud om endring av et akseptert tilbud.',
      nn: 'Lag eit tilbod om endring av eit akseptert tilbod.',
      en: 'Make a quote for a change of an accepted quote.',
    },
    detail: {
      nb: 'Hele den nye bestillingen prises, og det som alt er avtalt, trekkes fra.',
      nn: 'Heile den nye bestillinga blir prisa, og det som alt er avtalt, blir trekt frå.',
      en: 'The whole new request is priced, and what was agreed already is taken off.',
    },
    examples: {
      nb: ['anslag quote change tilbud.json ny-bestilling.json --reason "Avtalt før" --output endring.json'],
      nn: ['anslag quote change tilbod.json ny-bestilling.json --reason "Avtalt før" --output endring.json'],
      en: ['anslag quote change quote.json new-request.json --reason "Agreed before" --output change.json'],
    },
  },
}
