import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hasPython, python } from './python.ts'

const folder = 'packages/quotes/examples'

const temporary = mkdtempSync(join(tmpdir(), 'anslag-forged-'))

afterAll(() => rmSync(temporary, { recursive: true }))

/** The good quote with other values in its accepted revision, sealed anew by whoever forges it; then what the importer says. */
const forging = `
import contextlib, io, json, os, sys
sys.path.insert(0, "docs/guides")
import import_quotes as finance
for values in json.load(sys.stdin):
    with open("${folder}/good/rich.json", encoding="utf-8") as file:
        quote = json.load(file)
    for path, value in values.items():
        *above, name = [int(each) if each.isdigit() else each for each in path.split("/")]
        parent = quote if path == "revisions" else quote["revisions"][1]
        for each in above:
            parent = parent[each]
        parent[name] = value
    last = None
    for revision in [] if "revisions" in values else quote["revisions"]:
        sealed = {"content": revision["content"], **({"previous": last} if last else {})}
        last = revision["seal"]["hash"] = finance.digest(sealed)
        for place, event in enumerate(revision["events"]):
            event["previous"] = last
            last = event["hash"] = finance.digest({name: each for name, each in event.items() if name != "hash"})
        after = quote["revisions"][1]["seal"]
        after["previous"] = last if revision is quote["revisions"][0] else after.get("previous")
    path = os.path.join(sys.argv[1], "forged.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(quote, file)
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            finance.main(os.path.join(sys.argv[1], "state.json"), "${folder}/finance-mapping.json", path)
        print("imported")
    except finance.Refused as refusal:
        print(str(refusal).replace(path + ": ", "")[:5])
`

const line = 'content/fixedLines/0'

const cases: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
  [{ [`${line}/unitPrice`]: 'NaN', [`${line}/net`]: 'NaN' }, 'QR-04'],
  [{ [`${line}/unitPrice`]: 'Infinity' }, 'QR-04'],
  [{ [`${line}/unitPrice`]: '1_178.01' }, 'QR-04'],
  [{ [`${line}/unitPrice`]: '1.17801E3' }, 'QR-04'],
  [{ [`${line}/unitPrice`]: 'abc' }, 'QR-04'],
  [{ [`${line}/unitPrice`]: '1178.01\n' }, 'QR-04'],
  [{ [`${line}/quantity`]: '٢.٥' }, 'QR-04'],
  [{ [`${line}/quantity`]: '2.50' }, 'QR-04'],
  [{ [`${line}/quantity`]: '9'.repeat(100) }, 'QR-04'],
  [{ [`${line}/quantity`]: '-2.5', [`${line}/unitPrice`]: '-1178.01' }, 'QR-22'],
  [{ 'content/totals/net': 7 }, 'QR-04'],
  [{ 'content/buyer/name': 'Universitetet\r\n=cmd' }, 'QR-03'],
  [{ 'content/buyer/name': 'Universitetet\n=cmd' }, 'QR-03'],
  [{ 'content/buyer/organisationNumber': '٩٧١٠٣٥٨٥٤' }, 'QR-14'],
  [{ 'content/buyer': null }, 'QR-03'],
  [{ 'content/estimate/lines': {} }, 'QR-03'],
  [{ revisions: [] }, 'QR-03'],
  [{ revisions: 'none' }, 'QR-03'],
  [{ 'content/issuedOn': '2026-11-24', 'content/validUntil': '2026-12-08' }, 'QR-51'],
  [{ 'content/validUntil': '2027-12-07' }, 'QR-52'],
  [{ 'content/validUntil': '2026-12-07\n' }, 'QR-05'],
  [{ 'content/validUntil': '2026-02-30' }, 'QR-03'],
  [{ 'events/3/at': '2026-11-30T12:00:00+01:00' }, 'QR-54'],
  [{ 'events/2/acceptedAt': '2026-11-20T12:00:00+01:00' }, 'QR-56'],
  [{ 'events/2/acceptedAt': '2026-12-02T12:00:00+01:00' }, 'QR-56'],
  [{ 'events/2/acceptedAt': '2026-11-30T12:00:00+01:00' }, 'QR-90'],
  [{ 'events/2/acceptedAt': '2026-12-01' }, 'QR-05'],
]

if (hasPython()) {
  describe('the importer in Python refuses with a rule what somebody forged and sealed anew', () => {
    const { stdout, stderr } = python(['-c', forging, temporary], JSON.stringify(cases.map(([values]) => values)))

    it('and never breaks off', () => expect(stderr).toBe(''))

    it.each(cases.map(([values, rule], index) => [JSON.stringify(values).slice(0, 80), rule, index] as const))(
      '%s: %s',
      (_, rule, index) => expect(stdout.split('\n')[index]).toBe(rule),
    )
  })
} else {
  it('cannot be tried here, since there is no Python', () => expect(python(['-V']).code).toBe(127))
}
