// Generated from the texts of the rooms by `npx --yes pnpm@10.34.9 generate`. Do not edit.
import type { legal as legalNb } from './nb-legal.ts'

export const legal: typeof legalNb = {
accessibility: {
  title: 'Accessibility',
  description: 'How Anslag is designed and tested so that everybody can use it, and what has not been tested.',
  lead: 'Everybody should be able to use Anslag. This page says what we have done for that, what we have tested, and what we have not.',
  sections: [
    {
      heading: 'The requirements',
      paragraphs: [
        'The page is made to meet WCAG 2.2 at levels A and AA. That is stricter than Norwegian law, which refers to WCAG 2.1. We know of no failure to meet it. That does not mean that there is none.',
      ],
    },
    {
      heading: 'What is tested',
      paragraphs: [
        'These tests run automatically at every change, in the browser Chromium:',
      ],
      points: [
        'axe-core finds nothing: form empty and filled in, wrong answers, a price list that cannot be used, light and dark, forced colours, a window of 320 pixels, and all pages like this one.',
        'A whole project can be priced with the keyboard alone.',
        'A whole project can be priced in a window of 320 pixels without scrolling sideways, in Bokmål, Nynorsk and English.',
        'A printout has all explanations open.',
      ],
    },
    {
      heading: 'What is not tested',
      paragraphs: [
        'Automatic tests find only some of the faults. This is missing:',
      ],
      points: [
        'Nobody who uses a screen reader, screen magnifier or voice control every day has tried the page.',
        'The page has not been tried with any screen reader, in other browsers than Chromium, or on a real phone.',
        'PDF files that the browser makes of the printout have not been checked.',
      ],
    },
    {
      heading: 'Did something not work?',
      paragraphs: [
        'Tell us. Say what you tried to do, and what assistive technology you use.',
      ],
      link: {
        text: 'Report a problem',
        href: '../report/',
      },
    },
    {
      heading: 'The supervisory authority',
      paragraphs: [
        'The Norwegian Authority for Universal Design of ICT (uutilsynet) supervises the requirements. You can tell it about websites that do not meet them. A public body that puts up this page must also publish its own accessibility statement with the authority.',
      ],
      link: {
        text: 'uutilsynet.no',
        href: 'https://www.uutilsynet.no/',
      },
    },
  ],
},
owner: {
  heading: 'Where to report',
  putUpBy: 'This page was put up by',
  unknown: 'Whoever put up the page has not said where to report. Write to the website on which you found it. Problems with Anslag itself can be reported among the project’s issues, where the source code is.',
  reportTo: 'Report to',
  ownStatement: 'The accessibility statement of whoever put up the page',
  wrong: 'The file “site.json” beside the page is written wrong and is not used. The fault is here:',
  known: 'What the page knows',
  knownIntro: 'Please include this. It holds none of your answers, and nothing is sent until you send it yourself.',
  copy: 'Copy the text',
  copied: 'The text has been copied.',
  notCopied: 'Your browser does not allow copying. Select the text and copy it yourself.',
},
privacy: {
  title: 'Privacy',
  description: 'What you write in Anslag is not sent anywhere. This page says what your browser keeps, and when.',
  lead: 'What you write does not leave your browser. Nobody sees it unless you share it yourself.',
  sections: [
    {
      heading: 'Nothing is sent',
      paragraphs: [
        'The price is worked out in your browser. The page has no login, no cookies, no statistics on use, and nothing from other websites. It fetches only its own files, and the browser keeps it from contacting anybody else.',
        'Variable lists, scripts and text that you have read are read in the browser, too. The files are not uploaded, not stored and not run.',
        'The website that the page lies on sees what it sees at every visit: the address of your computer, which file it asked for, and when.',
      ],
    },
    {
      heading: 'What is kept in your browser',
      paragraphs: [
        'So that the page works without a network, the browser keeps the page’s own files and the price list. Your answers are not among them. All of it goes when you delete the site data of this page in the browser’s settings.',
        'Your answers are gone when you close the page, unless you ask for something else. You do that when you download them as a file, or ask the browser to remember them. Others who use the same computer can then see what is remembered.',
      ],
    },
    {
      heading: 'Links and files that you share',
      paragraphs: [
        'A link with answers has them after the sign # in the address. Browsers never send that part to a server. But everybody who gets the link can read the answers, and so can the service you send it with. The same holds for files. So do not write names or anything else about individuals in the form.',
        'When you change language or take a new version of the page, your answers follow in the same way. They are taken out of the address again at once.',
      ],
    },
  ],
},
report: {
  title: 'Report a problem',
  description: 'How to report a problem with Anslag, and what the page knows that helps whoever mends it.',
  lead: 'Is something wrong, hard to understand or impossible to use? Then we want to know.',
  sections: [
    {
      heading: 'Please tell',
      paragraphs: [],
      points: [
        'what you wanted to do',
        'what happened, and what you expected',
        'what assistive technology you use, if any',
      ],
    },
    {
      heading: 'Is it about the price or the application?',
      paragraphs: [
        'Ask Statistics Norway what data really cost, and about the application. The estimate is not made by Statistics Norway for any one project, and it binds nobody.',
      ],
      link: {
        text: 'Statistics Norway on data for research',
        href: 'https://www.ssb.no/en/data-til-forskning/utlan-av-data-til-forskere/soknad',
      },
    },
  ],
},
legal: {
  toForm: 'To the estimate',
  appliesTo: 'Applies to',
},
}
