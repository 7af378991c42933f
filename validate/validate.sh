#!/usr/bin/env bash
# Validates as the inputs of action.yml say, and ends as the validation did. Runs on the bash 3.2 of macOS, too.
set -uo pipefail

cli=@org/defense-pact-cli
if [ -z "$INPUT_VERSION" ] && [ -x node_modules/.bin/defense-pact ]; then
  command=(node_modules/.bin/defense-pact validate)
else
  command=(npx --yes "--package=$cli@${INPUT_VERSION:-latest}" -- defense-pact validate)
fi
while IFS= read -r path; do
  [ -z "$path" ] || command+=("$path")
done <<<"$INPUT_PATH"
[ -z "$INPUT_CONFIG" ] || command+=(--config "$INPUT_CONFIG")
[ -z "$INPUT_MAX_WARNINGS" ] || command+=(--max-warnings "$INPUT_MAX_WARNINGS")

if [ -n "$INPUT_SARIF" ]; then
  # Its exit code is that of the run below, whose findings are for people.
  "${command[@]}" --format sarif >"$INPUT_SARIF" 2>/dev/null
  # What could not be judged leaves no findings to upload.
  if [ -s "$INPUT_SARIF" ]; then echo "sarif=$INPUT_SARIF" >>"$GITHUB_OUTPUT"; else rm -f "$INPUT_SARIF"; fi
fi
"${command[@]}" --format "$INPUT_FORMAT"
