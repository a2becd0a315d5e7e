export const application = {
  application: 'What kind of application it is, what the data are for, and on what basis you process them.',
  'application.kind':
    'Choose change if Statistics Norway has already given you access to data and you need something beyond that decision. A new application takes more time: scope, basis and agreement must be clarified from the start. List only what is new in a change: what you have had already is not to be priced again.',
  'application.previous':
    'The decision that is to be changed. Statistics Norway uses it to find the case and see what is already clarified. It does not change the price.',
  'application.previous.reference':
    'The case number in the decision from Statistics Norway. It saves a search for the case. It does not change the price.',
  'application.previous.approvedOn':
    'Projects approved before 20 July 2018 must explain how they comply with the GDPR. The day does not change the price.',
  'application.purpose':
    'Statistics Norway gives access for research, analysis and statistics only, not for control or casework. The purpose does not change the price.',
  'application.legalBasis':
    'The institution must have a legal basis under the GDPR for each and every variable. If the basis is unclear, Statistics Norway must spend time judging whether the request lies within it. Your data protection officer can help.',
  'application.anonymous':
    'Anonymous data cannot be traced back to anybody, not even indirectly. Making them is usually costly, and much information is lost. Statistics Norway charges for the time whatever the outcome.',
}
