import { FileField, withPart } from '@anslag/request-form'
import { Button, Headline } from '@anslag/ui'
import { useApp } from '../shell/app-context.ts'

const names = ['small', 'typical', 'large'] as const

/** What one may begin with: files of an order, or an example to change. */
export const Begin = () => {
  const app = useApp()
  const words = app.page.examples
  return (
    <section class="begin" aria-labelledby="begin">
      <Headline level={2} size="xs" id="begin" text={words.heading} />
      <FileField id="begin-files" label={words.files} place="top" />
      <fieldset class="buttons" disabled={app.pricing.value === undefined}>
        <legend>{words.begin}</legend>
        {names.map((name) => (
          <Button
            key={name}
            variant="secondary"
            small
            onClick={() =>
              void withPart(app, 'top', import('./put-in-example.ts'), ({ putInExample }, parser) =>
                putInExample(app, parser, name),
              )
            }
          >
            {words.names[name]}
          </Button>
        ))}
      </fieldset>
    </section>
  )
}
