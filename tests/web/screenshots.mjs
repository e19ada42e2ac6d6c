// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// Takes the pictures of docs/images/web: every page with something on it, in light, in dark and on a phone.
//     CLAWDBOT_PROGRAM=... CLAW_CHROMIUM=... node screenshots.mjs <directory>

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { freshPage, launch, signIn } from './support/browser.mjs'
import { Gateway } from './support/gateway.mjs'

const directory = process.argv[2]
mkdirSync(directory, { recursive: true })

const answer = `Bind to **port 0** and the system chooses one that nobody uses:

\`\`\`python
import socket

def free_port(host: str = "127.0.0.1") -> int:
    """A port that nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind((host, 0))  # 0: the system chooses
        return probe.getsockname()[1]
\`\`\`

1. The port is free *when you ask*; bind it soon.
2. On IPv6 use \`socket.AF_INET6\`.`

const jobs = [
    { name: 'Morning summary', schedule: { kind: 'cron', expr: '0 7 * * *' }, payload: { kind: 'agentTurn', message: 'Summarise my mail and the calendar of today.' } },
    { name: 'Water the tomatoes', schedule: { kind: 'every', everyMs: 10_800_000 }, payload: { kind: 'systemEvent', text: 'Remind me of the tomatoes.' } },
]

async function say(page, text) {
    const before = await page.getByRole('article', { name: 'Assistant' }).count()
    await page.getByLabel('Message', { exact: true }).fill(text)
    await page.getByLabel('Message', { exact: true }).press('Enter')
    await page.getByRole('article', { name: 'Assistant' }).nth(before).waitFor()
    await page.locator('.live').waitFor({ state: 'detached' })
}

async function call(gateway, method, params) {
    const { code, text } = await gateway.command('gateway', 'call', method, '--params', JSON.stringify(params))
    if (code !== 0) console.log(`${method}: ${text}`)
}

async function fill(gateway, page) {
    for (const [session, label, text] of [
        ['garden', 'Garden', 'When should I sow broad beans?'],
        ['travel', 'Travel', 'Find me a quiet night train to Vienna'],
        ['invoices', 'Invoices', 'Which invoices of October are still open?'],
    ]) {
        await page.goto(`${gateway.url}/chat?session=${session}`)
        await say(page, text)
        await call(gateway, 'sessions.patch', { key: `agent:main:${session}`, label })
    }
    await page.goto(`${gateway.url}/chat`)
    await say(page, 'echo:tool agents_list {}')
    await say(page, 'How do I find the next free port?')
    await call(gateway, 'chat.inject', { sessionKey: 'agent:main:main', message: answer })
    await call(gateway, 'sessions.patch', { key: 'agent:main:main', label: 'Ports' })
    for (const job of jobs) await call(gateway, 'cron.add', job)
}

//! The home of a test is an ugly name.
function showOrdinaryHome(home) {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replaceAll(home, '~')
}

const browser = await launch()
const gateway = await Gateway.start()
try {
    const first = await freshPage(browser)
    await signIn(first, gateway)
    await fill(gateway, first)
    const places = await first.evaluate(() => [...document.querySelectorAll('.nav-link')].map((link) => link.getAttribute('href')))
    for (const [name, options] of Object.entries({
        light: { colorScheme: 'light' },
        dark: { colorScheme: 'dark' },
        phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
    })) {
        const page = await freshPage(browser, options)
        await signIn(page, gateway)
        for (const place of places) {
            await page.goto(gateway.url + place)
            await page.locator('main :is(h1, .empty)').first().waitFor()
            await page.waitForFunction(() => !document.querySelector('main .loading'))
            if (place === '/') await page.waitForTimeout(12_000) // For the curve of answer times.
            await page.evaluate(showOrdinaryHome, gateway.home)
            await page.screenshot({ path: join(directory, `${place.slice(1) || 'overview'}-${name}.png`) })
        }
        await page.context().close()
    }
} finally {
    await browser.close()
    await gateway.dispose()
}
