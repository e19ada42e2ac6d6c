# SPDX-FileCopyrightText: 2026 The Clawdbot authors
# SPDX-License-Identifier: MIT

# Builds resources/web below the build directory and names the source file that carries the result.
# npm runs again when the lock file changed, the rest when a source did.
function(claw_build_web_page result)
    set(source ${PROJECT_SOURCE_DIR}/resources/web)
    set(work ${PROJECT_BINARY_DIR}/web)
    set(script ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/BuildWebPage.cmake)
    file(GLOB_RECURSE page_sources CONFIGURE_DEPENDS LIST_DIRECTORIES false ${source}/src/*)
    set(settings ${source}/index.html ${source}/pack.mjs ${source}/package.json ${source}/tsconfig.json
        ${source}/vite.config.ts)
    set(arguments -DSOURCE=${source} -DWORK=${work} -DNODE=${CLAW_NODE} -DNPM=${CLAW_NPM})

    add_custom_command(OUTPUT ${work}/tools.stamp
        COMMAND ${CMAKE_COMMAND} ${arguments} -DSTEP=tools -P ${script}
        DEPENDS ${source}/package-lock.json ${source}/.npmrc ${script}
        COMMENT "Installing the tools of the control page" VERBATIM)
    add_custom_command(OUTPUT ${work}/packed/page.qrc
        COMMAND ${CMAKE_COMMAND} ${arguments} -DSTEP=page -P ${script}
        DEPENDS ${work}/tools.stamp ${page_sources} ${settings} ${script}
        COMMENT "Building the control page" VERBATIM)
    add_custom_command(OUTPUT ${work}/qrc_page.cpp
        COMMAND Qt6::rcc --name page --no-compress --output ${work}/qrc_page.cpp ${work}/packed/page.qrc
        DEPENDS ${work}/packed/page.qrc
        COMMENT "Packing the control page" VERBATIM)
    set_source_files_properties(${work}/qrc_page.cpp PROPERTIES
        SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON COMPILE_OPTIONS "$<$<NOT:$<CXX_COMPILER_ID:MSVC>>:-w>")
    set(${result} ${work}/qrc_page.cpp PARENT_SCOPE)
endfunction()
