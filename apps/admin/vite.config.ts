import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './vite/precompress.ts'
import { writePagesAhead } from './vite/write-pages-ahead.ts'

export default defineConfig({
  base: '/',
  plugins: [react(), precompress(), writePagesAhead()],
  build: {
    // Under `style-src 'self'; script-src 'self'` nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      input: ['index.html', 'reading.html', 'public-results.html'],
      // The package says that it has side effects, so any import would bring all of it: 66 kB gzip instead of 30.
      // Its one real side effect, the custom elements, is imported on purpose in main.tsx.
      treeshake: { moduleSideEffects: (id) => !/designsystemet-react|floating-ui|react-virtual|aksel/.test(id) },
    },
  },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:4000', ws: true } } },
})
