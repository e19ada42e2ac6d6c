// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Text of models and people as HTML. What comes out passed DOMPurify, whatever went in; the
// Content-Security-Policy lets no other HTML into the page.

import DOMPurify from 'dompurify'
import { Marked } from 'marked'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { t } from '../text'

const marked = new Marked({ gfm: true, breaks: true })
//! Longer text is shown as it is: laying it out would make the page stand still.
const longest = 200_000

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
    if (node.tagName === 'A') {
        node.setAttribute('target', '_blank')
        node.setAttribute('rel', 'noopener noreferrer')
    }
    // A picture from elsewhere would tell its host who reads what. It becomes a link.
    const source = node.tagName === 'IMG' ? (node.getAttribute('src') ?? '') : ''
    if (node.tagName === 'IMG' && !source.startsWith('data:image/')) {
        const link = document.createElement('a')
        link.textContent = node.getAttribute('alt') || source
        if (/^https?:/.test(source)) link.href = source
        link.target = '_blank'
        link.rel = 'noopener noreferrer'
        node.replaceWith(link)
    }
})

function toHtml(text: string): TrustedHTML {
    const html = marked.parse(text, { async: false })
    return DOMPurify.sanitize(html, {
        RETURN_TRUSTED_TYPE: true,
        USE_PROFILES: { html: true },
        FORBID_TAGS: ['style', 'form', 'input', 'textarea', 'select', 'button', 'video', 'audio', 'picture', 'source', 'dialog'],
        FORBID_ATTR: ['style', 'id', 'name', 'srcset', 'background', 'poster'],
        ADD_ATTR: ['target'],
    })
}

function addCopyButton(block: HTMLElement): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'code-copy'
    button.textContent = t('copy')
    button.addEventListener('click', () => {
        void navigator.clipboard.writeText(block.querySelector('code')?.textContent ?? '').then(() => {
            button.textContent = t('copied')
            setTimeout(() => (button.textContent = t('copy')), 1500)
        })
    })
    block.append(button)
}

//! `isSettled`: the text will not grow; its code is coloured.
export function Markdown({ text, isSettled = true }: { text: string; isSettled?: boolean }) {
    const html = useMemo(() => (text.length > longest ? undefined : toHtml(text)), [text])
    const place = useRef<HTMLDivElement>(null)
    useEffect(() => {
        const blocks = place.current?.querySelectorAll<HTMLElement>('pre') ?? []
        if (!isSettled || blocks.length === 0) return
        blocks.forEach(addCopyButton)
        let isWanted = true
        void import('./highlight').then(({ highlight }) => {
            if (isWanted) blocks.forEach((block) => highlight(block.querySelector('code')))
        })
        return () => {
            isWanted = false
        }
    }, [html, isSettled])
    if (html === undefined) return <pre class="plain">{text}</pre>
    // A new key for new text: the buttons and colours above are not Preact's to compare.
    return <div ref={place} class="markdown" key={isSettled ? text : 'growing'} dangerouslySetInnerHTML={{ __html: html as unknown as string }} />
}
