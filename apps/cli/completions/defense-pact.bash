# Completes defense-pact by asking it: a word and its meaning a line; `:files` and `:dirs` leave it to the shell.
# Words that do not begin as what is typed get an empty one beside them, lest bash type their common beginning.
# Also for bash 3.2, as macOS has it.
_defense_pact() {
  local IFS=$'\n' cur=${COMP_WORDS[COMP_CWORD]} line only=yes
  [[ $cur == = ]] && cur=
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      :files) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")); return ;;
      :dirs) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")); return ;;
    esac
    line=${line%%$'\t'*}
    [[ $line == */ ]] && compopt -o nospace 2>/dev/null
    [[ $line == "$cur"* ]] || only=
    COMPREPLY+=("$line")
  done < <("$1" complete --split -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  [[ $only ]] || ((${#COMPREPLY[@]} < 2)) || COMPREPLY+=("")
}
complete -F _defense_pact defense-pact
