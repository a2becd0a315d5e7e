import ts from 'typescript'
import { type Offered, offeredBy } from '../../repository/exports.ts'
import { packages } from '../../repository/packages.ts'
import { type Declaration, declarationOf } from './declared.ts'
import type { DescribedPackage } from './described-package.ts'
import { describedPackages, groupOf } from './groups.ts'

/** An export, with the declaration that it stands for and the concept that it belongs to. */
export interface Entry extends Offered {
  /** Without `@anslag/`. */
  readonly package: string
  /** What says its concept, from the package's `src`: the file that declares it, or the index of a subpath. */
  readonly file: string
  readonly node: Declaration
  readonly concept: ReturnType<typeof groupOf>
}

const entriesOf = (described: DescribedPackage): readonly Entry[] =>
  packages
    .filter(({ name }) => name === described.name)
    .flatMap((each) =>
      offeredBy(each).map((offered) => {
        const source = `${each.folder}/src/`
        const isMain = offered.index === `${source}index.ts`
        const file = (isMain ? offered.declaration.replace(/#.*$/, '') : offered.index).replace(source, '')
        return { ...offered, package: each.name, file, node: declarationOf(offered), concept: groupOf(described, file) }
      }),
    )

/** Every export of every index, those for this repository alone too. */
export const entries: readonly Entry[] = describedPackages.flatMap(entriesOf)

/** What is promised to others. */
export const publicEntries: readonly Entry[] = entries.filter(({ isInternal }) => !isInternal)

/** True for types, which exist for whoever writes TypeScript. */
export const isType = ({ node }: Entry): boolean => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
