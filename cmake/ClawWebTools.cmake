# SPDX-FileCopyrightText: 2026 The Clawdbot authors
# SPDX-License-Identifier: MIT

# CLAW_WEB_UI: whether the control page of resources/web is built into the gateway. That takes Node.js
# and npm, and the npm registry or a filled cache of npm; without, the gateway shows its status page.
find_program(CLAW_NODE NAMES node nodejs)
find_program(CLAW_NPM npm)
set(web_ui_default OFF)
if(CLAW_NODE AND CLAW_NPM)
    execute_process(COMMAND ${CLAW_NODE} --version OUTPUT_VARIABLE node_version OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(node_version MATCHES "^v(1[89]|[2-9][0-9])")
        set(web_ui_default ON)
    endif()
endif()
option(CLAW_WEB_UI "Build the control page into the gateway" ${web_ui_default})
if(NOT CLAW_WEB_UI)
    message(STATUS "CLAW_WEB_UI is OFF: the gateway will show its status page instead of the control page "
        "(it takes Node.js 18 or newer and npm: ./dev deps build)")
endif()
