import type { issues as contract } from '../nb/issues.ts'

export const issues = {
  'quote/unknown-format': 'The format “{given}” is unknown. This program reads {known}. Use a newer version of it.',
  'quote/number-differs': 'The revision has the number {stated}, but the quote has {expected}. Fetch the file anew.',
  'quote/revision-gap': 'The revision is number {stated}. It should be number {expected}. Fetch the file anew.',
  'quote/demonstration-series':
    'The number is {number}, but the status of the price list is “{status}”. Only quotes on a demonstration list begin with DEMO-.',
  'quote/draft-not-last': 'Revision {revision} is a draft, but there is a later one. Only the last can be a draft.',
  'quote/organisation-number':
    '{given} is not a valid Norwegian organisation number: the check digit is wrong. Look it up in the Brønnøysund Registers.',
  'quote/no-organisation-number': 'A Norwegian party must have an organisation number. Add it.',
  'quote/electronic-address':
    'The electronic address is {given}, but the organisation number is {expected}. With scheme 0192 they must be equal.',
  'quote/vat-identifier': 'The VAT identifier is {given}. It should be {expected}. Correct it.',
  'quote/no-vat-identifier': 'The quote has VAT, but the seller has no VAT identifier. Add it.',
  'quote/too-many-lines': 'The quote has {lines} lines. It may have at most {limit}. Split it into several quotes.',
  'quote/repeated-id': '“{id}” is used twice. Give one of them another name.',
  'quote/negative': 'Here, {term} is {given}. It cannot be below 0. Use a reduction.',
  'quote/line-figure':
    'Here, {term} is {given}. Write it with at most 15 digits before the decimal point, and a quantity with at most 12 after it and no zeros at the end.',
  'quote/line-net': 'The line “{id}” is {stated}, but {quantity} × {unitPrice} is {computed}. Ask for the quote anew.',
  'quote/percent': 'The percentage of “{id}” is {given}. Write a number above 0 and at most 100.',
  'quote/unknown-line':
    'The line “{id}” does not exist, or has another VAT category than {category} {rate}%. Correct the id.',
  'quote/adjustment-base': 'The base of “{id}” is {stated}, but the lines give {computed}. Ask for the quote anew.',
  'quote/adjustment-amount': '“{id}” is {stated}, but {percent}% of {base} is {computed}. Ask for the quote anew.',
  'quote/sum-differs': 'Here, {term} is {stated}, but the computation gives {computed}. Ask for the quote anew.',
  'quote/vat-group': 'VAT is stated for {stated}. The lines and adjustments have {expected}. Ask for the quote anew.',
  'quote/vat-taxable':
    'The taxable amount of category {category} {rate}% is {stated}, but the computation gives {computed}. Ask for the quote anew.',
  'quote/vat-amount':
    'VAT of category {category} is {stated}, but {rate}% of {taxable} is {computed}. Ask for the quote anew.',
  'quote/vat-rate':
    'The rate is {given} in VAT category {category}. Only category S has a rate, above 0 and at most 100.',
  'quote/vat-reason-missing':
    'VAT category {category} has no reason. Write why there is no VAT, and by which provision.',
  'quote/vat-reason-repeated': 'VAT category {category} has two reasons. Keep one of them.',
  'quote/outside-scope-mixed':
    'Some of it is outside the scope of VAT, and some is not. They cannot be in one quote. Make one for each.',
  'quote/negative-taxable':
    'The reductions are larger than the lines: the taxable amount of category {category} {rate}% is {given}. Make the reduction smaller.',
  'quote/trace-differs': 'The value is {stated}, but the computation gives {computed}. Ask for a new file.',
  'quote/estimate-differs':
    'The estimate does not add up: it says “{stated}” where it should be “{computed}”. Ask for a new file.',
  'quote/unexplained-assumption':
    '{by} changed {ref} (“{reason}”), but the change is not among the assumptions. Ask for the quote anew.',
  'quote/source-not-cited':
    'The computation cites the source “{source}”, which the quote does not state. Ask for the quote anew.',
  'quote/not-answered':
    'Not answered: {driver}. A quote must rest on answers. Ask the customer, or enter an assumption ({ref}).',
  'quote/not-assessed':
    '{component}: an officer must assess the price before the quote is issued. Enter what you have assessed.',
  'quote/blocked': 'SSB’s rules say no to the request. {code} Correct it before the quote is issued.',
  'quote/input-differs':
    'The computation says that {ref} is {stated}, but in the request it is {expected}. Ask for the quote anew.',
  'quote/completeness':
    'The quote says that the price is complete, or that it is not, and the assessments say otherwise. Ask for the quote anew.',
  'quote/priced-after-issue':
    'The quote is priced on {day}, after it was issued on {issuedOn}. Price the draft anew on an earlier day.',
  'quote/list-period':
    'The quote is priced on {day}, but the price list applies {from} – {to}. Ask for the quote anew.',
  'quote/demonstration-price':
    'The price list is {status}, but the price {tariff} is a demonstration. Ask for the quote anew.',
  'quote/repeated-assumption': 'The assumption about {ref} stands twice. Remove one of them.',
  'quote/assumption-differs':
    'The assumption says that {ref} is {stated}, but in the request it is {expected}. Ask for the quote anew.',
  'quote/line-differs': 'The line “{id}” says {stated}, but the computation gives {computed}. Ask for the quote anew.',
  'quote/repeated-start': 'The time of delivery is counted twice from the same. Remove one of them.',
  'quote/deletion-before-download':
    'The files must be deleted by {deleteBy}, but can be fetched until {downloadUntil}. Choose a later day for the deletion.',
  'quote/issue-days':
    'An issued quote says when it was issued and when it expires. A draft does not. Ask for the quote anew.',
  'quote/issued-on': 'The quote is dated {stated}, but was issued on {computed}. Ask for the quote anew.',
  'quote/valid-until':
    'The quote expires on {stated}, but its terms give {days} days, which is {computed}. Ask for the quote anew.',
  'quote/event-not-allowed': 'The quote is {status}. Then this cannot be entered: {event}.',
  'quote/event-order': 'The event was entered {at}, but the one before it {before}. Correct the time.',
  'quote/late-acceptance':
    'The answer came on {day}, but the quote was valid until {validUntil}. Make a new revision and ask the customer again.',
  'quote/acceptance-moment':
    'The answer came {acceptedAt}. That must be after the issue ({issued}) and before it was entered ({at}). Correct the time.',
  'quote/several-live': 'Revisions {revisions} are valid at the same time. Only one can be. Ask for the quote anew.',
  'quote/superseded-by':
    'The revision is superseded by revision {stated}, but the next is {expected}. Ask for the quote anew.',
  'quote/successor-missing':
    'Revision {revision} is superseded by revision {expected}, which is not in the file, or not issued. Something was cut off. Ask for the whole file.',
  'quote/follows-closed':
    'Revision {revision} was issued after revision {before}, which is {status}. That cannot be done. Ask for a new quote.',
  'quote/answered': 'Revision {revision} is {status}, so a new one cannot be issued. Discard the draft.',
  'quote/priced-otherwise':
    'The draft says {stated} excl. VAT, and the documents that it is priced by give {computed}, or other figures on the way. Price the draft anew, look it over, then issue it.',
  'quote/reason-without-words': 'The reason is “other”. Write in your own words what it is.',
  'quote/unknown-thing': '“{id}” is not in the request. Choose one of these: {allowed}.',
  'quote/which-delivery': 'Say which delivery this is about. Delivered so far: {allowed}.',
  'quote/deadline-too-early': 'The deadline is {deadline}, before it was set on {day}. Choose a later day.',
  'quote/span-reversed': 'The time of delivery is at least {atLeast} and at most {atMost}. Swap the numbers.',
  'quote/content-changed':
    'The content of revision {revision} was changed after the quote was issued. Do not use it. Ask for the file anew.',
  'quote/chain-broken':
    'Revision {revision} does not rest on the one before: its seal names something else. Do not use it. Ask for the file anew.',
  'quote/event-chain-broken':
    'Events were changed, or some are missing: the chain breaks at “{event}”. Do not use the file. Ask for it anew.',
  'quote/seal-without-events':
    'The revision has a seal without events, or events without a seal. Do not use the file. Ask for it anew.',
  'quote/change-of-itself': 'The quote is for a change of itself ({number}). Name the accepted quote.',
  'quote/change-other-documents':
    'The scope before and after the change is priced by different documents or on different days. Make the quote anew.',
  'quote/agreed-differs':
    'What was agreed already must be taken off: {expected}. Now this is taken off: {stated}. The reductions follow from the accepted quote. Leave them as they are.',
  'quote/not-permitted': 'This cannot be entered by {role}. It can be done by: {allowed}.',
  'quote/not-a-draft': 'The quote is {status}. Only a draft can be changed. Make a new revision.',
  'quote/draft-exists': 'The last revision is a draft. Change or issue that one instead.',
  'quote/not-revisable': 'The quote is {status}. Then it cannot have a new revision. Make a new quote.',
  'quote/not-issued': 'The quote is not issued yet. Issue it first. Then you can enter this: {event}.',
  'quote/other-documents':
    'The draft is priced by another document: {document}. Use the same one, or price the draft anew.',
  'quote/not-a-driver': '{ref} is not an answer in the request. Name its place, for example /sources/0/files.',
  'quote/not-a-norm':
    '{tariff} is not a norm of hours in the price list. Name a norm, and the answer if it follows one.',
  'quote/unchanged': '{of} has that value already. Nothing is changed.',
  'quote/unknown-component': '“{component}” is not among what is to be assessed or priced here. Correct the name.',
  'quote/unknown-id': '“{id}” is not in the quote. Correct the id.',
  'quote/which-vat': 'The lines have several VAT rates ({found}). Say which one this is about, or which lines.',
  'quote/not-accepted': 'Quote {number} is not accepted, so there is nothing to change. Make a new revision of it.',
  'quote/overlapping-assumption':
    'An officer has answered {other} already, which {ref} is a part of or contains. Take that answer back first.',
  'quote/percent-of-nothing':
    '“{id}” is {percent}% of nothing: no line of that VAT category and rate costs anything. Remove the adjustment, or make it apply to other lines.',
  'quote/other-kind': '“{id}” is a charge or a reduction of the other kind. Choose another id, or remove it first.',
  'quote/too-many-hours': '{given} hours is too much for {tariff}. Give at most {limit} hours.',
  'quote/unknown-vat-rate':
    'VAT of category {category} is not {rate}% on {day}. The rates are: {allowed}. Correct the rate if it is wrong.',
  'quote/change-instead': 'The quote is {status}. Then it cannot itself be changed. Make a quote for a change.',
  'quote/first-draft': 'The quote is a first draft, whose number is used. Cancel it instead of discarding it.',
  'quote/assumption-not-carried':
    'The answer {value} to {of} is not carried over: the customer says something else now ({by}: “{reason}”). Enter it again if it still holds.',
  'quote/assessment-not-carried':
    'The assessment of {component} is not carried over ({by}: “{reason}”). Assess the price anew for the new request.',
  'quote/reduction-not-carried':
    'The reduction “{id}” of {amount} (“{reason}”) is not repeated: the change is at full price. Enter a charge or reduction in kroner if it is to count for the change too.',
  'quote/reduction-percent-not-carried':
    'The reduction “{id}” of {percent}% (“{reason}”) is not repeated: the change is at full price, also what is taken out. Enter a charge or reduction in kroner if it is to count for the change too.',
  'quote/charge-not-carried':
    'The charge “{id}” of {amount} (“{reason}”) is not repeated: the change is without it. Enter a charge or reduction in kroner if it is to count for the change too.',
  'quote/charge-percent-not-carried':
    'The charge “{id}” of {percent}% (“{reason}”) is not repeated: the change is without it. Enter a charge or reduction in kroner if it is to count for the change too.',
  'quote/vat-change-pending':
    'VAT of category {category} becomes {rate}% from {from}, before delivery. Tell the customer that VAT may change.',
  'quote/list-not-valid':
    'The price list does not apply on {day}. Consider pricing the draft anew by the list that does.',
  'finance/no-component': 'The mapping lacks “{component}”. Add it to the file, so that nothing is posted on a guess.',
  'finance/no-account': 'The posting of “{id}” has no account for VAT category {category}. Add it.',
  'finance/no-vat': 'The mapping lacks VAT of category {category} at {rate}%. Add it.',
  'finance/no-vat-account': 'VAT of category {category} at {rate}% has no account. Add it.',
  'finance/repeated-vat': 'VAT of category {category} at {rate}% appears twice. Keep only one.',
  'finance/repeated-dimension': 'The dimension “{dimension}” appears twice. Keep only one.',
  'finance/unknown-dimension':
    'The dimension “{dimension}” is not described in the file. The dimensions are: {allowed}.',
  'finance/demonstration-mapping':
    'The mapping “{mapping}” is made for demonstration and cannot be used for {number}. Use an approved file.',
  'finance/not-accepted': 'Revision {revision} of {number} is {status}. Only an accepted quote can be invoiced.',
  'finance/superseded': 'Revision {revision} of {number} is superseded by a new one. Fetch the last file.',
  'finance/other-hash':
    'Revision {revision} of {number} was imported before with another content. Nothing is changed. Ask the officer.',
  'finance/older-revision': 'Revision {newest} of {number} was imported before, so revision {revision} is too old.',
  'finance/older-file':
    'This file is older than the one last used for revision {revision} of {number}. Nothing is changed. Ask the officer for the newest file.',
} satisfies typeof contract
