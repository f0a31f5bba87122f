export { typeset, TypesetFailed, type DocumentData, type PdfStandard, type Typeset } from './typeset.ts'
