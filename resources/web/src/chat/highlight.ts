// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Loaded with the first block of code.

import DOMPurify from 'dompurify'
import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import cpp from 'highlight.js/lib/languages/cpp'
import css from 'highlight.js/lib/languages/css'
import diff from 'highlight.js/lib/languages/diff'
import go from 'highlight.js/lib/languages/go'
import java from 'highlight.js/lib/languages/java'
import javascript from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import python from 'highlight.js/lib/languages/python'
import rust from 'highlight.js/lib/languages/rust'
import sql from 'highlight.js/lib/languages/sql'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import yaml from 'highlight.js/lib/languages/yaml'

const languages = { bash, cpp, css, diff, go, java, javascript, json, python, rust, sql, typescript, xml, yaml }
for (const [name, language] of Object.entries(languages)) hljs.registerLanguage(name, language)

const longest = 20_000

export function highlight(code: HTMLElement | null): void {
    const text = code?.textContent ?? ''
    const name = /language-(\w+)/.exec(code?.className ?? '')?.[1]
    if (!code || !name || !hljs.getLanguage(name) || text.length > longest) return
    const { value } = hljs.highlight(text, { language: name, ignoreIllegals: true })
    code.innerHTML = DOMPurify.sanitize(value, { RETURN_TRUSTED_TYPE: true, ALLOWED_TAGS: ['span'], ALLOWED_ATTR: ['class'] }) as unknown as string
}
