// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

import { defineConfig } from 'vite'

export default defineConfig({
    // Names relative to the page; the gateway puts its base path in front (pack.mjs, pageroutes.cpp).
    base: './',
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none' },
    build: {
        target: 'es2022',
        // A file inside another could not pass the Content-Security-Policy.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
    },
})
