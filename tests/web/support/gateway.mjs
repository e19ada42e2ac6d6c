// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

// A real gateway for one test: its own home, a free port, the model that says what it is told.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = process.env.CLAWDBOT_PROGRAM
const patienceMs = 60_000

async function freePort() {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address()
    server.close()
    await once(server, 'close')
    return port
}

//! Waits until `isSo` gives something true, and gives that.
export async function eventually(isSo, what) {
    const end = Date.now() + patienceMs
    for (;;) {
        const value = await isSo()
        if (value) return value
        if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
    }
}

export class Gateway {
    static token = 'a-token-for-tests'

    static async start(options = {}) {
        const gateway = new Gateway()
        gateway.home = mkdtempSync(join(tmpdir(), 'claw-web-'))
        gateway.port = await freePort()
        gateway.state = join(gateway.home, '.clawdbot-dev')
        gateway.configPath = join(gateway.state, 'clawdbot.json')
        mkdirSync(gateway.state, { recursive: true })
        writeFileSync(gateway.configPath, JSON.stringify(gateway.config(options), null, 4))
        await gateway.run()
        return gateway
    }

    config(options) {
        return {
            gateway: {
                mode: 'local',
                bind: 'loopback',
                auth: { mode: 'token', token: Gateway.token },
                ...options.gateway,
            },
            ...(options.messages && { messages: options.messages }),
            agents: {
                defaults: {
                    model: { primary: 'dev/echo' },
                    skipBootstrap: true,
                    workspace: join(this.home, 'workspace'),
                    ...options.agentDefaults,
                },
            },
        }
    }

    get url() {
        return `http://127.0.0.1:${this.port}`
    }

    get environment() {
        const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('CLAWDBOT_'))
        return { ...Object.fromEntries(kept), HOME: this.home, XDG_RUNTIME_DIR: this.home, CLAWDBOT_GATEWAY_PORT: String(this.port) }
    }

    async run() {
        this.output = ''
        this.process = spawn(program, ['--dev', 'gateway', '--port', String(this.port)], { env: this.environment })
        for (const stream of [this.process.stdout, this.process.stderr])
            stream.on('data', (text) => (this.output += text))
        this.ended = once(this.process, 'exit')
        await eventually(async () => {
            if (this.process.exitCode !== null) throw new Error(`the gateway ended:\n${this.output}`)
            return fetch(`${this.url}/readyz`).then((answer) => answer.ok, () => false)
        }, 'the gateway')
    }

    //! Runs a command of the same program with the same home, and gives what it printed.
    async command(...args) {
        const child = spawn(program, ['--dev', ...args], { env: this.environment })
        let text = ''
        child.stdout.on('data', (part) => (text += part))
        child.stderr.on('data', (part) => (text += part))
        const [code] = await once(child, 'exit')
        return { code, text }
    }

    async end(signal = 'SIGTERM') {
        this.process.kill(signal)
        await this.ended
    }

    readConfig() {
        return readFileSync(this.configPath, 'utf8')
    }

    async dispose() {
        if (this.process.exitCode === null && this.process.signalCode === null) await this.end()
        rmSync(this.home, { recursive: true, force: true })
    }
}
