/** Words of what can be saved, shared, copied and printed that the page has from the start. */
export const initial = {
  heading: { nb: 'Lagre, del eller skriv ut', nn: 'Lagre, del eller skriv ut', en: 'Save, share or print' },
  intro: {
    nb: 'Svarene kan åpnes her igjen eller sendes til andre, som fil eller lenke.',
    nn: 'Svara kan opnast her igjen eller sendast til andre, som fil eller lenkje.',
    en: 'The answers can be opened here again or sent to others, as a file or a link.',
  },
  workbook: { nb: 'Regneark (Excel)', nn: 'Rekneark (Excel)', en: 'Workbook (Excel)' },
  word: { nb: 'Dokument (Word)', nn: 'Dokument (Word)', en: 'Document (Word)' },
  csv: { nb: 'Linjer (CSV)', nn: 'Linjer (CSV)', en: 'Lines (CSV)' },
  download: { nb: 'Last ned svarene', nn: 'Last ned svara', en: 'Download the answers' },
  share: { nb: 'Del en lenke', nn: 'Del ei lenkje', en: 'Share a link' },
  copy: { nb: 'Kopier til søknaden', nn: 'Kopier til søknaden', en: 'Copy to the application' },
  downloadEstimate: { nb: 'Last ned anslaget', nn: 'Last ned anslaget', en: 'Download the estimate' },
  print: { nb: 'Skriv ut eller lagre som PDF', nn: 'Skriv ut eller lagre som PDF', en: 'Print or save as PDF' },
  appendix: {
    nb: 'Ta med svarene og alle utregninger som vedlegg på papiret',
    nn: 'Ta med svara og alle utrekningane som vedlegg på papiret',
    en: 'Print the answers and all calculations as an appendix, too',
  },
  startAgain: { nb: 'Tøm skjemaet', nn: 'Tøm skjemaet', en: 'Clear the form' },
}

