/** What is wrong with an answer, beside it. The element stays, so that a screen reader hears when it is filled. */
export const Messages = ({ id, messages }: { readonly id: string; readonly messages: readonly string[] }) => (
  <div id={id} role="status" class="messages">
    {messages.map((message) => (
      <p key={message} class="ds-validation-message" data-field="validation">
        {message}
      </p>
    ))}
  </div>
)
