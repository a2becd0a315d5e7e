/** Words of what is opened and read that the page has from the start. */
export const initial = {
  open: {
    nb: 'Åpne en fil med svar eller et anslag',
    nn: 'Opne ei fil med svar eller eit anslag',
    en: 'Open a file with answers or an estimate',
  },
}

/** Words of what is opened and read that come when somebody first touches the page. */
export const deferred = {
  opened: {
    whole: {
      file: {
        nb: 'Svarene i filen er satt inn.',
        nn: 'Svara i fila er sette inn.',
        en: 'The answers in the file have been put in.',
      },
      link: {
        nb: 'Svarene i lenken er satt inn.',
        nn: 'Svara i lenkja er sette inn.',
        en: 'The answers in the link have been put in.',
      },
    },
    damaged: {
      file: {
        nb: 'Filen slutter for tidlig. Det som kunne leses, er satt inn. Se over svarene, eller last ned filen på nytt der den kom fra.',
        nn: 'Fila sluttar for tidleg. Det som kunne lesast, er sett inn. Sjå over svara, eller last ned fila på nytt der ho kom frå.',
        en: 'The file ends too early. What could be read has been put in. Look over the answers, or download the file again from where it came.',
      },
      link: {
        nb: 'Lenken er kuttet eller skadet på veien. Det som kunne leses, er satt inn. Se over svarene, eller be om å få lenken på nytt eller svarene som fil.',
        nn: 'Lenkja er kutta eller skadd på vegen. Det som kunne lesast, er sett inn. Sjå over svara, eller be om å få lenkja på nytt eller svara som fil.',
        en: 'The link was cut off or damaged on its way. What could be read has been put in. Look over the answers, or ask for the link again or for the answers as a file.',
      },
    },
    part: {
      file: {
        nb: 'Noe i filen kan ikke brukes her og er utelatt. Resten er satt inn. Se over svarene.',
        nn: 'Noko i fila kan ikkje brukast her og er utelate. Resten er sett inn. Sjå over svara.',
        en: 'Something in the file cannot be used here and has been left out. The rest has been put in. Look over the answers.',
      },
      link: {
        nb: 'Noe i lenken kan ikke brukes her og er utelatt. Resten er satt inn. Se over svarene.',
        nn: 'Noko i lenkja kan ikkje brukast her og er utelate. Resten er sett inn. Sjå over svara.',
        en: 'Something in the link cannot be used here and has been left out. The rest has been put in. Look over the answers.',
      },
    },
    offered: {
      file: {
        nb: 'Bare en del av filen kan brukes. Skjemaet er ikke endret.',
        nn: 'Berre ein del av fila kan brukast. Skjemaet er ikkje endra.',
        en: 'Only a part of the file can be used. The form has not changed.',
      },
      link: {
        nb: 'Bare en del av lenken kan brukes. Skjemaet er ikke endret.',
        nn: 'Berre ein del av lenkja kan brukast. Skjemaet er ikkje endra.',
        en: 'Only a part of the link can be used. The form has not changed.',
      },
    },
    putIn: { nb: 'Sett inn det som kan brukes', nn: 'Set inn det som kan brukast', en: 'Put in what can be used' },
    left: { nb: 'Dette er utelatt:', nn: 'Dette er utelate:', en: 'This has been left out:' },
    estimate: {
      nb: 'Svarene fra anslaget i filen er satt inn.',
      nn: 'Svara frå anslaget i fila er sette inn.',
      en: 'The answers of the estimate in the file have been put in.',
    },
    tampered: {
      nb: 'Anslaget i filen er endret eller skadet etter at det ble laget. Beløpene stemmer ikke med utregningen. Skjemaet er ikke endret.',
      nn: 'Anslaget i fila er endra eller skadd etter at det vart laga. Beløpa stemmer ikkje med utrekninga. Skjemaet er ikkje endra.',
      en: 'The estimate in the file was changed or damaged after it was made. The amounts are not what the calculation gives. The form has not changed.',
    },
    putInAnswers: { nb: 'Sett inn bare svarene', nn: 'Set inn berre svara', en: 'Put in the answers only' },
    later: {
      file: {
        nb: 'Filen er laget med en nyere utgave av siden ({format}). Last siden på nytt og åpne filen igjen. Skjemaet er ikke endret.',
        nn: 'Fila er laga med ei nyare utgåve av sida ({format}). Last sida på nytt og opne fila igjen. Skjemaet er ikkje endra.',
        en: 'The file was made with a later edition of this page ({format}). Reload the page and open the file again. The form has not changed.',
      },
      link: {
        nb: 'Lenken er laget med en nyere utgave av siden ({format}). Last siden på nytt. Skjemaet er ikke endret.',
        nn: 'Lenkja er laga med ei nyare utgåve av sida ({format}). Last sida på nytt. Skjemaet er ikkje endra.',
        en: 'The link was made with a later edition of this page ({format}). Reload the page. The form has not changed.',
      },
    },
    foreign: {
      file: {
        nb: 'Filen er verken svar eller et anslag fra denne siden. Velg en JSON-fil som er lastet ned herfra. Skjemaet er ikke endret.',
        nn: 'Fila er korkje svar eller eit anslag frå denne sida. Vel ei JSON-fil som er lasta ned herfrå. Skjemaet er ikkje endra.',
        en: 'The file holds neither answers nor an estimate from this page. Choose a JSON file that was downloaded here. The form has not changed.',
      },
      link: {
        nb: 'Lenken har ikke svar fra denne siden. Be om å få den på nytt. Skjemaet er ikke endret.',
        nn: 'Lenkja har ikkje svar frå denne sida. Be om å få ho på nytt. Skjemaet er ikkje endra.',
        en: 'The link holds no answers from this page. Ask for it again. The form has not changed.',
      },
    },
    refused: {
      file: {
        nb: 'Filen kan ikke brukes. Velg en JSON-fil som er lastet ned herfra. Skjemaet er ikke endret.',
        nn: 'Fila kan ikkje brukast. Vel ei JSON-fil som er lasta ned herfrå. Skjemaet er ikkje endra.',
        en: 'The file cannot be used. Choose a JSON file that was downloaded here. The form has not changed.',
      },
      link: {
        nb: 'Lenken kan ikke leses. Den kan være kuttet på veien. Be om å få den på nytt, eller svarene som fil. Skjemaet er ikke endret.',
        nn: 'Lenkja kan ikkje lesast. Ho kan vere kutta på vegen. Be om å få ho på nytt, eller svara som fil. Skjemaet er ikkje endra.',
        en: 'The link cannot be read. It may have been cut off on its way. Ask for it again, or for the answers as a file. The form has not changed.',
      },
    },
    unreadable: {
      nb: 'Filen kan ikke leses. Er det en mappe, åpner du den og velger en fil i mappen. Skjemaet er ikke endret.',
      nn: 'Fila kan ikkje lesast. Er det ei mappe, opnar du ho og vel ei fil i mappa. Skjemaet er ikkje endra.',
      en: 'The file cannot be read. If it is a folder, open it and choose a file in it. The form has not changed.',
    },
    tooLarge: {
      nb: 'Lenken er for stor til å være svar fra denne siden. Skjemaet er ikke endret.',
      nn: 'Lenkja er for stor til å vere svar frå denne sida. Skjemaet er ikkje endra.',
      en: 'The link is too large to be answers from this page. The form has not changed.',
    },
    emptied: { nb: 'Skjemaet er tømt.', nn: 'Skjemaet er tømt.', en: 'The form has been cleared.' },
  },
  said: {
    same: {
      nb: 'Lenken ble laget {day} etter prislisten {list} og sa {gross} inkl. mva. med vanlige timer. Prisen er den samme i dag.',
      nn: 'Lenkja vart laga {day} etter prislista {list} og sa {gross} inkl. mva. med vanlege timar. Prisen er den same i dag.',
      en: 'The link was made on {day} by the price list {list} and said {gross} incl. VAT with usual hours. The price is the same today.',
    },
    otherList: {
      nb: 'Lenken ble laget {day} etter prislisten {list} og sa {gross} inkl. mva. med vanlige timer. I dag gjelder {nowList}, og da blir det {now}.',
      nn: 'Lenkja vart laga {day} etter prislista {list} og sa {gross} inkl. mva. med vanlege timar. I dag gjeld {nowList}, og då blir det {now}.',
      en: 'The link was made on {day} by the price list {list} and said {gross} incl. VAT with usual hours. Today {nowList} applies, which gives {now}.',
    },
    otherEngine: {
      nb: 'Lenken ble laget {day} og sa {gross} inkl. mva. med vanlige timer. I dag blir det {now}. Prislisten er den samme, så det er svarene, mva.-satsen på dagen eller utregningen som er en annen.',
      nn: 'Lenkja vart laga {day} og sa {gross} inkl. mva. med vanlege timar. I dag blir det {now}. Prislista er den same, så det er svara, mva.-satsen på dagen eller utrekninga som er ei anna.',
      en: 'The link was made on {day} and said {gross} incl. VAT with usual hours. Today it is {now}. The price list is the same, so the answers, the VAT rate of the day or the calculation differ.',
    },
  },
  draft: {
    nb: 'Svarene som sto i denne fanen, er tatt fram igjen.',
    nn: 'Svara som stod i denne fana, er tekne fram att.',
    en: 'The answers that stood in this tab are back.',
  },
  compared: {
    heading: {
      nb: 'Anslaget i filen og anslaget i dag',
      nn: 'Anslaget i fila og anslaget i dag',
      en: 'The estimate in the file and the estimate of today',
    },
    intro: {
      nb: 'Samme svar, regnet ut to ganger. Sammenligningen gjelder svarene slik de står i filen.',
      nn: 'Same svar, rekna ut to gonger. Samanlikninga gjeld svara slik dei står i fila.',
      en: 'The same answers, priced twice. The comparison holds for the answers as they stand in the file.',
    },
    reasons: { nb: 'Dette er ulikt:', nn: 'Dette er ulikt:', en: 'This differs:' },
    changed: { nb: '{what}: {before} → {after}', nn: '{what}: {before} → {after}', en: '{what}: {before} → {after}' },
    listContent: {
      nb: 'Prislisten har samme navn, men et annet innhold',
      nn: 'Prislista har same namn, men eit anna innhald',
      en: 'The price list has the same name, but other content',
    },
    catalogue: {
      nb: 'Katalogen over tabeller og statistikkområder er endret',
      nn: 'Katalogen over tabellar og statistikkområde er endra',
      en: 'The catalogue of tables and statistical areas has changed',
    },
    vatTable: {
      nb: 'Tabellen over mva.-satser er endret',
      nn: 'Tabellen over mva.-satsar er endra',
      en: 'The table of VAT rates has changed',
    },
    same: { nb: 'Prisen er den samme i dag.', nn: 'Prisen er den same i dag.', en: 'The price is the same today.' },
    notPriced: {
      nb: 'Svarene kan ikke prises i dag. Derfor er det ikke noe å sammenligne med.',
      nn: 'Svara kan ikkje prisast i dag. Difor er det ikkje noko å samanlikne med.',
      en: 'The answers cannot be priced today, so there is nothing to compare with.',
    },
    total: {
      nb: 'Sum inkl. mva. var {before} og er i dag {after} ({change}).',
      nn: 'Sum inkl. mva. var {before} og er i dag {after} ({change}).',
      en: 'The total incl. VAT was {before} and is {after} today ({change}).',
    },
    earlier: { nb: 'I filen', nn: 'I fila', en: 'In the file' },
    now: { nb: 'I dag', nn: 'I dag', en: 'Today' },
    close: { nb: 'Lukk sammenligningen', nn: 'Lukk samanlikninga', en: 'Close the comparison' },
  },
}
