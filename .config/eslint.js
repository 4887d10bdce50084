import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'eslint/config'
import { configs } from 'typescript-eslint'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

export default defineConfig([
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', 'data/musterstadt/', 'fixtures/', '**/*.js'] },
  {
    files: ['src/**/*.ts', 'bin/**/*.ts', 'test/**/*.ts', 'data/generator/**/*.ts'],
    extends: [configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      // noUncheckedIndexedAccess is off, so the rule takes every `!` that says "aligned by construction" for idle.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Numbers in messages are what messages are about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Ports and measures are plain objects whose functions do not know `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A port's method is async whether or not this side of it waits.
      '@typescript-eslint/require-await': 'off',
      // A part is left out of an object by taking it into a name that begins with _.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Fixtures are JSON of other programs: any by nature, and a wrong shape fails the test.
    files: ['test/**/*.ts'],
    rules: Object.fromEntries(
      ['assignment', 'member-access', 'argument', 'return', 'call'].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        'off',
      ]),
    ),
  },
  { files: ['src/host/**/*.ts', 'test/bench/**/*.ts', 'data/generator/**/*.ts'], rules: { 'no-console': 'off' } },
])
