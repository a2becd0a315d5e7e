/** What is done with a whole case: the button, the sheet that it opens, what the sheet says and its button, and what is said afterwards. */
export const of = {
  issue: {
    button: { nb: 'Utsted', nn: 'Utferd', en: 'Issue' },
    title: { nb: 'Utsted tilbudet', nn: 'Utferd tilbodet', en: 'Issue the quote' },
    says: {
      nb: 'Tilbudet får nummer og segl. Etter det endres det bare med en ny versjon.',
      nn: 'Tilbodet får nummer og segl. Etter det blir det berre endra med ein ny versjon.',
      en: 'The quote gets its number and seal. After that it changes only by a new revision.',
    },
    press: { nb: 'Utsted tilbudet', nn: 'Utferd tilbodet', en: 'Issue the quote' },
    done: { nb: 'Tilbudet er utstedt.', nn: 'Tilbodet er utferda.', en: 'The quote is issued.' },
  },
  submit: {
    button: { nb: 'Til godkjenning', nn: 'Til godkjenning', en: 'Ask for approval' },
    title: { nb: 'Til godkjenning', nn: 'Til godkjenning', en: 'Ask for approval' },
    says: { nb: '', nn: '', en: '' },
    press: { nb: 'Til godkjenning', nn: 'Til godkjenning', en: 'Ask for approval' },
    done: {
      nb: 'Utkastet er sendt til godkjenning.',
      nn: 'Utkastet er sendt til godkjenning.',
      en: 'Approval of the draft is asked for.',
    },
  },
  approve: {
    button: { nb: 'Godkjenn', nn: 'Godkjenn', en: 'Approve' },
    title: { nb: 'Godkjenn utkastet', nn: 'Godkjenn utkastet', en: 'Approve the draft' },
    says: {
      nb: 'Godkjenningen gjelder utkastet slik det er nå. Endres det, må det godkjennes på nytt.',
      nn: 'Godkjenninga gjeld utkastet slik det er no. Blir det endra, må det godkjennast på nytt.',
      en: 'The approval is of the draft as it is now. If it is changed, it must be approved again.',
    },
    press: { nb: 'Godkjenn utkastet', nn: 'Godkjenn utkastet', en: 'Approve the draft' },
    done: { nb: 'Utkastet er godkjent.', nn: 'Utkastet er godkjent.', en: 'The draft is approved.' },
  },
  send: {
    button: { nb: 'Send', nn: 'Send', en: 'Send' },
    title: { nb: 'Send tilbudet', nn: 'Send tilbodet', en: 'Send the quote' },
    says: {
      nb: 'Med en adresse går brevet som PDF med e-post. Uten føres det bare at tilbudet er sendt på annen måte.',
      nn: 'Med ei adresse går brevet som PDF med e-post. Utan blir det berre ført at tilbodet er sendt på annan måte.',
      en: 'With an address the letter goes as PDF by e-mail. Without one it is only entered that the quote was sent otherwise.',
    },
    press: { nb: 'Send tilbudet', nn: 'Send tilbodet', en: 'Send the quote' },
    done: { nb: 'Tilbudet er sendt.', nn: 'Tilbodet er sendt.', en: 'The quote is sent.' },
  },
  accept: {
    button: { nb: 'Akseptert', nn: 'Akseptert', en: 'Accepted' },
    title: { nb: 'Kunden har akseptert', nn: 'Kunden har akseptert', en: 'The customer has accepted' },
    says: {
      nb: 'Dagen da svaret kom, avgjør om det kom i tide.',
      nn: 'Dagen då svaret kom, avgjer om det kom i tide.',
      en: 'The day on which the answer arrived decides whether it was in time.',
    },
    press: { nb: 'Før som akseptert', nn: 'Før som akseptert', en: 'Enter as accepted' },
    done: { nb: 'Tilbudet er akseptert.', nn: 'Tilbodet er akseptert.', en: 'The quote is accepted.' },
  },
  decline: {
    button: { nb: 'Avslått', nn: 'Avslått', en: 'Declined' },
    title: { nb: 'Kunden har takket nei', nn: 'Kunden har takka nei', en: 'The customer has declined' },
    says: {
      nb: 'Etter et avslag kan tilbudet revideres.',
      nn: 'Etter eit avslag kan tilbodet reviderast.',
      en: 'After a refusal the quote can be revised.',
    },
    press: { nb: 'Før som avslått', nn: 'Før som avslått', en: 'Enter as declined' },
    done: { nb: 'Avslaget er ført.', nn: 'Avslaget er ført.', en: 'The refusal is entered.' },
  },
  revise: {
    button: { nb: 'Ny versjon', nn: 'Ny versjon', en: 'New revision' },
    title: { nb: 'Ny versjon', nn: 'Ny versjon', en: 'New revision' },
    says: { nb: '', nn: '', en: '' },
    press: { nb: 'Ny versjon', nn: 'Ny versjon', en: 'New revision' },
    done: { nb: 'En ny versjon er begynt.', nn: 'Ein ny versjon er byrja.', en: 'A new revision has begun.' },
  },
  change: {
    button: { nb: 'Endringstilbud', nn: 'Endringstilbod', en: 'Change order' },
    title: { nb: 'Endre det som er avtalt', nn: 'Endre det som er avtalt', en: 'Change what was agreed' },
    says: {
      nb: 'Endringen blir en egen sak, som bare tar betalt for forskjellen. Den begynner med bestillingen slik den er avtalt.',
      nn: 'Endringa blir ei eiga sak, som berre tek betalt for skilnaden. Ho byrjar med bestillinga slik ho er avtalt.',
      en: 'The change becomes a case of its own, which charges only the difference. It begins with the order as it was agreed.',
    },
    press: { nb: 'Lag utkast til endring', nn: 'Lag utkast til endring', en: 'Draft the change' },
    done: { nb: 'Utkastet til endring er laget.', nn: 'Utkastet til endring er laga.', en: 'The change is drafted.' },
  },
  undo: {
    button: { nb: 'Angre aksepten', nn: 'Angre aksepten', en: 'Undo acceptance' },
    title: {
      nb: 'Aksepten ble ført ved en feil',
      nn: 'Aksepten vart ført ved ein feil',
      en: 'The acceptance was entered by mistake',
    },
    says: {
      nb: 'Begge hendelsene blir stående, og tilbudet er sendt igjen.',
      nn: 'Begge hendingane blir ståande, og tilbodet er sendt igjen.',
      en: 'Both events stay, and the quote is sent again.',
    },
    press: { nb: 'Angre aksepten', nn: 'Angre aksepten', en: 'Undo acceptance' },
    done: {
      nb: 'Tilbudet er ikke lenger akseptert.',
      nn: 'Tilbodet er ikkje lenger akseptert.',
      en: 'The quote is no longer accepted.',
    },
  },
  withdraw: {
    button: { nb: 'Trekk tilbake', nn: 'Trekk tilbake', en: 'Withdraw' },
    title: { nb: 'Trekk tilbudet tilbake', nn: 'Trekk tilbodet tilbake', en: 'Withdraw the quote' },
    says: {
      nb: 'Kunden kan ikke lenger akseptere det. En ny versjon kan lages.',
      nn: 'Kunden kan ikkje lenger akseptere det. Ein ny versjon kan lagast.',
      en: 'The customer can no longer accept it. A new revision can be made.',
    },
    press: { nb: 'Trekk tilbake', nn: 'Trekk tilbake', en: 'Withdraw' },
    done: { nb: 'Tilbudet er trukket tilbake.', nn: 'Tilbodet er trekt tilbake.', en: 'The quote is withdrawn.' },
  },
  cancel: {
    button: { nb: 'Kansellert', nn: 'Kansellert', en: 'Cancel' },
    title: { nb: 'Kanseller det som er avtalt', nn: 'Kanseller det som er avtalt', en: 'Cancel what was agreed' },
    says: {
      nb: 'Avtalen ender her. Dette kan ikke angres.',
      nn: 'Avtalen endar her. Dette kan ikkje angrast.',
      en: 'The agreement ends here. This cannot be undone.',
    },
    press: { nb: 'Før som kansellert', nn: 'Før som kansellert', en: 'Enter as cancelled' },
    done: { nb: 'Avtalen er kansellert.', nn: 'Avtalen er kansellert.', en: 'The agreement is cancelled.' },
  },
  archive: {
    button: { nb: 'Arkivnummer', nn: 'Arkivnummer', en: 'Archive number' },
    title: { nb: 'Saksnummer i arkivet', nn: 'Saksnummer i arkivet', en: 'Case number of the archive' },
    says: {
      nb: 'Som arkivet skriver det: 2026/1234.',
      nn: 'Som arkivet skriv det: 2026/1234.',
      en: 'As the archive writes it: 2026/1234.',
    },
    press: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
    done: { nb: 'Arkivnummeret er lagret.', nn: 'Arkivnummeret er lagra.', en: 'The archive number is saved.' },
  },
  discard: {
    button: { nb: 'Forkast utkastet', nn: 'Forkast utkastet', en: 'Discard the draft' },
    title: { nb: 'Forkast utkastet', nn: 'Forkast utkastet', en: 'Discard the draft' },
    says: {
      nb: 'Det som står i utkastet, blir borte. Det som er utstedt før, blir stående.',
      nn: 'Det som står i utkastet, blir borte. Det som er utferda før, blir ståande.',
      en: 'What stands in the draft is lost. What was issued before stays.',
    },
    press: { nb: 'Forkast', nn: 'Forkast', en: 'Discard' },
    done: { nb: 'Utkastet er forkastet.', nn: 'Utkastet er forkasta.', en: 'The draft is discarded.' },
  },
}
