# Completes defense-pact by asking it: a word and its meaning a line; `:files` and `:dirs` leave it to the shell.
function __defense_pact_complete
    set -l words (commandline -opc)
    for line in ($words[1] complete -- $words[2..-1] (commandline -ct) 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path (commandline -ct)
            case :dirs
                __fish_complete_directories (commandline -ct)
            case '*'
                echo $line
        end
    end
end
complete -c defense-pact -f -a '(__defense_pact_complete)'
