#compdef defense-pact
# Completes defense-pact by asking it: a word and its meaning a line; `:files` and `:dirs` leave it to the shell.
_defense_pact() {
  local line
  local -a values shown suffix
  while IFS= read -r line; do
    case $line in
      :files) _files; return ;;
      :dirs) _files -/; return ;;
    esac
    values+=("${line%%$'\t'*}")
    shown+=("${line/$'\t'/  -- }")
  done < <("${(Q)words[1]}" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#values )) || return 1
  [[ $values[1] == */ ]] && suffix=(-S '')
  (( ${#${(M)values:#${(Q)PREFIX}*}} )) || compstate[insert]=menu
  compadd -U -l $suffix -d shown -a values
}
if [[ $funcstack[1] == _defense_pact ]]; then _defense_pact "$@"; else compdef _defense_pact defense-pact; fi
