import { Refusal } from '../refusal.ts'
import type { Unpacker } from './unpacked.ts'
import { type Listener, readXml } from './xml.ts'
import { partName, partsOf } from './zip-directory.ts'

/** A relation of a part to another, by the last word of its type, such as `worksheet`. */
export interface Relation {
  readonly id: string
  readonly kind: string
  /** Name of the part that it points to. */
  readonly target: string
}

/** `xl/worksheets/../a.xml` is `xl/a.xml`. Steps above the root lead to the root. */
const resolved = (folder: string, target: string): string => {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return partName(steps.join('/'))
}

/** The parts of a workbook file, unpacked one by one when they are asked for. */
export class PackageParts {
  private readonly parts: ReturnType<typeof partsOf>
  private readonly unpacker: Unpacker

  /** @param unpacker counts what is unpacked, of this file and of others that it stands in */
  constructor(file: Uint8Array, unpacker: Unpacker) {
    this.parts = partsOf(file)
    this.unpacker = unpacker
  }

  /** Names of parts, in lower case. */
  get names(): readonly string[] {
    return [...this.parts.keys()]
  }

  has(name: string): boolean {
    return this.parts.has(name)
  }

  read(name: string, listener: Listener): void {
    readXml(this.bytes(name), listener)
  }

  bytes(name: string): Uint8Array {
    const part = this.parts.get(name)
    if (part === undefined) throw new Refusal('reading/workbook-unreadable')
    return this.unpacker.unpacked(part())
  }

  /** Relations of a part to other parts of the file. Those that lead out of it are left out. */
  relations(name: string): readonly Relation[] {
    const slash = name.lastIndexOf('/') + 1
    const folder = name.slice(0, slash)
    const relations: Relation[] = []
    const source = `${folder}_rels/${name.slice(slash)}.rels`
    if (!this.has(source)) return relations
    this.read(source, {
      open: (element, attribute) => {
        const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')]
        const isOutside = attribute('TargetMode')?.toLowerCase() === 'external'
        if (element !== 'Relationship' || isOutside || !id || !type || !target) return
        relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), target: resolved(folder, target) })
      },
    })
    return relations
  }
}
