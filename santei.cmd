@echo off
rem Runs the santei command; builds it first when it is missing.
setlocal
chcp 65001 >nul
set "root=%~dp0"
set "app=%root%calc-cli\target\app"
if not exist "%app%\built" (
    echo building, once ... 1>&2
    pushd "%root%"
    call mvn -B -q -P "!analysis" -Dmaven.test.skip=true -Djacoco.skip=true -pl calc-cli -am package 1>&2
    if errorlevel 1 (
        popd
        echo the build failed; it needs a JDK 17+ and Maven 1>&2
        exit /b 2
    )
    popd
    echo built> "%app%\built"
)
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:+UseSerialGC -Dsantei.terminal=true -cp "%app%\*" jp.santei.cli.Santei %*
exit /b %errorlevel%
