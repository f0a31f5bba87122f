import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** This package's own place, found by its name: a program into which it has been bundled lies elsewhere. */
const here = createRequire(import.meta.url).resolve('@mognad/typeset/templates-folder')

/** Where the templates lie. */
export const templatesFolder = join(dirname(here), '..', 'templates')

/** Inter as TrueType, which is what Typst reads: the weights and the slope that style.typ uses. */
export const fontFiles = [
  '400Regular/Inter_400Regular',
  '400Regular_Italic/Inter_400Regular_Italic',
  '600SemiBold/Inter_600SemiBold',
  '700Bold/Inter_700Bold',
].map((name) => createRequire(here).resolve(`@expo-google-fonts/inter/${name}.ttf`))
