import { help } from '../help/nn.ts'
import { listed } from '../listed.ts'
import type { MessageTexts } from '../message-params.ts'

const any = (words: readonly string[]) => listed(words, 'eller')

const meant = (closest: string | undefined) => (closest === undefined ? '' : ` Meinte du ${closest}?`)

export const messages: MessageTexts = {
  'usage/unknown-command': ({ given, closest, commands }) =>
    `Kommandoen «${given}» finst ikkje.${meant(closest)} Kommandoane er ${any(commands)}.`,
  'usage/incomplete-command': ({ given, commands }) => `«${given}» må ha eitt ord til. Skriv ${any(commands)}.`,
  'usage/unknown-option': ({ given, closest, command, options }) =>
    `Valet ${given} finst ikkje${command === '' ? '' : ` for «${command}»`}.${meant(closest)} Du kan bruke ${any(options)}.`,
  'usage/value-missing': ({ option, allowed }) =>
    `${option} må ha ein verdi.${allowed.length === 0 ? '' : ` Skriv ${any(allowed)}.`}`,
  'usage/value-not-wanted': ({ option }) => `${option} skal ikkje ha nokon verdi.`,
  'usage/value-not-allowed': ({ option, given, closest, allowed }) =>
    `${option} kan ikkje vere «${given}».${meant(closest)} Skriv ${any(allowed)}.`,
  'usage/not-a-day': ({ option, given }) =>
    `${option} kan ikkje vere «${given}». Skriv ein dag som finst, som år, månad og dag, til dømes 2026-03-01.`,
  'usage/operand-missing': ({ operand, command }) =>
    `«${command}» manglar ${help.operands[operand][0]}. ${help.operands[operand][1]}`,
  'usage/operand-not-wanted': ({ given, command }) => `«${command}» har ikkje bruk for «${given}». Fjern det.`,
  'usage/operand-not-allowed': ({ operand, given, closest, allowed }) =>
    `${help.operands[operand][0]} kan ikkje vere «${given}».${meant(closest)} Skriv ${any(allowed)}.`,
  'usage/stdin-twice': () => 'Berre éi fil kan vere -. Standard inn kan lesast éin gong.',
  'usage/option-missing': ({ option, command }) => `«${command}» manglar --${option}. ${help.flags[option][1]}`,
  'usage/not-a-moment': ({ option, given }) =>
    `${option} kan ikkje vere «${given}». Skriv eit tidspunkt med avstanden til UTC, til dømes 2026-12-01T10:00:00+01:00.`,
  'usage/not-a-size': ({ option, given }) =>
    `${option} kan ikkje vere «${given}». Skriv kroner, til dømes 500 eller 499,50, eller prosent, til dømes 12,5%.`,
  'usage/not-a-vat': ({ option, given }) =>
    `${option} kan ikkje vere «${given}». Skriv mva.-kategori og sats, til dømes S:25 eller E:0.`,
  'usage/not-a-count': ({ option, given }) => `${option} kan ikkje vere «${given}». Skriv eit tal, til dømes 2.`,
  'usage/not-a-choice': ({ option, given }) =>
    `${option} kan ikkje vere «${given}». Skriv id-en til eit spørsmål, eit likskapsteikn og svaret, til dømes table-or-list:F_DEMO=list:befolkning.`,
  'usage/charge-or-reduction': () => 'Skriv anten --charge eller --reduction.',
  'usage/until-or-delete-by': () => 'Skriv --until, --delete-by eller begge, med ein dato.',
  'usage/not-hours': ({ given }) => `«${given}» er ikkje eit timetal. Skriv til dømes 12 eller 12,5, utan mellomrom.`,
  'usage/in-place-and-output': () => 'Skriv anten --in-place eller --output, ikkje begge.',
  'usage/in-place-without-file': () => '--in-place treng ei fil. Standard inn kan ikkje erstattast. Bruk --output.',
  'file/missing': () => 'Fila finst ikkje. Sjekk namnet og mappa.',
  'file/no-such-list': ({ lists }) =>
    `Det finst inga fil med dette namnet, og inga prisliste med denne id-en følgjer med. Listene som følgjer med, er ${listed(lists, 'og')}.`,
  'file/directory': () => 'Dette er ei mappe. Oppgi ei fil.',
  'file/no-permission': () => 'Du har ikkje tilgang til å lese fila.',
  'file/unreadable': () => 'Fila kan ikkje lesast. Sjekk at disken eller nettverket verkar.',
  'file/too-large': ({ limit }) => `Fila er for stor. Grensa er ${limit / 1_000_000} MB. Sjekk at det er rett fil.`,
  'file/not-utf-8': () => 'Fila er ikkje tekst i UTF-8. Lagre fila som UTF-8, og sjekk at det er rett fil.',
  'file/utf-16': () => 'Fila er lagra som UTF-16, som nokre program kallar «Unicode». Lagre fila som UTF-8.',
  'file/other-format': ({ given, allowed }) => `Dette er eit dokument av typen ${given}. Her trengst ${any(allowed)}.`,
  'file/exists': () => 'Fila finst frå før, og blir ikkje skriven over. Vel eit anna namn.',
  'file/no-folder': () => 'Mappa finst ikkje. Lag mappa først, eller vel ei anna.',
  'file/not-writable': () => 'Fila kan ikkje skrivast. Sjekk at du har tilgang, og at det er plass på disken.',
  'file/unknown-kind': ({ given, known }) =>
    `${given === '' ? 'Dokumentet seier ikkje kva slag det er' : `Formatet «${given}» er ukjent`}. «format» må vere ${any(known)}.`,
  'quote/no-such-revision': ({ given, revisions }) =>
    `Versjon ${given} finst ikkje. Den siste versjonen er ${revisions}.`,
  'quote/nothing-to-compare': () => 'Tilbodet har berre éin versjon. Oppgi ei fil å samanlikne med.',
  'quote/not-verified': ({ facts }) =>
    `Tilbodet er ikkje til å lite på. Bruk det ikkje. Dette held ikkje: ${facts.join('; ')}.`,
  'quote/hash-not-found': () =>
    'Hashen er ikkje i fila. Hendingar er kutta bort, eller det er eit anna tilbod. Bruk det ikkje. Be om heile fila.',
  'quote/was-changed': () =>
    'Same program, dag og dokument gir eit anna tilbod. Dette er endra utanom programmet. Bruk det ikkje. Be om tilbodet på nytt.',
  'quote/signature-wrong': () =>
    'Ein signatur stemmer ikkje med fila. Nokon har endra henne eller signaturen. Bruk henne ikkje.',
  'key/unusable': () => 'Fila er ikkje ein nøkkel frå «anslag key new».',
  'quote/more-issues': ({ count }) => `Det er ${count} feil til. Rett desse først.`,
  'choice/unknown-question': ({ given, closest, questions }) =>
    questions.length === 0
      ? `Spørsmålet «${given}» finst ikkje. Filene gir ingenting å spørje om. Fjern svaret.`
      : `Spørsmålet «${given}» finst ikkje.${meant(closest)} Spørsmåla er ${listed(questions, 'og')}.`,
  'choice/unknown-answer': ({ given, closest, question, answers }) =>
    `«${given}» er ikkje eit svar på ${question}.${meant(closest)} Skriv ${any(answers)}, eller list:KODE eller table:KODE med ein kode frå katalogen.`,
  'line/unknown': ({ given, closest, lines }) =>
    `Prisanslaget har inga linje med id-en «${given}».${meant(closest)} Linjene er ${listed(lines, 'og')}.`,
}
