@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts Dateline from its checkout. Builds it where it is not built yet, or where a source is newer than the build.
setlocal
set "here=%~dp0"
set "target=%here%app\target"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo dateline: java is not there: install a JDK of version 17 or later, or point JAVA_HOME to one>&2
  exit /b 1
)

set "stale=1"
if exist "%target%\built" (
  powershell -NoProfile -Command "$b=(Get-Item '%target%\built').LastWriteTimeUtc; $s='pom.xml','model\pom.xml','core\pom.xml','app\pom.xml','model\src\main','core\src\main','app\src\main'; if (Get-ChildItem -Recurse ($s | ForEach-Object { Join-Path '%here%' $_ }) | Where-Object { $_.LastWriteTimeUtc -gt $b } | Select-Object -First 1) { exit 1 }"
  if not errorlevel 1 set "stale="
)
if not defined stale goto start

where mvn >nul 2>&1
if errorlevel 1 (
  echo dateline: mvn is not there: install Maven 3.8 or later to build Dateline on first use>&2
  exit /b 1
)
if not exist "%here%target" mkdir "%here%target"
echo dateline: building with Maven, which takes a minute or two (log: %here%target\build.log)>&2
if exist "%target%\built" del "%target%\built"
pushd "%here%"
call mvn -B -Dquick -DskipTests -Dstyle.color=never package -pl app -am >"%here%target\build.log" 2>&1
popd
if not exist "%target%\built" (
  findstr /b "[ERROR]" "%here%target\build.log">&2
  echo dateline: the build failed, see %here%target\build.log>&2
  exit /b 1
)
echo dateline: built>&2

:start
"%java%" "-XX:SharedArchiveFile=%target%\dateline.jsa" -Xshare:auto -Xlog:disable ^
  -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx512m -jar "%target%\dateline.jar" %*
exit /b %errorlevel%
