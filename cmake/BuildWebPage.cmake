# SPDX-FileCopyrightText: 2026 The Clawdbot authors
# SPDX-License-Identifier: MIT

# One step of building the control page, in WORK, so that the source tree stays as it is:
#   cmake -DSTEP=tools|page -DSOURCE=... -DWORK=... -DNODE=... -DNPM=... -P BuildWebPage.cmake
cmake_minimum_required(VERSION 3.25)
get_filename_component(node_directory ${NODE} DIRECTORY)
if(CMAKE_HOST_WIN32)
    set(ENV{PATH} "${node_directory};$ENV{PATH}")
else()
    set(ENV{PATH} "${node_directory}:$ENV{PATH}")
endif()

function(run what)
    execute_process(COMMAND ${ARGN} WORKING_DIRECTORY ${WORK} RESULT_VARIABLE code
        OUTPUT_VARIABLE text ERROR_VARIABLE text)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${what} failed:\n${text}\n"
            "To build a gateway without the control page: cmake -DCLAW_WEB_UI=OFF")
    endif()
endfunction()

if(STEP STREQUAL "tools")
    file(MAKE_DIRECTORY ${WORK})
    file(COPY ${SOURCE}/package.json ${SOURCE}/package-lock.json ${SOURCE}/.npmrc DESTINATION ${WORK})
    run("npm ci" ${NPM} ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error)
    file(TOUCH ${WORK}/tools.stamp)
elseif(STEP STREQUAL "page")
    file(REMOVE_RECURSE ${WORK}/src ${WORK}/dist)
    file(COPY ${SOURCE}/src ${SOURCE}/index.html ${SOURCE}/pack.mjs ${SOURCE}/package.json
        ${SOURCE}/tsconfig.json ${SOURCE}/vite.config.ts DESTINATION ${WORK})
    run("tsc" ${NODE} node_modules/typescript/bin/tsc)
    run("vite build" ${NODE} node_modules/vite/bin/vite.js build --logLevel warn)
    run("packing" ${NODE} pack.mjs)
endif()
