# SPDX-FileCopyrightText: 2026 The Clawdbot authors
# SPDX-License-Identifier: MIT

# The precompiled Qt headers are built once and reused by every target; see pch.h.
if(CLAW_PCH)
    add_library(claw_pch STATIC ${CMAKE_CURRENT_LIST_DIR}/pch.cpp)
    target_link_libraries(claw_pch PRIVATE claw_settings Qt6::Core)
    target_precompile_headers(claw_pch PRIVATE ${CMAKE_CURRENT_LIST_DIR}/pch.h)
endif()

function(claw_use_pch target)
    if(CLAW_PCH)
        target_precompile_headers(${target} REUSE_FROM claw_pch)
    endif()
endfunction()

# One library for a core folder: claw::<name>, static unless BUILD_SHARED_LIBS says otherwise, as the
# presets for tests do: some 270 programs with a copy of the core in each would fill 30 GB.
# Sources are named relative to the folder.
#   claw_add_module(json SOURCES jsonreader.cpp jsonreader.h DEPENDS claw::base)
function(claw_add_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS")
    add_library(claw_${name} ${arg_SOURCES})
    add_library(claw::${name} ALIAS claw_${name})
    set_target_properties(claw_${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(claw_${name} PUBLIC claw_settings ${arg_DEPENDS} PRIVATE ${arg_PRIVATE_DEPENDS})
    claw_use_pch(claw_${name})
endfunction()

# One QtTest program for one class, registered with ctest.
#   claw_add_test(tst_jsonreader LABELS unit DEPENDS claw::json)
function(claw_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;DEPENDS;LABELS" )
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE claw_settings Qt6::Test ${arg_DEPENDS})
    target_compile_definitions(${name} PRIVATE
        CLAW_TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data"
        CLAW_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    claw_use_pch(${name})
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    if(NOT arg_LABELS)
        set(arg_LABELS unit)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT})
endfunction()
