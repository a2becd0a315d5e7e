import { Component, type ComponentChild, type ComponentType, createElement } from 'preact'

const differ = <P extends object>(a: P, b: P): boolean => {
  const [before, after] = [Object.entries(a), new Map(Object.entries(b))]
  return before.length !== after.size || before.some(([name, value]) => !after.has(name) || after.get(name) !== value)
}

/** A part that is drawn anew only when one of its properties is another, whatever is drawn around it. */
export const memo = <P extends object>(part: ComponentType<P>): ComponentType<P> =>
  class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return differ(this.props, next)
    }
    override render(): ComponentChild {
      return createElement(part, this.props)
    }
  }
