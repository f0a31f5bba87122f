import { useMutation } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { longestComment } from '@mognad/model/initiatives/initiative-rules'
import { ActFailed } from '../../components/page/states.tsx'
import {
  CommentOnInitiativeDocument,
  RemoveInitiativeCommentDocument,
  type InitiativePartsFragment,
} from '../../generated/graphql.ts'
import { formatCount, formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'

/** Comments, oldest first, and a field for one more. */
export function InitiativeComments({ initiative }: { initiative: InitiativePartsFragment }) {
  const { t, language } = useText()
  const { organisation } = useSignedIn()
  const [remove, { loading, error }] = useMutation(RemoveInitiativeCommentDocument)
  const { comments } = initiative
  return (
    <section>
      <h2>
        {t(comments.length === 0 ? 'inspiration.comments.title_zero' : 'inspiration.comments.title', {
          count: comments.length,
        })}
      </h2>
      {comments.length > 0 && (
        <ol className="initiative-comments">
          {comments.map((comment) => (
            <li key={comment.id}>
              <p>{comment.text}</p>
              <small className="subtle">
                {t('inspiration.comments.by', { author: comment.author, organisation: comment.organisationName })} ·{' '}
                {formatDate(comment.createdAt, language)}
              </small>
              {comment.mayBeRemoved && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  loading={loading}
                  onClick={() => void remove({ variables: { input: { commentId: comment.id } } }).catch(() => null)}
                >
                  {t('inspiration.comments.remove')}
                  <span className="ds-sr-only"> {t('inspiration.comments.removeOf', { name: comment.author })}</span>
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {error && <ActFailed error={error} />}
      {organisation && <AddComment initiativeId={initiative.id} organisation={organisation} />}
    </section>
  )
}

function AddComment({ initiativeId, organisation }: { initiativeId: string; organisation: HomeOrganisation }) {
  const { t, language } = useText()
  const [text, setText] = useState('')
  const [comment, { loading, error }] = useMutation(CommentOnInitiativeDocument)
  const send = async () => {
    const input = { organisationId: organisation.id, id: initiativeId, text }
    const answer = await comment({ variables: { input } }).catch(() => null)
    if (answer?.data) setText('')
  }
  return (
    <form
      className="initiative-ask"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Textfield
        multiline
        rows={3}
        label={t('inspiration.comments.label')}
        description={t('inspiration.comments.help', {
          name: organisation.name,
          most: formatCount(longestComment, language),
        })}
        maxLength={longestComment}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" variant="secondary" loading={loading}>
        {t('inspiration.comments.send')}
      </Button>
      {error && <ActFailed error={error} />}
    </form>
  )
}