/** Words of what can be saved, shared, copied and printed that come when somebody first touches the page. */
export const deferred = {
  invalidLeftOut: {
    nb: 'Felt som må rettes, blir ikke med:',
    nn: 'Felt som må rettast, blir ikkje med:',
    en: 'Fields that must be corrected are left out:',
  },
  fileNames: {
    answers: { nb: 'anslag-bestilling.json', nn: 'anslag-bestilling.json', en: 'anslag-request.json' },
    estimate: { nb: 'anslag-prisanslag', nn: 'anslag-prisanslag', en: 'anslag-estimate' },
  },
  share: {
    heading: { nb: 'Lenke til svarene', nn: 'Lenkje til svara', en: 'Link to the answers' },
    intro: {
      nb: 'Lenken har svarene i seg og åpner skjemaet med dem. Prisen regnes ut på nytt når den åpnes, og siden sier hva som er endret siden i dag.',
      nn: 'Lenkja har svara i seg og opnar skjemaet med dei. Prisen blir rekna ut på nytt når ho blir opna, og sida seier kva som er endra sidan i dag.',
      en: 'The link carries the answers and opens the form with them. The price is worked out again when it is opened, and the page says what has changed since today.',
    },
    reveals: {
      nb: 'Alle som får lenken, kan lese dette:',
      nn: 'Alle som får lenkja, kan lese dette:',
      en: 'Everybody who gets the link can read this:',
    },
    others: {
      nb: 'Alle andre svar: antall, valg, dager, tabeller, statistikkområder og variabelnavn',
      nn: 'Alle andre svar: tal, val, dagar, tabellar, statistikkområde og variabelnamn',
      en: 'All other answers: numbers, choices, days, tables, statistical areas and variable names',
    },
    price: {
      nb: 'Hva dere fikk som pris: dagen, prislisten og summen',
      nn: 'Kva de fekk som pris: dagen, prislista og summen',
      en: 'What your price was: the day, the price list and the sum',
    },
    words: '{what}: {words}',
    leaveOut: {
      nb: 'Ta ut titler, navn og fritekst',
      nn: 'Ta ut titlar, namn og fritekst',
      en: 'Leave out titles, names and free text',
    },
    leftOut: {
      nb: 'Titler og fritekst er ikke med i lenken, og alt som har et navn, har fått et nummer i stedet.',
      nn: 'Titlar og fritekst er ikkje med i lenkja, og alt som har eit namn, har fått eit nummer i staden.',
      en: 'Titles and free text are not in the link, and everything that has a name has been given a number instead.',
    },
    nowhere: {
      nb: 'Svarene ligger bare i selve lenken. De blir ikke sendt til noen server når noen åpner den.',
      nn: 'Svara ligg berre i sjølve lenkja. Dei blir ikkje sende til nokon tenar når nokon opnar ho.',
      en: 'The answers are in the link alone. They are not sent to any server when somebody opens it.',
    },
    label: { nb: 'Lenken', nn: 'Lenkja', en: 'The link' },
    copy: { nb: 'Kopier lenken', nn: 'Kopier lenkja', en: 'Copy the link' },
    long: {
      nb: 'Lenken er på {letters} tegn. Noen e-postprogrammer kutter så lange lenker. Send heller svarene som fil:',
      nn: 'Lenkja er på {letters} teikn. Nokre e-postprogram kuttar så lange lenkjer. Send heller svara som fil:',
      en: 'The link has {letters} characters. Some mail programs cut off links as long as that. Send the answers as a file instead:',
    },
  },
  copy: {
    paragraph: { nb: 'Avsnitt til budsjettet', nn: 'Avsnitt til budsjettet', en: 'Paragraph for the budget' },
    paragraphLabel: { nb: 'Avsnittet', nn: 'Avsnittet', en: 'The paragraph' },
    copyParagraph: { nb: 'Kopier avsnittet', nn: 'Kopier avsnittet', en: 'Copy the paragraph' },
    table: { nb: 'Tabell med linjene', nn: 'Tabell med linjene', en: 'Table of the lines' },
    tableLabel: {
      nb: 'Tabellen med tabulator mellom kolonnene',
      nn: 'Tabellen med tabulator mellom kolonnane',
      en: 'The table with tabs between its columns',
    },
    copyTable: { nb: 'Kopier tabellen', nn: 'Kopier tabellen', en: 'Copy the table' },
    intro: {
      nb: 'Dette er det som blir kopiert. Les det før dere limer det inn.',
      nn: 'Dette er det som blir kopiert. Les det før de limer det inn.',
      en: 'This is what will be copied. Read it before you paste it.',
    },
    copied: { nb: 'Kopiert.', nn: 'Kopiert.', en: 'Copied.' },
    notCopied: {
      nb: 'Nettleseren ga ikke lov til å kopiere. Teksten under er merket. Trykk Ctrl+C, eller ⌘C på Mac.',
      nn: 'Nettlesaren gav ikkje lov til å kopiere. Teksten under er merkt. Trykk Ctrl+C, eller ⌘C på Mac.',
      en: 'The browser did not allow copying. The text below is selected. Press Ctrl+C, or ⌘C on a Mac.',
    },
  },
  paper: {
    scope: { nb: 'Hva beløpet gjelder', nn: 'Kva beløpet gjeld', en: 'What the amount is for' },
    assumed: {
      nb: 'Ikke besvart, regnet med et vanlig svar: {what}.',
      nn: 'Ikkje svara på, rekna med eit vanleg svar: {what}.',
      en: 'Not answered, counted with a usual answer: {what}.',
    },
    reasons: {
      nb: 'Dette gjør beløpet mest usikkert (ekskl. mva.)',
      nn: 'Dette gjer beløpet mest uvisst (ekskl. mva.)',
      en: 'What makes the amount most uncertain (excl. VAT)',
    },
    again: { nb: 'Åpne det igjen', nn: 'Opne det igjen', en: 'Open it again' },
    openAgain: {
      nb: 'Lenken har svarene, dagen, prislisten og summen i seg. Åpne den i en nettleser, så sier siden hva som er endret siden.',
      nn: 'Lenkja har svara, dagen, prislista og summen i seg. Opne ho i ein nettlesar, så seier sida kva som er endra sidan.',
      en: 'The link carries the answers, the day, the price list and the sum. Open it in a browser, and the page says what has changed since.',
    },
    longLink: {
      nb: 'Svarene er for mange for en lenke på papir. Last dem ned som en fil, og åpne filen på siden.',
      nn: 'Svara er for mange for ei lenkje på papir. Last dei ned som ei fil, og opne fila på sida.',
      en: 'The answers are too many for a link on paper. Download them as a file, and open the file on the page.',
    },
  },
  printed: {
    none: { nb: 'ingen', nn: 'ingen', en: 'none' },
    unknown: { nb: 'ikke besvart', nn: 'ikkje svara på', en: 'not answered' },
    assumed: {
      nb: 'ikke besvart, regnet med {answer}',
      nn: 'ikkje svara på, rekna med {answer}',
      en: 'not answered, taken as {answer}',
    },
    wrong: {
      nb: '«{text}» (må rettes, regnes som ikke besvart)',
      nn: '«{text}» (må rettast, blir rekna som ikkje svara på)',
      en: '“{text}” (must be corrected, counts as not answered)',
    },
  },
}
