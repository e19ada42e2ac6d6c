# SPDX-FileCopyrightText: 2026 The Clawdbot authors
# SPDX-License-Identifier: MIT

# What a build was made from: CLAW_COMMIT and CLAW_BUILD_DATE, the day of that commit, so that two
# builds of one commit are the same. Only builds that are to be installed follow every commit; others
# would link everything anew for it.
find_package(Git QUIET)

function(claw_ask_git variable)
    set(answer "")
    if(GIT_FOUND)
        execute_process(COMMAND ${GIT_EXECUTABLE} ${ARGN}
            WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE answer
            OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
    set(${variable} "${answer}" PARENT_SCOPE)
endfunction()

if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    set(CLAW_COMMIT "")
else()
    claw_ask_git(CLAW_COMMIT rev-parse --short=12 HEAD)
    claw_ask_git(claw_head_log rev-parse --git-path logs/HEAD)
    if(claw_head_log)
        cmake_path(ABSOLUTE_PATH claw_head_log BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
        if(EXISTS ${claw_head_log})
            set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${claw_head_log})
        endif()
    endif()
endif()
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    string(TIMESTAMP CLAW_BUILD_DATE "%Y-%m-%d" UTC) # Follows SOURCE_DATE_EPOCH.
else()
    claw_ask_git(CLAW_BUILD_DATE log -1 --format=%cd --date=format:%Y-%m-%d)
endif()
if(NOT CLAW_BUILD_DATE)
    set(CLAW_BUILD_DATE "1970-01-01")
endif()
