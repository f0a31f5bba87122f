import { useId, type ReactNode } from 'react'
import { base64Of } from '../../lib/base64.ts'
import { useText } from '../../lib/i18n.ts'
import './files.css'

export interface ChosenFile {
  readonly name: string
  /** base64 */
  readonly content: string
}

interface Props {
  /** What the file holds, for those who do not see what stands around the button. */
  label: string
  file: ChosenFile | null
  /** What kinds of files, and how large: said until one is chosen. */
  help: string
  /** What the browser offers; left out: spreadsheets. */
  kinds?: string
  onChoose(file: ChosenFile): void
  children?: ReactNode
}

/** A file to choose. A chosen one may be chosen again: the mended file mostly has the same name. */
export function FileChoice({ label, file, help, kinds = '.xlsx,.csv,text/csv', onChoose, children }: Props) {
  const { t } = useText()
  const id = useId()
  const choose = async (given: File | undefined) => {
    if (given) onChoose({ name: given.name, content: await base64Of(given) })
  }
  return (
    <div className="file-choice">
      <input
        id={id}
        className="ds-sr-only"
        type="file"
        accept={kinds}
        onChange={(event) => {
          void choose(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <label htmlFor={id} className="ds-button" data-variant="secondary">
        {t(file ? 'files.chooseOther' : 'files.choose')}
        <span className="ds-sr-only">: {label}</span>
      </label>
      <span className="subtle">{file ? file.name : help}</span>
      {children}
    </div>
  )
}
