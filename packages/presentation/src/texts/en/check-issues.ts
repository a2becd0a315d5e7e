import type { checkIssues as contract } from '../nb/check-issues.ts'

export const checkIssues = {
  'institution/none': 'The request has no institution. Name the one that is responsible for the project.',
  'institution/no-responsible': 'None of the institutions is responsible for the project. Say which one is.',
  'institution/country-not-answered': 'Say which country “{institution}” is in. The estimate assumes Norway.',
  'institution/recognition-not-answered':
    'Say whether “{institution}” is a recognised research institution. Only such an institution can be responsible for the project.',
  'institution/not-recognised':
    '“{institution}” is not a recognised research institution. Only institutions that the Research Council of Norway, Eurostat or Statistics Norway has recognised can have microdata as research institutions. Apply to Statistics Norway for approval first. Public authorities have a scheme of their own.',
  'institution/recognition-pending':
    'The recognition of “{institution}” is not settled. Expect Statistics Norway to wait for the answer before you can have data.',
  'institution/abroad-not-eurostat':
    '“{institution}” is outside Norway and is not recognised by Eurostat. It cannot be responsible for the project. Ask a Norwegian institution whether it can be.',
  'institution/abroad-anonymous-only':
    '“{institution}” is outside Norway and can, as a rule, only have anonymous data. Statistics Norway charges for the time whatever the outcome. A project run by a Norwegian institution can give access to indirectly identifiable data.',
  'institution/abroad-through-norwegian':
    '“{institution}” is outside Norway. Its researchers can have data through the Norwegian institution that is responsible.',
  'application/purpose':
    'Statistics Norway gives access for research, analysis and statistics only. You cannot have microdata for other purposes.',
  'application/previous-reference': 'Give the reference of the decision that is to be changed.',
  'application/updated-documentation': 'An application for change must have updated documentation. Attach it.',
  'application/gdpr-statement':
    'The project was approved before 20 July 2018. Attach a statement of how it complies with the GDPR.',
  'application/approved-before-gdpr':
    'The project was approved before 20 July 2018. You must then explain how it complies with the GDPR.',
  'content/nothing-ordered': 'The request asks for no data. Choose tables or statistical areas, or describe a wish.',
  'content/no-population': 'The request has no population. Say whom the data should be about.',
  'content/population-without-source':
    'Others are to supply the population “{thing}”, but the request has no source outside Statistics Norway. Add its file as a source.',
  'content/no-delivery': 'The request has no delivery. Give at least one.',
  'content/small-enterprises':
    '“{code}” is about enterprises. Data on enterprises with five employees or fewer count as personal data. Check that the basis for processing and the DPIA cover these too.',
  'attachment/protocol': 'Attach the project description or protocol. The short text in the form is not enough.',
  'attachment/variable-lists': 'Attach the variable lists of Statistics Norway, with the variables you need ticked.',
  'attachment/variable-lists-incomplete':
    'The variable lists are incomplete. Complete them, and Statistics Norway need not spend time asking.',
  'attachment/variable-overview':
    'Attach an overview of the variables that are in no list of Statistics Norway, or that come from others.',
  'attachment/dpia':
    'Attach a data protection impact assessment (DPIA), or a reason why it is not needed. Your data protection officer can help.',
  'attachment/script-on-trial':
    'Statistics Norway is trying out scripts from microdata.no. Attach variable lists too, to be safe.',
  'legal-basis/unclear':
    'The basis for processing is not clarified. The institution must have a basis under Articles 6 and 9 of the GDPR for all variables. Ask your data protection officer.',
  'legal-basis/partly':
    'The basis for processing covers only some of the variables. Obtain one for the rest, or leave them out.',
  'legal-basis/national-provision':
    'Processing that is not based on consent also needs a basis in Norwegian law. As a rule that is sections 8 and 9 of the Personal Data Act.',
  'identifying/no-justification':
    '“{name}” is particularly identifiable. Attach separate reasons why you need this variable.',
  'identifying/justification-not-answered':
    '“{name}” is particularly identifiable and needs separate reasons. Say whether they are attached.',
  'third-party/linking-by-ssb':
    '“{thing}” cannot take part in distributed linking. Only public authorities, national health registries and patient-reported outcomes registries can. The estimate assumes that Statistics Norway links the data.',
  'third-party/contact-not-named':
    'No contact person is named for “{thing}”. Find one well in advance. It saves time when data are exchanged.',
  'third-party/file-format':
    'Statistics Norway cannot read the files from “{thing}” directly. Ask for SAS, CSV, SPSS, or Stata up to version 12.',
  'third-party/fixed-width': 'The files from “{thing}” have fixed width. Attach a program that reads them.',
  'third-party/documentation':
    'The documentation from “{thing}” is not complete. Ask for a description of the population, the number of records, a variable list and codes.',
  'third-party/never-received':
    'No delivery receives files from “{thing}”, so the source has no price. Choose a delivery for it, or remove it.',
  'third-party/must-arrive-first':
    'Statistics Norway cannot begin before the files from others have arrived. Agree well in advance when they are to be sent.',
  'coordination/not-largest':
    'Coordination is usually the largest item, but here it is {coordination}. {component} comes to {net} in all. Check the answers behind that part.',
  'institution/outside-vat-area':
    '“{institution}” is outside the Norwegian VAT area, as Svalbard and Jan Mayen are too. The service may then be without VAT. The estimate reckons with the VAT of the price list; Statistics Norway decides.',
  'application/list-only-what-is-new':
    'List only what is new in the change. What you have had already is not to be priced again.',
  'content/delivery-in-the-past':
    'The delivery “{delivery}” is expected on {day}, before the pricing day {today}. Its lines have the VAT rate of that day. Correct the day.',
  'driver/unusual-count':
    '{driver}: {count} is unusually many. The usual is {usual} or fewer. The estimate takes the number as it stands. Check it.',
  'driver/not-asked':
    'This answer does not count: {driver}. It is not asked when this is the answer: {because}, {answer}. Remove the one answer, or correct the other.',
} satisfies typeof contract
